// SPDX-License-Identifier: MIT
#include "db/document_lock.h"

#include <fcntl.h>
#include <pwd.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <nlohmann/json.hpp>

#include "core/base/label.h"
#include "core/base/uuid.h"
#include "db/descriptor.h"
#include "db/file.h"
#include "db/utc.h"

namespace remit {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr std::size_t mostWords = 4096;

std::string hostName() {
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : std::string();
}

// A number that no later process of the same id has; "" where the system does not tell.
std::string startOf(std::int64_t process) {
    const Result<std::string> line = readFile("/proc/" + std::to_string(process) + "/stat", mostWords);
    if (!line)
        return {};
    // The 22nd field; the second is a name in brackets that may hold anything.
    std::size_t at = line->rfind(')');
    for (int field = 2; field < 22 && at != std::string::npos; ++field)
        at = line->find(' ', at + 1);
    return at == std::string::npos ? std::string() : line->substr(at + 1, line->find(' ', at + 1) - at - 1);
}

std::string wordsOf(const LockOwner& owner) {
    // The id tells two locks of one process apart.
    return Json{{"id", freshId()},          {"by", owner.by},           {"login", owner.login}, {"host", owner.host},
                {"process", owner.process}, {"started", owner.started}, {"at", owner.at}}
        .dump(-1, ' ', false, Json::error_handler_t::replace);
}

// Nothing where the words are no lock of Remit's: one that a crash has cut off.
std::optional<LockOwner> ownerIn(const std::string& words) {
    const Json json = Json::parse(words, nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    const auto text = [&](const char* key) {
        const auto found = json.find(key);
        const std::string value = found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
        return faultInName(value) ? std::string() : value;  // it is somebody else's, and will be shown
    };
    const auto process = json.find("process");
    return LockOwner{
        text("by"),      text("login"),
        text("host"),    process != json.end() && process->is_number_integer() ? process->get<std::int64_t>() : 0,
        text("started"), text("at")};
}

bool isThisProcess(const LockOwner& owner) {
    return owner.host == hostName() && owner.process == ::getpid() && owner.started == startOf(owner.process);
}

bool isLeftOver(const LockOwner& owner) {
    if (owner.host != hostName() || owner.process <= 0)
        return false;
    const auto id = static_cast<pid_t>(owner.process);
    if (id != owner.process || (::kill(id, 0) != 0 && errno == ESRCH))
        return true;
    const std::string started = startOf(owner.process);
    return !started.empty() && started != owner.started;
}

// Makes the file, which must not be there, with the words in it. 0, or errno.
int create(const fs::path& path, const std::string& words) {
    const Descriptor descriptor(
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY, 0644));
    if (!descriptor)
        return errno;
    const ssize_t written = ::write(*descriptor, words.data(), words.size());
    if (written == static_cast<ssize_t>(words.size()))
        return 0;
    const int error = written < 0 ? errno : ENOSPC;
    ::unlink(path.c_str());
    return error;
}

fs::path besides(const fs::path& path) { return path.parent_path() / (temporaryPrefix + freshId()); }

// The same, so that nobody ever sees it half-written, where the folder takes links. EEXIST where it is there.
int putWhole(const fs::path& path, const std::string& words) {
    const fs::path made = besides(path);
    if (const int error = create(made, words); error != 0)
        return error;
    const int error = ::link(made.c_str(), path.c_str()) == 0 ? 0 : errno;
    ::unlink(made.c_str());
    const bool takesLinks = error != EPERM && error != EOPNOTSUPP && error != ENOSYS && error != EMLINK;
    return takesLinks ? error : create(path, words);
}

// Who holds the lock with these words; nothing where it is left over. One without a name may be half-written, for as
// long as writing lasts.
std::optional<LockOwner> holderOf(const fs::path& path, const std::string& words) {
    constexpr auto longestWriting = std::chrono::seconds(10);
    if (const std::optional<LockOwner> owner = ownerIn(words))
        return isLeftOver(*owner) || isThisProcess(*owner) ? std::nullopt : owner;
    std::error_code unknown;
    const auto at = fs::last_write_time(path, unknown);
    return unknown || fs::file_time_type::clock::now() - at > longestWriting ? std::nullopt
                                                                             : std::optional(LockOwner());
}

// Takes the lock with these words out of the way. Aside first, then looked at: it may have become another's meanwhile.
void removeLeftOver(const fs::path& path, const std::string& words) {
    const fs::path aside = besides(path);
    if (::rename(path.c_str(), aside.c_str()) != 0)
        return;
    if (const Result<std::string> now = readFile(aside, mostWords); now && *now != words)
        (void)!::link(aside.c_str(), path.c_str());
    ::unlink(aside.c_str());
}

}  // namespace

LockOwner thisOwner(std::string by) {
    const std::int64_t process = ::getpid();
    constexpr std::size_t room = 16'384;
    std::string buffer(room, '\0');
    passwd entry{};
    passwd* found = nullptr;
    const bool known = ::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found;
    return {std::move(by), known ? entry.pw_name : "", hostName(), process, startOf(process), utcNow()};
}

fs::path DocumentLock::pathFor(const fs::path& file) {
    std::error_code unknown;
    const fs::path real = fs::canonical(file, unknown);  // the file may have other names
    const fs::path& named = unknown ? file : real;
    return named.parent_path() / (".~lock." + named.filename().string() + "#");
}

DocumentLock::Attempt DocumentLock::take(const fs::path& file, const LockOwner& me) {
    const fs::path path = pathFor(file);
    std::string words = wordsOf(me);
    constexpr int tries = 4;
    for (int i = 0; i < tries; ++i) {
        const int error = putWhole(path, words);
        if (error == 0)
            return {DocumentLock(path, std::move(words)), {}};
        if (error != EEXIST)
            return {};
        if (const std::optional<LockOwner> other = holder(file))
            return {{}, other};
        if (const Result<std::string> left = readFile(path, mostWords); left && !holderOf(path, *left))
            removeLeftOver(path, *left);
    }
    return {};
}

std::optional<LockOwner> DocumentLock::holder(const fs::path& file) {
    const fs::path path = pathFor(file);
    std::error_code unknown;
    const Result<std::string> words = readFile(path, mostWords);
    if (!words)
        return fs::exists(path, unknown) ? std::optional(LockOwner()) : std::nullopt;
    return holderOf(path, *words);
}

std::optional<DocumentLock> DocumentLock::takeOver(const fs::path& file, const LockOwner& me) {
    std::error_code ignored;
    fs::remove(pathFor(file), ignored);
    return take(file, me).lock;
}

void DocumentLock::sweep(const fs::path& file) {
    const fs::path path = pathFor(file);
    const Result<std::string> words = readFile(path, mostWords);
    const std::optional<LockOwner> owner = words ? ownerIn(*words) : std::nullopt;
    if (owner && isLeftOver(*owner))
        removeLeftOver(path, *words);
}

DocumentLock::~DocumentLock() {
    std::error_code ignored;
    if (const Result<std::string> words = m_path.empty() ? Error{} : readFile(m_path, mostWords);
        words && *words == m_words)
        fs::remove(m_path, ignored);
}

}  // namespace remit
