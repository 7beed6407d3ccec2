// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <utility>

namespace remit {

// Says that a running program uses a folder. The system takes the lock away when the program ends, however it does, so
// that none is ever left over.
class FolderLock {
public:
    // None where another holds it, or the folder is not there (any more).
    [[nodiscard]] static std::optional<FolderLock> take(const std::filesystem::path& folder);

    FolderLock(FolderLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    FolderLock& operator=(FolderLock&& other) noexcept {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~FolderLock();

    // What the lock says to others of its holder.
    void write(const std::string& words) const;

    static constexpr const char* name = "lock";

private:
    explicit FolderLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

}  // namespace remit
