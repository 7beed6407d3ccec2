// SPDX-License-Identifier: MIT
#include "core/rights/territory.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "core/base/index.h"

namespace remit {

namespace {
constexpr std::size_t variedTypes = 6;  // SPEC section 2: at most 6 body types are varied
const std::vector<int> nobody;
const SeatSet noSeat;
}  // namespace

Territory::Territory(const Model& model, std::optional<Date> date) : m_framework(model.institutions().empty()) {
    for (const BodyType& row : model.bodyTypes()) {
        m_typeIndex.emplace(row.id, static_cast<int>(m_types.size()));
        m_types.push_back({row.id, row.name, row.tier, row.mandate, row.advisoryOnly, {}, {}});
    }
    for (const BodyType& row : model.bodyTypes())
        for (BodyTypeId adopter : row.adoptedBy)
            m_types[at(m_typeIndex.at(row.id))].adoptedBy.push_back(m_typeIndex.at(adopter));
    if (m_framework)
        makeArchetypes(model);
    else
        makeLeaves(model, date);
    collectHolders();
}

void Territory::makeArchetypes(const Model& model) {
    std::vector<int> varied;
    for (std::size_t type = 0; type < m_types.size() && varied.size() < variedTypes; ++type)
        if (!m_types[type].adoptedBy.empty())
            varied.push_back(static_cast<int>(type));
    for (std::size_t mask = 0; mask < (std::size_t{1} << varied.size()); ++mask) {
        std::vector<int> absent;
        std::vector<std::string> ids;
        std::vector<std::string> names;
        for (std::size_t bit = 0; bit < varied.size(); ++bit)
            if (mask >> bit & 1U) {
                absent.push_back(varied[bit]);
                ids.push_back(m_types[at(varied[bit])].id.str());
                names.push_back(m_types[at(varied[bit])].name.str());
            }
        m_places.emplace_back(absent.empty() ? "all" : fmt::format("no:{}", fmt::join(ids, "+")));
        m_placeNames.emplace_back(absent.empty() ? "Every body exists"
                                                 : fmt::format("Where there is no {}", fmt::join(names, " and no ")));
        m_absent.push_back(std::move(absent));
    }
    for (const BodyType& row : model.bodyTypes()) {
        const int type = m_typeIndex.at(row.id);
        Holder holder{row.id.text(), row.name, type, PlaceSet(m_places.size(), 0)};
        for (std::size_t place = 0; place < m_places.size(); ++place)
            if (std::find(m_absent[place].begin(), m_absent[place].end(), type) == m_absent[place].end())
                holder.footprint.set(place);
        m_holders.push_back(std::move(holder));
    }
}

void Territory::makeLeaves(const Model& model, std::optional<Date> date) {
    std::unordered_map<PlaceId, int> children;
    for (const Place& row : model.places())
        if (!row.parent.empty())
            ++children[row.parent];
    for (const Place& row : model.places())
        if (!children.contains(row.id)) {
            m_places.push_back(row.id.text());
            m_placeNames.push_back(row.name);
        }
    if (model.places().empty()) {
        m_places.emplace_back("everywhere");
        m_placeNames.emplace_back("Everywhere");
    }
    m_absent.resize(m_places.size());
    for (const Place& row : model.places())
        m_leaves.emplace(row.id, PlaceSet(m_places.size()));
    std::size_t leaf = 0;
    for (const Place& row : model.places())
        if (!children.contains(row.id)) {
            for (PlaceId up = row.id; !up.empty(); up = model.places().at(up).parent)
                m_leaves.at(up).set(leaf);
            ++leaf;
        }
    for (const Institution& row : model.institutions()) {
        if (!row.span.contains(date))
            continue;
        Holder holder{row.id.text(), row.name, m_typeIndex.at(row.type), leavesUnder(row.places)};
        if (model.places().empty())
            holder.footprint.set();
        m_holders.push_back(std::move(holder));
    }
}

void Territory::collectHolders() {
    for (Type& type : m_types)
        type.holdersAt.resize(m_places.size());
    for (std::size_t i = 0; i < m_holders.size(); ++i) {
        const Holder& holder = m_holders[i];
        m_holderIndex.emplace(holder.id, static_cast<int>(i));
        m_alone.push_back({static_cast<int>(i)});
        for (auto place = holder.footprint.find_first(); place != PlaceSet::npos;
             place = holder.footprint.find_next(place))
            m_types[at(holder.type)].holdersAt[place].push_back(static_cast<int>(i));
    }
    for (Text place : m_places)
        m_placeIndex.emplace(place, static_cast<int>(m_placeIndex.size()));
    m_seats.resize(m_places.size());
    m_ofType.resize(m_places.size() * m_types.size());
    std::size_t most = 0;
    for (std::size_t i = 0; i < m_holders.size(); ++i)
        for (auto place = m_holders[i].footprint.find_first(); place != PlaceSet::npos;
             place = m_holders[i].footprint.find_next(place)) {
            const int seat = static_cast<int>(m_seats[place].size());
            m_ofType[place * m_types.size() + at(m_holders[i].type)].insert(seat);
            m_seats[place].push_back(static_cast<int>(i));
            most = std::max(most, m_seats[place].size());
        }
    m_only.assign(m_ofType.size(), -1);
    for (std::size_t type = 0; type < m_types.size(); ++type)
        for (std::size_t place = 0; place < m_places.size(); ++place)
            if (const auto& here = m_types[type].holdersAt[place]; here.size() == 1)
                m_only[place * m_types.size() + type] = here.front();
    m_seatAlone.resize(most);
    for (std::size_t seat = 0; seat < most; ++seat)
        m_seatAlone[seat].insert(static_cast<int>(seat));
}

PlaceSet Territory::leavesUnder(const std::vector<PlaceId>& places) const {
    PlaceSet out(m_places.size());
    for (PlaceId place : places)
        out |= m_leaves.at(place);
    return out;
}

int Territory::typeIndex(BodyTypeId id) const {
    auto found = m_typeIndex.find(id);
    return found == m_typeIndex.end() ? -1 : found->second;
}

int Territory::holderIndex(Text id) const {
    auto found = m_holderIndex.find(id);
    return found == m_holderIndex.end() ? -1 : found->second;
}

PlaceSet Territory::scope(const std::vector<PlaceId>& places) const {
    return m_framework || places.empty() ? PlaceSet(m_places.size()).set() : leavesUnder(places);
}

Territory::Resolution Territory::resolve(const Subject& subject, int place, bool mayAdopt) const {
    if (!subject.isBodyType()) {
        const int holder = holderIndex(subject.id);
        const bool here = holder >= 0 && m_holders[at(holder)].footprint.test(at(place));
        return {here ? &m_alone[at(holder)] : &nobody, false};
    }
    const int index = typeIndex(subject.bodyType());
    if (index < 0)
        return {&nobody, false};
    const Type& type = m_types[at(index)];
    if (const auto& own = type.holdersAt[at(place)]; !own.empty() || !mayAdopt)
        return {&own, false};
    for (int adopter : type.adoptedBy)
        if (const auto& others = m_types[at(adopter)].holdersAt[at(place)]; !others.empty())
            return {&others, true};
    return {&nobody, false};
}

int Territory::seatOf(int holder, int place) const {
    const std::vector<int>& here = seats(place);
    const auto found = std::lower_bound(here.begin(), here.end(), holder);
    return found == here.end() || *found != holder ? -1 : static_cast<int>(found - here.begin());
}

Territory::Seats Territory::seatsByType(int type, int place, bool mayAdopt) const {
    const SeatSet& own = seatsOfType(type, place);
    if (!mayAdopt || !own.empty())
        return {&own, false};
    for (int adopter : m_types[at(type)].adoptedBy)
        if (const SeatSet& others = seatsOfType(adopter, place); !others.empty())
            return {&others, true};
    return {&own, false};
}

Territory::Seats Territory::seatsOfHolder(int holder, int place) const {
    const int seat = seatOf(holder, place);
    return {seat < 0 ? &noSeat : &m_seatAlone[at(seat)], false};
}

std::string Territory::placeName(int place) const { return m_placeNames[at(place)].str(); }

}  // namespace remit
