// SPDX-License-Identifier: MIT
#include <cmath>

#include "ui/matrix/matrix_painter.h"

namespace remit {

namespace {

constexpr int mostNameLines = 4;
constexpr int mostAboutLines = 4;
constexpr int mostAreaLines = 3;

void paintChevron(QPainter& painter, const QRectF& target, bool folded, const MatrixStyle& style, const Theme& theme) {
    const qreal s = style.mark * .17;
    const QPointF c = target.center();
    QPolygonF line = folded ? QPolygonF({c + QPointF(-s * .6, -s), c + QPointF(s * .5, 0), c + QPointF(-s * .6, s)})
                            : QPolygonF({c + QPointF(-s, -s * .5), c + QPointF(0, s * .6), c + QPointF(s, -s * .5)});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.muted, std::max(1.5, style.mark / 13), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.restore();
}

void paintHeaderGround(QPainter& painter, const QRectF& rect, const HeaderLook& look, Qt::Edge inner,
                       const Theme& theme) {
    painter.fillRect(rect, look.chosen ? theme.selected : look.current ? theme.band : theme.raised);
    painter.fillRect(QRectF(rect.right() - 1, rect.top(), 1, rect.height()), theme.line);
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.line);
    if (look.chosen || look.current) {
        const QRectF bar = inner == Qt::BottomEdge ? QRectF(rect.left(), rect.bottom() - 2, rect.width() - 1, 2)
                                                   : QRectF(rect.right() - 2, rect.top(), 2, rect.height() - 1);
        painter.fillRect(bar, theme.accent);
    }
}

// Where the text of a body's header may stand.
QRectF textBox(const MatrixColumn& column, const QRectF& rect, const MatrixStyle& style) {
    const qreal right = column.parent ? style.chevron + 2 : style.padding * .5;
    return rect.adjusted(style.padding, style.padding * .7, -right, -style.padding * .65);
}

QRectF textBox(const MatrixRow& row, const QRectF& rect, const MatrixStyle& style) {
    const qreal left = row.parent || row.depth > 0 ? style.chevron + row.depth * style.indent : style.padding;
    return rect.adjusted(left, 4, -style.padding, -5);
}

WrappedText nameOf(const MatrixColumn& column, qreal width, const MatrixStyle& style) {
    return wrapText(column.name, column.institution ? style.body : style.strong, width, mostNameLines);
}

WrappedText aboutOf(const MatrixColumn& column, qreal width, const MatrixStyle& style) {
    return wrapText(column.about, style.caption, width, column.about.isEmpty() ? 0 : mostAboutLines);
}

}  // namespace

void paintBodyHeader(QPainter& painter, const QRectF& rect, const MatrixColumn& column, const HeaderLook& look,
                     const MatrixStyle& style, const Theme& theme) {
    paintHeaderGround(painter, rect, look, Qt::BottomEdge, theme);
    const QRectF box = textBox(column, rect, style);
    const WrappedText about = aboutOf(column, box.width(), style);
    const WrappedText name = nameOf(column, box.width(), style);
    drawWrapped(painter, about, box, Qt::AlignBottom, theme.muted);
    drawWrapped(painter, name, box.adjusted(0, 0, 0, -about.height()), Qt::AlignBottom,
                column.absent || column.partnerOnly ? theme.muted : theme.text);
    if (column.parent)
        paintChevron(painter, chevronOf(column, rect, style), column.folded, style, theme);
    if (column.institution || (column.parent && !column.folded))  // a type and its institutions hang on one bar
        painter.fillRect(QRectF(rect.left() - (column.institution ? 1 : 0), rect.top(),
                                rect.width() - (column.institution ? 0 : 1), 2),
                         theme.strongLine);
}

void paintPlainHeader(QPainter& painter, const QRectF& rect, const QString& text, const MatrixStyle& style,
                      const Theme& theme) {
    paintHeaderGround(painter, rect, {}, Qt::BottomEdge, theme);
    const QRectF box = rect.adjusted(style.padding, 4, -style.padding * .5, -style.padding * .65);
    drawWrapped(painter, wrapText(text, style.strong, box.width(), 2), box, Qt::AlignBottom, theme.text);
}

qreal bodyHeaderHeight(const MatrixColumn& column, qreal width, const MatrixStyle& style) {
    const qreal inner = textBox(column, QRectF(0, 0, width, 100), style).width();
    return std::ceil(nameOf(column, inner, style).height() + aboutOf(column, inner, style).height() +
                     style.padding * 1.35 + 1);
}

qreal bodyHeaderWordWidth(const MatrixColumn& column, qreal enough, const MatrixStyle& style) {
    const QFontMetricsF metrics(column.institution ? style.body : style.strong);
    const qreal beside = enough - textBox(column, QRectF(0, 0, enough, 100), style).width();
    QStringView longest;
    for (const QStringView word : QStringView(column.name).split(QLatin1Char(' ')))
        if (word.size() > longest.size())
            longest = word;
    // Of a thousand names few are measured.
    if (static_cast<qreal>(longest.size()) * metrics.maxWidth() <= enough - beside ||
        longest.size() * metrics.averageCharWidth() < (enough - beside) / 2)
        return 0;
    return std::ceil(metrics.horizontalAdvance(longest.toString())) + beside + 1;
}

QRectF chevronOf(const MatrixColumn& column, const QRectF& rect, const MatrixStyle& style) {
    if (!column.parent)
        return {};
    return {rect.right() - style.chevron - 2, rect.bottom() - style.chevron - style.padding * .4, style.chevron,
            style.chevron};
}

void paintAreaHeader(QPainter& painter, const QRectF& rect, const MatrixRow& row, const HeaderLook& look,
                     const MatrixStyle& style, const Theme& theme) {
    paintHeaderGround(painter, rect, look, Qt::RightEdge, theme);
    const QRectF box = textBox(row, rect, style);
    drawWrapped(painter, wrapText(row.name, row.parent ? style.strong : style.body, box.width(), mostAreaLines), box,
                Qt::AlignVCenter, theme.text);
    if (row.parent)
        paintChevron(painter, chevronOf(row, rect, style), row.folded, style, theme);
}

qreal areaHeaderHeight(const MatrixRow& row, qreal width, const MatrixStyle& style) {
    const qreal inner = textBox(row, QRectF(0, 0, width, 100), style).width();
    return std::ceil(wrapText(row.name, row.parent ? style.strong : style.body, inner, mostAreaLines).height() +
                     style.padding * 1.1);
}

QRectF chevronOf(const MatrixRow& row, const QRectF& rect, const MatrixStyle& style) {
    if (!row.parent)
        return {};
    return {rect.left() + row.depth * style.indent, rect.center().y() - style.chevron / 2, style.chevron,
            style.chevron};
}

bool isCut(const MatrixRow& row, qreal width, const MatrixStyle& style) {
    const qreal inner = textBox(row, QRectF(0, 0, width, 100), style).width();
    return wrapText(row.name, row.parent ? style.strong : style.body, inner, mostAreaLines).cut;
}

}  // namespace remit
