// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include "core/check/explain.h"
#include "core/check/wording.h"

namespace remit {

namespace {

// A scope that reaches where its institution does not. A grant without a scope stays silent.
void run(const Facts& facts, const Tally&, Reporter& reporter) {
    const Territory& ground = facts.territory();
    for (int grant : facts.strayGrants()) {
        const int holder = facts.grant(grant).subject.holder;
        PlaceSet outside = *facts.scopeOf(grant);
        outside -= ground.holders()[static_cast<std::size_t>(holder)].footprint;
        reporter.hit({-1, -1, {facts.grant(grant).id}, {holder}, {}, {}, std::move(outside), true});
    }
}

std::string message(const Facts& facts, const Finding& finding) {
    const Grant* grant = grantOf(facts, finding.cause.front());
    return sentence(
        facts, finding,
        fmt::format("{} {} given {} on {} without covering the place", holdersOf(facts, finding),
                    agree(facts, finding, "is", "are"), inSentence(facts.model().rightKinds().at(grant->right).name),
                    facts.model().policyAreas().at(grant->area).name.str()));
}

void explain(const Facts& facts, const Finding& finding, Derivation& derivation) {
    tellCause(facts, finding, derivation);
    std::vector<std::string> scope;
    for (PlaceId place : grantOf(facts, finding.cause.front())->places)
        scope.push_back(facts.model().places().at(place).name.str());
    derivation.say(fmt::format("The right is given for {}.", listedOrCounted(scope, "places")));
    tellFootprints(facts, finding, derivation);
}

}  // namespace

const Rule outOfArea{"out-of-area",
                     FindingKind::Gap,
                     Severity::Warning,
                     "LIPSIT 5.22",
                     7,
                     "Out of area",
                     std::nullopt,
                     0,
                     nullptr,
                     run,
                     message,
                     "So the right does nothing in that part of its scope.",
                     explain};

}  // namespace remit
