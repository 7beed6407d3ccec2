// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/check/explain.h"
#include "core/check/wording.h"

namespace remit {

namespace {

// A grant that gives nobody anything they would not have without it: here, and wherever else it counts.
void run(const Facts&, const Cell& cell, int, CellReporter& reporter) {
    boost::container::small_vector<const GrantInCell*, 16> redundant;
    for (const KindInCell& kind : cell.kinds())
        for (const GrantInCell& each : kind.counting)
            if (!each.all->intersects(kind.alone))
                redundant.push_back(&each);
    std::sort(redundant.begin(), redundant.end(), [](const auto* a, const auto* b) { return a->grant < b->grant; });
    for (const GrantInCell* each : redundant)
        reporter.hit(cell, {&each->grant, 1}, *each->all);
}

std::string message(const Facts& facts, const Finding& finding) {
    const Grant* grant = grantOf(facts, finding.cause.front());
    return fmt::format("What {} is given on {} ({}) is already given by another right.",
                       facts.model().nameOf(grant->subject).str(),
                       facts.model().policyAreas().at(grant->area).name.str(),
                       inSentence(facts.model().rightKinds().at(grant->right).name));
}

// The right itself and those by which its holders hold the same.
void explain(const Facts& facts, const Finding& finding, Derivation& derivation) {
    tellCause(facts, finding, derivation);
    tellRights(facts, finding, derivation, {grantOf(facts, finding.cause.front())->right});
}

}  // namespace

const Rule redundantGrant{
    .id = "redundant-grant",
    .kind = FindingKind::Duplication,
    .severity = Severity::Note,
    .source = "LIPSIT 4.10",
    .problem = 1,
    .title = "Redundant grant",
    .checkCell = run,
    .message = message,
    .conclusion = "So taking this right away would take nothing from anybody.",
    .explain = explain,
    .stands = Stands::WhereNeverNeeded,
};

}  // namespace remit
