// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "ui/bridge/desk.h"
#include "ui/window/actions.h"
#include "ui/window/command_palette.h"

namespace remit {

// Where one can go in the document: its bodies, policy areas, places, scenarios and findings. The desk must outlive
// the entries.
[[nodiscard]] std::vector<CommandPalette::Entry> placesToGo(Desk& desk);
// What can be done now: the enabled actions.
[[nodiscard]] std::vector<CommandPalette::Entry> thingsToDo(const Actions& actions);

}  // namespace remit
