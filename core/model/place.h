// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "core/base/id.h"

namespace remit {

// A territorial unit with an optional parent; a place with no children is a leaf (SPEC section 1).
struct Place {
    using Key = PlaceId;
    PlaceId id;
    std::int64_t order = 0;  // position in the document; see Table
    Text name;
    PlaceId parent;
    Text extra;  // the row's "x-" fields as one JSON object, kept for other programs

    [[nodiscard]] Key key() const { return id; }
    friend bool operator==(const Place&, const Place&) = default;
};

}  // namespace remit
