// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include "core/base/index.h"
#include "core/check/explain.h"
#include "core/check/wording.h"

namespace remit {

namespace {

// A scope that reaches where its institution does not. A grant without a scope stays silent.
void run(const Facts& facts, const Tally&, Reporter& reporter) {
    for (int grant : facts.strayGrants()) {
        const int holder = facts.grant(grant).subject.holder;
        reporter.hitGrant({grant, holder, facts.scopeOf(grant), &facts.territory().holders()[at(holder)].footprint});
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

const Rule outOfArea{
    .id = "out-of-area",
    .kind = FindingKind::Gap,
    .severity = Severity::Warning,
    .source = "LIPSIT 5.22",
    .problem = 7,
    .title = "Out of area",
    .checkScenario = run,
    .message = message,
    .conclusion = "So the right does nothing in that part of its scope.",
    .explain = explain,
    .reads = {.strayGrants = true},
};

}  // namespace remit
