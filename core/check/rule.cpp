// SPDX-License-Identifier: MIT
#include "core/check/rule.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace remit {

std::vector<Text> idsOf(const Facts& facts, const std::vector<int>& grants) {
    std::vector<Text> out;
    for (int grant : grants)
        out.push_back(facts.grant(grant).row->id.text());
    return out;
}

std::vector<Text> causeOf(const Facts& facts, const Cell& cell, int holder, std::initializer_list<RightClass> classes) {
    std::set<int> grants;
    for (const KindInCell& kind : cell.kinds)
        if (std::find(classes.begin(), classes.end(), facts.classOf(kind.kind)) != classes.end())
            if (const Holding* holding = kind.heldBy(holder))
                grants.insert(holding->grants.begin(), holding->grants.end());
    return idsOf(facts, {grants.begin(), grants.end()});
}

std::vector<int> holdersOutside(const std::vector<int>& of, const std::vector<int>& without) {
    std::vector<int> out;
    std::set_difference(of.begin(), of.end(), without.begin(), without.end(), std::back_inserter(out));
    return out;
}

}  // namespace remit
