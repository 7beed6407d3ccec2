// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/check/wording.h"

namespace remit {

namespace {

// A more specific grant takes the right from somebody who would have it by a wider one.
void run(const Facts&, const Cell& cell, int, CellReporter& reporter) {
    for (const KindInCell& kind : cell.kinds())
        for (const GrantInCell& each : kind.carvedOut) {
            const SeatSet losers = *each.subject - kind.holders;
            if (losers.empty())
                continue;
            CellReporter::Cause cause = grantsOf(kind.counting);
            cause.push_back(each.grant);
            std::sort(cause.begin(), cause.end());
            reporter.hit(cell, cause, losers);
        }
}

std::string message(const Facts& facts, const Finding& finding) {
    const Grant* grant = grantOf(facts, finding.cause.front());
    return sentence(facts, finding,
                    fmt::format("{} {} {} on {} to a more specific right", holdersOf(facts, finding),
                                agree(facts, finding, "loses", "lose"),
                                inSentence(facts.model().rightKinds().at(grant->right).name), areasOf(facts, finding)));
}

}  // namespace

const Rule carveOut{
    .id = "carve-out",
    .kind = FindingKind::Note,
    .severity = Severity::Note,
    .title = "Carve-out",
    .checkCell = run,
    .message = message,
    .conclusion =
        "Where one holder is expected, the right on the nearest policy area wins, so the wider one does not reach "
        "there.",
};

}  // namespace remit
