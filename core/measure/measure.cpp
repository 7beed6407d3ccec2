// SPDX-License-Identifier: MIT
#include "core/measure/measure.h"

#include <fmt/format.h>

#include <cmath>

namespace remit {

namespace {

constexpr MeasureSpec specs[] = {
    {Measure::Load, "load", "Load", "rights",
     "A body with many rights needs the people to use them; one with few can be heard and not much more.", "", true,
     false},
    {Measure::Betweenness, "betweenness", "Betweenness", "share",
     "A body that stands between the others is a broker: what they have to agree goes through it, and waits for it.",
     "", true, true},
    {Measure::CutOff, "cut-off", "Hangs on it", "cut off",
     "Where something hangs on one body alone, nobody else can step in when it fails or is abolished.", "", true, true},
    {Measure::Decisions, "decisions", "Share of decisions", "share",
     "Who decides most has the power, whoever else is consulted; a shared decision counts for each in equal parts.", "",
     true, false},
    {Measure::Centralisation, "centralisation", "Decided nationally", "share",
     "The larger the share of decisions that the national tier takes, the more central the arrangement is.",
     "LIPSIT 5.1", false, true},
    {Measure::Centre, "central-management", "Managed by the centre", "share",
     "A centre that sets standards, coordinates and advises leads; one that decides, consents, delivers or has others "
     "compete for its money manages.",
     "LIPSIT Table 2", true, true},
    {Measure::Interfaces, "interfaces", "Interfaces", "interfaces",
     "Every interface costs meetings and time, and business meets all of them.", "LIPSIT 4.25", true, true},
    {Measure::Coterminosity, "coterminosity", "Same ground", "share",
     "Bodies that cover the same ground can plan together; boundaries that cut across each other part what belongs "
     "together.",
     "LIPSIT 5.2", true, false},
};

}  // namespace

std::span<const MeasureSpec> measureSpecs() { return specs; }

const MeasureSpec& specOf(Measure measure) { return specs[static_cast<std::size_t>(measure)]; }

std::string shownValue(Measure measure, double value) {
    const bool share = specOf(measure).isShare();
    const double shown = share ? value * 100 : value;
    const double tenths = std::round(shown * 10) / 10;
    // Nearly all is not all.
    const bool nearlyAll = share && value < 1 - 1e-9 && std::round(shown) >= 100;
    if (nearlyAll && tenths >= 100)
        return "more than 99.9 %";
    const bool whole = tenths == std::round(tenths) || (share && shown >= 10 && !nearlyAll);
    const std::string digits = whole ? fmt::format("{:.0f}", std::round(shown)) : fmt::format("{:.1f}", tenths);
    if (share && value > 0 && tenths == 0)
        return "less than 0.1 %";
    return share ? digits + " %" : digits;
}

}  // namespace remit
