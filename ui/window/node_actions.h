// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/actions.h"

namespace remit {

class Centre;

// The entries that put nodes of the graph in line or in another lane: for those in hand there, once they are enough.
// The context menu of the graph offers them too, as those that move and share the rights of the edge in hand.
void connectNodes(Actions& actions, Centre& centre);
void enableNodes(const Actions& actions, const Centre* centre);

}  // namespace remit
