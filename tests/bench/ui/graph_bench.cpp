// SPDX-License-Identifier: MIT
// The graph: laying it out, and what passes before each frame of panning and zooming is on the screen.
#include <benchmark/benchmark.h>
#include <malloc.h>

#include <QApplication>
#include <QSignalSpy>
#include <QtTest>
#include <ctime>
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

// What is taken of the heap.
double heapMiB() {
    const struct mallinfo2 heap = mallinfo2();
    return static_cast<double>(heap.uordblks + heap.hblkhd) / (1'024 * 1'024);
}

void lay(benchmark::State& state, const Model& model, Layout layout) {
    needApplication();
    const double before = heapMiB();
    const GraphContent content = contentOf(model);
    GraphLayout made;
    for (auto _ : state)
        made = layOutGraph(content, layout, {}, QApplication::font(), window);
    state.counters["nodes"] = static_cast<double>(content.nodes.size());
    state.counters["edges"] = static_cast<double>(content.edges.size());
    if (isCrowd(content)) {
        const Crowd crowd = crowdOf(content, made);
        state.counters["memory_MiB"] = heapMiB() - before;
        return;
    }
    const auto start = std::chrono::steady_clock::now();
    const GraphRoutes routes = routeGraph(content, made, made.places, QApplication::font(), true);
    state.counters["routes_ms"] =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    state.counters["crossings"] = routes.crossings;
    state.counters["memory_MiB"] = heapMiB() - before;
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

// The longest of some frames, by the clock, which other programs hold up, and by the processor's time.
class Longest {
public:
    void start() {
        m_started = std::chrono::steady_clock::now();
        m_worked = worked();
    }
    void stop() {
        const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - m_started;
        m_passed = std::max(m_passed, passed.count());
        m_most = std::max(m_most, worked() - m_worked);
    }
    void tell(benchmark::State& state) const {
        state.counters["longest_ms"] = m_passed;
        state.counters["longest_cpu_ms"] = m_most;
    }

private:
    static double worked() {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1'000 + static_cast<double>(time.tv_nsec) / 1e6;
    }
    std::chrono::steady_clock::time_point m_started;
    double m_worked = 0;
    double m_passed = 0;
    double m_most = 0;
};

// 10,000 nodes and 100,000 edges in a window's centre, laid out; kept, for it takes a while.
struct Nation {
    Nation() : document(framework(nation)), desk(document), before(heapMiB()), view(desk, nullptr) {
        QSignalSpy arranged(&view.canvas().scene(), &GraphScene::arranged);
        view.canvas().scene().setAnimated(false);
        view.resize(1'400, 800);
        view.show();
        arranged.wait(120'000);
        QCoreApplication::processEvents();
        view.canvas().fit();  // the legend has come, and takes room
        while (view.canvas().scene().isAwaited())
            arranged.wait(120'000);
        QCoreApplication::processEvents();
        memory = heapMiB() - before;
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
    Longest longest;
    int i = 0;
    for (auto _ : state) {
        longest.start();
        canvas.pan(i++ / 40 % 2 == 0 ? QPoint(23, 11) : QPoint(-23, -11));
        QCoreApplication::processEvents();
        longest.stop();
    }
    longest.tell(state);
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
    Longest longest;
    bool in = true;
    for (auto _ : state) {
        longest.start();
        canvas.zoomBy(in ? 1.08 : 1 / 1.08);
        QCoreApplication::processEvents();
        longest.stop();
        if (canvas.zoom() > 1.4 || canvas.zoom() < whole * 1.05)
            in = canvas.zoom() < 1;
    }
    longest.tell(state);
}
BENCHMARK(ZoomNation)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace remit::bench
