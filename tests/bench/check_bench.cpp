// SPDX-License-Identifier: MIT
// What a check costs: the whole document, put into words, and one edit at a time.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <random>

#include "core/change/draft.h"
#include "core/check/checker.h"
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

void Check(benchmark::State& state, Shape shape, DocumentSize size) { checkAll(state, document(shape, size)); }
BENCHMARK_CAPTURE(Check, plausibleEngland, Shape::Plausible, test::england)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(Check, plausibleLarge, Shape::Plausible, test::large)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(Check, plausibleHuge, Shape::Plausible, test::huge)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(Check, hostileEngland, Shape::Hostile, test::england)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(Check, hostileLarge, Shape::Hostile, test::large)->Unit(benchmark::kMillisecond)->UseRealTime();

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
    for (auto _ : state) {
        Draft draft(model);
        Grant grant = grants[random() % grants.size()];
        grant.subject = grants[random() % grants.size()].subject;
        draft.put(grant);
        model = draft.model();
        const auto start = std::chrono::steady_clock::now();
        checker.update(model, draft.changes());
        times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        state.SetIterationTime(times.back());
    }
    std::sort(times.begin(), times.end());
    state.counters["median_ms"] = times[times.size() / 2] * 1000;
    state.counters["p99_ms"] = times[times.size() * 99 / 100] * 1000;
}
BENCHMARK_CAPTURE(CheckOneEdit, plausibleEngland, Shape::Plausible, test::england)
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(500);
BENCHMARK_CAPTURE(CheckOneEdit, plausibleHuge, Shape::Plausible, test::huge)
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(200);
BENCHMARK_CAPTURE(CheckOneEdit, hostileEngland, Shape::Hostile, test::england)
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(200);

}  // namespace
}  // namespace remit::bench
