// SPDX-License-Identifier: MIT
#include "db/pages.h"

#include <bit>

#include "db/header.h"

namespace remit {

namespace {

constexpr std::size_t leastPage = 512;
constexpr std::size_t mostPage = 65536;
constexpr std::size_t fileHeader = 100;
constexpr std::size_t mostRecord = std::size_t{8} << 20;

unsigned char byteAt(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

// A number of one to nine bytes, after which `at` stands; nothing where the bytes end before.
std::optional<std::uint64_t> varint(std::string_view bytes, std::size_t& at) {
    std::uint64_t out = 0;
    for (int i = 0; i < 9 && at < bytes.size(); ++i) {
        const unsigned char byte = byteAt(bytes, at++);
        if (i == 8)
            return out << 8 | byte;
        out = out << 7 | (byte & 0x7FU);
        if (byte < 0x80U)
            return out;
    }
    return std::nullopt;
}

std::int64_t integer(std::string_view bytes) {
    std::uint64_t out = !bytes.empty() && byteAt(bytes, 0) >= 0x80U ? ~std::uint64_t{0} : 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        out = out << 8 | byteAt(bytes, i);
    return static_cast<std::int64_t>(out);
}

// How many bytes a value of that type takes; nothing for what is no type or a blob.
std::optional<std::size_t> lengthOf(std::uint64_t type) {
    constexpr std::size_t lengths[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type < std::size(lengths))
        return lengths[type];
    if (type < 13 || type % 2 == 0 || type > mostRecord * 2)
        return std::nullopt;
    return static_cast<std::size_t>((type - 13) / 2);
}

StoredValue valueOf(std::uint64_t type, std::string_view bytes) {
    switch (type) {
        case 0:
            return {};
        case 7:
            return std::bit_cast<double>(integer(bytes));
        case 8:
        case 9:
            return static_cast<std::int64_t>(type - 8);
        default:
            if (type >= 13)
                return std::string(bytes);
            return integer(bytes);
    }
}

// Nothing unless the bytes are a record to the last one, which those of anything else hardly ever are.
std::optional<StoredRecord> recordIn(std::string_view bytes) {
    std::size_t at = 0;
    const std::optional<std::uint64_t> header = varint(bytes, at);
    if (!header || *header > bytes.size() || *header < at)
        return std::nullopt;
    StoredRecord out;
    std::size_t body = *header;
    while (at < *header) {
        const std::optional<std::uint64_t> type = varint(bytes.substr(0, *header), at);
        const std::optional<std::size_t> length = type ? lengthOf(*type) : std::nullopt;
        if (!length || *length > bytes.size() - body)
            return std::nullopt;
        out.push_back(valueOf(*type, bytes.substr(body, *length)));
        body += *length;
    }
    return body == bytes.size() ? std::optional(std::move(out)) : std::nullopt;
}

}  // namespace

Pages::Pages(std::string_view bytes) : m_bytes(bytes) {
    constexpr std::size_t atReserved = 20;
    if (bytes.size() < fileHeader)
        return;
    const std::size_t stored = number(atPageSize, 2);
    m_size = stored == 1 ? mostPage : stored;
    const std::size_t reserved = byteAt(bytes, atReserved);
    if (m_size < leastPage || !std::has_single_bit(m_size) || m_size - reserved < leastPage - 32)
        return;
    m_usable = m_size - reserved;
    m_count = bytes.size() / m_size;
    m_isContinued.resize(m_count + 1);
}

std::uint32_t Pages::number(std::size_t at, std::size_t bytes) const {
    std::uint32_t out = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        out = out << 8 | byteAt(m_bytes, at + i);
    return out;
}

// Where the page's own header is; the first one's comes after the file's.
std::size_t Pages::headerOf(std::size_t page) const { return (page - 1) * m_size + (page == 1 ? fileHeader : 0); }

Pages::Kind Pages::kindOf(std::size_t page) const {
    if (page == 0 || page > m_count)
        return Kind::Other;
    switch (const auto kind = static_cast<Kind>(byteAt(m_bytes, headerOf(page))); kind) {
        case Kind::IndexInterior:
        case Kind::TableInterior:
        case Kind::IndexLeaf:
        case Kind::TableLeaf:
            return kind;
        case Kind::Other:
            break;
    }
    return Kind::Other;
}

namespace {

constexpr std::size_t atCells = 3;
constexpr std::size_t atRightmost = 8;
constexpr std::size_t leafHeader = 8;
constexpr std::size_t interiorHeader = 12;

bool isInterior(Pages::Kind kind) { return kind == Pages::Kind::IndexInterior || kind == Pages::Kind::TableInterior; }

}  // namespace

std::vector<std::size_t> Pages::under(std::size_t page) const {
    std::vector<std::size_t> out;
    if (!isInterior(kindOf(page)))
        return out;
    const std::size_t header = headerOf(page);
    const std::size_t start = (page - 1) * m_size;
    const auto add = [&](std::size_t child) {
        if (child >= 2 && child <= m_count)
            out.push_back(child);
    };
    for (std::size_t i = 0; i < number(header + atCells, 2); ++i) {
        const std::size_t pointer = header + interiorHeader + 2 * i;
        if (pointer + 2 > start + m_size)
            break;
        if (const std::size_t cell = number(pointer, 2); cell + 4 <= m_usable)
            add(number(start + cell, 4));
    }
    add(number(header + atRightmost, 4));
    return out;
}

std::optional<std::string> Pages::payload(std::size_t page, std::size_t at, std::size_t length, bool index) {
    // How much of a record stands in the page itself (fileformat2, "Cell Payload Overflow Pages").
    const std::size_t most = index ? (m_usable - 12) * 64 / 255 - 23 : m_usable - 35;
    const std::size_t least = (m_usable - 12) * 32 / 255 - 23;
    const std::size_t wanted = least + (length < least ? 0 : (length - least) % (m_usable - 4));
    const std::size_t here = length <= most ? length : wanted <= most ? wanted : least;
    const std::size_t end = (page - 1) * m_size + m_usable;
    if (length > mostRecord || at + here + (here < length ? 4 : 0) > end)
        return std::nullopt;
    std::string out(m_bytes.substr(at, here));
    std::size_t next = here < length ? number(at + here, 4) : 0;
    while (out.size() < length) {
        if (next < 2 || next > m_count || m_isContinued[next])
            return std::nullopt;
        m_isContinued[next] = true;
        const std::size_t start = (next - 1) * m_size;
        out += m_bytes.substr(start + 4, std::min(length - out.size(), m_usable - 4));
        next = number(start, 4);
    }
    return out;
}

Pages::Content Pages::contentOf(std::size_t page) {
    Content out;
    const Kind kind = kindOf(page);
    if (kind == Kind::Other || kind == Kind::TableInterior)
        return out;
    const std::size_t start = (page - 1) * m_size;
    const std::string_view bytes = m_bytes.substr(0, start + m_usable);
    const std::size_t pointers = headerOf(page) + (isInterior(kind) ? interiorHeader : leafHeader);
    const std::size_t cells = number(headerOf(page) + atCells, 2);
    for (std::size_t i = 0; i < cells; ++i) {
        if (pointers + 2 * i + 2 > bytes.size()) {
            ++out.broken;
            break;
        }
        std::size_t at = start + number(pointers + 2 * i, 2) + (kind == Kind::IndexInterior ? 4 : 0);
        const std::optional<std::uint64_t> length = varint(bytes, at);
        if (kind == Kind::TableLeaf)
            (void)varint(bytes, at);
        const std::optional<std::string> whole =
            length && *length <= mostRecord ? payload(page, at, *length, kind != Kind::TableLeaf) : std::nullopt;
        std::optional<StoredRecord> record = whole ? recordIn(*whole) : std::nullopt;
        if (record)
            out.records.push_back(*std::move(record));
        else
            ++out.broken;
    }
    return out;
}

}  // namespace remit
