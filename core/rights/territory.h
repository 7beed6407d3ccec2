// SPDX-License-Identifier: MIT
#pragma once

#include <boost/dynamic_bitset.hpp>
#include <optional>
#include <unordered_map>
#include <vector>

#include "core/base/date.h"
#include "core/model/model.h"
#include "core/rights/seat_set.h"

namespace remit {

// A set of leaf places (in a framework: of archetypes), by index.
using PlaceSet = boost::dynamic_bitset<>;

// The ground that rights are held on at one date: its leaf places, who exists there, and which holders a subject
// resolves to (SPEC section 2). Refers to nothing outside itself; read it from any thread.
class Territory {
public:
    // An institution, or in a framework the generic holder of a body type.
    struct Holder {
        Text id;
        Text name;
        int type = 0;  // index in types()
        PlaceSet footprint;
    };
    struct Type {
        BodyTypeId id;
        Text name;
        Tier tier = Tier::Local;
        Mandate mandate = Mandate::None;
        bool advisoryOnly = false;
        std::vector<int> adoptedBy;
        std::vector<std::vector<int>> holdersAt;  // by place
    };
    // What a subject comes to at a place: holders in document order, and whether they adopted its role.
    struct Resolution {
        const std::vector<int>* holders = nullptr;  // never null
        bool adopted = false;
    };
    // The same by seat.
    struct Seats {
        const SeatSet* set = nullptr;  // never null
        bool adopted = false;
    };

    Territory(const Model& model, std::optional<Date> date);

    [[nodiscard]] bool isFramework() const { return m_framework; }
    [[nodiscard]] const std::vector<Text>& places() const { return m_places; }
    [[nodiscard]] int placeCount() const { return static_cast<int>(m_places.size()); }
    [[nodiscard]] const std::vector<Holder>& holders() const { return m_holders; }
    [[nodiscard]] const std::vector<Type>& types() const { return m_types; }
    // -1 where there is none (an institution outside its life span, say).
    [[nodiscard]] int typeIndex(BodyTypeId id) const;
    [[nodiscard]] int holderIndex(Text id) const;
    [[nodiscard]] int placeIndex(Text id) const { return m_placeIndex.at(id); }  // of a leaf

    // The leaves under the places. In a framework, and for an empty list, every place.
    [[nodiscard]] PlaceSet scope(const std::vector<PlaceId>& places) const;
    // The leaves under one place, ascending. Not in a framework.
    [[nodiscard]] const PlaceSet& leavesUnder(PlaceId place) const { return m_leaves.at(place); }

    // Adoption goes one step, in the order of adoptedBy, and only where `mayAdopt`.
    [[nodiscard]] Resolution resolve(const Subject& subject, int place, bool mayAdopt = true) const;

    // The holders at a place, ascending. A holder's position is its seat there.
    [[nodiscard]] const std::vector<int>& seats(int place) const { return m_seats[static_cast<std::size_t>(place)]; }
    // -1 where the holder is not there.
    [[nodiscard]] int seatOf(int holder, int place) const;
    [[nodiscard]] const SeatSet& seatsOfType(int type, int place) const {
        return m_ofType[static_cast<std::size_t>(place) * m_types.size() + static_cast<std::size_t>(type)];
    }
    // The holder of the type at the place where it is the only one, else -1.
    [[nodiscard]] int onlyOfType(int type, int place) const {
        return m_only[static_cast<std::size_t>(place) * m_types.size() + static_cast<std::size_t>(type)];
    }
    [[nodiscard]] Seats seatsByType(int type, int place, bool mayAdopt = true) const;
    [[nodiscard]] Seats seatsOfHolder(int holder, int place) const;

    // "Everywhere", "Where there is no MCA", "Bolton".
    [[nodiscard]] std::string placeName(int place) const;
    // In a framework: the body types absent from the archetype, in document order.
    [[nodiscard]] const std::vector<int>& absentAt(int place) const {
        return m_absent[static_cast<std::size_t>(place)];
    }

private:
    void makeArchetypes(const Model& model);
    void makeLeaves(const Model& model, std::optional<Date> date);
    void collectHolders();
    [[nodiscard]] PlaceSet leavesUnder(const std::vector<PlaceId>& places) const;

    bool m_framework = false;
    std::vector<Text> m_places;
    std::vector<Text> m_placeNames;
    std::vector<std::vector<int>> m_absent;
    std::unordered_map<PlaceId, PlaceSet> m_leaves;  // of every place, leaf or not
    std::vector<Type> m_types;
    std::vector<Holder> m_holders;
    std::unordered_map<BodyTypeId, int> m_typeIndex;
    std::unordered_map<Text, int> m_holderIndex;
    std::unordered_map<Text, int> m_placeIndex;
    std::vector<std::vector<int>> m_alone;  // {0}, {1}, ... : an institution's own resolution
    std::vector<std::vector<int>> m_seats;  // by place
    std::vector<SeatSet> m_ofType;          // by place and type
    std::vector<int> m_only;                // by place and type
    std::vector<SeatSet> m_seatAlone;       // by seat
};

}  // namespace remit
