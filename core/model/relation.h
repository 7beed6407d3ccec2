// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/names.h"
#include "core/model/subject.h"

namespace remit {

enum class RelationKind { Delegates, AccountableTo, MemberOf, Funds, Appoints };

constexpr EnumNames<RelationKind, 5> namesOf(RelationKind) {
    return {{{RelationKind::Delegates, "delegates"},
             {RelationKind::AccountableTo, "accountable-to"},
             {RelationKind::MemberOf, "member-of"},
             {RelationKind::Funds, "funds"},
             {RelationKind::Appoints, "appoints"}}};
}

struct RelationKey {
    ScenarioId scenario;
    RelationId id;
    friend bool operator==(const RelationKey&, const RelationKey&) = default;
    friend auto operator<=>(const RelationKey&, const RelationKey&) = default;
};

// A directed link between two subjects. `area` and `right` are for delegates alone, `competitive` for funds alone
// (SPEC section 1, INTERCHANGE).
struct Relation {
    using Key = RelationKey;
    ScenarioId scenario;
    RelationId id;
    std::int64_t order = 0;
    RelationKind kind = RelationKind::Delegates;
    Subject from;
    Subject to;
    PolicyAreaId area;
    RightKindId right;
    bool competitive = false;
    Span span;  // "since" and "until" in documents
    Text note;
    Text extra;

    [[nodiscard]] Key key() const { return {scenario, id}; }
    friend bool operator==(const Relation&, const Relation&) = default;
};

}  // namespace remit

template <>
struct std::hash<remit::RelationKey> {
    std::size_t operator()(const remit::RelationKey& key) const noexcept {
        return key.id.text().hash() ^ (key.scenario.text().hash() * 0x9e3779b97f4a7c15ULL);
    }
};
