// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "core/base/sentence.h"
#include "core/measure/measure_words.h"
#include "core/report/report_parts.h"

namespace remit {

namespace {

// "4 kinds of body hold 24 rights on 6 policy areas."
std::string sizeWords(const ReportGround& ground) {
    const Model& model = ground.model();
    const Territory& territory = ground.facts.territory();
    const std::string bodies =
        territory.isFramework()
            ? counted(model.bodyTypes().size(), "kind of body", "kinds of body")
            : fmt::format("{} of {} in {}", counted(territory.holders().size(), "institution", "institutions"),
                          counted(model.bodyTypes().size(), "kind", "kinds"),
                          counted(static_cast<std::size_t>(territory.placeCount()), "place", "places"));
    std::size_t rights = 0;
    for (const Facts::GrantFact& each : ground.facts.grants())
        rights += each.area >= 0 ? 1 : 0;
    return fmt::format("The arrangement has {}, {} and {} given to them.", bodies,
                       counted(ground.facts.leafAreas().size(), "policy area", "policy areas"),
                       counted(rights, "right", "rights"));
}

std::string placedWords(const ReportGround& ground) {
    const Territory& territory = ground.facts.territory();
    const std::string where = whereWords(territory, ground.place);
    return fmt::format(
        "This report is about what holds {}: the rights that bodies have there by themselves, jointly, or "
        "because the body they were given to is not there.",
        where);
}

std::string verdictWords(const ReportGround& ground) {
    Counts counts;
    std::size_t accepted = 0;
    for (const auto& each : ground.findings) {
        accepted += each->waived ? 1 : 0;
        if (!each->waived)
            (each->severity == Severity::Error     ? counts.error
             : each->severity == Severity::Warning ? counts.warning
                                                   : counts.note) += 1;
    }
    const std::string also =
        accepted == 0
            ? std::string()
            : fmt::format(" {} accepted.", accepted == 1 ? "1 more finding has been"
                                                         : fmt::format("{} more findings have been", accepted));
    if (counts == Counts())
        return "By the rules that are on, nothing in it is unsound." + also;
    return fmt::format("The check of it found {}.{}", countWords(counts), also);
}

}  // namespace

void addSummary(const ReportGround& ground, ReportSections& out) {
    ReportSection section{.id = "summary", .heading = "Summary"};
    section.blocks.emplace_back(ReportWords{"", sizeWords(ground)});
    if (ground.place >= 0)
        section.blocks.emplace_back(ReportWords{"", placedWords(ground)});
    section.blocks.emplace_back(ReportWords{"", verdictWords(ground)});

    const bool linked = ground.has(ReportPart::Findings);
    ReportList grave;
    std::size_t all = 0;
    for (const ReportedFinding& each : reported(ground)) {
        if (each.finding->waived || each.finding->severity == Severity::Note)
            continue;
        ++all;
        if (grave.items.size() < mostGrave)
            grave.items.push_back({each.finding->severity == Severity::Error ? "Error: " : "Warning: ",
                                   each.finding->message, linked ? each.section : ""});
    }
    if (!grave.items.empty()) {
        section.blocks.emplace_back(ReportWords{all > grave.items.size() ? "The gravest are:" : "They are:", ""});
        section.blocks.emplace_back(std::move(grave));
    }
    ReportList whole;
    for (const auto& value : ground.measures.whole.values)
        if (value)
            whole.items.push_back({"", value->sentence});
    if (!whole.items.empty()) {
        section.blocks.emplace_back(ReportWords{"As a whole:", ""});
        section.blocks.emplace_back(std::move(whole));
    }
    out.push_back(std::move(section));
}

}  // namespace remit
