// SPDX-License-Identifier: MIT
#include <cmath>

#include "ui/matrix/matrix_painter.h"

#include <algorithm>

namespace remit {

namespace {

constexpr int mostWordLines = 8;

void paintGround(QPainter& painter, const QRectF& rect, const CellLook& look, const Theme& theme) {
    painter.fillRect(rect, look.selected ? theme.selected
                           : look.lit    ? theme.lit
                           : look.inBand ? theme.band
                                         : theme.surface);
}

void paintLines(QPainter& painter, const QRectF& rect, const Theme& theme) {
    painter.fillRect(QRectF(rect.right() - 1, rect.top(), 1, rect.height()), theme.line);
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.line);
}

// Fine diagonals: nothing is said here.
void paintHatch(QPainter& painter, const QRectF& rect, bool strong, const Theme& theme) {
    QColor colour = theme.line;
    colour.setAlphaF(strong ? .95 : theme.dark ? .5 : .55);
    const QRectF box = rect.adjusted(0, 0, -1, -1);
    constexpr qreal step = 9;
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    for (qreal x = box.left() + step / 2; x < box.right() + box.height(); x += step)
        painter.drawLine(QPointF(x, box.top()), QPointF(x - box.height(), box.bottom()));
    painter.restore();
}

void paintSmall(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text,
                const MatrixStyle& style, const Theme& theme) {
    painter.setFont(style.caption);
    painter.setPen(theme.muted);
    painter.drawText(box, int(alignment) | Qt::TextSingleLine, text);
}

// Marks in as many lines as the cell has room for; what does not fit is counted.
qreal paintMarks(QPainter& painter, const QRectF& inner, const CellContent& content, const MatrixStyle& style,
                 const Theme& theme) {
    const qreal step = style.mark + style.gap;
    const int perLine = std::max(1, int((inner.width() + style.gap + 0.5) / step));
    const int lines = std::max(1, int((inner.height() + style.gap) / step));
    const int count = int(content.marks.size());
    const int shown = count <= perLine * lines ? count : std::max(1, perLine * lines - 1);
    const int used = std::min(lines, (count + perLine - 1) / perLine);
    const qreal top = inner.center().y() - (used * step - style.gap) / 2;
    const auto slot = [&](int i) {
        const int line = i / perLine;
        return QRectF(inner.left() + (i % perLine) * step, top + line * step, style.mark, style.mark);
    };
    painter.setFont(style.body);
    for (int i = 0; i < shown; ++i)
        drawRightMark(painter, slot(i), content.marks[static_cast<std::size_t>(i)].mark, theme);
    if (shown < count)
        paintSmall(painter, slot(shown), Qt::AlignCenter, QStringLiteral("+%1").arg(count - shown), style, theme);
    return used > 1 ? inner.right() : slot(count).left();
}

QString inWords(const QStringList& phrases) { return phrases.join(QStringLiteral(", ")); }

}  // namespace

MatrixStyle::MatrixStyle(const QFont& base)
    : body(fontFor(TextRole::Body, base)),
      strong(fontFor(TextRole::Strong, base)),
      caption(fontFor(TextRole::Caption, base)) {
    const qreal line = QFontMetricsF(base).height();
    mark = std::round(line * 1.48);
    gap = std::round(line * .32);
    padding = std::round(line * .78);
    chevron = std::max(24.0, std::round(line * 1.3));
    indent = std::round(line * 1.0);
    corner = std::round(line * .78);
}

qreal MatrixStyle::columnWidthFor(int marks) const { return 2 * padding + std::max(marks, 1) * (mark + gap) - gap + 1; }

qreal MatrixStyle::smallestRow() const { return std::round(mark + 1.3 * padding * 2 + 1); }

void paintCell(QPainter& painter, const QRectF& rect, const CellContent& content, const QStringList& phrases,
               const CellLook& look, const MatrixStyle& style, const Theme& theme) {
    paintGround(painter, rect, look, theme);
    if (content.empty() && content.beneath == 0)
        paintHatch(painter, rect, content.absent, theme);
    paintLines(painter, rect, theme);
    QRectF inner = rect.adjusted(style.padding, 2, -style.padding * .6, -3);
    if (content.beneath > 0) {
        const QString more = QStringLiteral("+%1").arg(content.beneath);
        paintSmall(painter, inner, Qt::AlignRight | Qt::AlignVCenter, more, style, theme);
        inner.setRight(inner.right() - QFontMetricsF(style.caption).horizontalAdvance(more) - style.gap);
    }
    if (look.words) {
        const WrappedText text = wrapText(inWords(phrases), style.body, inner.width(), mostWordLines);
        drawWrapped(painter, text, inner, Qt::AlignVCenter, theme.text);
    } else {
        const qreal free = content.marks.empty() ? inner.left() : paintMarks(painter, inner, content, style, theme);
        const QRectF rest = inner.adjusted(free - inner.left(), 0, 0, 0);
        if (!content.note.isEmpty() && rest.width() > style.mark) {
            QFont slanted = style.caption;
            slanted.setItalic(true);
            const int lines = std::max(1, int(rest.height() / (QFontMetricsF(slanted).height() * 1.1)));
            drawWrapped(painter, wrapText(content.note, slanted, rest.width(), std::min(lines, 2)), rest,
                        Qt::AlignVCenter, theme.muted);
        }
    }
    if (look.severity)
        drawFindingCorner(painter, rect.adjusted(0, 0, -1, 0), style.corner, *look.severity, theme);
}

