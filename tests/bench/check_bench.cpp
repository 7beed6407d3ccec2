// SPDX-License-Identifier: MIT
// What an edit costs until its findings are known: the whole document is checked again.
#include <benchmark/benchmark.h>

#include "core/check/finding.h"
#include "core/rights/effective.h"
#include "tests/bench/models.h"

namespace remit::bench {
namespace {

void CheckTable1(benchmark::State& state) {
    const Model model = table1();
    for (auto _ : state)
        benchmark::DoNotOptimize(check(model, {model.defaultScenario(), {}, {}}));
}
BENCHMARK(CheckTable1)->Unit(benchmark::kMicrosecond);

// Arguments: regions of ten councils, policy areas.
void CheckCountry(benchmark::State& state) {
    const Model model = country(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)));
    for (auto _ : state)
        benchmark::DoNotOptimize(check(model, {model.defaultScenario(), {}, {}}));
}
BENCHMARK(CheckCountry)->Args({3, 20})->Args({33, 270})->Unit(benchmark::kMillisecond);

void EffectiveRightsOfTable1(benchmark::State& state) {
    const Model model = table1();
    for (auto _ : state)
        benchmark::DoNotOptimize(effectiveRights(model, model.defaultScenario(), {}));
}
BENCHMARK(EffectiveRightsOfTable1)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace remit::bench
