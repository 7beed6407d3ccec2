// SPDX-License-Identifier: MIT
// What saving and opening a `.remit` file cost, the checks of both included.
#include <benchmark/benchmark.h>

#include "db/digest.h"
#include "db/store.h"
#include "tests/bench/documents.h"
#include "tests/support/temp_folder.h"

namespace remit::bench {
namespace {

void Save(benchmark::State& state, DocumentSize size) {
    const StoredDocument stored{document(Shape::Plausible, size), {}};
    const test::TempFolder folder;
    for (auto _ : state)
        if (!writeStored(stored, folder / "d.remit", mostDocumentBytes, {}))
            return state.SkipWithError("it was not saved");
    state.counters["MiB"] = static_cast<double>(std::filesystem::file_size(folder / "d.remit")) / (1 << 20);
}
BENCHMARK_CAPTURE(Save, england, test::england)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(Save, huge, test::huge)->Unit(benchmark::kMillisecond);

void Open(benchmark::State& state, DocumentSize size) {
    const test::TempFolder folder;
    if (!writeStore(document(Shape::Plausible, size), folder / "d.remit"))
        return state.SkipWithError("it was not saved");
    for (auto _ : state)
        benchmark::DoNotOptimize(readStored(folder / "d.remit"));
}
BENCHMARK_CAPTURE(Open, england, test::england)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(Open, huge, test::huge)->Unit(benchmark::kMillisecond);

// The parts of both.
void WriteImage(benchmark::State& state, DocumentSize size) {
    const StoredDocument stored{document(Shape::Plausible, size), {}};
    for (auto _ : state)
        benchmark::DoNotOptimize(writeImage(stored));
}
BENCHMARK_CAPTURE(WriteImage, huge, test::huge)->Unit(benchmark::kMillisecond);

void Digest(benchmark::State& state, DocumentSize size) {
    const Model& model = document(Shape::Plausible, size);
    for (auto _ : state)
        benchmark::DoNotOptimize(contentDigest(model));
}
BENCHMARK_CAPTURE(Digest, huge, test::huge)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace remit::bench
