// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QPainter>
#include <QStringList>

namespace remit {

// Text broken into lines that fit a width, the last one elided where the text needs more than it may have. Painted
// line by line, so that it stays text in SVG and PDF.
struct WrappedText {
    QStringList lines;
    QFont font;
    bool cut = false;  // some of the text is missing: show it in a tooltip

    [[nodiscard]] qreal lineHeight() const;
    [[nodiscard]] qreal height() const;  // of all lines
};

[[nodiscard]] WrappedText wrapText(const QString& text, const QFont& font, qreal width, int maxLines);

// Paints from the left edge of the box; `vertical` is AlignTop, AlignVCenter or AlignBottom.
void drawWrapped(QPainter& painter, const WrappedText& text, const QRectF& box, Qt::Alignment vertical,
                 const QColor& colour);

}  // namespace remit
