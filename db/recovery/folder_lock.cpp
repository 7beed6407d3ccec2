// SPDX-License-Identifier: MIT
#include "db/recovery/folder_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace remit {

std::optional<FolderLock> FolderLock::take(const std::filesystem::path& folder) {
    const std::filesystem::path path = folder / name;
    FolderLock lock(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (lock.m_descriptor < 0 || ::flock(lock.m_descriptor, LOCK_EX | LOCK_NB) != 0)
        return std::nullopt;
    // Whoever had it may have removed the folder between the two.
    struct stat held {};
    struct stat there {};
    if (::fstat(lock.m_descriptor, &held) != 0 || ::stat(path.c_str(), &there) != 0 || held.st_ino != there.st_ino)
        return std::nullopt;
    return lock;
}

FolderLock::~FolderLock() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void FolderLock::write(const std::string& words) const {
    // For people and other windows to read; nothing depends on it.
    if (::ftruncate(m_descriptor, 0) == 0 && ::pwrite(m_descriptor, words.data(), words.size(), 0) < 0)
        return;
}

}  // namespace remit
