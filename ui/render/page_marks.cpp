// SPDX-License-Identifier: MIT
#include "ui/render/page_marks.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include "ui/look/theme.h"

namespace remit {

namespace {

struct Pages {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

}  // namespace

qreal pageMarkHeight(QPaintDevice& device, const QFont& font) {
    return QFontMetricsF(fontFor(TextRole::Caption, font), &device).height();
}

void paintPageMarks(QPainter& painter, QPaintDevice& device, const QRectF& paper, const QFont& font,
                    const QString& head, int page, int pages) {
    const QFont small = fontFor(TextRole::Caption, font);
    const QFontMetricsF metrics(small, &device);
    const qreal line = metrics.height();
    painter.setFont(small);
    painter.setPen(lightTheme().muted);
    painter.drawText(QRectF(0, 0, paper.width(), line), static_cast<int>(Qt::AlignLeft | Qt::AlignTop),
                     metrics.elidedText(head, Qt::ElideMiddle, paper.width()));
    painter.drawText(QRectF(0, paper.height() - line, paper.width(), line),
                     static_cast<int>(Qt::AlignRight | Qt::AlignBottom),
                     Pages::tr("Page %1 of %2").arg(page).arg(pages));
}

PageRange pageRangeOf(const QPrinter& printer, int pages) {
    return {printer.fromPage() > 0 ? printer.fromPage() : 1,
            printer.toPage() > 0 ? std::min(printer.toPage(), pages) : pages};
}

}  // namespace remit
