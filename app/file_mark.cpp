// SPDX-License-Identifier: MIT
#include "app/file_mark.h"

#include <QCryptographicHash>
#include <QFile>

namespace remit {

std::optional<FileMark> markOf(const std::filesystem::path& path) {
    std::error_code unknown;
    const std::uintmax_t size = std::filesystem::file_size(path, unknown);
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (unknown || !file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return std::nullopt;
    return FileMark{size, hash.result(), std::filesystem::last_write_time(path, unknown)};
}

FileMark markFrom(std::string_view bytes) {
    return {bytes.size(),
            QCryptographicHash::hash(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())),
                                     QCryptographicHash::Sha256),
            {}};
}

bool isOf(const FileMark& mark, std::string_view bytes) {
    return bytes.size() == mark.size && markFrom(bytes).sha256 == mark.sha256;
}

bool looksStill(const FileMark& mark, const std::filesystem::path& file) {
    std::error_code unknown;
    return std::filesystem::file_size(file, unknown) == mark.size &&
           std::filesystem::last_write_time(file, unknown) == mark.time;
}

bool isStill(const FileMark& mark, const std::filesystem::path& path) {
    std::error_code unknown;
    if (std::filesystem::file_size(path, unknown) != mark.size)
        return false;
    const std::optional<FileMark> now = markOf(path);
    return now && now->sha256 == mark.sha256;
}

FileState stateOf(const std::filesystem::path& file) {
    std::error_code unknown;
    return {std::filesystem::exists(file, unknown), markOf(file)};
}

bool isStill(const FileState& state, const std::filesystem::path& file) {
    std::error_code unknown;
    return std::filesystem::exists(file, unknown) == state.exists && (!state.mark || isStill(*state.mark, file));
}

}  // namespace remit
