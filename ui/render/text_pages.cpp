// SPDX-License-Identifier: MIT
#include "ui/render/text_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include "ui/look/theme.h"

namespace remit {

namespace {

constexpr qreal pageMargin = 18;  // millimetres
constexpr qreal pointsPerInch = 72;

// `body` is where the text of a page stands, in dots from the margins.
std::vector<PageHeading> headingsOf(const QTextDocument& document, const QPagedPaintDevice& device,
                                    const QRectF& body) {
    std::vector<PageHeading> out;
    const qreal margin = device.pageLayout().margins(QPageLayout::Point).top();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0 || block.layout()->lineCount() == 0)
            continue;
        const qreal top = document.documentLayout()->blockBoundingRect(block).top() + block.layout()->lineAt(0).y();
        const int page = static_cast<int>(top / body.height());
        const qreal below = body.top() + top - page * body.height();
        QString words = block.text();
        out.push_back({words.replace(QChar(QChar::LineSeparator), ' '), level, page,
                       margin + below * pointsPerInch / device.logicalDpiY()});
    }
    return out;
}

}  // namespace

std::vector<PageHeading> paintPages(QPagedPaintDevice& device, QTextDocument& document, const QString& head,
                                    const std::function<PageRange(int pages)>& wanted) {
    device.setPageMargins(QMarginsF(pageMargin, pageMargin, pageMargin, pageMargin), QPageLayout::Millimeter);
    QPainter painter(&device);
    if (!painter.isActive())
        return {};
    document.documentLayout()->setPaintDevice(&device);
    document.setDocumentMargin(0);
    const QRectF paper(QPointF(), QSizeF(device.pageLayout().paintRectPixels(device.logicalDpiX()).size()));
    const qreal line = pageMarkHeight(device, document.defaultFont());
    const QRectF body = paper.adjusted(0, 2 * line, 0, -2 * line);
    document.setPageSize(body.size());

    const int all = document.pageCount();
    const PageRange range = wanted ? wanted(all) : PageRange{1, all};
    for (int page = range.first; page <= range.last; ++page) {
        if (page > range.first)
            device.newPage();
        painter.save();
        painter.translate(body.topLeft() - QPointF(0, (page - 1) * body.height()));
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, (page - 1) * body.height(), body.width(), body.height());
        context.palette = paletteOf(lightTheme());
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        paintPageMarks(painter, device, paper, document.defaultFont(), head, page, all);
    }
    return headingsOf(document, device, body);
}

}  // namespace remit
