// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/check/explain.h"
#include "core/check/wording.h"
#include "core/graph/cycles.h"

namespace remit {

namespace {

// Deciders and deliverers share nobody, and no delegation leads from the one to the other.
void run(const Facts& facts, const Cell& cell, int, CellReporter& reporter) {
    const SeatSet& deciders = cell.holders(RightClass::Decision);
    const SeatSet& deliverers = cell.holders(RightClass::Delivery);
    if (deciders.empty() || deliverers.empty() || deciders.intersects(deliverers))
        return;
    std::vector<Edge> edges;
    for (const Relation* relation : facts.relations())
        if (relation->kind == RelationKind::Delegates && facts.isAtOrUnder(cell.area, facts.areaIndex(relation->area)))
            for (const Edge& link : facts.links(*relation, cell.place))
                edges.push_back(link);
    if (!edges.empty() && reachable(facts, cell.place, edges, deciders).intersects(deliverers))
        return;
    reporter.hit(cell, deciders);
}

std::string message(const Facts& facts, const Finding& finding) {
    return sentence(
        facts, finding,
        fmt::format("{} {} on {} but others deliver it, with no delegation between them", holdersOf(facts, finding),
                    agree(facts, finding, "decides", "decide"), areasOf(facts, finding)));
}

void explain(const Facts& facts, const Finding& finding, Derivation& derivation) {
    tellRights(facts, finding, derivation, {RightClass::Decision, RightClass::Delivery});
}

}  // namespace

const Rule splitStrategy{
    .id = "split-strategy",
    .kind = FindingKind::Gap,
    .severity = Severity::Warning,
    .source = "LIPSIT 4.18",
    .problem = 4,
    .title = "Split strategy",
    .inUse = RightClass::Delivery,
    .checkCell = run,
    .message = message,
    .conclusion = "Those who deliver take no part in the decision, and no delegation leads to them from those who do.",
    .explain = explain,
};

}  // namespace remit
