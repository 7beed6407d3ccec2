// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "ui/window/actions.h"

namespace remit {

class Centre;

// Cut, copy and paste from the menu: for the field of text that has the keyboard, copy for the table of measures too,
// for the graph where
// that is shown, else for the matrix, which is shown then.
void connectClipboard(Actions& actions, QObject& window, const std::function<Centre*()>& centre);

}  // namespace remit
