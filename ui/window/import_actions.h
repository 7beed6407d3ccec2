// SPDX-License-Identifier: MIT
#pragma once

#include "ui/import/import_source.h"

namespace remit {

class Actions;
class MainWindow;

// Import table and Paste special, and tables dropped on a window with a document: files are asked of whoever listens to
// MainWindow::importRequested. Documents that are dropped are opened.
void connectImport(Actions& actions, MainWindow& window);

// Shows what the table would do in the window's document, in a dialog. False where the user thought better of it.
bool importTable(MainWindow& window, ImportSource source);

}  // namespace remit
