// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include "core/check/explain.h"
#include "core/check/wording.h"

namespace remit {

namespace {

// A place without a body that every place should have. An adopter that covers it keeps it silent.
void run(const Facts& facts, const Tally&, Reporter& reporter) {
    const Territory& ground = facts.territory();
    if (ground.isFramework())
        return;
    for (const BodyType& row : facts.model().bodyTypes()) {
        if (!row.everywhere)
            continue;
        for (int place = 0; place < ground.placeCount(); ++place)
            if (ground.resolve(row.id, place).holders->empty())
                reporter.hit({-1, place, {}, {}, row.id.text()});
    }
}

std::string message(const Facts& facts, const Finding& finding) {
    return sentence(facts, finding,
                    fmt::format("there is no {}, nor a body to take its place",
                                facts.model().bodyTypes().at(BodyTypeId(finding.subject)).name.str()));
}

void explain(const Facts& facts, const Finding& finding, Derivation& derivation) {
    const Table<BodyType>& types = facts.model().bodyTypes();
    const BodyType& type = types.at(BodyTypeId(finding.subject));
    derivation.say(fmt::format("No {} has the place in its footprint.", type.name.str()));
    for (BodyTypeId adopter : type.adoptedBy)
        derivation.say(fmt::format("Nor has any {}, which would take its place.", types.at(adopter).name.str()));
}

}  // namespace

const Rule uncoveredPlace{
    .id = "uncovered-place",
    .kind = FindingKind::Gap,
    .severity = Severity::Error,
    .source = "Localis",
    .problem = 7,
    .title = "Uncovered place",
    .checkScenario = run,
    .message = message,
    .conclusion = "Bodies of this type should cover every place.",
    .explain = explain,
};

}  // namespace remit
