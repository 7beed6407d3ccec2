// SPDX-License-Identifier: MIT
#include "db/digest.h"

#include <bit>

#include "core/base/sha256.h"
#include "db/rows/tables.h"

namespace remit {

namespace {

class Summing {
public:
    explicit Summing(Sha256& sum) : m_sum(sum) {}

    void operator()(const char* /*name*/, Text field) { m_sum.addCounted(field.str()); }
    template <class Tag>
    void operator()(const char* /*name*/, Id<Tag> field) {
        m_sum.addCounted(field.str());
    }
    template <class T>
    void operator()(const char* name, const std::optional<T>& field) {
        number(field.has_value());
        if (field)
            (*this)(name, *field);
    }
    template <class T>
    requires std::is_integral_v<T>
    void operator()(const char* /*name*/, T field) { number(static_cast<std::uint64_t>(std::int64_t{field})); }
    // By its word: an enum may get another order.
    template <class E>
    requires std::is_enum_v<E>
    void operator()(const char* /*name*/, E field) { m_sum.addCounted(nameOf(field)); }
    // SQLite knows no minus zero, and it equals zero.
    void operator()(const char* /*name*/, double field) {
        number(std::bit_cast<std::uint64_t>(field == 0 ? 0 : field));
    }
    void operator()(const char* /*name*/, Date field) {
        number(static_cast<std::uint64_t>(std::int64_t{field.time_since_epoch().count()}));
    }
    void operator()(const char* /*name*/, const Subject& field) {
        number(field.isBodyType() ? 0 : 1);
        m_sum.addCounted(field.id.str());
    }
    void operator()(const char* /*name*/, const NodeRef& field) {
        number(static_cast<std::uint64_t>(field.kind));
        m_sum.addCounted(field.id.str());
    }
    // Sums of rows that are as they were before the column was added stay what they were.
    template <class T, class Usual>
    void added(const char* name, const T& field, const Usual& usual) {
        if (field == usual)
            return;
        m_sum.addCounted(name);
        (*this)(name, field);
    }
    void number(std::uint64_t value) {
        char bytes[8];
        for (char& each : bytes) {
            each = static_cast<char>(value & 0xff);
            value >>= 8;
        }
        m_sum.add({bytes, sizeof bytes});
    }

private:
    Sha256& m_sum;
};

template <class Row>
struct SummingLists {
    Summing& sum;
    const Row& row;

    template <class T>
    void operator()(const char* /*table*/, const char* element, std::vector<T> Row::*list) {
        sum.number((row.*list).size());
        for (const T& each : row.*list)
            sum(element, each);
    }
};

}  // namespace

std::string contentDigest(const Model& model) {
    Sha256 sha;
    Summing sum(sha);
    forEachTable([&]<class Row>(Row*) {
        sha.addCounted(Columns<Row>::name);
        sum.number(model.table<Row>().size());
        for (const Row& row : model.table<Row>()) {
            Columns<Row>::key(row, sum);
            Columns<Row>::columns(row, sum);
            SummingLists<Row> lists{sum, row};
            Columns<Row>::lists(lists);
        }
    });
    return sha.hex();
}

}  // namespace remit
