// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "ui/look/theme.h"

namespace remit {

// What a palette cannot say of standard widgets: quiet docks, roomy menus, flat buttons. Widgets opt into a role with
// the dynamic property "role": "primary" and "quiet" buttons; "caption", "small", "heading", "title", "display", "good"
// and "fault" labels; "card" and "line" frames; "lens" combo boxes; "inline" fields. Sizes follow the font, so that
// text zoom reaches every widget.
[[nodiscard]] QString styleSheet(const Theme& theme, const QFont& font);

}  // namespace remit
