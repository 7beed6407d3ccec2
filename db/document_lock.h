// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>

namespace remit {

// Who has a document open. Empty and 0 for what is not known.
struct LockOwner {
    std::string by;  // a person's name
    std::string login;
    std::string host;
    std::int64_t process = 0;
    std::string started;  // when the process did, as its system counts
    std::string at;       // UTC, when the document was opened

    friend bool operator==(const LockOwner&, const LockOwner&) = default;
};

// This process, now.
[[nodiscard]] LockOwner thisOwner(std::string by);

// Says in a small file beside a document (".~lock.plan.remit#") that it is open, for programs on this and on other
// machines to see. It is a courtesy: nothing is refused because of it, and where it cannot be written there is none.
// What keeps work from being lost is the look at the file before saving. The lock of a process of this machine that
// runs no more is left over, and goes; of another machine nobody can tell, so that somebody has to say. It appears
// whole wherever the folder takes links, so that of two programs that open a document at once one has it.
class DocumentLock {
public:
    // The lock, or who has it; neither where the folder takes none.
    struct Attempt;
    [[nodiscard]] static Attempt take(const std::filesystem::path& file, const LockOwner& me);
    // The same whoever has it.
    [[nodiscard]] static std::optional<DocumentLock> takeOver(const std::filesystem::path& file, const LockOwner& me);
    // Who has the document open elsewhere, as take() would say.
    [[nodiscard]] static std::optional<LockOwner> holder(const std::filesystem::path& file);
    // Removes a lock that is left over.
    static void sweep(const std::filesystem::path& file);
    // Where it is written.
    [[nodiscard]] static std::filesystem::path pathFor(const std::filesystem::path& file);

    DocumentLock(DocumentLock&& other) noexcept
        : m_path(std::exchange(other.m_path, {})), m_words(std::move(other.m_words)) {}
    DocumentLock& operator=(DocumentLock&& other) noexcept {
        std::swap(m_path, other.m_path);
        std::swap(m_words, other.m_words);
        return *this;
    }
    // Removes the lock, unless another has taken it over.
    ~DocumentLock();

private:
    DocumentLock(std::filesystem::path path, std::string words) : m_path(std::move(path)), m_words(std::move(words)) {}

    std::filesystem::path m_path;  // empty for one that was moved from
    std::string m_words;
};

struct DocumentLock::Attempt {
    std::optional<DocumentLock> lock;
    std::optional<LockOwner> other;
};

}  // namespace remit
