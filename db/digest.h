// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/model/model.h"

namespace remit {

// The SHA-256 of what a document says: every field of every row, whichever way a file keeps them. Two models are equal
// where their digests are; a file whose content was altered after it was saved no longer has the digest it was saved
// with (facts: 382 of 517 damaged files that SQLite found nothing wrong with).
[[nodiscard]] std::string contentDigest(const Model& model);

}  // namespace remit
