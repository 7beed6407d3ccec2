// SPDX-License-Identifier: MIT
#include "ui/council/print_account.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPrinter>
#include <QTextDocument>

#include "ui/look/theme.h"
#include "ui/render/page_marks.h"

namespace remit {

namespace {

constexpr qreal margin = 18;  // millimetres

}  // namespace

void printPages(QPrinter& printer, QTextDocument& document, const QString& head) {
    printer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    printer.setDocName(document.metaInformation(QTextDocument::DocumentTitle));
    QPainter painter(&printer);
    if (!painter.isActive())
        return;
    const Theme& theme = lightTheme();
    document.documentLayout()->setPaintDevice(&printer);
    document.setDocumentMargin(0);
    const QRectF paper(QPointF(), QSizeF(printer.pageRect(QPrinter::DevicePixel).size()));
    const qreal line = pageMarkHeight(printer, document.defaultFont());
    const QRectF body = paper.adjusted(0, 2 * line, 0, -2 * line);
    document.setPageSize(body.size());

    const int all = document.pageCount();
    const PageRange range = pageRangeOf(printer, all);
    for (int page = range.first; page <= range.last; ++page) {
        if (page > range.first)
            printer.newPage();
        painter.save();
        painter.translate(body.topLeft() - QPointF(0, (page - 1) * body.height()));
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, (page - 1) * body.height(), body.width(), body.height());
        context.palette = paletteOf(theme);
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        paintPageMarks(painter, printer, paper, document.defaultFont(), head, page, all);
    }
}

}  // namespace remit
