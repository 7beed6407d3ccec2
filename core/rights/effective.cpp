// SPDX-License-Identifier: MIT
#include "core/rights/effective.h"

#include <iterator>

#include "core/rights/facts.h"

namespace remit {

std::vector<EffectiveRight> Facts::rights(int area, int place) const {
    std::vector<EffectiveRight> out;
    const Cell found = cell(area, place);
    for (const KindInCell& kind : found.kinds)
        for (const Holding& holding : kind.holdings) {
            EffectiveRight right;
            right.place = m_territory.places()[static_cast<std::size_t>(place)];
            right.area = m_areas[static_cast<std::size_t>(area)]->id;
            right.right = m_kinds[static_cast<std::size_t>(kind.kind)]->id;
            right.holder = m_territory.holders()[static_cast<std::size_t>(holding.holder)].id;
            right.how = holding.how;
            for (int grant : holding.grants)
                right.grants.push_back(this->grant(grant).row->id);
            out.push_back(std::move(right));
        }
    return out;
}

std::vector<EffectiveRight> effectiveRights(const Model& model, ScenarioId scenario, std::optional<Date> date) {
    const Facts facts(model, scenario, date);
    std::vector<EffectiveRight> out;
    for (int place = 0; place < facts.territory().placeCount(); ++place)
        for (int area : facts.leafAreas()) {
            std::vector<EffectiveRight> here = facts.rights(area, place);
            out.insert(out.end(), std::make_move_iterator(here.begin()), std::make_move_iterator(here.end()));
        }
    return out;
}

}  // namespace remit
