// SPDX-License-Identifier: MIT
#include "core/exchange/graph_places.h"

#include <unicode/unistr.h>

#include <algorithm>
#include <set>

#include "core/graph/circle.h"
#include "core/graph/force.h"
#include "core/graph/lanes.h"
#include "core/graph/layered.h"
#include "core/graph/separate.h"
#include "core/graph/tiers.h"

namespace remit {

namespace {

// A graph as large as this is no picture for people, so its edges may cross.
constexpr std::size_t mostToOrder = 20'000;
constexpr double gap = 40;  // between nodes

}  // namespace

Extent boxOf(Text name) {
    const int characters = icu::UnicodeString::fromUTF8(name.str()).countChar32();
    return {std::clamp(characters * 7.5 + 24, 80.0, 480.0), 40};
}

namespace {

// The nodes and edges of a scenario's graph, by number.
class ScenarioGraph {
public:
    ScenarioGraph(const Model& model, ScenarioId scenario) {
        for (const BodyType& type : model.bodyTypes())
            add(type.id, type.name, laneOf(type.tier));
        for (const Institution& institution : model.institutions()) {
            const BodyType* type = model.bodyTypes().find(institution.type);
            add(institution.id, institution.name, laneOf(type ? type->tier : Tier::Local));
        }
        for (const PolicyArea& area : model.policyAreas())
            add(area.id, area.name, Lane::Areas);
        for (const Grant& grant : model.grants())
            if (grant.scenario == scenario) {
                connect(grant.subject, grant.area);
                for (const Subject& partner : grant.with)
                    connect(partner, grant.area);
            }
        for (const Relation& relation : model.relations())
            if (relation.scenario == scenario) {
                // Members and who accounts to somebody stand under that somebody.
                const bool turned =
                    relation.kind == RelationKind::AccountableTo || relation.kind == RelationKind::MemberOf;
                connect(turned ? relation.to : relation.from, turned ? relation.from : relation.to);
            }
    }

    [[nodiscard]] const std::vector<NodeRef>& refs() const { return m_refs; }
    [[nodiscard]] const std::vector<Extent>& sizes() const { return m_sizes; }

    [[nodiscard]] std::vector<Point> centres(Layout layout) const {
        const std::vector<Edge> edges(m_edges.begin(), m_edges.end());
        const bool large = edges.size() > mostToOrder;
        switch (layout) {
            case Layout::Layered: {
                std::vector<LayeredNode> nodes;
                for (std::size_t i = 0; i < m_refs.size(); ++i)
                    nodes.push_back({m_sizes[i], m_lanes[i] == Lane::Areas});
                LayeredOptions options;
                options.nodeGap = gap;
                options.routed = !large;
                return layoutLayered(nodes, edges, options).centres;
            }
            case Layout::Force: {
                ForceOptions options;
                options.gap = gap;
                return layoutForce(m_sizes, edges, options);
            }
            case Layout::Circle:
                return layoutCircle(m_sizes, gap);
            case Layout::Tiers:
            case Layout::Hand:  // what has no place yet
                break;
        }
        std::vector<TierNode> nodes;
        for (std::size_t i = 0; i < m_refs.size(); ++i)
            nodes.push_back({static_cast<int>(m_lanes[i]), m_sizes[i]});
        TierOptions options;
        options.nodeGap = gap;
        options.leastGap = 2 * gap;
        if (large)
            options.sweeps = 0;
        return layoutTiers(nodes, edges, options).centres;
    }

private:
    void add(const NodeRef& ref, Text name, Lane lane) {
        m_numbers[ref] = static_cast<int>(m_refs.size());
        m_refs.push_back(ref);
        m_sizes.push_back(boxOf(name));
        m_lanes.push_back(lane);
    }
    void connect(const NodeRef& from, const NodeRef& to) {
        const auto a = m_numbers.find(from);
        const auto b = m_numbers.find(to);
        if (a != m_numbers.end() && b != m_numbers.end() && a->second != b->second)
            m_edges.insert({a->second, b->second});
    }

    std::vector<NodeRef> m_refs;
    std::vector<Extent> m_sizes;
    std::vector<Lane> m_lanes;
    std::map<NodeRef, int> m_numbers;
    std::set<Edge> m_edges;
};

}  // namespace

std::map<NodeRef, Point> placesOf(const Model& model, ScenarioId scenario, ViewId view) {
    std::map<NodeRef, Point> byHand;
    for (const Placement& placement : model.placements())
        if (placement.view == view && placement.placed)
            byHand[placement.node] = {placement.x, placement.y};
    const ScenarioGraph ground(model, scenario);
    const View* row = model.views().find(view);
    const std::vector<Point> centres = ground.centres(row ? row->layout : Layout::Tiers);

    std::map<NodeRef, Point> places;
    std::vector<Point> taken;
    std::vector<Extent> sizes;
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < centres.size(); ++i) {
        const auto at = byHand.find(ground.refs()[i]);
        if (at == byHand.end()) {
            others.push_back(i);
            continue;
        }
        places[at->first] = at->second;
        taken.push_back(at->second);
        sizes.push_back(ground.sizes()[i]);
    }
    for (std::size_t i : others) {
        Point& at = places[ground.refs()[i]] = centres[i];
        if (byHand.empty())
            continue;
        at = freeSpot(centres[i], ground.sizes()[i], taken, sizes, gap / 4);
        taken.push_back(at);
        sizes.push_back(ground.sizes()[i]);
    }
    return places;
}

}  // namespace remit
