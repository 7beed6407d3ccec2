// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

namespace remit {

// How many of a file's earlier contents are kept.
inline constexpr std::size_t mostEarlier = 5;

// Copies the file, which is about to be replaced, into `folder`, under its own name with the time in front, in a
// subfolder for its path; the oldest of more than mostEarlier goes. A file that is not there is nothing to keep. False
// where it could not be kept, which is no reason not to save: the history in the document does not need it.
bool keepEarlier(const std::filesystem::path& file, const std::filesystem::path& folder);

}  // namespace remit
