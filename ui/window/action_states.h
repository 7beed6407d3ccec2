// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/actions.h"

namespace remit {

class Centre;
struct Desk;

// What can be ordered now, and what is on: by the document, where there is one (else both are null), what is selected
// and which view is shown.
void updateActions(Actions& actions, const Desk* desk, const Centre* centre);

}  // namespace remit
