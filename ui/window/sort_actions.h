// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "ui/window/actions.h"

namespace remit {

class Centre;

// The orders of the matrix's rows and columns from the menu: they bring the matrix to the front. The menus tick the
// order there is.
void connectSorting(Actions& actions, QObject& window, const std::function<Centre*()>& centre);
// Whether there is a matrix to sort.
void enableSorting(const Actions& actions, bool enabled);

}  // namespace remit
