// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "core/measure/measure.h"

namespace remit {

// The texts of measureSpecs() in the window's language.
[[nodiscard]] QString nameOf(Measure measure);
[[nodiscard]] QString meaningOf(Measure measure);

}  // namespace remit
