// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include "core/check/forms.h"
#include "core/check/wording.h"

namespace remit {

namespace {

// A sole right other than decision with two sides: two bodies do the same work. Joint holding stays silent.
void run(const Facts&, const Cell& cell, int, CellReporter& reporter) {
    forEachWithMoreSides(cell, {.except = RightClass::Decision, .sole = true}, 1,
                         [&](const KindInCell& kind) { reporter.hit(cell, grantsOf(kind.counting), kind.holders); });
}

std::string message(const Facts& facts, const Finding& finding) {
    const Grant* grant = grantOf(facts, finding.cause.front());
    return sentence(facts, finding,
                    fmt::format("{} each hold {} on {}, where one holder is expected", holdersOf(facts, finding),
                                inSentence(facts.model().rightKinds().at(grant->right).name), areasOf(facts, finding)));
}

}  // namespace

const Rule duplicatedRight{
    .id = "duplicated-right",
    .kind = FindingKind::Duplication,
    .severity = Severity::Warning,
    .source = "LIPSIT 4.10",
    .problem = 1,
    .title = "Duplicated right",
    .checkCell = run,
    .message = message,
    .conclusion = "So the same work is given to more than one side.",
};

}  // namespace remit
