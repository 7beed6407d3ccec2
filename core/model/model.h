// SPDX-License-Identifier: MIT
#pragma once

#include <tuple>

#include "core/model/body_type.h"
#include "core/model/grant.h"
#include "core/model/institution.h"
#include "core/model/place.h"
#include "core/model/placement.h"
#include "core/model/policy_area.h"
#include "core/model/relation.h"
#include "core/model/right_kind.h"
#include "core/model/rules.h"
#include "core/model/scenario.h"
#include "core/model/table.h"
#include "core/model/waiver.h"

namespace remit {

// Everything a document says, as tables of plain rows (SPEC section 1). A Model is a value: copying one is O(1), the
// copy never changes, and copies may be read on any thread.
class Model {
public:
    using Tables = std::tuple<Table<DocumentInfo>, Table<Place>, Table<BodyType>, Table<Institution>, Table<PolicyArea>,
                              Table<RightKind>, Table<Scenario>, Table<Grant>, Table<Relation>, Table<RuleSetting>,
                              Table<Waiver>, Table<UserRule>, Table<View>, Table<Placement>>;

    template <class Row>
    [[nodiscard]] const Table<Row>& table() const {
        return std::get<Table<Row>>(m_tables);
    }
    template <class Row>
    [[nodiscard]] Table<Row>& table() {
        return std::get<Table<Row>>(m_tables);
    }

    [[nodiscard]] const Table<Place>& places() const { return table<Place>(); }
    [[nodiscard]] const Table<BodyType>& bodyTypes() const { return table<BodyType>(); }
    [[nodiscard]] const Table<Institution>& institutions() const { return table<Institution>(); }
    [[nodiscard]] const Table<PolicyArea>& policyAreas() const { return table<PolicyArea>(); }
    [[nodiscard]] const Table<RightKind>& rightKinds() const { return table<RightKind>(); }
    [[nodiscard]] const Table<Scenario>& scenarios() const { return table<Scenario>(); }
    [[nodiscard]] const Table<Grant>& grants() const { return table<Grant>(); }
    [[nodiscard]] const Table<Relation>& relations() const { return table<Relation>(); }
    [[nodiscard]] const Table<RuleSetting>& settings() const { return table<RuleSetting>(); }
    [[nodiscard]] const Table<Waiver>& waivers() const { return table<Waiver>(); }
    [[nodiscard]] const Table<UserRule>& userRules() const { return table<UserRule>(); }
    [[nodiscard]] const Table<View>& views() const { return table<View>(); }
    [[nodiscard]] const Table<Placement>& placements() const { return table<Placement>(); }

    // The title, or "" where none was given.
    [[nodiscard]] Text title() const;
    // The first scenario, or the empty id where there is none.
    [[nodiscard]] ScenarioId defaultScenario() const;
    // The name a subject goes by, or its id where it is not in the document.
    [[nodiscard]] Text nameOf(const Subject& subject) const;
    [[nodiscard]] bool contains(const Subject& subject) const;
    // Whether some scenario has a grant of this id.
    [[nodiscard]] bool hasGrant(GrantId id) const;

    friend bool operator==(const Model&, const Model&) = default;

private:
    Tables m_tables;
};

}  // namespace remit
