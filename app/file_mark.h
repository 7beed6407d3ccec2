// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <filesystem>
#include <optional>

namespace remit {

// What a file held at one moment, to notice later that somebody else has written it since. Its time is no part of it:
// a file that was merely touched holds the same, and two writes within one tick of a coarse clock leave one time.
struct FileMark {
    std::uintmax_t size = 0;
    QByteArray sha256;
    std::filesystem::file_time_type time{};  // for looksStill alone
};

// None where there is no file, or it cannot be read.
[[nodiscard]] std::optional<FileMark> markOf(const std::filesystem::path& file);

// Of a file with these bytes, whose time is not known.
[[nodiscard]] FileMark markFrom(std::string_view bytes);

// Whether the bytes are those that the file held then.
[[nodiscard]] bool isOf(const FileMark& mark, std::string_view bytes);
// Whether nothing speaks for its holding something else by now, judged by its size and time.
[[nodiscard]] bool looksStill(const FileMark& mark, const std::filesystem::path& file);

// Whether the file still holds what it held then.
[[nodiscard]] bool isStill(const FileMark& mark, const std::filesystem::path& file);

// What stands where a file would be: nothing, something that cannot be read, or bytes.
struct FileState {
    bool exists = false;
    std::optional<FileMark> mark;
};
[[nodiscard]] FileState stateOf(const std::filesystem::path& file);
[[nodiscard]] bool isStill(const FileState& state, const std::filesystem::path& file);

}  // namespace remit
