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
constexpr std::size_t mostTold = 12;
constexpr std::size_t mostCells = 6;

// Calls visit(cell) for some of the hits, the first one among them.
template <class Visit>
void forSomeCells(const Facts& facts, const Finding& finding, std::size_t most, Visit&& visit) {
    const std::size_t hits = finding.hits.size();
    const std::size_t wanted = std::min(hits, most);
    CellMaker maker(facts);
    std::size_t next = 0;  // of those wanted
    std::size_t before = 0;
    for (const HitSet::Strip& strip : finding.hits.strips()) {
        for (; next < wanted && next * hits / wanted < before + strip.places->size(); ++next) {
            const Text place = (*strip.places)[next * hits / wanted - before];
            if (!strip.area.empty() && !place.empty())
                visit(maker.at(facts.areaIndex(strip.area), facts.territory().placeIndex(place)));
        }
        before += strip.places->size();
    }
}

// The grants that were met, in that order, with where.
class Met {
public:
    void add(int grant, const Cell& cell) {
        auto at = std::find_if(m_grants.begin(), m_grants.end(), [&](const auto& each) { return each.grant == grant; });
        if (at == m_grants.end())
            at = m_grants.insert(at, {grant, {}, {}});
        if (std::find(at->areas.begin(), at->areas.end(), cell.area) == at->areas.end())
            at->areas.push_back(cell.area);
        if (std::find(at->places.begin(), at->places.end(), cell.place) == at->places.end())
            at->places.push_back(cell.place);
    }
    void tell(const Facts& facts, Derivation& derivation) {
        for (std::size_t i = 0; i < m_grants.size() && i < mostTold; ++i) {
            std::vector<PolicyAreaId> areas;
            for (int area : m_grants[i].areas)
                areas.push_back(facts.areas()[static_cast<std::size_t>(area)]->id);
            std::sort(m_grants[i].places.begin(), m_grants[i].places.end());
            derivation.tell(facts.row(m_grants[i].grant), areas, m_grants[i].places);
        }
        if (m_grants.size() > mostTold)
            derivation.say("So it goes on with other rights.");
    }

private:
    struct Grants {
        int grant;
        std::vector<int> areas;
        std::vector<int> places;
    };
    std::vector<Grants> m_grants;
};

template <class Wanted>
void tellCounting(const Facts& facts, const Finding& finding, Derivation& derivation, Wanted&& wanted) {
    Met met;
    forSomeCells(facts, finding, mostCells, [&](const Cell& cell) {
        for (const KindInCell& kind : cell.kinds())
            if (wanted(kind))
                for (const GrantInCell& each : kind.counting)
                    met.add(each.grant, cell);
    });
    met.tell(facts, derivation);
}

}  // namespace

void tellCause(const Facts& facts, const Finding& finding, Derivation& derivation) {
    for (std::size_t i = 0; i < finding.cause.size() && i < mostTold; ++i) {
        const Text id = finding.cause[i];
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
    if (finding.cause.size() > mostTold)
        derivation.say(fmt::format("So it goes on: {} in all.", finding.cause.size()));
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
    forSomeCells(facts, finding, 1, [&](const Cell& cell) {
        const std::vector<int>& seats = facts.territory().seats(cell.place);
        std::size_t told = 0;
        for (std::size_t seat = 0; seat < seats.size(); ++seat) {
            std::vector<std::string> rights;
            for (const KindInCell& kind : cell.kinds())
                if (kind.holders.contains(static_cast<int>(seat)))
                    rights.push_back(inSentence(facts.kinds()[static_cast<std::size_t>(kind.kind)]->name));
            if (rights.empty())
                continue;
            if (++told > mostTold) {
                derivation.say("So do others.");
                return;
            }
            const std::string name = facts.territory().holders()[static_cast<std::size_t>(seats[seat])].name.str();
            derivation.say(fmt::format("{} {} {}.", name, readsAsPlural(name) ? "hold" : "holds", listed(rights)));
        }
    });
}

void tellVacant(const Facts& facts, const Finding& finding, Derivation& derivation, RightClass rightClass) {
    Met met;
    forSomeCells(facts, finding, mostCells, [&](const Cell& cell) {
        for (int grant : cell.vacant)
            if (facts.classOf(facts.grant(grant).kind) == rightClass)
                met.add(grant, cell);
    });
    met.tell(facts, derivation);
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
