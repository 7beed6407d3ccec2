// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/check/explain.h"
#include "core/check/wording.h"
#include "core/graph/cycles.h"

namespace remit {

namespace {

bool has(const Territory::Type& type, std::initializer_list<Mandate> mandates) {
    return std::find(mandates.begin(), mandates.end(), type.mandate) != mandates.end();
}

// A decider whom nobody elected, and who answers to nobody elected. An accountable-to path to an elected or ministerial
// body at the place keeps it silent.
void run(const Facts& facts, const Cell& cell, int, CellReporter& reporter) {
    cell.holders(RightClass::Decision).forEach([&](int seat) {
        if (!has(typeAt(facts, cell, seat), {Mandate::Appointed, Mandate::None}))
            return;
        std::vector<Edge> edges;
        for (const Relation* relation : facts.relations())
            if (relation->kind == RelationKind::AccountableTo)
                for (const Edge& link : facts.links(*relation, cell.place))
                    edges.push_back(link);
        bool accountable = false;
        if (!edges.empty())
            reachable(facts, cell.place, edges, onlySeat(seat)).forEach([&](int other) {
                accountable = accountable || has(typeAt(facts, cell, other), {Mandate::Elected, Mandate::Ministerial});
            });
        if (!accountable)
            reporter.hit(cell, causeOf(cell, seat, {RightClass::Decision}), onlySeat(seat));
    });
}

std::string message(const Facts& facts, const Finding& finding) {
    return sentence(facts, finding,
                    fmt::format("{} {} on {} and {} to no elected or ministerial body", holdersOf(facts, finding),
                                agree(facts, finding, "decides", "decide"), areasOf(facts, finding),
                                agree(facts, finding, "answers", "answer")));
}

void explain(const Facts& facts, const Finding& finding, Derivation& derivation) {
    tellCause(facts, finding, derivation);
    for (std::size_t i = 0; i < finding.holders.size() && i < mostListed; ++i) {
        const int holder = facts.territory().holderIndex(finding.holders[i]);
        const int type = facts.territory().holders()[static_cast<std::size_t>(holder)].type;
        const std::string name = facts.territory().holders()[static_cast<std::size_t>(holder)].name.str();
        const bool many = readsAsPlural(name);
        if (facts.typeOf(holder).mandate == Mandate::Appointed)
            derivation.say(fmt::format("{} {} appointed.", name, many ? "are" : "is"));
        else
            derivation.say(fmt::format("{} {} no mandate.", name, many ? "have" : "has"));
        for (const Relation* relation : facts.relations()) {
            const Facts::Party from = facts.partyOf(relation->from);
            if (relation->kind == RelationKind::AccountableTo &&
                (from.isType() ? from.type == type : from.holder == holder))
                derivation.tell(*relation);
        }
    }
}

}  // namespace

const Rule unaccountableDecider{
    .id = "unaccountable-decider",
    .kind = FindingKind::Gap,
    .severity = Severity::Warning,
    .source = "LIPSIT 4.26, 5.2",
    .problem = 6,
    .title = "Unaccountable decider",
    .checkCell = run,
    .message = message,
    .conclusion = "So nobody whom people elect answers for the decision.",
    .explain = explain,
};

}  // namespace remit
