// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "core/base/slug.h"
#include "core/base/uuid.h"
#include "core/model/table.h"

namespace remit {

// An id made from the name that no row of the table has yet: "schools", "schools-2". A name without letters or digits
// gives one made from `nameless`, or a fresh one where that is empty.
template <class Row>
typename Row::Key freeId(const Table<Row>& table, std::string_view name, std::string_view nameless = {}) {
    using Key = typename Row::Key;
    std::string base = slug(name);
    if (base.empty())
        base = nameless;
    if (base.empty())
        return Key(freshId());
    Key id(base);
    for (int i = 2; table.contains(id); ++i)
        id = Key(base + '-' + std::to_string(i));
    return id;
}

}  // namespace remit
