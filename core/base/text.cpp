// SPDX-License-Identifier: MIT
#include "core/base/text.h"

#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <vector>

namespace remit {

namespace {

// Strings are never released: a document's words are few beside its rows, and stay valid without counting references.
// They stand by number in chunks that stay where they are, so that reading one takes no lock.
constexpr std::size_t chunkSize = 1U << 14U;
constexpr std::size_t mostChunks = 1U << 16U;
constinit std::array<std::atomic<std::string*>, mostChunks> chunks{};
const std::string& emptyString = *new std::string;  // never destroyed, as the pool is not

std::string& stringAt(std::uint32_t number) {
    return chunks[number / chunkSize].load(std::memory_order_acquire)[number % chunkSize];
}

// Finds numbers by strings: an open hash table. Under a lock.
class Pool {
public:
    // 0 where the string is not there.
    std::uint32_t find(std::string_view value) const { return m_numbers[slotOf(value)]; }

    std::uint32_t add(std::string_view value) {
        if (const std::uint32_t known = find(value))
            return known;
        if (m_count >= m_numbers.size() / 4 * 3)
            grow();
        const std::uint32_t number = m_count + 1;
        if (number / chunkSize == mostChunks)
            throw std::length_error("too many different texts");
        if (!chunks[number / chunkSize])
            chunks[number / chunkSize].store(std::allocator<std::string>().allocate(chunkSize),
                                             std::memory_order_release);
        std::construct_at(&stringAt(number), value);
        m_numbers[slotOf(value)] = number;
        m_count = number;
        return number;
    }

private:
    // Where the number of the string is or would be.
    std::size_t slotOf(std::string_view value) const {
        const std::size_t mask = m_numbers.size() - 1;
        std::size_t slot = std::hash<std::string_view>{}(value)&mask;
        while (m_numbers[slot] != 0 && stringAt(m_numbers[slot]) != value)
            slot = (slot + 1) & mask;
        return slot;
    }
    void grow() {
        m_numbers.assign(m_numbers.size() * 2, 0);
        for (std::uint32_t number = 1; number <= m_count; ++number)
            m_numbers[slotOf(stringAt(number))] = number;
    }

    std::vector<std::uint32_t> m_numbers = std::vector<std::uint32_t>(1024);  // 0 empty
    std::uint32_t m_count = 0;
};

// The one pool, which a lock on the mutex must be held for. It is never destroyed: other statics may hold texts.
struct Shared {
    std::mutex mutex;
    Pool pool;
};

Shared& shared() {
    static Shared& only = *new Shared;
    return only;
}

}  // namespace

Text::Text(std::string_view value) {
    if (value.empty())
        return;
    const std::lock_guard lock(shared().mutex);
    m_number = shared().pool.add(value);
}

std::optional<Text> Text::known(std::string_view value) {
    Text out;
    if (value.empty())
        return out;
    const std::lock_guard lock(shared().mutex);
    out.m_number = shared().pool.find(value);
    return out.empty() ? std::nullopt : std::optional(out);
}

const std::string& Text::str() const { return m_number == 0 ? emptyString : stringAt(m_number); }

std::strong_ordering operator<=>(Text a, Text b) {
    if (a.m_number == b.m_number)
        return std::strong_ordering::equal;
    return a.str() <=> b.str();
}

}  // namespace remit
