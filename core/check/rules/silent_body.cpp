// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include "core/check/wording.h"

namespace remit {

namespace {

// A body that has rights elsewhere and none here.
void run(const Facts& facts, const Tally& tally, Reporter& reporter) {
    for (const Tally::Quiet& quiet : tally.quiet)
        if (tally.active[static_cast<std::size_t>(quiet.holder)])
            reporter.hit({quiet.area, quiet.place, {}, {quiet.holder}, facts.typeOf(quiet.holder).id.text()});
}

std::string message(const Facts& facts, const Finding& finding) {
    const BodyType& type = facts.model().bodyTypes().at(BodyTypeId(finding.subject));
    return sentence(facts, finding,
                    fmt::format("{} {} no right on {}", type.name.str(),
                                readsAsPlural(type.name.str()) ? "have" : "has", areasOf(facts, finding)));
}

}  // namespace

const Rule silentBody{"silent-body",
                      FindingKind::Gap,
                      Severity::Note,
                      "LIPSIT Table 1",
                      5,
                      "Silent body",
                      std::nullopt,
                      0,
                      nullptr,
                      run,
                      message,
                      "Bodies of this type have rights on other policy areas or in other places."};

}  // namespace remit
