// SPDX-License-Identifier: MIT
#pragma once

namespace remit {

class GraphCanvas;

// Lets screen readers walk a GraphCanvas: its children are its nodes, then its edges, each with a sentence for a name;
// the default action selects. Call once or often.
void installGraphAccessibility();

// Says that the keyboard's attention went to the canvas's selected node or edge.
void announceFocus(GraphCanvas& canvas);

}  // namespace remit
