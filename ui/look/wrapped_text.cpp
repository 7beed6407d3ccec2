// SPDX-License-Identifier: MIT
#include "ui/look/wrapped_text.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <cmath>

namespace remit {

qreal WrappedText::lineHeight() const { return std::ceil(QFontMetricsF(font).height() * 1.08); }

qreal WrappedText::height() const { return lineHeight() * static_cast<qreal>(lines.size()); }

WrappedText wrapText(const QString& text, const QFont& font, qreal width, int maxLines) {
    WrappedText out{{}, font, false};
    const QFontMetricsF metrics(font);
    const QString plain = text.trimmed();  // most texts are short, and breaking lines takes far longer than measuring
    if (maxLines > 0 && !plain.contains('\n') && metrics.horizontalAdvance(plain) <= width) {
        out.lines << plain;
        return out;
    }
    for (const QString& paragraph : text.split('\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(width, 1.0));
            if (out.lines.size() == maxLines) {
                out.cut = true;
                break;
            }
            const bool last = out.lines.size() + 1 == maxLines;
            const QString rest = paragraph.mid(line.textStart());
            if (last && line.textLength() < rest.size()) {
                out.lines << metrics.elidedText(rest, Qt::ElideRight, width);
                out.cut = true;
                break;
            }
            out.lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
        if (out.cut)
            break;
    }
    return out;
}

void drawWrapped(QPainter& painter, const WrappedText& text, const QRectF& box, Qt::Alignment vertical,
                 const QColor& colour) {
    const qreal spare = box.height() - text.height();
    qreal y = box.top() + (vertical & Qt::AlignVCenter ? spare / 2 : vertical & Qt::AlignBottom ? spare : 0);
    const QFontMetricsF metrics(text.font);
    painter.setFont(text.font);
    painter.setPen(colour);
    const qreal lead = (text.lineHeight() - metrics.height()) / 2;
    for (const QString& line : text.lines) {
        painter.drawText(QPointF(box.left(), y + lead + metrics.ascent()), line);
        y += text.lineHeight();
    }
}

}  // namespace remit
