// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/model/model.h"
#include "db/history.h"
#include "db/migrate.h"

namespace remit {

// All that a document's file holds.
struct StoredDocument {
    Model model;
    History history;
};

// The document that a file of these bytes holds. The bytes may be anybody's: they are checked from the header to the
// last value (facts about a row, references, what findFault finds, the digests of what was saved), and nothing in them
// is run. BadInput otherwise.
// `steps` are those of this version of Remit; tests have others.
[[nodiscard]] Result<StoredDocument> readImage(std::string_view bytes,
                                               std::span<const SchemaStep> steps = schemaSteps());

// The bytes of a file that holds the document; one document gives the same bytes each time. Unwritable where it holds
// what a file cannot.
[[nodiscard]] Result<std::string> writeImage(const StoredDocument& document);

}  // namespace remit
