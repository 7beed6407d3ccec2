// SPDX-License-Identifier: MIT
#include "ui/council/print_account.h"

#include <QPrinter>
#include <QTextDocument>

#include "ui/render/text_pages.h"

namespace remit {

void printPages(QPrinter& printer, QTextDocument& document, const QString& head) {
    printer.setDocName(document.metaInformation(QTextDocument::DocumentTitle));
    paintPages(printer, document, head, [&](int pages) { return pageRangeOf(printer, pages); });
}

}  // namespace remit
