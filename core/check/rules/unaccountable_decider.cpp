// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/check/wording.h"
#include "core/graph/cycles.h"

namespace remit {

namespace {

// A decider whom nobody elected, and who answers to nobody elected. An accountable-to path to an elected or ministerial
// body at the place keeps it silent.
void run(const Facts& facts, const Cell& cell, int, Reporter& reporter) {
    const auto has = [&](int holder, std::initializer_list<Mandate> mandates) {
        return std::find(mandates.begin(), mandates.end(), facts.typeOf(holder).mandate) != mandates.end();
    };
    for (int holder : cell.holders(RightClass::Decision)) {
        if (!has(holder, {Mandate::Appointed, Mandate::None}))
            continue;
        std::vector<Edge> edges;
        for (const Relation* relation : facts.relations())
            if (relation->kind == RelationKind::AccountableTo)
                for (const Edge& link : facts.links(*relation, cell.place))
                    edges.push_back(link);
        const auto reached = reachable(static_cast<int>(facts.territory().holders().size()), edges, {holder});
        bool accountable = false;
        for (std::size_t other = 0; other < reached.size(); ++other)
            accountable = accountable ||
                          (reached[other] && has(static_cast<int>(other), {Mandate::Elected, Mandate::Ministerial}));
        if (!accountable)
            reporter.hit({cell.area, cell.place, causeOf(facts, cell, holder, {RightClass::Decision}), {holder}, {}});
    }
}

std::string message(const Facts& facts, const Finding& finding) {
    return sentence(facts, finding,
                    fmt::format("{} {} on {} and {} to no elected body", holdersOf(facts, finding),
                                agree(facts, finding, "decides", "decide"), areasOf(facts, finding),
                                agree(facts, finding, "answers", "answer")));
}

}  // namespace

const Rule unaccountableDecider{
    "unaccountable-decider",
    FindingKind::Gap,
    Severity::Warning,
    "LIPSIT 4.26, 5.2",
    6,
    "Unaccountable decider",
    std::nullopt,
    0,
    run,
    nullptr,
    message,
    "Nobody elects those it names, and no accountability leads from them to an elected or ministerial body."};

}  // namespace remit
