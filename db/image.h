// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/model/model.h"
#include "db/history.h"

namespace remit {

// All that a document's file holds.
struct StoredDocument {
    Model model;
    History history;
};

// The document that a file of these bytes holds. The bytes may be anybody's: they are checked from the header to the
// last value (facts about a row, references, what findFault finds, the digests of what was saved), and nothing in them
// is run. BadInput otherwise.
[[nodiscard]] Result<StoredDocument> readImage(std::string_view bytes);

// The bytes of a file that holds the document; one document gives the same bytes each time. Unwritable where it holds
// what a file cannot.
[[nodiscard]] Result<std::string> writeImage(const StoredDocument& document);

}  // namespace remit
