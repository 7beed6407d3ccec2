// SPDX-License-Identifier: MIT
// What opening a document costs.
#include <benchmark/benchmark.h>

#include "core/exchange/formats.h"
#include "tests/bench/documents.h"

namespace remit::bench {
namespace {

// Reads what the format itself wrote.
void read(benchmark::State& state, const Format& format, const Model& model) {
    const Result<Writing> text = format.write(model, model.defaultScenario());
    if (!text || !format.read(text->bytes, "Country"))
        return state.SkipWithError("what was written cannot be read");
    for (auto _ : state)
        benchmark::DoNotOptimize(format.read(text->bytes, "Country"));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text->bytes.size()));
}

void ReadJson(benchmark::State& state, DocumentSize size) {
    read(state, *formatOf("country.remit.json"), document(Shape::Plausible, size));
}
BENCHMARK_CAPTURE(ReadJson, england, test::england)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(ReadJson, large, test::large)->Unit(benchmark::kMillisecond);

void ReadMatrix(benchmark::State& state) { read(state, *formatOf("table1.csv"), test::plainTableOne()); }
BENCHMARK(ReadMatrix)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace remit::bench
