// SPDX-License-Identifier: MIT
#include "db/file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "core/base/slug.h"

namespace remit {

namespace {

namespace fs = std::filesystem;

// A file descriptor, closed with the object.
class Descriptor {
public:
    explicit Descriptor(int value) : m_value(value) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int operator*() const { return m_value; }
    explicit operator bool() const { return m_value >= 0; }
    // Some file systems report a failed write only here.
    bool close() {
        const int value = std::exchange(m_value, -1);
        return value < 0 || ::close(value) == 0;
    }

private:
    int m_value;
};

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

Error unreadable(int error) {
    std::string message;
    switch (error) {
        case ENOENT:
        case ENOTDIR:
            message = "There is no such file; check its name and its folder.";
            break;
        case EACCES:
        case EPERM:
            message = "The file may not be read; ask its owner for permission, or open a copy.";
            break;
        default:
            message = fmt::format("The file could not be read ({}); try again, or open a copy.",
                                  std::generic_category().message(error));
    }
    return {Error::Code::Unreadable, std::move(message), {}};
}

Error unwritable(std::string message) { return {Error::Code::Unwritable, std::move(message), {}}; }

Error unwritable(int error) {
    switch (error) {
        case ENOENT:
        case ENOTDIR:
            return unwritable("The file was not saved, because its folder does not exist; choose another folder.");
        case EACCES:
        case EPERM:
        case EROFS:
            return unwritable("The file was not saved, because its folder may not be written to; save it elsewhere.");
        case ENOSPC:
        case EDQUOT:
            return unwritable("The file was not saved, because the disk is full; make room, or save it elsewhere.");
        default:
            return unwritable(fmt::format("The file was not saved ({}); try again, or save it elsewhere.",
                                          std::generic_category().message(error)));
    }
}

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

Result<> writeAll(Descriptor& file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(*file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return unwritable(errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (::fsync(*file) != 0 || !file.close())
        return unwritable(errno);
    return {};
}

// Makes the renaming last. Folders that cannot be opened or flushed are no failure: the file is in its place.
Result<> flushFolder(const fs::path& folder) {
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor && ::fsync(*descriptor) != 0 && (errno == EIO || errno == ENOSPC || errno == EDQUOT))
        return unwritable(errno);
    return {};
}

// The new file looks like the old one to others. The owner is kept where that is allowed, the permissions always.
Result<> copyPermissions(const struct stat& from, const Descriptor& to) {
    if (::fchown(*to, from.st_uid, from.st_gid) != 0 && errno != EPERM)
        return unwritable(errno);
    if (::fchmod(*to, from.st_mode & 07777) != 0)
        return unwritable(errno);
    return {};
}

}  // namespace

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

Error tooLarge(std::size_t most) {
    return unwritable(
        fmt::format("The file was not saved, because it would be larger than {} MiB, more than Remit could open again; "
                    "make two documents of it.",
                    most >> 20));
}

Result<> replaceFile(const fs::path& link, std::string_view bytes, const FileCheck& check) {
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

    const fs::path folder = file->has_parent_path() ? file->parent_path() : fs::path(".");
    const fs::path path = folder / (".remit-" + freshId());  // short, however long the file's own name
    Descriptor descriptor(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (!descriptor)
        return unwritable(errno);
    TemporaryFile temporary(path);
    if (exists)
        if (Result<> done = copyPermissions(old, descriptor); !done)
            return done;
    if (Result<> done = writeAll(descriptor, bytes); !done)
        return done;
    const Result<std::string> written = readFile(path, bytes.size());
    if (!written)
        return unwritable(
            "The file was not saved, because what was written could not be read back; save it elsewhere.");
    if (Result<> done = check(*written); !done)
        return done;
    if (::rename(path.c_str(), file->c_str()) != 0)
        return unwritable(errno);
    temporary.keep();
    return flushFolder(folder);
}

}  // namespace remit
