// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QPainter>
#include <QPrinter>

namespace remit {

// The head and the number of a page, in small letters at its ends; `paper` is what the device can print on.
void paintPageMarks(QPainter& painter, QPaintDevice& device, const QRectF& paper, const QFont& font,
                    const QString& head, int page, int pages);
// The height that each of them takes.
[[nodiscard]] qreal pageMarkHeight(QPaintDevice& device, const QFont& font);

// The first and the last page that the user wants of so many.
struct PageRange {
    int first = 1;
    int last = 1;
};
[[nodiscard]] PageRange pageRangeOf(const QPrinter& printer, int pages);

}  // namespace remit
