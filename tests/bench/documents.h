// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <tuple>

#include "tests/support/generated_document.h"

namespace remit::bench {

using test::DocumentSize;
using test::Shape;

// The document, kept until another one is asked for: making a large one takes longer than asking it.
inline const Model& document(Shape shape, DocumentSize size) {
    static std::optional<std::tuple<Shape, int, int, int>> made;
    static Model model;
    const std::tuple wanted(shape, size.places, size.areas, size.grants);
    if (made != wanted)
        model = test::generatedDocument(shape, size);
    made = wanted;
    return model;
}

}  // namespace remit::bench
