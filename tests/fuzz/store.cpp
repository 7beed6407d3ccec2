// SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "core/model/integrity.h"
#include "db/image.h"
#include "db/salvage.h"

// Any bytes as a `.remit` file: refused with a sentence, and what can be salvaged of it is sound; or a sound model that
// is the same after writing and reading.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace remit;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const Result<StoredDocument> document = readImage(bytes);
    if (!document) {
        if (document.error().message.empty())
            std::abort();
        if (const Result<Salvage> left = salvage(bytes); left && findFault(left->model))
            std::abort();
        return 0;
    }
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
