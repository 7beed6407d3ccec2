// SPDX-License-Identifier: MIT
#include <QFileInfo>

#include "app/desktop.h"
#include "app/files.h"
#include "app/paths.h"
#include "ui/bridge/text.h"
#include "ui/window/import_actions.h"

namespace remit {

void Desktop::importFile(MainWindow& window, const QString& file) {
    const QString name = QFileInfo(file).fileName();
    const auto refuse = [&](const QString& why) { window.tell(tr("“%1” could not be read.").arg(name), why); };
    const std::optional<TableFormat> format = tableFormatOf(fromQt(name));
    if (!format)
        return refuse(
            tr("Tables are imported from files that end in .xlsx, .ods, .csv, .tsv or .html; save it as one "
               "of these and import that."));
    Result<std::string> bytes = readTableBytes(pathOf(QFileInfo(file).absoluteFilePath()));
    if (!bytes)
        return refuse(toQt(bytes.error().sentence()));
    importTable(window, {name, std::move(bytes.value()), *format});
}

}  // namespace remit
