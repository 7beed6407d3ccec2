// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/check/wording.h"

namespace remit {

namespace {

// A joint right whose partner is not there.
void run(const Facts& facts, const Cell& cell, int, Reporter& reporter) {
    for (int grant : cell.lackPartner)
        reporter.hit(
            {cell.area, cell.place, idsOf(facts, {grant}), holdersBy(facts, *facts.grant(grant).row, cell.place), {}});
}

std::string message(const Facts& facts, const Finding& finding) {
    const Grant* grant = grantOf(facts, finding.cause.front());
    const auto& places = facts.territory().places();
    std::vector<std::string> missing;
    for (const Subject& partner : grant->with)
        for (std::size_t place = 0; place < places.size(); ++place) {
            const bool isHit = std::any_of(finding.hits.begin(), finding.hits.end(),
                                           [&](const Hit& hit) { return hit.place == places[place]; });
            if (isHit && facts.territory().resolve(partner, static_cast<int>(place)).holders->empty()) {
                missing.push_back(facts.model().nameOf(partner).str());
                break;
            }
        }
    const bool plural = missing.size() > 1 || readsAsPlural(missing.front());
    return sentence(
        facts, finding,
        fmt::format("{} {} to share {} on {} with {}, which {} not there", holdersOf(facts, finding),
                    agree(facts, finding, "is", "are"), inSentence(facts.model().rightKinds().at(grant->right).name),
                    areasOf(facts, finding), listed(missing), plural ? "are" : "is"));
}

}  // namespace

const Rule missingPartner{"missing-partner",
                          FindingKind::Gap,
                          Severity::Warning,
                          "LIPSIT Table 1",
                          4,
                          "Missing partner",
                          std::nullopt,
                          0,
                          run,
                          nullptr,
                          message,
                          "So the right is held without everybody who was to share it."};

}  // namespace remit
