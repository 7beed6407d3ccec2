// SPDX-License-Identifier: MIT
#include "core/rights/effective.h"

#include "core/rights/facts.h"

namespace remit {

std::vector<EffectiveRight> effectiveRights(const Model& model, ScenarioId scenario, std::optional<Date> date) {
    const Facts facts(model, scenario, date);
    std::vector<EffectiveRight> out;
    for (int place = 0; place < facts.territory().placeCount(); ++place)
        for (int area : facts.leafAreas()) {
            const Cell cell = facts.cell(area, place);
            for (const KindInCell& kind : cell.kinds)
                for (const Holding& holding : kind.holdings) {
                    EffectiveRight right;
                    right.place = facts.territory().places()[static_cast<std::size_t>(place)];
                    right.area = facts.areas()[static_cast<std::size_t>(area)]->id;
                    right.right = facts.kinds()[static_cast<std::size_t>(kind.kind)]->id;
                    right.holder = facts.territory().holders()[static_cast<std::size_t>(holding.holder)].id;
                    right.how = holding.how;
                    for (int grant : holding.grants)
                        right.grants.push_back(facts.grant(grant).row->id);
                    out.push_back(std::move(right));
                }
        }
    return out;
}

}  // namespace remit
