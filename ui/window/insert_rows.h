// SPDX-License-Identifier: MIT
#pragma once

#include "ui/bridge/desk.h"
#include "ui/window/actions.h"

namespace remit {

// Asks for what the action adds (a policy area, a body type, a scenario...), adds it as one undoable step and selects
// it. Nothing happens where the user cancels.
void insertRow(ActionId action, Desk& desk, QWidget* parent);
// Asks for the document's title.
void renameDocument(Desk& desk, QWidget* parent);

}  // namespace remit
