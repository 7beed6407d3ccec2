// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <functional>
#include <optional>
#include <vector>

#include "ui/history/recovery_dialog.h"
#include "ui/render/picture_dialog.h"
#include "ui/render/report_dialog.h"

class QPrinter;
class QWidget;

namespace remit {

// The questions a window asks through dialogs; tests answer them in code.
struct Dialogs {
    enum class Unsaved { Save, Discard, Cancel };
    enum class InUse { Copy, Anyway, Cancel };
    enum class Changed { Merge, SaveAs, Discard, SaveAgain, Cancel };

    // A file to open, or "" where the user thought better of it.
    std::function<QString(QWidget* parent)> openFile;
    // The same for a document that is asked for by `title`, not to be opened.
    std::function<QString(QWidget* parent, const QString& title)> chooseFile;
    // The same for a table that is to be imported.
    std::function<QString(QWidget* parent)> chooseTable;
    // A file to write, with its extension; `suggested` may hold a folder. "" as above.
    std::function<QString(QWidget* parent, const QString& title, const QString& suggested, const QString& filter)>
        saveFile;
    std::function<Unsaved(QWidget* parent, const QString& documentName)> unsaved;
    // What to do about a file that somebody else has changed or, where it is not `there` any more, removed. Of the one
    // that is gone there is nothing to merge with or to take; of the other nothing may be replaced.
    std::function<Changed(QWidget* parent, const QString& sentence, const QString& detail, bool there)> changed;
    // Whether to open a document that somebody else has open.
    std::function<InUse(QWidget* parent, const QString& sentence, const QString& detail)> inUse;
    std::function<bool(QWidget* parent, const QString& question, const QString& yes)> confirm;
    // What a version is about; none where the user thought better of saving.
    std::function<std::optional<QString>(QWidget* parent)> message;
    // What to do with each document that a crash left unsaved.
    std::function<std::vector<RecoveryAnswer>(QWidget* parent, const std::vector<RecoveryOffer>& offers)> recover;
    // One sentence, and more in smaller print, or "".
    std::function<void(QWidget* parent, const QString& sentence, const QString& detail)> tell;
    // Prints what `paint` paints, or saves it as a PDF file with a name like the suggested one. `wide`: on paper that
    // lies on its side, unless the user turns it.
    std::function<void(QWidget* parent, const QString& suggested, bool wide,
                       const std::function<void(QPrinter&)>& paint)>
        print;
    // How a picture is to be written, or none; `dark` and `draw` as PictureDialog has them.
    std::function<std::optional<PictureChoice>(QWidget* parent, const PictureChoice& start, bool dark,
                                               const PictureDialog::Draw& draw)>
        picture;
    // What a report is to have, or none; `about` as ReportDialog has it.
    std::function<std::optional<ReportChoice>(QWidget* parent, const ReportChoice& start, const QString& about)> report;
};

// Qt's own dialogs.
[[nodiscard]] Dialogs realDialogs();

}  // namespace remit
