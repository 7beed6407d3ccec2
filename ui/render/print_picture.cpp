// SPDX-License-Identifier: MIT
#include "ui/render/print_picture.h"

#include <QGuiApplication>
#include <algorithm>
#include <cmath>

#include "ui/render/page_marks.h"

namespace remit {

namespace {

constexpr qreal margin = 12;  // millimetres
constexpr double smallest = 0.6;
constexpr double mostPages = 48;

double pages(double length, double scale, double page) {
    return std::max(1.0, std::ceil(length * scale / page - 1e-6));
}

}  // namespace

PageGrid pagesFor(const QSizeF& picture, const QSizeF& page) {
    const double onOne = std::min({1.0, page.width() / picture.width(), page.height() / picture.height()});
    if (onOne >= smallest)
        return {onOne, 1, 1};
    double least = smallest;
    while (pages(picture.width(), least, page.width()) * pages(picture.height(), least, page.height()) > mostPages)
        least *= 0.9;
    // As few pages across as the letters allow, filled to the edge; down as many as that makes.
    const double across = pages(picture.width(), least, page.width());
    const double scale = std::min(1.0, across * page.width() / picture.width());
    const double down = pages(picture.height(), least, page.height());
    const double fitting = std::max(least, std::min(scale, down * page.height() / picture.height()));
    return {fitting, static_cast<int>(across), static_cast<int>(down)};
}

void printPicture(QPrinter& printer, const Picture& picture, const QString& head) {
    printer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    printer.setDocName(head);
    QPainter painter(&printer);
    if (!painter.isActive())
        return;
    const QFont font = QGuiApplication::font();
    const QRectF paper(QPointF(), QSizeF(printer.pageRect(QPrinter::DevicePixel).size()));
    const qreal line = pageMarkHeight(printer, font);
    const QRectF body = paper.adjusted(0, 1.5 * line, 0, -1.5 * line);
    const double dots = printer.logicalDpiX() / pictureUnitsPerInch;
    const PageGrid grid = pagesFor(picture.size, body.size() / dots);
    const int all = grid.across * grid.down;
    const PageRange range = pageRangeOf(printer, all);
    for (int page = range.first; page <= range.last; ++page) {
        if (page > range.first)
            printer.newPage();
        const int column = (page - 1) % grid.across;
        const int row = (page - 1) / grid.across;
        painter.save();
        painter.setClipRect(body);
        painter.translate(body.left() - column * body.width(), body.top() - row * body.height());
        painter.scale(dots * grid.scale, dots * grid.scale);
        picture.paint(painter);
        painter.restore();
        paintPageMarks(painter, printer, paper, font, head, page, all);
    }
}

}  // namespace remit
