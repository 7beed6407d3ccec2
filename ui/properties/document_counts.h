// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "ui/inspector/field.h"

namespace remit {

struct DocumentCount {
    QString words;  // "Policy areas"
    std::size_t count = 0;
};
// What a document holds, kind by kind.
[[nodiscard]] std::vector<DocumentCount> countsOf(const Model& model);

// The field of the document's title.
[[nodiscard]] Binding titleBinding(Desk& desk);

}  // namespace remit
