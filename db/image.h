// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/model/model.h"

namespace remit {

// The document that a file of these bytes holds. The bytes may be anybody's: they are checked from the header to the
// last value (facts about a row, references, what findFault finds), and nothing in them is run. BadInput otherwise.
[[nodiscard]] Result<Model> readImage(std::string_view bytes);

// The bytes of a file that holds the document; one model gives the same bytes each time. Unwritable where the model
// holds what a document cannot.
[[nodiscard]] Result<std::string> writeImage(const Model& model);

}  // namespace remit
