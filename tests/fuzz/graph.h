// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "core/exchange/graphs.h"
#include "core/model/integrity.h"

namespace remit::fuzz {

// Any bytes as a graph: refused with a sentence, or a sound model that is the same after writing and reading.
template <class Read, class Write>
void readGraph(const std::uint8_t* data, std::size_t size, const Read& read, const Write& write) {
    const Result<Reading> reading = read({reinterpret_cast<const char*>(data), size}, "fuzz");
    if (!reading) {
        if (reading.error().message.empty())
            std::abort();
        return;
    }
    if (findFault(reading->model))
        std::abort();
    const Result<Writing> writing = write(reading->model, reading->model.defaultScenario());
    if (!writing)
        return;  // a view that stands at no number
    const Result<Reading> again = read(writing->bytes, "fuzz");
    if (!again || (writing->remarks.empty() && !(again->model == reading->model)))
        std::abort();
}

}  // namespace remit::fuzz
