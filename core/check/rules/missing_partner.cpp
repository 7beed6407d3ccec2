// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/check/wording.h"

namespace remit {

namespace {

// A joint right whose partner is not there.
void run(const Facts&, const Cell& cell, int, CellReporter& reporter) {
    for (int grant : cell.lackPartner)
        for (const KindInCell& kind : cell.kinds())
            for (const GrantInCell& each : kind.counting)
                if (each.grant == grant)
                    reporter.hit(cell, {&grant, 1}, *each.all);
}

std::string message(const Facts& facts, const Finding& finding) {
    const Grant* grant = grantOf(facts, finding.cause.front());
    const Territory& ground = facts.territory();
    const std::vector<Text> places = finding.hits.places();
    std::vector<std::string> missing;
    for (const Subject& partner : grant->with)
        if (std::any_of(places.begin(), places.end(),
                        [&](Text place) { return ground.resolve(partner, ground.placeIndex(place)).holders->empty(); }))
            missing.push_back(facts.model().nameOf(partner).str());
    const bool plural = missing.size() > 1 || readsAsPlural(missing.front());
    return sentence(
        facts, finding,
        fmt::format("{} {} to share {} on {} with {}, which {} not there", holdersOf(facts, finding),
                    agree(facts, finding, "is", "are"), inSentence(facts.model().rightKinds().at(grant->right).name),
                    areasOf(facts, finding), listed(missing), plural ? "are" : "is"));
}

}  // namespace

const Rule missingPartner{
    .id = "missing-partner",
    .kind = FindingKind::Gap,
    .severity = Severity::Warning,
    .source = "LIPSIT Table 1",
    .problem = 4,
    .title = "Missing partner",
    .checkCell = run,
    .message = message,
    .conclusion = "So the right is held without everybody who was to share it.",
};

}  // namespace remit
