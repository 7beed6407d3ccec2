// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace remit {

// The questions a window asks through dialogs; tests answer them in code.
struct Dialogs {
    enum class Unsaved { Save, Discard, Cancel };

    // A file to open, or "" where the user thought better of it.
    std::function<QString(QWidget* parent)> openFile;
    // A file to write, with its extension; `suggested` may hold a folder. "" as above.
    std::function<QString(QWidget* parent, const QString& title, const QString& suggested, const QString& filter)>
        saveFile;
    std::function<Unsaved(QWidget* parent, const QString& documentName)> unsaved;
    std::function<bool(QWidget* parent, const QString& question, const QString& yes)> confirm;
    // One sentence, and more in smaller print, or "".
    std::function<void(QWidget* parent, const QString& sentence, const QString& detail)> tell;
};

// Qt's own dialogs.
[[nodiscard]] Dialogs realDialogs();

}  // namespace remit
