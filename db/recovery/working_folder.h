// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

namespace remit {

// What the folder of a working copy holds beside its lock.
inline constexpr const char* workingBase = "base.remit";  // the document as it was opened
inline constexpr const char* workingLog = "work.db";      // see WorkingLog

// Removes the folder of a working copy, whose lock the caller holds, and nothing that is none of ours.
void removeWorkingFolder(const std::filesystem::path& home);

}  // namespace remit
