// SPDX-License-Identifier: MIT
// What it costs to keep the model as it was: each edit takes a copy, history and analysis hold on to it.
#include <benchmark/benchmark.h>
#include <malloc.h>

#include "core/change/change_set.h"
#include "core/document/document.h"
#include "tests/bench/documents.h"

namespace remit::bench {
namespace {

void Snapshot(benchmark::State& state, DocumentSize size) {
    const Model& model = document(Shape::Plausible, size);
    for (auto _ : state) {
        Model copy = model;
        benchmark::DoNotOptimize(copy);
    }
}
BENCHMARK_CAPTURE(Snapshot, england, test::england);
BENCHMARK_CAPTURE(Snapshot, huge, test::huge);

void ChangeOneGrant(benchmark::State& state, DocumentSize size) {
    const Model& model = document(Shape::Plausible, size);
    Grant grant = *model.grants().begin();
    grant.note = "changed";
    for (auto _ : state) {
        Model copy = model;
        copy.table<Grant>().put(grant);
        benchmark::DoNotOptimize(copy);
    }
}
BENCHMARK_CAPTURE(ChangeOneGrant, england, test::england)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(ChangeOneGrant, huge, test::huge)->Unit(benchmark::kMicrosecond);

// The whole of an edit but for its findings.
void EditDocument(benchmark::State& state, DocumentSize size) {
    Document edited(document(Shape::Plausible, size));
    Grant grant = *edited.model().grants().begin();
    int i = 0;
    for (auto _ : state) {
        grant.note = ++i % 2 == 0 ? "even" : "odd";
        benchmark::DoNotOptimize(edited.edit("note", [&](Draft& draft) {
            draft.put(grant);
            return Result<>();
        }));
    }
}
BENCHMARK_CAPTURE(EditDocument, england, test::england)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(EditDocument, huge, test::huge)->Unit(benchmark::kMicrosecond);

void CompareTwoVersions(benchmark::State& state, DocumentSize size) {
    const Model& model = document(Shape::Plausible, size);
    Grant grant = *model.grants().begin();
    grant.note = "changed";
    Model changed = model;
    changed.table<Grant>().put(grant);
    for (auto _ : state)
        benchmark::DoNotOptimize(compare(model, changed));
}
BENCHMARK_CAPTURE(CompareTwoVersions, england, test::england)->Unit(benchmark::kMicrosecond);

// Not a time: what the model takes of the heap, all its tables together, by grant.
void MemoryByGrant(benchmark::State& state, DocumentSize size) {
    for (auto _ : state) {
        const std::size_t before = mallinfo2().uordblks + mallinfo2().hblkhd;
        const Model model = test::generatedDocument(Shape::Plausible, size);
        const std::size_t after = mallinfo2().uordblks + mallinfo2().hblkhd;
        state.counters["bytes_per_grant"] =
            static_cast<double>(after - before) / static_cast<double>(model.grants().size());
    }
}
BENCHMARK_CAPTURE(MemoryByGrant, large, test::large)->Unit(benchmark::kMillisecond)->Iterations(1);

}  // namespace
}  // namespace remit::bench
