// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "core/base/id.h"

namespace remit {

// A row of Table 1, optionally with a parent (SPEC section 1).
struct PolicyArea {
    using Key = PolicyAreaId;
    PolicyAreaId id;
    std::int64_t order = 0;
    Text name;
    PolicyAreaId parent;
    Text extra;

    [[nodiscard]] Key key() const { return id; }
    friend bool operator==(const PolicyArea&, const PolicyArea&) = default;
};

}  // namespace remit
