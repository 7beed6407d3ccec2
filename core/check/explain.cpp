// SPDX-License-Identifier: MIT
#include "core/check/explain.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/sentence.h"
#include "core/check/wording.h"
#include "core/rights/cell.h"

namespace remit {

namespace {

constexpr std::size_t mostFootprints = 3;
constexpr std::size_t mostHoldings = 12;

template <class Visit>
void forFirstCell(const Facts& facts, const Finding& finding, Visit&& visit) {
    const Hit hit = finding.hits.front();
    if (hit.area.empty() || hit.place.empty())
        return;
    CellMaker maker(facts);
    visit(maker.at(facts.areaIndex(hit.area), facts.territory().placeIndex(hit.place)));
}

template <class Wanted>
void tellCounting(const Facts& facts, const Finding& finding, Derivation& derivation, Wanted&& wanted) {
    forFirstCell(facts, finding, [&](const Cell& cell) {
        for (const KindInCell& kind : cell.kinds())
            if (wanted(kind))
                for (const GrantInCell& each : kind.counting)
                    derivation.tell(facts.row(each.grant));
    });
}

}  // namespace

void tellCause(const Facts& facts, const Finding& finding, Derivation& derivation) {
    for (Text id : finding.cause)
        switch (finding.causeKind) {
            case CauseKind::Grants:
                if (const Grant* grant = grantOf(facts, id))
                    derivation.tell(*grant);
                break;
            case CauseKind::Relations:
                if (const Relation* relation = facts.model().relations().find({facts.scenario(), RelationId(id)}))
                    derivation.tell(*relation);
                break;
            case CauseKind::Institutions:
                if (const int holder = facts.territory().holderIndex(id); holder >= 0)
                    derivation.tellFootprint(holder);
                break;
        }
}

void tellRights(const Facts& facts, const Finding& finding, Derivation& derivation,
                std::initializer_list<RightClass> classes) {
    tellCounting(facts, finding, derivation, [&](const KindInCell& kind) {
        return std::find(classes.begin(), classes.end(), kind.rightClass) != classes.end();
    });
}

void tellRights(const Facts& facts, const Finding& finding, Derivation& derivation,
                std::initializer_list<RightKindId> kinds) {
    tellCounting(facts, finding, derivation, [&](const KindInCell& kind) {
        const RightKindId id = facts.kinds()[static_cast<std::size_t>(kind.kind)]->id;
        return std::find(kinds.begin(), kinds.end(), id) != kinds.end();
    });
}

void tellHoldings(const Facts& facts, const Finding& finding, Derivation& derivation) {
    forFirstCell(facts, finding, [&](const Cell& cell) {
        const std::vector<int>& seats = facts.territory().seats(cell.place);
        std::size_t told = 0;
        for (std::size_t seat = 0; seat < seats.size(); ++seat) {
            std::vector<std::string> rights;
            for (const KindInCell& kind : cell.kinds())
                if (kind.holders.contains(static_cast<int>(seat)))
                    rights.push_back(inSentence(facts.kinds()[static_cast<std::size_t>(kind.kind)]->name));
            if (rights.empty())
                continue;
            if (++told > mostHoldings) {
                derivation.say("So do others.");
                return;
            }
            const std::string name = facts.territory().holders()[static_cast<std::size_t>(seats[seat])].name.str();
            derivation.say(fmt::format("{} {} {}.", name, readsAsPlural(name) ? "hold" : "holds", listed(rights)));
        }
    });
}

void tellVacant(const Facts& facts, const Finding& finding, Derivation& derivation, RightClass rightClass) {
    forFirstCell(facts, finding, [&](const Cell& cell) {
        for (int grant : cell.vacant)
            if (facts.classOf(facts.grant(grant).kind) == rightClass)
                derivation.tell(facts.row(grant));
    });
}

void tellFootprints(const Facts& facts, const Finding& finding, Derivation& derivation) {
    for (std::size_t i = 0; i < finding.holders.size() && i < mostFootprints; ++i)
        derivation.tellFootprint(facts.territory().holderIndex(finding.holders[i]));
}

void tellDecisions(const Facts& facts, const Finding& finding, Derivation& derivation) {
    tellRights(facts, finding, derivation, {RightClass::Decision});
}

std::vector<std::string> derivationOf(const Facts& facts, const Finding& finding,
                                      const std::function<void(Derivation&)>& explain) {
    std::vector<int> places;
    for (Text place : finding.hits.places())
        places.push_back(facts.territory().placeIndex(place));
    std::sort(places.begin(), places.end());
    Derivation derivation(facts, finding.hits.areas(), std::move(places));
    explain(derivation);
    return derivation.take();
}

}  // namespace remit
