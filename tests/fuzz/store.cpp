// SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "core/model/integrity.h"
#include "db/image.h"

// Any bytes as a `.remit` file: refused with a sentence, or a sound model that is the same after writing and reading.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace remit;
    const Result<StoredDocument> document = readImage({reinterpret_cast<const char*>(data), size});
    if (!document)
        return document.error().message.empty() ? (std::abort(), 0) : 0;
    if (findFault(document->model))
        std::abort();
    const Result<std::string> image = writeImage(*document);
    if (!image)
        std::abort();
    const Result<StoredDocument> again = readImage(*image);
    if (!again || !(again->model == document->model))
        std::abort();
    return 0;
}
