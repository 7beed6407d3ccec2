// SPDX-License-Identifier: MIT
// What the measures cost: everything, sentences included, in all places together and in one.
#include <benchmark/benchmark.h>

#include "core/measure/measures.h"
#include "core/measure/tally.h"
#include "tests/bench/documents.h"

namespace remit::bench {
namespace {

void MeasureAll(benchmark::State& state, Shape shape, DocumentSize size) {
    const Model& model = document(shape, size);
    const MeasureQuestion question{model.defaultScenario(), {}, {}, {}};
    std::size_t bodies = 0;
    for (auto _ : state)
        bodies = measure(model, question).bodies.size();
    state.counters["bodies"] = static_cast<double>(bodies);
    const Facts facts(model, question.scenario, question.date);
    PlaceSet places(static_cast<std::size_t>(facts.territory().placeCount()));
    const MeasureTally tally = tallyOf(facts, places.set(), {});
    state.counters["links"] = static_cast<double>(tally.web.size());
    state.counters["too_large"] = tally.isWebTooLarge ? 1 : 0;
}
BENCHMARK_CAPTURE(MeasureAll, plausibleEngland, Shape::Plausible, test::england)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(MeasureAll, hostileEngland, Shape::Hostile, test::england)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(MeasureAll, plausibleLarge, Shape::Plausible, test::large)->Unit(benchmark::kMillisecond);

void MeasureOnePlace(benchmark::State& state, Shape shape, DocumentSize size) {
    const Model& model = document(shape, size);
    MeasureQuestion question{model.defaultScenario(), {}, {}, {}};
    question.place = Facts(model, question.scenario, {}).territory().places().front();
    for (auto _ : state)
        benchmark::DoNotOptimize(measure(model, question));
}
BENCHMARK_CAPTURE(MeasureOnePlace, plausibleEngland, Shape::Plausible, test::england)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(MeasureOnePlace, plausibleLarge, Shape::Plausible, test::large)->Unit(benchmark::kMillisecond);

void MeasureTable1(benchmark::State& state) {
    const Model model = test::plainTableOne();
    for (auto _ : state)
        benchmark::DoNotOptimize(measure(model, {model.defaultScenario(), {}, {}, {}}));
}
BENCHMARK(MeasureTable1)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace remit::bench
