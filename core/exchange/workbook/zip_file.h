// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"

struct zip;

namespace remit {

// A zip archive in memory that came from a stranger. The bytes must outlive it.
class ZipFile {
public:
    // Refuses what is no archive or is damaged, and archives of more than 1,000 entries, of an entry over 64 MiB, over
    // 256 MiB in all, or of an entry that swells to more than a hundred times its size (and over 1 MiB): by what they
    // say of themselves, and again by what comes out of them.
    static Result<ZipFile> open(std::string_view bytes);

    [[nodiscard]] bool contains(const std::string& name) const;
    // Refuses an entry that is not there, is encrypted or does not unpack.
    Result<std::string> read(const std::string& name) const;

private:
    struct Close {
        void operator()(zip* archive) const;
    };
    std::unique_ptr<zip, Close> m_archive;
};

struct ZipEntry {
    std::string name;
    std::string content;
    bool packed = true;
};
// The same the other way: the same entries always give the same bytes.
Result<std::string> zipped(std::span<const ZipEntry> entries);

}  // namespace remit
