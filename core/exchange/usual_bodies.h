// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/model/body_type.h"

namespace remit {

// What a body type of local government usually is, known by its name or abbreviation (INTERCHANGE, last paragraph).
struct UsualBody {
    enum class Role { UpperTier, District, CombinedAuthority, Partnership, CentralGovernment };
    Role role = Role::UpperTier;
    Tier tier = Tier::Local;
    Mandate mandate = Mandate::None;
};

// Case, hyphens and spacing do not matter: "UNITARY / COUNTY", "mca", "Central Govt".
[[nodiscard]] std::optional<UsualBody> usualBody(std::string_view name);

// How Table 1's own column is called where it came all in capitals: "CENTRAL GOVT." is "Central govt.". Any other name
// stays as it is.
[[nodiscard]] std::string readableName(std::string_view header);

}  // namespace remit
