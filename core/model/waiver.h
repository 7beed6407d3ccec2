// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>

#include "core/base/date.h"
#include "core/base/id.h"

namespace remit {

// A finding that somebody has accepted; it stays attached to the finding's fingerprint (SPEC section 1).
struct Waiver {
    using Key = Text;
    Text fingerprint;
    std::int64_t order = 0;
    Text by;
    std::optional<Date> on;
    Text reason;
    GrantId offset;             // the right that offsets the finding, or empty
    std::optional<Date> until;  // excluded
    Text extra;

    [[nodiscard]] Key key() const { return fingerprint; }
    friend bool operator==(const Waiver&, const Waiver&) = default;
};

}  // namespace remit
