// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "ui/look/theme.h"

namespace remit {

// What a palette cannot say of standard widgets: quiet docks, roomy menus, flat buttons. Widgets opt into a role with
// the dynamic property "role": "primary" and "quiet" buttons, "caption", "heading" and "title" labels, "card" frames,
// "lens" combo boxes, the "matrix" table.
[[nodiscard]] QString styleSheet(const Theme& theme);

}  // namespace remit
