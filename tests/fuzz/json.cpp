// SPDX-License-Identifier: MIT
#include "core/exchange/json.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "core/model/integrity.h"

// Any bytes as a JSON document: refused with a sentence, or a sound model that is the same after writing and reading.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace remit;
    const Result<Reading> reading = readJson({reinterpret_cast<const char*>(data), size}, "fuzz");
    if (!reading)
        return reading.error().message.empty() ? (std::abort(), 0) : 0;
    if (findFault(reading->model))
        std::abort();
    const Result<Writing> writing = writeJson(reading->model, {});
    if (!writing)
        std::abort();
    const Result<Reading> again = readJson(writing->bytes, "fuzz");
    if (!again || !(again->model == reading->model))
        std::abort();
    return 0;
}
