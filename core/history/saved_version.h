// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/check/finding.h"

namespace remit {

// What is kept about one saving of a document.
struct SavedVersion {
    std::int64_t number = 0;  // from 1 on, rising; the newest is what the file holds
    std::string id;           // of this saving alone, in every copy of the document
    std::string at;           // UTC, "2026-11-25T09:30:00Z"
    std::string by;
    std::string summary;             // what was done since the version before, in words
    std::string message;             // what the user said, or ""
    std::string name;                // "as sent to the Treasury", or ""
    std::optional<Counts> findings;  // of the first scenario; none where they were not counted
    std::string digest;              // contentDigest of the document then
    std::size_t rowsChanged = 0;     // since the version before; not stored by itself

    friend bool operator==(const SavedVersion&, const SavedVersion&) = default;
};

}  // namespace remit
