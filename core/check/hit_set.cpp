// SPDX-License-Identifier: MIT
#include "core/check/hit_set.h"

#include <unordered_set>

namespace remit {

HitSet::HitSet(std::initializer_list<Hit> hits) {
    for (const Hit& hit : hits)
        add(hit.area, std::make_shared<const std::vector<Text>>(1, hit.place));
}

void HitSet::add(PolicyAreaId area, Places places) {
    m_size += places->size();
    m_strips.push_back({area, std::move(places)});
}

std::vector<PolicyAreaId> HitSet::areas() const {
    std::vector<PolicyAreaId> out;
    std::unordered_set<PolicyAreaId> seen;
    for (const Strip& strip : m_strips)
        if (!strip.area.empty() && seen.insert(strip.area).second)
            out.push_back(strip.area);
    return out;
}

std::vector<Text> HitSet::places() const {
    if (m_strips.size() == 1 && !m_strips.front().places->front().empty())
        return *m_strips.front().places;
    std::vector<Text> out;
    std::unordered_set<Text> seen;
    std::unordered_set<const void*> read;
    for (const Strip& strip : m_strips)
        if (read.insert(strip.places.get()).second)
            for (Text place : *strip.places)
                if (!place.empty() && seen.insert(place).second)
                    out.push_back(place);
    return out;
}

}  // namespace remit
