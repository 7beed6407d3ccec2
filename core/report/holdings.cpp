// SPDX-License-Identifier: MIT
#include "core/report/holdings.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/rights/place_classes.h"

namespace remit {

namespace {

class Gathering {
public:
    Gathering(const Facts& facts, int holder, const PlaceSet& places)
        : m_facts(facts), m_ground(facts.territory()), m_holder(holder), m_places(places), m_maker(facts) {}

    Holdings run(const std::function<bool()>& cancelled) {
        const GroundClasses ground(m_facts, {});
        PlaceClasses classes(m_facts, ground);
        for (int area : m_facts.leafAreas()) {
            if (cancelled && cancelled())
                return {};
            classes.settle(area);
            m_holdsHere = false;
            for (int i = 0; i < classes.count(); ++i)
                look(area, classes, i);
            if (!m_holdsHere)
                m_out.withoutRight.push_back(area);
        }
        for (auto& [key, found] : m_found) {
            const auto [order, grant, how] = key;
            found.holding.grant = grant;
            found.holding.how = how;
            found.holding.with = namesOf(found.with, found.holding.places);
            found.holding.beside = namesOf(found.beside, found.holding.places);
            if (const auto displaced = m_displaced.find(grant); displaced != m_displaced.end())
                found.holding.displacedOn = displaced->second;
            m_out.list.push_back(std::move(found.holding));
        }
        return std::move(m_out);
    }

private:
    struct Found {
        Holding holding;
        std::set<int> with;  // holders
        std::set<int> beside;
    };

    // The body's places of one class, which all read as the first of them does.
    void look(int area, PlaceClasses& classes, int index) {
        PlaceSet here(m_places.size());
        int first = -1;
        for (int i = classes.begins()[at(index)]; i < classes.begins()[at(index + 1)]; ++i)
            if (const int place = classes.places()[at(i)]; m_places.test(at(place))) {
                here.set(at(place));
                first = first < 0 ? place : first;
            }
        const int seat = first < 0 ? -1 : m_ground.seatOf(m_holder, first);
        if (seat < 0)
            return;
        const Cell& cell = m_maker.at(area, first, classes.reaching(index));
        for (const KindInCell& kind : cell.kinds()) {
            for (const GrantInCell& given : kind.counting)
                if (given.all->contains(seat))
                    add(cell, kind, given, seat, here);
            for (const GrantInCell& given : kind.carvedOut)
                if (given.subject->contains(seat))
                    note(m_displaced[given.grant], area);
        }
    }

    void add(const Cell& cell, const KindInCell& kind, const GrantInCell& given, int seat, const PlaceSet& here) {
        const bool subject = given.subject->contains(seat);
        const How how = !subject ? How::Joint : given.adopted ? How::Adopted : How::Direct;
        const int area = m_facts.grant(given.grant).area;
        Found& found = m_found[{area, given.grant, how}];
        if (found.holding.places.empty())
            found.holding.places.resize(m_places.size());
        found.holding.places |= here;
        note(found.holding.areas, cell.area);
        m_holdsHere = true;
        const auto& seats = m_ground.seats(cell.place);
        SeatSet self;
        self.insert(seat);
        const bool together = !m_facts.grant(given.grant).partners.empty();
        if (together)
            (*given.all - self).forEach([&](int each) { found.with.insert(seats[at(each)]); });
        if (kind.rightClass == RightClass::Decision)
            (cell.holders(RightClass::Decision) - (together ? *given.all : self)).forEach([&](int each) {
                found.beside.insert(seats[at(each)]);
            });
    }

    [[nodiscard]] std::set<Text> namesOf(const std::set<int>& holders, const PlaceSet& places) const {
        std::set<int> partly;  // body types
        for (int each : holders)
            if (const Territory::Holder& holder = m_ground.holders()[at(each)]; !places.is_subset_of(holder.footprint))
                partly.insert(holder.type);
        std::set<Text> out;
        for (int each : holders) {
            const Territory::Holder& holder = m_ground.holders()[at(each)];
            out.insert(partly.contains(holder.type) ? m_ground.types()[at(holder.type)].name : holder.name);
        }
        return out;
    }

    static void note(std::vector<int>& areas, int area) {
        if (areas.empty() || areas.back() != area)
            areas.push_back(area);
    }
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }

    const Facts& m_facts;
    const Territory& m_ground;
    int m_holder;
    const PlaceSet& m_places;
    CellMaker m_maker;
    Holdings m_out;
    std::map<std::tuple<int, int, How>, Found> m_found;  // by policy area, grant, how
    std::map<int, std::vector<int>> m_displaced;         // by grant
    bool m_holdsHere = false;
};

}  // namespace

Holdings holdingsOf(const Facts& facts, int holder, const PlaceSet& places, const std::function<bool()>& cancelled) {
    return Gathering(facts, holder, places).run(cancelled);
}

}  // namespace remit
