// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace remit {

// The bytes of a file. Unreadable where there is none, or it is a folder, a device, not permitted, or larger than
// `most` bytes. The file is only read.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& file, std::size_t most);

// Why bytes of a document are not saved where there are more than `most`, so many that they could not be read again.
[[nodiscard]] Error tooLarge(std::size_t most);

// How the names of files begin that are being written; a crash may leave one behind.
inline constexpr const char* temporaryPrefix = ".remit-";

// Removes what a crash has left of files that were being written in the folder: ours by name, of this user, and older
// than any writing lasts.
void sweepHalves(const std::filesystem::path& folder);

using FileCheck = std::function<Result<>(std::string_view bytes)>;

struct Replacing {
    // Where a whole copy stands while bytes go into the file itself; empty: they never do.
    std::filesystem::path rescue;
    // Asked with the bytes when all that is left is to put them in place: an error leaves the file as it is. What
    // somebody else wrote while these were made is seen here.
    FileCheck lastLook;
};

// Puts the bytes in place of the file in one step: they go to a new file in the same folder, which is flushed, read
// back and given to `check`, and only then renamed, with some patience where another program holds the file. A link is
// followed, and an existing file keeps its permissions. Unwritable, or what `check` or the last look said, with the
// file as it was and no other left behind. Where the folder takes no new file or the file no other name (a share, a
// portal, a file mounted by itself), the bytes go into the file itself, if a folder for rescues is given: a whole copy
// stands there until all went well, and the error says where.
[[nodiscard]] Result<> replaceFile(const std::filesystem::path& file, std::string_view bytes, const FileCheck& check,
                                   const Replacing& how = {});

}  // namespace remit
