// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include "core/model/model.h"

namespace remit {

// How the document of now differs from that of then, in lines: what rows were added, changed and removed, and which
// findings of its first scenario came and went. Takes as long as two runs of the engine.
[[nodiscard]] QStringList differenceInWords(const Model& then, const Model& now);

}  // namespace remit
