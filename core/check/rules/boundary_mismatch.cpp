// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/check/explain.h"
#include "core/check/wording.h"

namespace remit {

namespace {

// A footprint that should equal another type's, meets some of them and equals none.
void run(const Facts& facts, const Tally&, Reporter& reporter) {
    const Territory& ground = facts.territory();
    if (ground.isFramework())
        return;
    for (std::size_t i = 0; i < ground.holders().size(); ++i) {
        const Territory::Holder& holder = ground.holders()[i];
        const auto& expected =
            facts.model().bodyTypes().at(ground.types()[static_cast<std::size_t>(holder.type)].id).coterminousWith;
        if (expected.empty())
            continue;
        bool meets = false;
        bool equals = false;
        for (const Territory::Holder& other : ground.holders()) {
            const BodyTypeId type = ground.types()[static_cast<std::size_t>(other.type)].id;
            if (std::find(expected.begin(), expected.end(), type) == expected.end())
                continue;
            meets = meets || holder.footprint.intersects(other.footprint);
            equals = equals || holder.footprint == other.footprint;
        }
        if (meets && !equals)
            reporter.hit({-1, -1, {holder.id}, {static_cast<int>(i)}, {}});
    }
}

std::string message(const Facts& facts, const Finding& finding) {
    std::vector<std::string> types;
    const int holder = facts.territory().holderIndex(finding.holders.front());
    for (BodyTypeId type : facts.model().bodyTypes().at(facts.typeOf(holder).id).coterminousWith)
        types.push_back(facts.model().bodyTypes().at(type).name.str());
    return fmt::format("{} does not have the boundaries of any {} that it overlaps.", holdersOf(facts, finding),
                       listed(types, "or"));
}

void explain(const Facts& facts, const Finding& finding, Derivation& derivation) {
    constexpr int mostOthers = 3;
    const Territory& ground = facts.territory();
    const int holder = ground.holderIndex(finding.holders.front());
    const Territory::Holder& row = ground.holders()[static_cast<std::size_t>(holder)];
    const auto& expected = facts.model().bodyTypes().at(facts.typeOf(holder).id).coterminousWith;
    derivation.tellFootprint(holder);
    int told = 0;
    for (std::size_t i = 0; i < ground.holders().size() && told < mostOthers; ++i) {
        const Territory::Holder& other = ground.holders()[i];
        const BodyTypeId type = ground.types()[static_cast<std::size_t>(other.type)].id;
        if (std::find(expected.begin(), expected.end(), type) == expected.end() ||
            !row.footprint.intersects(other.footprint))
            continue;
        derivation.tellFootprint(static_cast<int>(i));
        ++told;
    }
}

}  // namespace

const Rule boundaryMismatch{
    .id = "boundary-mismatch",
    .kind = FindingKind::Gap,
    .severity = Severity::Warning,
    .source = "LIPSIT 5.2, LGA 8.5",
    .problem = 7,
    .title = "Boundary mismatch",
    .checkScenario = run,
    .message = message,
    .conclusion = "Its type should have the same boundaries.",
    .explain = explain,
    .cause = CauseKind::Institutions,
};

}  // namespace remit
