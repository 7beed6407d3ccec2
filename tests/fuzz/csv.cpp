// SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "core/exchange/matrix.h"
#include "core/model/integrity.h"

// Any bytes as a table: refused with a sentence, or a sound model that can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace remit;
    const Result<Reading> reading = readCsv({reinterpret_cast<const char*>(data), size}, "fuzz");
    if (!reading)
        return reading.error().message.empty() ? (std::abort(), 0) : 0;
    if (findFault(reading->model))
        std::abort();
    if (const Result<Writing> writing = writeCsv(reading->model, reading->model.defaultScenario()))
        if (const Result<Reading> again = readCsv(writing->bytes, "fuzz"); !again)
            std::abort();
    return 0;
}
