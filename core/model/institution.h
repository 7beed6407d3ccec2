// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/date.h"
#include "core/base/id.h"

namespace remit {

// One real body: a body type and a footprint, the leaves under `places` (SPEC section 1).
struct Institution {
    using Key = InstitutionId;
    InstitutionId id;
    std::int64_t order = 0;
    Text name;
    BodyTypeId type;
    std::vector<PlaceId> places;
    Span span;
    Text extra;

    [[nodiscard]] Key key() const { return id; }
    friend bool operator==(const Institution&, const Institution&) = default;
};

}  // namespace remit
