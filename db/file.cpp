// SPDX-License-Identifier: MIT
#include "db/file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <vector>

#include "db/descriptor.h"
#include "db/file_trouble.h"

namespace remit {

namespace fs = std::filesystem;

Result<std::string> readFile(const fs::path& file, std::size_t most) {
    // Not blocking, lest a pipe waits for a writer for ever.
    const Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK));
    if (!descriptor)
        return unreadable(errno);
    struct stat status {};
    if (::fstat(*descriptor, &status) != 0)
        return unreadable(errno);
    if (S_ISDIR(status.st_mode))
        return Error{Error::Code::Unreadable, "This is a folder, not a file; choose a file inside it.", {}};
    if (!S_ISREG(status.st_mode))
        return Error{Error::Code::Unreadable, "This is a device or a pipe, not a file; choose a file.", {}};
    std::string bytes;
    for (;;) {
        const std::size_t had = bytes.size();
        const std::size_t expected = static_cast<std::size_t>(std::max<off_t>(status.st_size, 0));
        // One byte more than there should be, to see the end or that there is more.
        bytes.resize(std::min(std::max(expected, had + 4096), most) + 1);
        const ssize_t got = ::read(*descriptor, bytes.data() + had, bytes.size() - had);
        bytes.resize(had + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        if (got < 0 && errno != EINTR)
            return unreadable(errno);
        if (bytes.size() > most)
            return Error{
                Error::Code::Unreadable,
                fmt::format("The file is larger than {} MiB, more than Remit reads; choose another file.", most >> 20),
                {}};
        if (got == 0)
            return bytes;
    }
}

void sweepHalves(const fs::path& folder) {
    constexpr std::size_t idLength = 36;
    constexpr time_t longAgo{900};  // seconds
    std::error_code unknown;
    std::vector<fs::path> halves;
    for (auto entry = fs::directory_iterator(folder.empty() ? "." : folder, unknown);
         !unknown && entry != fs::directory_iterator(); entry.increment(unknown)) {
        const std::string name = entry->path().filename().string();
        struct stat status {};
        if (name.starts_with(temporaryPrefix) && name.size() == std::strlen(temporaryPrefix) + idLength &&
            ::lstat(entry->path().c_str(), &status) == 0 && S_ISREG(status.st_mode) && status.st_uid == ::geteuid() &&
            status.st_mtime < ::time(nullptr) - longAgo)
            halves.push_back(entry->path());
    }
    for (const fs::path& half : halves)
        fs::remove(half, unknown);
}

Error tooLarge(std::size_t most) {
    return unwritable(
        fmt::format("The file was not saved, because it would be larger than {} MiB, more than Remit could open again; "
                    "make two documents of it.",
                    most >> 20));
}

}  // namespace remit
