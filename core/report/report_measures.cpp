// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "core/base/sentence.h"
#include "core/report/report_parts.h"

namespace remit {

namespace {

// Highest first, those without a number last. Where 0 says nothing but none, such rows are named together.
void addMeasuredTable(const MeasureSpec& spec, const std::vector<Measured>& all, const char* what,
                      std::vector<ReportBlock>& out) {
    const bool shareOfCentre = spec.measure == Measure::Centralisation || spec.measure == Measure::Centre;
    std::vector<const Measured*> rows;
    std::vector<std::string> none;
    for (const Measured& each : all)
        if (each.number(spec.measure) == 0. && !shareOfCentre)
            none.push_back(each.name.str());
        else if (each.of(spec.measure))
            rows.push_back(&each);
    std::stable_sort(rows.begin(), rows.end(), [&](const Measured* a, const Measured* b) {
        return a->number(spec.measure).value_or(-1) > b->number(spec.measure).value_or(-1);
    });
    const std::size_t shown = std::min(rows.size(), mostMeasured);
    const std::string title = fmt::format("{} by {}", spec.name, lowered(what));
    ReportTable table{
        .caption = shown < rows.size() ? fmt::format("{}: the {} highest of {}", title, shown, rows.size()) : title,
        .columns = {what, spec.isShare() ? "Share" : raised(spec.unit), "In words"},
        .rows = {}};
    for (std::size_t i = 0; i < shown; ++i) {
        const MeasuredValue& value = *rows[i]->of(spec.measure);
        table.rows.push_back(
            {rows[i]->name.str(), {value.number ? shownValue(spec.measure, *value.number) : "none", value.sentence}});
    }
    if (!table.rows.empty())
        out.emplace_back(std::move(table));
    if (!none.empty())
        out.emplace_back(ReportWords{
            fmt::format("{}, none: ", title),
            none.size() > mostMeasured ? fmt::format("{} of {}.", none.size(), all.size()) : listed(none) + "."});
}

}  // namespace

void addMeasures(const ReportGround& ground, ReportSections& out) {
    out.push_back({.id = "measures",
                   .heading = "Measures",
                   .blocks = {ReportWords{"",
                                          "Numbers do not say whether an arrangement is good. They say where to look: "
                                          "who carries most, on whom much hangs, how much is decided nationally."}}});
    for (const MeasureSpec& spec : measureSpecs()) {
        ReportSection section{.id = fmt::format("measure-{}", spec.id), .heading = spec.name, .level = 3};
        std::string meaning = spec.meaning;
        if (*spec.source)
            meaning += fmt::format(" Source: {}.", spec.source);
        section.blocks.emplace_back(ReportWords{"", std::move(meaning)});
        addMeasuredTable(spec, ground.measures.bodies, "Body", section.blocks);
        addMeasuredTable(spec, ground.measures.areas, "Policy area", section.blocks);
        if (section.blocks.size() > 1)
            out.push_back(std::move(section));
    }
}

}  // namespace remit
