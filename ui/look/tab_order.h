// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <vector>

namespace remit {

// Where Tab stops in a window of panes: everything that takes the keyboard, as it is read, pane by pane, line by line.
// Pages that are made as one goes on stand where they are seen, not at the end as Qt has them.
[[nodiscard]] std::vector<QWidget*> tabStops(const QWidget& pane);

// Takes the keyboard to the next stop or the one before, round and round. False where it is at none of them.
bool tabOn(QWidget& window, bool forward);

}  // namespace remit
