// SPDX-License-Identifier: MIT
// What opening and writing a document costs.
#include <benchmark/benchmark.h>

#include "core/exchange/formats.h"
#include "tests/bench/models.h"

namespace remit::bench {
namespace {

// A format's own writing of the country, to read again; an empty text fails the benchmark below.
std::string written(const Format& format, const Model& model) {
    const Result<Writing> text = format.write(model, model.defaultScenario());
    return text ? text->bytes : std::string();
}

// Arguments: regions of ten councils, policy areas.
void ReadJson(benchmark::State& state) {
    const Format& json = *formatOf("country.remit.json");
    const std::string text = written(json, country(static_cast<int>(state.range(0)), static_cast<int>(state.range(1))));
    if (!json.read(text, "Country"))
        state.SkipWithError("what was written cannot be read");
    for (auto _ : state)
        benchmark::DoNotOptimize(json.read(text, "Country"));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(ReadJson)->Args({3, 20})->Args({33, 270})->Unit(benchmark::kMillisecond);

void ReadMatrix(benchmark::State& state) {
    const Format& csv = *formatOf("table1.csv");
    const std::string text = written(csv, table1());
    if (!csv.read(text, "Table 1"))
        state.SkipWithError("what was written cannot be read");
    for (auto _ : state)
        benchmark::DoNotOptimize(csv.read(text, "Table 1"));
}
BENCHMARK(ReadMatrix)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace remit::bench
