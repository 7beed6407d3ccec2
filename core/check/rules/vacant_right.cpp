// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/check/wording.h"

namespace remit {

namespace {

// A right given to a body that is not there, adopted by nobody, and held by nobody else.
void run(const Facts& facts, const Cell& cell, int, CellReporter& reporter) {
    for (int grant : cell.vacant) {
        const int wanted = facts.grant(grant).kind;
        const auto kinds = cell.kinds();
        if (std::none_of(kinds.begin(), kinds.end(), [&](const KindInCell& kind) { return kind.kind == wanted; }))
            reporter.hit(cell, {&grant, 1}, SeatSet());
    }
}

std::string message(const Facts& facts, const Finding& finding) {
    const Grant* grant = grantOf(facts, finding.cause.front());
    const std::string right = inSentence(facts.model().rightKinds().at(grant->right).name);
    const std::string subject = facts.model().nameOf(grant->subject).str();
    const bool plural = readsAsPlural(right);
    return sentence(
        facts, finding,
        fmt::format("{} on {} {} given to {}, which {} not there, and nobody adopts {}", right, areasOf(facts, finding),
                    plural ? "are" : "is", subject, readsAsPlural(subject) ? "are" : "is", plural ? "them" : "it"));
}

}  // namespace

const Rule vacantRight{
    .id = "vacant-right",
    .kind = FindingKind::Gap,
    .severity = Severity::Warning,
    .source = "LIPSIT 5.7",
    .problem = 4,
    .title = "Vacant right",
    .checkCell = run,
    .message = message,
    .conclusion = "So nobody holds the right there.",
};

}  // namespace remit
