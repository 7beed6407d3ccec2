// SPDX-License-Identifier: MIT
#include "core/rights/carve_outs.h"

#include <map>

#include "core/base/index.h"

namespace remit {

CarveOuts::CarveOuts(const Model& model, std::optional<Date> date)
    : m_ground(model, date), m_present(m_ground.types().size(), PlaceSet(m_ground.places().size())) {
    for (const Territory::Holder& holder : m_ground.holders())
        m_present[at(holder.type)] |= holder.footprint;
}

PlaceSet CarveOuts::heldAt(const Grant& grant) const {
    PlaceSet held = m_ground.scope(grant.places);
    if (!grant.subject.isBodyType()) {
        const int holder = m_ground.holderIndex(grant.subject.id);
        return holder < 0 ? PlaceSet(held.size()) : held & m_ground.holders()[at(holder)].footprint;
    }
    const int type = m_ground.typeIndex(grant.subject.bodyType());
    if (type < 0)
        return PlaceSet(held.size());
    PlaceSet present = m_present[at(type)];
    if (!grant.lapses)
        for (int adopter : m_ground.types()[at(type)].adoptedBy)
            present |= m_present[at(adopter)];
    return held & present;
}

std::vector<const Grant*> CarveOuts::everywhere(std::span<const Reaching> grants) const {
    std::vector<PlaceSet> held;
    std::map<int, PlaceSet> byDepth;
    for (const Reaching& each : grants) {
        held.push_back(heldAt(*each.grant));
        const auto [it, isNew] = byDepth.try_emplace(each.depth, held.back());
        if (!isNew)
            it->second |= held.back();
    }
    std::map<int, PlaceSet> nearer;  // by depth: where some grant that stands nearer is held
    PlaceSet sofar(m_ground.places().size());
    for (const auto& [depth, places] : byDepth) {
        nearer.emplace(depth, sofar);
        sofar |= places;
    }
    std::vector<const Grant*> out;
    for (std::size_t i = 0; i < grants.size(); ++i)
        if (held[i].any() && held[i].is_subset_of(nearer.at(grants[i].depth)))
            out.push_back(grants[i].grant);
    return out;
}

}  // namespace remit
