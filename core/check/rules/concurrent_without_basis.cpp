// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include "core/check/wording.h"

namespace remit {

namespace {

// Several may each decide, which is lawful where a law says so: name it.
void run(const Facts& facts, const Cell& cell, int, CellReporter& reporter) {
    for (const KindInCell& kind : cell.kinds()) {
        if (kind.rightClass != RightClass::Decision || kind.sole || kind.sides < 2)
            continue;
        CellReporter::Cause without;
        for (const GrantInCell& each : kind.counting)
            if (!facts.grant(each.grant).hasLegalBasis)
                without.push_back(each.grant);
        if (!without.empty())
            reporter.hit(cell, without, kind.holders);
    }
}

std::string message(const Facts& facts, const Finding& finding) {
    return sentence(facts, finding,
                    fmt::format("{} may each decide on {}, and no legal basis is named for it",
                                holdersOf(facts, finding), areasOf(facts, finding)));
}

}  // namespace

const Rule concurrentWithoutBasis{
    .id = "concurrent-without-basis",
    .kind = FindingKind::Note,
    .severity = Severity::Note,
    .source = "combined authority orders",
    .problem = 6,
    .title = "Concurrent without basis",
    .checkCell = run,
    .message = message,
    .conclusion = "Several may decide apart where a law says so, and none is named.",
};

}  // namespace remit
