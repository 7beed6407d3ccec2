// SPDX-License-Identifier: MIT
#include "core/check/rule.h"

#include <algorithm>

namespace remit {

int GrantReport::firstPlace() const {
    if (!within)
        return -1;
    auto place = within->find_first();
    while (outside->test(place))
        place = within->find_next(place);
    return static_cast<int>(place);
}

std::vector<int> GrantReport::places() const {
    if (!within)
        return {-1};
    std::vector<int> out;
    for (auto place = within->find_first(); place != PlaceSet::npos; place = within->find_next(place))
        if (!outside->test(place))
            out.push_back(static_cast<int>(place));
    return out;
}

CellReporter::Cause causeOf(const Cell& cell, int seat, std::initializer_list<RightClass> classes) {
    CellReporter::Cause out;
    for (const KindInCell& kind : cell.kinds())
        if (std::find(classes.begin(), classes.end(), kind.rightClass) != classes.end())
            for (const GrantInCell& each : kind.counting)
                if (each.all->contains(seat))
                    out.push_back(each.grant);
    std::sort(out.begin(), out.end());
    return out;
}

CellReporter::Cause grantsOf(std::span<const GrantInCell> grants) {
    CellReporter::Cause out;
    for (const GrantInCell& each : grants)
        out.push_back(each.grant);
    return out;
}

SeatSet onlySeat(int seat) {
    SeatSet out;
    out.insert(seat);
    return out;
}

const Territory::Type& typeAt(const Facts& facts, const Cell& cell, int seat) {
    return facts.typeOf(facts.territory().seats(cell.place)[static_cast<std::size_t>(seat)]);
}

}  // namespace remit
