// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <set>
#include <vector>

#include "core/rights/effective.h"
#include "core/rights/facts.h"

namespace remit {

// One grant by which a body holds a right, and where it does.
struct Holding {
    int grant = 0;  // index in the facts
    How how = How::Direct;
    std::vector<int> areas;        // leaf policy areas where it is so, ascending
    PlaceSet places;               // likewise
    std::set<Text> with;           // names of those it is held together with
    std::set<Text> beside;         // of a decision: names of others who decide there too, by rights of their own
    std::vector<int> displacedOn;  // leaf policy areas where a more specific right takes its place somewhere
};

// Everything that one body holds at some of its places.
struct Holdings {
    std::vector<Holding> list;      // by policy area of the grant, then grant, then how; each in document order
    std::vector<int> withoutRight;  // leaf policy areas on which it holds nothing at any of the places
};

// `holder` is an index in Territory::holders, the places are some of its footprint. Others are called by their own
// names where those of their body type are the same at every place of the holding, else by that of the type. O(policy
// areas * (classes of places * rights + places)). Once `cancelled` says true the result is of no use.
[[nodiscard]] Holdings holdingsOf(const Facts& facts, int holder, const PlaceSet& places,
                                  const std::function<bool()>& cancelled = {});

}  // namespace remit
