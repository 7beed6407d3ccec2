// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include <set>

#include "core/check/explain.h"
#include "core/check/wording.h"

namespace remit {

namespace {

// A body that has rights elsewhere and none here.
void run(const Facts& facts, const Cell& cell, int, CellReporter& reporter) {
    const std::vector<int>& seats = facts.territory().seats(cell.place);
    if (cell.holdersOfAny.size() == static_cast<int>(seats.size()))
        return;
    for (std::size_t type = 0; type < facts.territory().types().size(); ++type) {
        const SeatSet silent = facts.territory().seatsOfType(static_cast<int>(type), cell.place) - cell.holdersOfAny;
        if (!silent.empty())
            reporter.hit(cell, {}, silent, static_cast<int>(type));
    }
}

// Whether every body of the type that is at the finding's places is silent in one of them.
bool areAll(const Facts& facts, const Finding& finding) {
    const Territory& ground = facts.territory();
    const auto& type = ground.types()[static_cast<std::size_t>(ground.typeIndex(BodyTypeId(finding.subject)))];
    std::set<int> there;
    for (Text place : finding.hits.places()) {
        const auto& holders = type.holdersAt[static_cast<std::size_t>(ground.placeIndex(place))];
        there.insert(holders.begin(), holders.end());
    }
    return there.size() == finding.holders.size();
}

std::string message(const Facts& facts, const Finding& finding) {
    const std::string type = facts.model().bodyTypes().at(BodyTypeId(finding.subject)).name.str();
    if (areAll(facts, finding))
        return sentence(
            facts, finding,
            fmt::format("{} {} no right on {}", type, readsAsPlural(type) ? "have" : "has", areasOf(facts, finding)));
    return sentence(facts, finding,
                    fmt::format("{} ({}) {} no right on {}", holdersOf(facts, finding), type,
                                agree(facts, finding, "has", "have"), areasOf(facts, finding)));
}

}  // namespace

const Rule silentBody{
    .id = "silent-body",
    .kind = FindingKind::Gap,
    .severity = Severity::Note,
    .source = "LIPSIT Table 1",
    .problem = 5,
    .title = "Silent body",
    .checkCell = run,
    .message = message,
    .conclusion = "Bodies of this type have rights on other policy areas or in other places.",
    .explain = tellFootprints,
    .stands = Stands::ForActiveHolders,
};

}  // namespace remit
