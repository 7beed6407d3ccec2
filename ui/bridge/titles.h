// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "core/model/model.h"

namespace remit {

// The values of the model's enums as people read them on their own: "Supra-regional".
[[nodiscard]] QString titleOf(Tier tier);
[[nodiscard]] QString titleOf(Mandate mandate);
[[nodiscard]] QString titleOf(GrantStatus status);
[[nodiscard]] QString titleOf(RightClass rightClass);

// How the mark of a class is drawn, inside a sentence: "a blue square".
[[nodiscard]] QString drawnAs(RightClass rightClass);

// What the document's right kinds are together: "RACI", "RAPID", "DACI", "Table 1 of LIPSIT", or "its own".
[[nodiscard]] QString vocabularyName(const Table<RightKind>& kinds);

}  // namespace remit
