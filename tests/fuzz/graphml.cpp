// SPDX-License-Identifier: MIT
#include "tests/fuzz/graph.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    remit::fuzz::readGraph(data, size, remit::readGraphml, remit::writeGraphml);
    return 0;
}
