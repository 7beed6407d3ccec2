// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/id.h"
#include "core/base/names.h"

namespace remit {

enum class Tier { National, SupraRegional, Regional, Local };
enum class Mandate { Elected, Indirect, Appointed, Ministerial, None };

constexpr EnumNames<Tier, 4> namesOf(Tier) {
    return {{{Tier::National, "national"},
             {Tier::SupraRegional, "supra-regional"},
             {Tier::Regional, "regional"},
             {Tier::Local, "local"}}};
}

constexpr EnumNames<Mandate, 5> namesOf(Mandate) {
    return {{{Mandate::Elected, "elected"},
             {Mandate::Indirect, "indirect"},
             {Mandate::Appointed, "appointed"},
             {Mandate::Ministerial, "ministerial"},
             {Mandate::None, "none"}}};
}

// A column of Table 1: a kind of body, with what is expected of it (SPEC section 1).
struct BodyType {
    using Key = BodyTypeId;
    BodyTypeId id;
    std::int64_t order = 0;
    Text name;
    Tier tier = Tier::Local;
    Mandate mandate = Mandate::None;
    bool advisoryOnly = false;
    bool everywhere = false;
    bool exclusive = false;
    std::vector<BodyTypeId> adoptedBy;  // in order of preference
    std::vector<BodyTypeId> coterminousWith;
    Text extra;

    [[nodiscard]] Key key() const { return id; }
    friend bool operator==(const BodyType&, const BodyType&) = default;
};

}  // namespace remit
