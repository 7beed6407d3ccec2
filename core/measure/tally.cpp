// SPDX-License-Identifier: MIT
#include "core/measure/tally.h"

#include <algorithm>

#include "core/base/index.h"
#include "core/rights/cell.h"
#include "core/rights/place_classes.h"

namespace remit {

namespace {

constexpr double mostSteps = 4e8;  // of Brandes' algorithm: a few seconds

// Who holds what, policy area by policy area, class of places by class of places.
class Counting {
public:
    Counting(const Facts& facts, const PlaceSet& places, const std::set<RightKindId>& hidden)
        : m_facts(facts), m_ground(facts.territory()), m_places(places), m_maker(facts) {
        const std::size_t holders = m_ground.holders().size();
        m_out.bodies.resize(holders);
        m_out.areas.resize(facts.leafAreas().size());
        for (const RightKind* kind : facts.kinds())
            m_hidden.push_back(hidden.contains(kind->id));
        m_lastArea.assign(holders * facts.kinds().size(), -1);
        m_lastLink.assign(holders, -1);
        m_shares.assign(holders, boost::dynamic_bitset<>(holders));
        for (std::size_t i = 0; i < holders; ++i)
            m_out.bodies[i].isHere = m_ground.holders()[i].footprint.intersects(places);
    }

    MeasureTally run(const std::function<bool()>& cancelled) {
        const GroundClasses ground(m_facts, {});
        PlaceClasses classes(m_facts, ground);
        for (m_area = 0; at(m_area) < m_out.areas.size(); ++m_area) {
            if (cancelled && cancelled())
                return {};
            const int area = m_facts.leafAreas()[at(m_area)];
            classes.settle(area);
            for (int i = 0; i < classes.count(); ++i)
                look(area, classes, i);
        }
        for (std::size_t i = 0; i < m_shares.size(); ++i)
            for (std::size_t j = m_shares[i].find_first(); j != PlaceSet::npos; j = m_shares[i].find_next(j))
                if (j != i)
                    m_out.bodies[i].shares.push_back(static_cast<int>(j));
        return std::move(m_out);
    }

private:
    struct Held {
        int seat = 0;
        std::vector<int> kinds;
    };

    void look(int area, PlaceClasses& classes, int index) {
        m_here.clear();
        for (int i = classes.begins()[at(index)]; i < classes.begins()[at(index + 1)]; ++i)
            if (m_places.test(at(classes.places()[at(i)])))
                m_here.push_back(classes.places()[at(i)]);
        if (m_here.empty())
            return;
        const int from = m_here.front();
        const Cell& cell = m_maker.at(area, from, classes.reaching(index));
        SeatSet any;
        SeatSet deciders;
        for (const KindInCell& kind : cell.kinds())
            if (!m_hidden[at(kind.kind)]) {
                any |= kind.holders;
                if (kind.rightClass == RightClass::Decision)
                    deciders |= kind.holders;
            }
        std::vector<Held> held;
        any.forEach([&](int seat) {
            held.push_back({seat, {}});
            for (const KindInCell& kind : cell.kinds())
                if (!m_hidden[at(kind.kind)] && kind.holders.contains(seat))
                    held.back().kinds.push_back(kind.kind);
        });
        for (const int place : m_here)
            count(held, deciders, from, place);
    }

    // What is held in one place as in the place `from` of its class.
    void count(const std::vector<Held>& held, const SeatSet& deciders, int from, int place) {
        MeasureTally::Area& area = m_out.areas[at(m_area)];
        const auto bodies = static_cast<int>(held.size());
        if (bodies > area.most || (bodies == area.most && bodies > 0 && place < area.mostAt)) {
            area.most = bodies;
            area.mostAt = place;
        }
        const double part = deciders.empty() ? 0 : 1.0 / deciders.size();
        area.decided += deciders.empty() ? 0 : 1;
        m_holders.clear();
        for (const Held& each : held) {
            const int holder = counterpart(m_ground, m_ground.seats(from)[at(each.seat)], from, place);
            m_holders.push_back(holder);
            for (const int kind : each.kinds)
                hold(holder, kind);
            if (deciders.contains(each.seat)) {
                m_out.bodies[at(holder)].decisions += part;
                area.decisions[static_cast<std::size_t>(m_facts.typeOf(holder).tier)] += part;
            }
        }
        for (const int a : m_holders)
            for (const int b : m_holders)
                m_shares[at(a)].set(at(b));
    }

    void hold(int holder, int kind) {
        int& last = m_lastArea[at(holder) * m_facts.kinds().size() + at(kind)];
        if (last == m_area)
            return;
        last = m_area;
        const RightClass rightClass = m_facts.classOf(kind);
        ++m_out.bodies[at(holder)].load[static_cast<std::size_t>(rightClass)];
        if (m_facts.typeOf(holder).mandate == Mandate::Ministerial) {
            m_out.areas[at(m_area)].leads += leads(rightClass) ? 1 : 0;
            m_out.areas[at(m_area)].manages += manages(rightClass) ? 1 : 0;
        }
        if (m_lastLink[at(holder)] != m_area)
            m_out.web.emplace_back(holder, m_out.nodeOfArea(at(m_area)));
        m_lastLink[at(holder)] = m_area;
    }

