// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QDockWidget;

namespace remit {

// A dock's title, with buttons that a finger and a keyboard can reach. Dragging it moves the dock.
class DockTitle final : public QWidget {
    Q_OBJECT

public:
    explicit DockTitle(QDockWidget* dock);
};

}  // namespace remit
