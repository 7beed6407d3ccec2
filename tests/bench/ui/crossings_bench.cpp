// SPDX-License-Identifier: MIT
// How often edges cross in tiers, and as Graphviz draws the same graph: once freely, once in the same lanes.
#include <benchmark/benchmark.h>

#include <QApplication>
#include <QPainterPath>
#include <QProcess>
#include <QStandardPaths>

#include "tests/bench/ui/application.h"
#include "tests/bench/ui/graph_documents.h"
#include "ui/graph/crowd.h"
#include "ui/graph/edge_item.h"
#include "ui/graph/graph_routes.h"
#include "ui/graph/polyline.h"

namespace remit::bench {
namespace {

GraphContent contentOf(const Model& model) {
    Document document(model);
    DocumentBridge bridge(document);
    const Analysis analysis(bridge);
    GraphLook look;
    look.scenario = model.defaultScenario();
    return graphContent(model, analysis, look);
}

// The graph for dot, nodes as large as in the layout; `lanes`: each lane one rank, as tiers have it.
QString dotOf(const GraphContent& content, const GraphLayout& layout, bool lanes, bool large) {
    std::map<NodeRef, int> index;
    QString out = QStringLiteral("digraph {\nnode [shape=box fixedsize=true label=\"\"]\nranksep=.8 nodesep=.2\n");
    if (large)
        out += QStringLiteral("nslimit=2 nslimit1=2 mclimit=.1 splines=line\n");
    std::map<Lane, QStringList> ranks;
    std::vector<Lane> laneOf;
    for (const GraphNode& each : content.nodes) {
        const int i = index[each.ref] = static_cast<int>(index.size());
        const QSizeF size = layout.sizes.at(each.ref) / 72;
        out += QStringLiteral("n%1 [width=%2 height=%3]\n").arg(i).arg(size.width()).arg(size.height());
        ranks[each.lane] << QStringLiteral("n%1").arg(i);
        laneOf.push_back(each.lane);
    }
    if (lanes) {
        QStringList anchors;
        for (const auto& [lane, names] : ranks) {
            const QString anchor = QStringLiteral("lane%1").arg(static_cast<int>(lane));
            anchors << anchor;
            out += QStringLiteral("%1 [style=invis width=.01 height=.01]\n{rank=same; %1; %2}\n")
                       .arg(anchor, names.join(QStringLiteral("; ")));
        }
        out += anchors.join(QStringLiteral(" -> ")) + QStringLiteral(" [style=invis]\n");
    }
    const auto add = [&](const NodeRef& from, const NodeRef& to) {
        int a = index.at(from);
        int b = index.at(to);
        if (lanes && laneOf[static_cast<std::size_t>(a)] > laneOf[static_cast<std::size_t>(b)])
            std::swap(a, b);
        out += QStringLiteral("n%1 -> n%2\n").arg(a).arg(b);
    };
    for (const GraphEdge& each : content.edges)
        add(each.cell.subject, each.cell.area);
    for (const GraphRelation& each : content.relations)
        add(each.from, each.to);
    return out + QStringLiteral("}\n");
}

// The edges that dot drew, those between its anchors aside; none where it took longer than a minute.
std::vector<QPolygonF> drawnByDot(const QString& graph) {
    QProcess dot;
    dot.start(QStringLiteral("dot"), {QStringLiteral("-Tplain")});
    dot.write(graph.toUtf8());
    dot.closeWriteChannel();
    if (!dot.waitForFinished(60'000)) {
        dot.kill();
        dot.waitForFinished();
        return {};
    }
    std::vector<QPolygonF> out;
    for (const QByteArray& line : dot.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() < 8 || words[0] != "edge" || words[1].startsWith("lane"))
            continue;
        const int count = words[3].toInt();
        const auto at = [&](int i) { return QPointF(words[4 + 2 * i].toDouble(), words[5 + 2 * i].toDouble()) * 72; };
        QPainterPath path(at(0));
        for (int i = 1; i + 2 < count; i += 3)
            path.cubicTo(at(i), at(i + 1), at(i + 2));
        out.push_back(polylineOf(path));
    }
    return out;
}

std::vector<QPolygonF> drawnByTiers(const GraphContent& content, const GraphLayout& layout) {
    std::vector<QPolygonF> out;
    if (isCrowd(content)) {
        for (const Crowd::Line& line : crowdOf(content, layout).lines)
            out.push_back({line.line.p1(), line.line.p2()});
        return out;
    }
    for (const EdgeRoute& route : routeGraph(content, layout, layout.places, QApplication::font(), false).routes) {
        out.push_back(polylineOf(route.branch));
        for (const EdgeRoute::Piece& piece : route.trunk)
            out.push_back(polylineOf(piece.path));
    }
    return out;
}

void compare(benchmark::State& state, const Model& model, bool large) {
    needApplication();
    if (QStandardPaths::findExecutable(QStringLiteral("dot")).isEmpty()) {
        state.SkipWithError("Graphviz is not installed: apt-get install graphviz");
        return;
    }
    constexpr qreal near = 2 * EdgeItem::tip;
    const GraphContent content = contentOf(model);
    for (auto _ : state) {
        const GraphLayout layout = layOutGraph(content, Layout::Tiers, {}, QApplication::font(), {});
        state.counters["tiers"] = countCrossings(drawnByTiers(content, layout), near);
        const std::vector<QPolygonF> freely = drawnByDot(dotOf(content, layout, false, large));
        state.counters["dot"] = freely.empty() ? -1 : countCrossings(freely, near);
        const std::vector<QPolygonF> inLanes = drawnByDot(dotOf(content, layout, true, large));
        state.counters["dot_in_lanes"] = inLanes.empty() ? -1 : countCrossings(inLanes, near);
    }
}

void CrossingsTableOne(benchmark::State& state) { compare(state, test::table1(), false); }
void CrossingsCounty(benchmark::State& state) { compare(state, framework(county), false); }
void CrossingsTown(benchmark::State& state) { compare(state, framework(town), true); }
BENCHMARK(CrossingsTableOne)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(CrossingsCounty)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(CrossingsTown)->Iterations(1)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace remit::bench
