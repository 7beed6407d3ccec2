// SPDX-License-Identifier: MIT
#include "core/exchange/graph_places.h"

#include <unicode/unistr.h>

#include <algorithm>
#include <set>

#include "core/graph/lanes.h"
#include "core/graph/tiers.h"

namespace remit {

namespace {

// A graph as large as this is no picture for people, so its edges may cross.
constexpr std::size_t mostToOrder = 20'000;

}  // namespace

Extent boxOf(Text name) {
    const int characters = icu::UnicodeString::fromUTF8(name.str()).countChar32();
    return {std::clamp(characters * 7.5 + 24, 80.0, 480.0), 40};
}

std::map<NodeRef, Point> placesOf(const Model& model, ScenarioId scenario, ViewId view) {
    std::vector<NodeRef> refs;
    std::vector<TierNode> nodes;
    std::map<NodeRef, int> numbers;
    const auto add = [&](const NodeRef& ref, Text name, Lane lane) {
        numbers[ref] = static_cast<int>(refs.size());
        refs.push_back(ref);
        nodes.push_back({static_cast<int>(lane), boxOf(name)});
    };
    for (const BodyType& type : model.bodyTypes())
        add(type.id, type.name, laneOf(type.tier));
    for (const Institution& institution : model.institutions()) {
        const BodyType* type = model.bodyTypes().find(institution.type);
        add(institution.id, institution.name, laneOf(type ? type->tier : Tier::Local));
    }
    for (const PolicyArea& area : model.policyAreas())
        add(area.id, area.name, Lane::Areas);

    std::set<Edge> edges;
    const auto connect = [&](const NodeRef& from, const NodeRef& to) {
        const auto a = numbers.find(from);
        const auto b = numbers.find(to);
        if (a != numbers.end() && b != numbers.end() && a->second != b->second)
            edges.insert({a->second, b->second});
    };
    for (const Grant& grant : model.grants())
        if (grant.scenario == scenario) {
            connect(grant.subject, grant.area);
            for (const Subject& partner : grant.with)
                connect(partner, grant.area);
        }
    TierOptions options;
    options.nodeGap = 40;
    options.leastGap = 80;
    if (edges.size() > mostToOrder)
        options.sweeps = 0;
    const Tiers tiers = layoutTiers(nodes, std::vector<Edge>(edges.begin(), edges.end()), options);

    std::map<NodeRef, Point> places;
    for (std::size_t i = 0; i < refs.size(); ++i)
        places[refs[i]] = tiers.centres[i];
    for (const Placement& placement : model.placements())
        if (placement.view == view && placement.placed && places.contains(placement.node))
            places[placement.node] = {placement.x, placement.y};
    return places;
}

}  // namespace remit
