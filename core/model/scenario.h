// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "core/base/id.h"

namespace remit {

// A named set of grants and relations over the document's shared rows (SPEC section 1).
struct Scenario {
    using Key = ScenarioId;
    ScenarioId id;
    std::int64_t order = 0;
    Text name;
    Text extra;

    [[nodiscard]] Key key() const { return id; }
    friend bool operator==(const Scenario&, const Scenario&) = default;
};

}  // namespace remit
