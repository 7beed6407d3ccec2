// SPDX-License-Identifier: MIT
#include "ui/matrix/inheritance.h"

#include <map>

namespace remit {

bool Inheritance::reaches(PolicyAreaId area, GrantId grant) {
    const auto [it, isNew] = m_stopped.try_emplace(area);
    if (isNew)
        it->second = stoppedAbove(area);
    return !it->second.contains(grant);
}

void Inheritance::forget() {
    m_stopped.clear();
    m_carveOuts.reset();
}

std::set<GrantId> Inheritance::stoppedAbove(PolicyAreaId of) {
    const Model& model = m_desk.document.model();
    std::map<RightKindId, std::vector<CarveOuts::Reaching>> reaching;  // of sole kinds
    int depth = 0;
    for (const PolicyArea* area = model.policyAreas().find(of); area;
         area = model.policyAreas().find(area->parent), ++depth)
        for (const auto& [subject, entries] : m_index.on(area->id))
            for (const GrantIndex::Entry& entry : entries) {
                const RightKind* kind = model.rightKinds().find(entry.kind);
                const Grant* grant = model.grants().find({m_desk.lens.scenario(), entry.id});
                if (kind && kind->sole && grant && grant->span.contains(m_desk.lens.date()))
                    reaching[entry.kind].push_back({grant, depth});
            }
    std::set<GrantId> stopped;
    for (const auto& [kind, grants] : reaching) {
        const bool oneLevel = grants.front().depth == grants.back().depth;  // they come nearest first
        if (oneLevel)
            continue;
        if (!m_carveOuts)
            m_carveOuts.emplace(model, m_desk.lens.date());
        for (const Grant* grant : m_carveOuts->everywhere(grants))
            stopped.insert(grant->id);
    }
    return stopped;
}

}  // namespace remit
