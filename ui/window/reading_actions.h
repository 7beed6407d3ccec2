// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "ui/window/actions.h"

namespace remit {

class Centre;

// Focus and paths of the graph from the menu: they bring the graph to the front.
void connectReading(Actions& actions, QObject& window, const std::function<Centre*()>& centre);

}  // namespace remit
