// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include "core/check/forms.h"
#include "core/check/wording.h"

namespace remit {

namespace {

// A body that is there to advise decides. Silent where it only advises.
void run(const Facts& facts, const Cell& cell, int, CellReporter& reporter) {
    const auto mayDecide = [](const Territory::Type& type) { return !type.advisoryOnly; };
    holdersOfOtherTypes(facts, cell, {.only = RightClass::Decision}, mayDecide).forEach([&](int seat) {
        reporter.hit(cell, causeOf(cell, seat, {RightClass::Decision}), onlySeat(seat));
    });
}

std::string message(const Facts& facts, const Finding& finding) {
    return sentence(facts, finding,
                    fmt::format("{} {} on {} though {} there only to advise", holdersOf(facts, finding),
                                agree(facts, finding, "decides", "decide"), areasOf(facts, finding),
                                agree(facts, finding, "it is", "they are")));
}

}  // namespace

const Rule advisoryBodyDecides{
    .id = "advisory-body-decides",
    .kind = FindingKind::Conflict,
    .severity = Severity::Error,
    .source = "LIPSIT 5.2",
    .problem = 6,
    .title = "Advisory body decides",
    .checkCell = run,
    .message = message,
    .conclusion = "So a body that is there only to advise shares in the decision.",
};

}  // namespace remit
