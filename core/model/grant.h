// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/names.h"
#include "core/model/subject.h"

namespace remit {

enum class GrantStatus { Existing, Proposed, Agreed, Contested };

constexpr EnumNames<GrantStatus, 4> namesOf(GrantStatus) {
    return {{{GrantStatus::Existing, "existing"},
             {GrantStatus::Proposed, "proposed"},
             {GrantStatus::Agreed, "agreed"},
             {GrantStatus::Contested, "contested"}}};
}

// Grant ids are unique within their scenario, so a grant is known by both.
struct GrantKey {
    ScenarioId scenario;
    GrantId id;
    friend bool operator==(const GrantKey&, const GrantKey&) = default;
    friend auto operator<=>(const GrantKey&, const GrantKey&) = default;
};

// One right given (SPEC section 1). An empty `places` reaches every place. The voting rule is one of the words each,
// majority, majority-with-mayor, two-thirds, unanimous, or the user's own.
struct Grant {
    using Key = GrantKey;
    ScenarioId scenario;
    GrantId id;
    std::int64_t order = 0;
    Subject subject;
    PolicyAreaId area;
    RightKindId right;
    std::vector<PlaceId> places;
    std::vector<Subject> with;
    GrantStatus status = GrantStatus::Proposed;
    bool lapses = false;
    Span span;
    Text votingRule;
    Text condition;
    Text wording;
    Text legalBasis;
    Text source;
    Text note;
    Text extra;

    [[nodiscard]] Key key() const { return {scenario, id}; }
    friend bool operator==(const Grant&, const Grant&) = default;
};

}  // namespace remit

template <>
struct std::hash<remit::GrantKey> {
    std::size_t operator()(const remit::GrantKey& key) const noexcept {
        return key.id.text().hash() ^ (key.scenario.text().hash() * 0x9e3779b97f4a7c15ULL);
    }
};
