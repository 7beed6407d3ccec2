// SPDX-License-Identifier: MIT
#include "core/rights/effective.h"

#include <algorithm>

#include "core/rights/cell.h"

namespace remit {

namespace {

// The rights of one kind in the cell: each holder once, in the most immediate way it holds it.
void addRights(const Facts& facts, const Cell& cell, const KindInCell& kind, std::vector<EffectiveRight>& out) {
    const Territory& ground = facts.territory();
    const std::vector<int>& seats = ground.seats(cell.place);
    kind.holders.forEach([&](int seat) {
        EffectiveRight right;
        right.place = ground.places()[static_cast<std::size_t>(cell.place)];
        right.area = facts.areas()[static_cast<std::size_t>(cell.area)]->id;
        right.right = facts.kinds()[static_cast<std::size_t>(kind.kind)]->id;
        right.holder = ground.holders()[static_cast<std::size_t>(seats[static_cast<std::size_t>(seat)])].id;
        right.how = How::Joint;
        for (const GrantInCell& each : kind.counting) {
            if (!each.all->contains(seat))
                continue;
            if (each.subject->contains(seat))
                right.how = std::min(right.how, each.adopted ? How::Adopted : How::Direct);
            right.grants.emplace_back(facts.grant(each.grant).id);
        }
        out.push_back(std::move(right));
    });
}

}  // namespace

std::vector<EffectiveRight> Facts::rights(int area, int place) const {
    std::vector<EffectiveRight> out;
    CellMaker reader(*this);
    const Cell& cell = reader.at(area, place);
    for (const KindInCell& kind : cell.kinds())
        addRights(*this, cell, kind, out);
    return out;
}

std::vector<EffectiveRight> effectiveRights(const Model& model, ScenarioId scenario, std::optional<Date> date) {
    const Facts facts(model, scenario, date);
    std::vector<EffectiveRight> out;
    std::vector<CellMaker> readers(facts.leafAreas().size(), CellMaker(facts));
    for (int place = 0; place < facts.territory().placeCount(); ++place)
        for (std::size_t leaf = 0; leaf < readers.size(); ++leaf) {
            const Cell& cell = readers[leaf].at(facts.leafAreas()[leaf], place);
            for (const KindInCell& kind : cell.kinds())
                addRights(facts, cell, kind, out);
        }
    return out;
}

}  // namespace remit
