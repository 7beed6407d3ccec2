// SPDX-License-Identifier: MIT
// What a check costs: the whole document, put into words, and one edit at a time.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <random>
#include <string>

#include "core/change/draft.h"
#include "core/check/checker.h"
#include "core/rights/cell.h"
#include "tests/bench/documents.h"

namespace remit::bench {
namespace {

// Everything up to the list of findings, none of them put into words yet.
void checkAll(benchmark::State& state, const Model& model) {
    Checker checker;
    for (auto _ : state)
        checker.run(model, {model.defaultScenario(), {}, {}});
    state.counters["findings"] = static_cast<double>(checker.size());
}

void CheckTable1(benchmark::State& state) { checkAll(state, test::plainTableOne()); }
BENCHMARK(CheckTable1)->Unit(benchmark::kMicrosecond);

// The time of a processor is that of all threads together.
void Check(benchmark::State& state, Shape shape, DocumentSize size) { checkAll(state, document(shape, size)); }
void timed(benchmark::internal::Benchmark* check) {
    check->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();
}
BENCHMARK_CAPTURE(Check, plausibleEngland, Shape::Plausible, test::england)->Apply(timed);
BENCHMARK_CAPTURE(Check, plausibleLarge, Shape::Plausible, test::large)->Apply(timed);
BENCHMARK_CAPTURE(Check, plausibleHuge, Shape::Plausible, test::huge)->Apply(timed);
BENCHMARK_CAPTURE(Check, hostileEngland, Shape::Hostile, test::england)->Apply(timed);
BENCHMARK_CAPTURE(Check, hostileLarge, Shape::Hostile, test::large)->Apply(timed);

// Not a time: how much there is to find. Rights are those of all places, hits those of all findings.
void Contents(benchmark::State& state, Shape shape, DocumentSize size) {
    const Model& model = document(shape, size);
    for (auto _ : state) {
        Checker checker;
        checker.run(model, {model.defaultScenario(), {}, {}});
        const Facts& facts = checker.facts();
        std::int64_t rights = 0;
        CellMaker cells(facts);
        for (int area : facts.leafAreas())
            for (int place = 0; place < facts.territory().placeCount(); ++place)
                for (const KindInCell& kind : cells.at(area, place).kinds())
                    rights += kind.holders.size();
        std::int64_t hits = 0;
        for (std::size_t i = 0; i < checker.size(); ++i)
            hits += static_cast<std::int64_t>(checker.hits(i));
        state.counters["rights"] = static_cast<double>(rights);
        state.counters["hits"] = static_cast<double>(hits);
        state.counters["findings"] = static_cast<double>(checker.size());
    }
}
BENCHMARK_CAPTURE(Contents, plausibleEngland, Shape::Plausible, test::england)->Iterations(1);
BENCHMARK_CAPTURE(Contents, hostileEngland, Shape::Hostile, test::england)->Iterations(1);
BENCHMARK_CAPTURE(Contents, plausibleLarge, Shape::Plausible, test::large)->Iterations(1);
BENCHMARK_CAPTURE(Contents, hostileLarge, Shape::Hostile, test::large)->Iterations(1);

void CheckInWords(benchmark::State& state, Shape shape, DocumentSize size) {
    const Model& model = document(shape, size);
    for (auto _ : state)
        benchmark::DoNotOptimize(check(model, {model.defaultScenario(), {}, {}}));
}
BENCHMARK_CAPTURE(CheckInWords, plausibleEngland, Shape::Plausible, test::england)->Unit(benchmark::kMillisecond);

// One grant goes to somebody else, then the findings are known again.
void CheckOneEdit(benchmark::State& state, Shape shape, DocumentSize size) {
    Model model = document(shape, size);
    const std::vector<Grant> grants(model.grants().begin(), model.grants().end());
    Checker checker;
    checker.run(model, {model.defaultScenario(), {}, {}});
    std::mt19937_64 random(1);
    std::vector<double> times;
    std::vector<double> processor;  // of all threads together
    for (auto _ : state) {
        Draft draft(model);
        Grant grant = grants[random() % grants.size()];
        grant.subject = grants[random() % grants.size()].subject;
        draft.put(grant);
        model = draft.model();
        const std::clock_t begun = std::clock();
        const auto start = std::chrono::steady_clock::now();
        checker.update(model, draft.changes());
        times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        state.SetIterationTime(times.back());
        processor.push_back(static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC);
    }
    const auto count = [&](std::vector<double>& seconds, const std::string& what) {
        std::sort(seconds.begin(), seconds.end());
        state.counters["median_" + what + "_ms"] = seconds[seconds.size() / 2] * 1000;
        state.counters["p99_" + what + "_ms"] = seconds[seconds.size() * 99 / 100] * 1000;
    };
    count(times, "real");
    count(processor, "cpu");
}
void edits(benchmark::internal::Benchmark* check) {
    check->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(200);
}
BENCHMARK_CAPTURE(CheckOneEdit, plausibleEngland, Shape::Plausible, test::england)->Apply(edits);
BENCHMARK_CAPTURE(CheckOneEdit, plausibleLarge, Shape::Plausible, test::large)->Apply(edits);
BENCHMARK_CAPTURE(CheckOneEdit, plausibleHuge, Shape::Plausible, test::huge)->Apply(edits);
BENCHMARK_CAPTURE(CheckOneEdit, hostileEngland, Shape::Hostile, test::england)->Apply(edits);
BENCHMARK_CAPTURE(CheckOneEdit, hostileLarge, Shape::Hostile, test::large)->Apply(edits);

}  // namespace
}  // namespace remit::bench
