// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/actions.h"

class QMainWindow;

namespace remit {

class Centre;
class FindingsPanel;
class InspectorPanel;
class MainWindow;
class Measuring;
struct Desk;

// The panels around the views; the window owns them.
struct Docks {
    FindingsPanel* findings = nullptr;
    InspectorPanel* inspector = nullptr;
};

// Makes the panels and their docks, where they stand at first, with the actions that show and hide them.
[[nodiscard]] Docks addDocks(MainWindow& window, Desk& desk, Measuring& measuring, Actions& actions);

// Gives the keyboard to the next of the views and the panels that can be seen.
void focusNextPane(const QMainWindow& window, Centre& centre);

}  // namespace remit
