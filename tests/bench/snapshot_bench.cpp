// SPDX-License-Identifier: MIT
// What it costs to keep the model as it was: each edit takes a copy, history and analysis hold on to it.
#include <benchmark/benchmark.h>

#include "core/change/change_set.h"
#include "tests/bench/models.h"

namespace remit::bench {
namespace {

void Snapshot(benchmark::State& state) {
    const Model model = country(33, static_cast<int>(state.range(0)));
    for (auto _ : state) {
        Model copy = model;
        benchmark::DoNotOptimize(copy);
    }
}
BENCHMARK(Snapshot)->Arg(20)->Arg(270);

void ChangeOneGrant(benchmark::State& state) {
    const Model model = country(33, static_cast<int>(state.range(0)));
    Grant grant = *model.grants().begin();
    grant.note = "changed";
    for (auto _ : state) {
        Model copy = model;
        copy.table<Grant>().put(grant);
        benchmark::DoNotOptimize(copy);
    }
}
BENCHMARK(ChangeOneGrant)->Arg(20)->Arg(270);

void CompareTwoVersions(benchmark::State& state) {
    const Model model = country(33, static_cast<int>(state.range(0)));
    Grant grant = *model.grants().begin();
    grant.note = "changed";
    Model changed = model;
    changed.table<Grant>().put(grant);
    for (auto _ : state)
        benchmark::DoNotOptimize(compare(model, changed));
}
BENCHMARK(CompareTwoVersions)->Arg(20)->Arg(270)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace remit::bench
