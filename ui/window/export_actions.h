// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <functional>

#include "ui/window/actions.h"

namespace remit {

class MainWindow;

// Export, copy as picture and print of the view that the window shows. What is written goes out by the window's
// signals. `suggested` gives a file's name for an ending, `named` what the document is called.
void connectExports(Actions& actions, MainWindow& window, const std::function<QString(const QString&)>& suggested,
                    const std::function<QString()>& named);

}  // namespace remit
