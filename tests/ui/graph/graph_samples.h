// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <algorithm>

#include "tests/support/builders.h"
#include "ui/graph/graph_routes.h"

namespace remit::test {

// Contents of the graph to lay out, and what layouts of them are judged by.

inline GraphContent contentToLayOut(const Model& model) {
    Document document(model);
    DocumentBridge bridge(document);
    const Analysis analysis(bridge);
    GraphLook look;
    look.scenario = model.defaultScenario();
    return graphContent(model, analysis, look);
}

// 60 bodies by 40 policy areas, 480 rights.
inline Model aCounty() {
    ModelBuilder builder = aModel();
    builder.kind("decision", RightClass::Decision, "D").scenario("today");
    for (int i = 0; i < 40; ++i)
        builder.area("area " + std::to_string(i));
    for (int i = 0; i < 60; ++i) {
        const std::string body = "the body " + std::to_string(i);
        builder.type(body, [&](BodyType& type) {
            type.tier = i < 5 ? Tier::National : i < 11 ? Tier::SupraRegional : i < 23 ? Tier::Regional : Tier::Local;
        });
        for (int k = 0; k < 8; ++k)
            builder.grant("g" + std::to_string(i * 8 + k), body,
                          "area " + std::to_string((i * 7 + (k < 6 ? k : k * k)) % 40), "decision");
    }
    builder.relation("r1", RelationKind::MemberOf, "the body 30", "the body 2");
    builder.relation("r2", RelationKind::MemberOf, "the body 40", "the body 2");
    return builder;
}

inline QRectF boxOf(const GraphLayout& layout, const NodeRef& ref) {
    const QSizeF size = layout.sizes.at(ref);
    return {layout.places.at(ref) - QPointF(size.width() / 2, size.height() / 2), size};
}

inline bool anyOverlap(const GraphLayout& layout) {
    for (const auto& [a, at] : layout.places)
        for (const auto& [b, other] : layout.places)
            if (a < b && boxOf(layout, a).adjusted(1, 1, -1, -1).intersects(boxOf(layout, b)))
                return true;
    return false;
}

// Which edges, rights and relations alike, pass through a node that they do not belong to.
inline std::vector<std::string> edgesThroughNodes(const GraphContent& content, const GraphLayout& layout) {
    const GraphRoutes routes = routeGraph(content, layout, layout.places, QApplication::font(), false);
    std::vector<std::string> out;
    const auto look = [&](std::size_t i, const NodeRef& from, const NodeRef& to) {
        for (const GraphNode& node : content.nodes) {
            const QRectF inner = boxOf(layout, node.ref).adjusted(3, 3, -3, -3);
            if (node.ref != from && node.ref != to &&
                std::any_of(routes.lines[i].begin(), routes.lines[i].end(),
                            [&](const QPointF& point) { return inner.contains(point); }))
                out.push_back(from.id.str() + " to " + to.id.str() + " through " + node.ref.id.str());
        }
    };
    std::size_t i = 0;
    for (const GraphEdge& each : content.edges)
        look(i++, each.cell.subject, each.cell.area);
    for (const GraphRelation& each : content.relations)
        look(i++, each.from, each.to);
    return out;
}

}  // namespace remit::test
