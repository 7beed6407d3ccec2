// SPDX-License-Identifier: MIT
#include "db/document_lock.h"

#include <fcntl.h>
#include <pwd.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <cerrno>
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

bool write(const fs::path& path, const std::string& words, int& error) {
    const Descriptor descriptor(
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY, 0644));
    error = descriptor ? 0 : errno;
    if (!descriptor)
        return false;
    if (::write(*descriptor, words.data(), words.size()) == static_cast<ssize_t>(words.size()))
        return true;
    std::error_code ignored;
    fs::remove(path, ignored);
    return false;
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
    constexpr int tries = 2;
    for (int i = 0; i < tries; ++i) {
        int error = 0;
        if (write(path, words, error))
            return {DocumentLock(path, std::move(words)), {}};
        if (error != EEXIST)
            return {};
        const Result<std::string> there = readFile(path, mostWords);
        std::error_code unknown;
        if (!there && fs::exists(path, unknown))
            return {{}, LockOwner()};
        const std::optional<LockOwner> owner = there ? ownerIn(*there) : std::nullopt;
        if (owner && !isLeftOver(*owner) && !isThisProcess(*owner))
            return {{}, *owner};
        fs::remove(path, unknown);
    }
    return {};
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
    std::error_code ignored;
    if (owner && isLeftOver(*owner))
        fs::remove(path, ignored);
}

DocumentLock::~DocumentLock() {
    std::error_code ignored;
    if (const Result<std::string> words = m_path.empty() ? Error{} : readFile(m_path, mostWords);
        words && *words == m_words)
        fs::remove(m_path, ignored);
}

}  // namespace remit
