// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "ui/window/actions.h"

namespace remit {

class Centre;
struct Desk;

// The graph's saved views from the menu: they bring the graph to the front. Once for each window.
void connectViews(Actions& actions, QObject& window, const std::function<Centre*()>& centre);
// Once for each document: its views in the menu, and from then on as they change.
void followViews(Actions& actions, Desk& desk, Centre& centre);

}  // namespace remit
