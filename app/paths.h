// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <filesystem>
#include <string>

namespace remit {

// Files as Qt and as the rest of the program name them.
inline std::filesystem::path pathOf(const QString& file) { return std::filesystem::path(file.toStdU16String()); }
inline QString toQt(const std::filesystem::path& file) { return QString::fromStdU16String(file.u16string()); }

// By their links and spellings too; also where neither is there any more.
inline bool isSame(const std::filesystem::path& a, const std::filesystem::path& b) {
    std::error_code unknown;
    return a.lexically_normal() == b.lexically_normal() || std::filesystem::equivalent(a, b, unknown);
}

}  // namespace remit
