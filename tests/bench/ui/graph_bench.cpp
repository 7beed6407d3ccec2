// SPDX-License-Identifier: MIT
// The graph: laying it out, and what passes before each frame of panning and zooming is on the screen.
#include <benchmark/benchmark.h>

#include <QApplication>
#include <QSignalSpy>
#include <QtTest>
#include <fstream>
#include <map>

#include "tests/bench/ui/application.h"
#include "tests/bench/ui/graph_documents.h"
#include "ui/graph/graph_canvas.h"
#include "ui/graph/graph_view.h"

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

const GraphRoom window{{1'100, 650}, .7, 1.2};

void lay(benchmark::State& state, const Model& model, Layout layout) {
    needApplication();
    const GraphContent content = contentOf(model);
    GraphLayout made;
    for (auto _ : state)
        made = layOutGraph(content, layout, {}, QApplication::font(), window);
    state.counters["nodes"] = static_cast<double>(content.nodes.size());
    state.counters["edges"] = static_cast<double>(content.edges.size());
    if (isCrowd(content))
        return;
    const auto start = std::chrono::steady_clock::now();
    const GraphRoutes routes = routeGraph(content, made, made.places, QApplication::font(), true);
    state.counters["routes_ms"] =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    state.counters["crossings"] = routes.crossings;
}

void TiersTableOne(benchmark::State& state) { lay(state, test::table1(), Layout::Tiers); }
void TiersCounty(benchmark::State& state) { lay(state, framework(county), Layout::Tiers); }
void TiersTown(benchmark::State& state) { lay(state, framework(town), Layout::Tiers); }
void TiersNation(benchmark::State& state) { lay(state, framework(nation), Layout::Tiers); }
void LayeredCounty(benchmark::State& state) { lay(state, framework(county), Layout::Layered); }
void LayeredTown(benchmark::State& state) { lay(state, framework(town), Layout::Layered); }
void ForceCounty(benchmark::State& state) { lay(state, framework(county), Layout::Force); }
void ForceTown(benchmark::State& state) { lay(state, framework(town), Layout::Force); }
BENCHMARK(TiersTableOne)->Unit(benchmark::kMillisecond);
BENCHMARK(TiersCounty)->Unit(benchmark::kMillisecond);
BENCHMARK(TiersTown)->Unit(benchmark::kMillisecond);
BENCHMARK(TiersNation)->Unit(benchmark::kMillisecond);
BENCHMARK(LayeredCounty)->Unit(benchmark::kMillisecond);
BENCHMARK(LayeredTown)->Unit(benchmark::kMillisecond);
BENCHMARK(ForceCounty)->Unit(benchmark::kMillisecond);
BENCHMARK(ForceTown)->Unit(benchmark::kMillisecond);

double residentMiB() {
    std::ifstream file("/proc/self/statm");
    double whole = 0;
    double resident = 0;
    file >> whole >> resident;
    return resident * 4 / 1'024;
}

// 10,000 nodes and 100,000 edges in a window's centre, laid out; kept, for it takes a while.
struct Nation {
    Nation() : document(framework(nation)), desk(document), before(residentMiB()), view(desk, nullptr) {
        QSignalSpy arranged(&view.canvas().scene(), &GraphScene::arranged);
        view.canvas().scene().setAnimated(false);
        view.resize(1'400, 800);
        view.show();
        arranged.wait(120'000);
        QCoreApplication::processEvents();
        memory = residentMiB() - before;
    }
    Document document;
    Desk desk;
    double before;
    double memory = 0;
    GraphView view;
};

Nation& shown() {
    needApplication();
    static Nation* kept = new Nation;  // outlives the application, as the last benchmark does
    return *kept;
}

// A frame of a drag of the hand, to and fro.
void pan(benchmark::State& state, double zoom) {
    Nation& nation = shown();
    GraphCanvas& canvas = nation.view.canvas();
    canvas.fit();
    if (zoom > 0)
        canvas.zoomBy(zoom / canvas.zoom());
    QCoreApplication::processEvents();
    double longest = 0;
    int i = 0;
    for (auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        canvas.pan(i++ / 40 % 2 == 0 ? QPoint(23, 11) : QPoint(-23, -11));
        QCoreApplication::processEvents();
        longest = std::max(longest,
                           std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    state.counters["longest_ms"] = longest;
    state.counters["zoom"] = canvas.zoom();
    state.counters["memory_MiB"] = nation.memory;
}
void PanNationNear(benchmark::State& state) { pan(state, 1); }
void PanNationFar(benchmark::State& state) { pan(state, .25); }
void PanNationWhole(benchmark::State& state) { pan(state, 0); }
BENCHMARK(PanNationNear)->Unit(benchmark::kMillisecond);
BENCHMARK(PanNationFar)->Unit(benchmark::kMillisecond);
BENCHMARK(PanNationWhole)->Unit(benchmark::kMillisecond);

// A frame of the wheel, from the whole picture to its words and back.
void ZoomNation(benchmark::State& state) {
    GraphCanvas& canvas = shown().view.canvas();
    canvas.fit();
    const double whole = canvas.zoom();
    double longest = 0;
    bool in = true;
    for (auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        canvas.zoomBy(in ? 1.08 : 1 / 1.08);
        QCoreApplication::processEvents();
        longest = std::max(longest,
                           std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        if (canvas.zoom() > 1.4 || canvas.zoom() < whole * 1.05)
            in = canvas.zoom() < 1;
    }
    state.counters["longest_ms"] = longest;
}
BENCHMARK(ZoomNation)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace remit::bench
