// SPDX-License-Identifier: MIT
#include "ui/import/import_source.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QUrl>

#include "ui/bridge/text.h"

namespace remit {

std::optional<ImportSource> tableOnClipboard(const QMimeData& clipboard) {
    const QString name = QCoreApplication::translate("remit::ImportDialog", "table from the clipboard");
    // What is no table in HTML (a paragraph out of a browser) may still be one in its plain text.
    if (clipboard.hasHtml() && clipboard.html().contains("<table", Qt::CaseInsensitive))
        return ImportSource{name, fromQt(clipboard.html()), TableFormat::Html};
    if (clipboard.hasFormat("text/csv"))
        return ImportSource{name, clipboard.data("text/csv").toStdString(), TableFormat::Delimited};
    if (clipboard.hasText() && !clipboard.text().trimmed().isEmpty())
        return ImportSource{name, fromQt(clipboard.text()), TableFormat::Clipboard};
    return std::nullopt;
}

QString draggedFile(const QMimeData& dragged) {
    const QList<QUrl> urls = dragged.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

}  // namespace remit
