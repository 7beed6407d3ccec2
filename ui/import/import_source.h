// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <optional>
#include <string>

#include "core/exchange/import/table_file.h"

class QMimeData;

namespace remit {

// A table that somebody wants to import: its bytes, and what it is called.
struct ImportSource {
    QString name;
    std::string bytes;
    TableFormat format = TableFormat::Clipboard;
};

// The table on a clipboard: as a web page, which keeps merged cells and what Word and LibreOffice copy, else as CSV,
// else as plain text; nothing where it holds none of these.
[[nodiscard]] std::optional<ImportSource> tableOnClipboard(const QMimeData& clipboard);

// The only local file that is dragged, or "".
[[nodiscard]] QString draggedFile(const QMimeData& dragged);

}  // namespace remit
