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

// Puts the bytes in place of the file in one step: they go to a new file in the same folder, which is flushed, read
// back and given to `check`, and only then renamed. A link is followed, and an existing file keeps its permissions.
// Unwritable, or what `check` said, with the file as it was and no other left behind.
using FileCheck = std::function<Result<>(std::string_view bytes)>;
[[nodiscard]] Result<> replaceFile(const std::filesystem::path& file, std::string_view bytes, const FileCheck& check);

}  // namespace remit
