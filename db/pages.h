// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace remit {

// A value as a database keeps it; no blobs, of which documents have none.
using StoredValue = std::variant<std::monostate, std::int64_t, double, std::string>;
using StoredRecord = std::vector<StoredValue>;

// The pages of a database file, read one by one without SQLite, which reads no further where one is damaged
// (https://www.sqlite.org/fileformat2.html). Nothing in the bytes is trusted: whatever they say, the work is bounded by
// their number, since a page that continues a record continues no other.
class Pages {
public:
    // The bytes must outlive the object.
    explicit Pages(std::string_view bytes);

    // Pages are numbered from 1 on.
    [[nodiscard]] std::size_t count() const { return m_count; }

    enum class Kind { Other, IndexInterior = 2, TableInterior = 5, IndexLeaf = 10, TableLeaf = 13 };
    // By the page's beginning, which may be damaged or be of no such page by chance.
    [[nodiscard]] Kind kindOf(std::size_t page) const;
    // Those under an interior page, as far as they can be pages.
    [[nodiscard]] std::vector<std::size_t> under(std::size_t page) const;
    // What the page itself holds, record by record; of interior pages of tables nothing.
    struct Content {
        std::vector<StoredRecord> records;
        std::size_t broken = 0;  // records that cannot be read
    };
    [[nodiscard]] Content contentOf(std::size_t page);
    // Whether a record that was read goes on in the page.
    [[nodiscard]] bool continues(std::size_t page) const { return m_isContinued[page]; }

private:
    [[nodiscard]] std::size_t headerOf(std::size_t page) const;
    [[nodiscard]] std::uint32_t number(std::size_t at, std::size_t bytes) const;
    [[nodiscard]] std::optional<std::string> payload(std::size_t page, std::size_t at, std::size_t length, bool index);

    std::string_view m_bytes;
    std::size_t m_size = 0;   // of a page
    std::size_t m_count = 0;  // 0 where the size of pages is none
    std::size_t m_usable = 0;
    std::vector<bool> m_isContinued;
};

}  // namespace remit
