// SPDX-License-Identifier: MIT
#include "ui/council/print_account.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>
#include <QTextDocument>

#include "ui/look/theme.h"

namespace remit {

namespace {

struct Pages {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

constexpr qreal margin = 18;  // millimetres

}  // namespace

void printPages(QPrinter& printer, QTextDocument& document, const QString& head) {
    printer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    printer.setDocName(document.metaInformation(QTextDocument::DocumentTitle));
    QPainter painter(&printer);
    if (!painter.isActive())
        return;
    const Theme& theme = lightTheme();
    const QFont small = fontFor(TextRole::Caption, document.defaultFont());
    document.documentLayout()->setPaintDevice(&printer);
    document.setDocumentMargin(0);
    const QRectF paper(QPointF(), QSizeF(printer.pageRect(QPrinter::DevicePixel).size()));
    const qreal line = QFontMetricsF(small, &printer).height();
    const QRectF body = paper.adjusted(0, 2 * line, 0, -2 * line);
    document.setPageSize(body.size());

    const int all = document.pageCount();
    const int first = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), all) : all;
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer.newPage();
        painter.save();
        painter.translate(body.topLeft() - QPointF(0, (page - 1) * body.height()));
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, (page - 1) * body.height(), body.width(), body.height());
        context.palette = paletteOf(theme);
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(small);
        painter.setPen(theme.muted);
        const QFontMetricsF metrics(small, &printer);
        painter.drawText(QRectF(0, 0, paper.width(), line), static_cast<int>(Qt::AlignLeft | Qt::AlignTop),
                         metrics.elidedText(head, Qt::ElideMiddle, paper.width()));
        painter.drawText(QRectF(0, paper.height() - line, paper.width(), line),
                         static_cast<int>(Qt::AlignRight | Qt::AlignBottom),
                         Pages::tr("Page %1 of %2").arg(page).arg(all));
    }
}

}  // namespace remit