namespace {

qreal totalsSide(const MatrixStyle& style) { return std::round(QFontMetricsF(style.caption).height()); }
qreal totalsLine(const MatrixStyle& style) { return totalsSide(style) + 1; }

// Where each total begins: how far to the right, and in which line.
std::vector<QPointF> placeTotals(const std::vector<Total>& totals, qreal width, const MatrixStyle& style) {
    const QFontMetricsF metrics(style.caption);
    std::vector<QPointF> out;
    QPointF at;
    for (const Total& each : totals) {
        const qreal wide = totalsSide(style) + 3 + metrics.horizontalAdvance(QString::number(each.count));
        if (at.x() > 0 && at.x() + wide > width + 1)
            at = QPointF(0, at.y() + 1);
        out.push_back(at);
        at.rx() += wide + style.gap * 1.4;
    }
    return out;
}

int totalsLines(const std::vector<Total>& totals, qreal width, const MatrixStyle& style) {
    return int(placeTotals(totals, width, style).back().y()) + 1;
}

}  // namespace

void paintDeciders(QPainter& painter, const QRectF& rect, const Deciders& deciders, const std::vector<Total>& totals,
                   const CellLook& look, const MatrixStyle& style, const Theme& theme) {
    paintGround(painter, rect, look, theme);
    paintLines(painter, rect, theme);
    QRectF inner = rect.adjusted(style.padding, 2, -style.padding * .6, -3);
    const qreal line = std::ceil(QFontMetricsF(style.caption).height() * 1.1);
    if (!totals.empty()) {  // in as many lines as they need, while one is left for who decides
        const qreal step = totalsLine(style);
        const int room = std::max(1, int((inner.height() - QFontMetricsF(style.caption).height()) / step));
        const qreal high = step * std::min(room, totalsLines(totals, inner.width(), style));
        paintTotals(painter, QRectF(inner.left(), inner.bottom() - high, inner.width(), high), totals, style, theme);
        inner.setBottom(inner.bottom() - high);
    }
    QFont font = style.caption;
    if (deciders.nobody) {  // an empty frame where a decider's mark would be
        const qreal side = line * .62;
        const QRectF frame(inner.left() + .5, inner.center().y() - side / 2, side, side);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.warning, 1.4, Qt::DashLine));
        painter.drawRoundedRect(frame, 2, 2);
        painter.restore();
        inner.setLeft(frame.right() + style.gap);
        font.setItalic(true);
    }
    const int lines = std::max(1, int(inner.height() / line));
    drawWrapped(painter, wrapText(deciders.who, font, inner.width(), lines), inner, Qt::AlignVCenter, theme.muted);
}

void paintTotals(QPainter& painter, const QRectF& box, const std::vector<Total>& totals, const MatrixStyle& style,
                 const Theme& theme) {
    const int lines = std::max(1, int(box.height() / totalsLine(style) + .01));
    const std::vector<QPointF> at = placeTotals(totals, box.width(), style);
    const qreal step = box.height() / lines;
    const qreal side = totalsSide(style);
    auto shown = static_cast<std::size_t>(
        std::count_if(at.begin(), at.end(), [&](const QPointF& each) { return each.y() < lines; }));
    if (shown < totals.size())
        --shown;  // its place says how many there are besides
    for (std::size_t i = 0; i < std::min(shown + 1, totals.size()); ++i) {
        const QRectF one(box.left() + at[i].x(), box.top() + at[i].y() * step, box.width(), step);
        painter.setFont(style.caption);
        painter.setPen(theme.muted);
        painter.drawText(
            one.adjusted(i < shown ? side + 3 : 0, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
            i < shown ? QString::number(totals[i].count) : QStringLiteral("+%1").arg(totals.size() - shown));
        if (i == shown)
            break;
        painter.setFont(style.body);
        drawRightMark(painter, QRectF(one.left(), one.center().y() - side / 2, side, side), totals[i].mark, theme);
    }
}

qreal wordsHeight(const QStringList& phrases, qreal width, const MatrixStyle& style) {
    const qreal inner = width - style.padding * 1.6;
    return wrapText(inWords(phrases), style.body, inner, mostWordLines).height() + style.padding * 1.6;
}

}  // namespace remit
