// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "ui/look/language.h"

class QMenu;

namespace remit {

// Fills the menu with the languages, the current one ticked; each is named in itself, so that a reader finds theirs.
void fillLanguages(QMenu& menu, Language current, const std::function<void(Language)>& chosen);

}  // namespace remit