    const Facts& m_facts;
    const Territory& m_ground;
    const PlaceSet& m_places;
    CellMaker m_maker;
    MeasureTally m_out;
    int m_area = 0;  // among the leaves
    std::vector<bool> m_hidden;
    std::vector<int> m_lastArea;  // by holder and kind: on which policy area it was last counted
    std::vector<int> m_lastLink;  // by holder
    std::vector<boost::dynamic_bitset<>> m_shares;
    std::vector<int> m_here;
    std::vector<int> m_holders;
};

void countRelations(const Facts& facts, const PlaceSet& places, const std::set<RightKindId>& hidden,
                    MeasureTally& out) {
    const Territory& ground = facts.territory();
    std::set<Edge> links;
    for (const Relation* relation : facts.relations()) {
        if (relation->kind == RelationKind::Delegates && hidden.contains(relation->right))
            continue;
        std::set<int> competing;
        for (std::size_t i = places.find_first(); i != PlaceSet::npos; i = places.find_next(i)) {
            const std::vector<int>& from = *ground.resolve(relation->from, static_cast<int>(i)).holders;
            const std::vector<int>& to = *ground.resolve(relation->to, static_cast<int>(i)).holders;
            for (const int a : from)
                for (const int b : to)
                    if (a != b)
                        links.insert(std::minmax(a, b));
            if (relation->competitive && relation->kind == RelationKind::Funds)
                competing.insert(from.begin(), from.end());
        }
        bool central = false;
        for (const int each : competing) {
            ++out.bodies[at(each)].competitions;
            central = central || facts.typeOf(each).mandate == Mandate::Ministerial;
        }
        out.competitions += central ? 1 : 0;
    }
    out.web.insert(out.web.end(), links.begin(), links.end());
}

void measureWeb(MeasureTally& out, const std::function<bool()>& cancelled) {
    const int nodes = out.nodeOfArea(out.areas.size());
    for (CutPoint& each : cutPoints(nodes, out.web, cancelled)) {
        const std::size_t area = at(each.node) - std::min(at(each.node), out.bodies.size());
        auto& into = at(each.node) < out.bodies.size() ? out.bodies[at(each.node)].cutOff : out.areas[area].cutOff;
        into = std::move(each.cutOff);
    }
    out.isWebTooLarge = static_cast<double>(nodes) * static_cast<double>(out.web.size()) > mostSteps;
    if (out.isWebTooLarge)
        return;
    // Bodies that are not here are no part of the web; their nodes stand in it alone.
    int linked = static_cast<int>(out.areas.size());
    std::vector<int> position(at(nodes));
    for (std::size_t i = 0; i < out.bodies.size(); ++i)
        position[i] = out.bodies[i].isHere ? linked++ : -1;
    for (std::size_t i = 0; i < out.areas.size(); ++i)
        position[out.bodies.size() + i] = static_cast<int>(i);
    std::vector<Edge> edges;
    edges.reserve(out.web.size());
    for (const auto& [a, b] : out.web)
        edges.emplace_back(position[at(a)], position[at(b)]);
    const std::vector<double> between = betweenness(linked, edges, cancelled);
    for (std::size_t i = 0; i < out.bodies.size(); ++i)
        if (out.bodies[i].isHere)
            out.bodies[i].between = between[at(position[i])];
    for (std::size_t i = 0; i < out.areas.size(); ++i)
        out.areas[i].between = between[i];
}

// O(footprints * holders per place).
void compareFootprints(const Facts& facts, MeasureTally& out) {
    const Territory& ground = facts.territory();
    if (ground.isFramework())
        return;
    std::vector<int> inBoth(ground.holders().size());
    for (std::size_t i = 0; i < out.bodies.size(); ++i) {
        if (!out.bodies[i].isHere)
            continue;
        const Territory::Holder& self = ground.holders()[i];
        std::fill(inBoth.begin(), inBoth.end(), 0);
        for (std::size_t p = self.footprint.find_first(); p != PlaceSet::npos; p = self.footprint.find_next(p))
            for (const int other : ground.seats(static_cast<int>(p)))
                ++inBoth[at(other)];
        const auto& wanted = facts.model().bodyTypes().at(facts.typeOf(static_cast<int>(i)).id).coterminousWith;
        double best = 0;
        for (std::size_t j = 0; j < inBoth.size(); ++j) {
            const Territory::Holder& other = ground.holders()[j];
            const BodyTypeId type = facts.typeOf(static_cast<int>(j)).id;
            const bool fits = wanted.empty() ? other.type != self.type
                                             : std::find(wanted.begin(), wanted.end(), type) != wanted.end();
            if (j == i || !fits || inBoth[j] == 0)
                continue;
            const auto either = static_cast<int>(self.footprint.count() + other.footprint.count()) - inBoth[j];
            if (const double jaccard = static_cast<double>(inBoth[j]) / either; jaccard > best) {
                best = jaccard;
                out.bodies[i].nearest = static_cast<int>(j);
                out.bodies[i].inBoth = inBoth[j];
                out.bodies[i].inEither = either;
            }
        }
    }
}

}  // namespace

MeasureTally tallyOf(const Facts& facts, const PlaceSet& places, const std::set<RightKindId>& hidden,
                     const std::function<bool()>& cancelled) {
    MeasureTally out = Counting(facts, places, hidden).run(cancelled);
    if (cancelled && cancelled())
        return out;
    countRelations(facts, places, hidden, out);
    compareFootprints(facts, out);
    if (!cancelled || !cancelled())
        measureWeb(
            out, cancelled ? cancelled : [] { return false; });
    return out;
}

}  // namespace remit
