// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <optional>
#include <system_error>
#include <thread>

#include "core/base/uuid.h"
#include "db/descriptor.h"
#include "db/file.h"
#include "db/file_trouble.h"

namespace remit {

namespace {

namespace fs = std::filesystem;

// A file of ours that is removed again unless it was kept.
class TemporaryFile {
public:
    explicit TemporaryFile(fs::path path) : m_path(std::move(path)) {}
    ~TemporaryFile() {
        if (!m_path.empty())
            ::unlink(m_path.c_str());
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    void keep() { m_path.clear(); }

private:
    fs::path m_path;
};

// Why the file could not be replaced by one made beside it, and whether writing into it may still do.
struct Failure {
    Error error;
    bool inTheWay = false;
};

// The file that a chain of links leads to, which need not exist.
Result<fs::path> followLinks(fs::path file) {
    constexpr int mostLinks = 40;
    std::error_code error;
    for (int i = 0; i < mostLinks; ++i) {
        if (!fs::is_symlink(fs::symlink_status(file, error)))
            return file;
        const fs::path next = fs::read_symlink(file, error);
        if (error)
            return unwritable(error.value());
        file = file.parent_path() / next;  // an absolute link replaces the folder
    }
    return unwritable(ELOOP);
}

// 0, or errno.
int writeAll(const Descriptor& file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(*file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

// Makes the renaming last. Folders that cannot be opened or flushed are no failure: the file is in its place.
Result<> flushFolder(const fs::path& folder) {
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor && ::fsync(*descriptor) != 0 && (errno == EIO || errno == ENOSPC || errno == EDQUOT))
        return unwritable(errno);
    return {};
}

// The new file looks like the old one to others. The owner is kept where that is allowed, the permissions always.
int copyPermissions(const struct stat& from, const Descriptor& to) {
    if (::fchown(*to, from.st_uid, from.st_gid) != 0 && errno != EPERM)
        return errno;
    return ::fchmod(*to, from.st_mode & 07777) != 0 ? errno : 0;
}

// Virus scanners, indexers and synchronisers hold a file for a moment.
int renamePatiently(const fs::path& from, const fs::path& to) {
    int error = 0;
    for (const int pause : {100, 300, 600, 0}) {
        if (::rename(from.c_str(), to.c_str()) == 0)
            return 0;
        error = errno;
        if (pause == 0 || (error != EBUSY && error != EACCES && error != EPERM && error != ETXTBSY && error != EAGAIN))
            break;
        std::this_thread::sleep_for(std::chrono::milliseconds(pause));
    }
    return error;
}

// Shares, portals and mounted files take no new name beside them, but may take bytes.
bool mayBeInTheWay(int error) {
    return error == EACCES || error == EPERM || error == EBUSY || error == EXDEV || error == ETXTBSY ||
           error == EAGAIN || error == EOPNOTSUPP || error == ENOSYS;
}

std::optional<Failure> replaceBeside(const fs::path& file, const struct stat* old, std::string_view bytes,
                                     const FileCheck& check, const FileCheck& lastLook) {
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    const fs::path path = folder / (temporaryPrefix + freshId());  // short, however long the file's own name
    Descriptor descriptor(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (!descriptor)
        return Failure{unwritable(errno), mayBeInTheWay(errno)};
    TemporaryFile temporary(path);
    if (const int error = old ? copyPermissions(*old, descriptor) : 0; error != 0)
        return Failure{unwritable(error), mayBeInTheWay(error)};
    if (const int error = writeAll(descriptor, bytes); error != 0)
        return Failure{unwritable(error)};
    if (::fsync(*descriptor) != 0 || !descriptor.close())
        return Failure{unwritable(errno)};
    const Result<std::string> written = readFile(path, bytes.size());
    if (!written)
        return Failure{
            unwritable("The file was not saved, because what was written could not be read back; save it elsewhere.")};
    if (const Result<> done = check(*written); !done)
        return Failure{done.error()};
    if (const Result<> done = lastLook ? lastLook(bytes) : Result<>(); !done)
        return Failure{done.error()};
    if (const int error = renamePatiently(path, file); error != 0)
        return Failure{unwritable(error), mayBeInTheWay(error)};
    temporary.keep();
    if (const Result<> done = flushFolder(folder); !done)
        return Failure{done.error()};
    return std::nullopt;
}

// The last resort. Half-way the file is neither the old one nor the new, so a whole copy is made elsewhere first, which
// stays unless all went well.
Result<> writeInto(const fs::path& file, std::string_view bytes, const FileCheck& check, const Replacing& how) {
    std::error_code ignored;
    fs::create_directories(how.rescue, ignored);
    const fs::path copy = how.rescue / (freshId() + file.extension().string());
    if (auto failure = replaceBeside(copy, nullptr, bytes, check, {}))
        return failure->error;
    TemporaryFile saved(copy);
    if (Result<> done = how.lastLook ? how.lastLook(bytes) : Result<>(); !done)
        return done;
    Descriptor descriptor(::open(file.c_str(), O_WRONLY | O_CLOEXEC));
    if (!descriptor)
        return unwritable(errno);
    int error = writeAll(descriptor, bytes);
    if (error == 0 && ::ftruncate(*descriptor, static_cast<off_t>(bytes.size())) != 0)
        error = errno;
    if (error == 0 && (::fsync(*descriptor) != 0 || !descriptor.close()))
        error = errno;
    const Result<std::string> written = error == 0 ? readFile(file, bytes.size()) : Result<std::string>(std::string());
    if (error == 0 && written && *written == bytes)
        return {};
    saved.keep();
    return unwritable(
        fmt::format("The file may be half-written ({}); the whole document is safe in {}, so save it elsewhere.",
                    error != 0 ? std::generic_category().message(error) : "it reads back otherwise", copy.string()));
}

}  // namespace

Result<> replaceFile(const fs::path& link, std::string_view bytes, const FileCheck& check, const Replacing& how) {
    const Result<fs::path> file = followLinks(link);
    if (!file)
        return file.error();
    struct stat old {};
    const bool exists = ::stat(file->c_str(), &old) == 0;
    if (exists && S_ISDIR(old.st_mode))
        return unwritable("The file was not saved, because a folder has its name; choose another name.");
    if (exists && !S_ISREG(old.st_mode))
        return unwritable("The file was not saved, because a device or a pipe has its name; choose another name.");
    if (exists && ::faccessat(AT_FDCWD, file->c_str(), W_OK, AT_EACCESS) != 0)
        return unwritable("The file was not saved, because it is read-only; save it under another name.");
    const std::optional<Failure> failure = replaceBeside(*file, exists ? &old : nullptr, bytes, check, how.lastLook);
    if (!failure) {
        sweepHalves(file->parent_path());
        return {};
    }
    if (failure->inTheWay && exists && !how.rescue.empty())
        return writeInto(*file, bytes, check, how);
    return failure->error;
}

}  // namespace remit
