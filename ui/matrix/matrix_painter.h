// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QPainter>
#include <optional>

#include "ui/look/theme.h"
#include "ui/look/wrapped_text.h"
#include "ui/matrix/cell_content.h"

namespace remit {

// The measures of a matrix, all from one font, so that text zoom scales everything. Pixels.
struct MatrixStyle {
    explicit MatrixStyle(const QFont& base);

    QFont body;
    QFont strong;
    QFont caption;
    qreal mark = 0;     // a right's letter in its shape
    qreal gap = 0;      // between marks
    qreal padding = 0;  // left and right of a cell's content
    qreal chevron = 0;  // the target that folds, square
    qreal indent = 0;   // of a policy area under another
    qreal corner = 0;   // of a cell with a finding

    [[nodiscard]] qreal columnWidthFor(int marks) const;
    [[nodiscard]] qreal smallestRow() const;  // high enough for marks
};

// How a cell stands among the others.
struct CellLook {
    bool words = false;
    bool inBand = false;  // in the row or the column of the cell in hand
    bool lit = false;     // the finding in hand is about it
    bool selected = false;
    std::optional<Severity> severity;
};

// Paints a whole cell, ground and lines included. `phrases` are used where the look asks for words.
void paintCell(QPainter& painter, const QRectF& rect, const CellContent& content, const QStringList& phrases,
               const CellLook& look, const MatrixStyle& style, const Theme& theme);
// Who decides; below it, where there are any to print, the totals of the row.
void paintDeciders(QPainter& painter, const QRectF& rect, const Deciders& deciders, const std::vector<Total>& totals,
                   const CellLook& look, const MatrixStyle& style, const Theme& theme);
// Small marks, each with its number, in one line; what does not fit ends in an ellipsis.
void paintTotals(QPainter& painter, const QRectF& box, const std::vector<Total>& totals, const MatrixStyle& style,
                 const Theme& theme);
// What a cell in words needs at a width.
[[nodiscard]] qreal wordsHeight(const QStringList& phrases, qreal width, const MatrixStyle& style);

// A body's header: its name, and the small line of what it is.
struct HeaderLook {
    bool current = false;  // the cell in hand is in it
    bool chosen = false;   // it is selected itself
};
void paintBodyHeader(QPainter& painter, const QRectF& rect, const MatrixColumn& column, const HeaderLook& look,
                     const MatrixStyle& style, const Theme& theme);
void paintPlainHeader(QPainter& painter, const QRectF& rect, const QString& text, const MatrixStyle& style,
                      const Theme& theme);
[[nodiscard]] qreal bodyHeaderHeight(const MatrixColumn& column, qreal width, const MatrixStyle& style);
// The width in which the longest word of a body's name is not broken; 0 where every width of `enough` holds it.
[[nodiscard]] qreal bodyHeaderWordWidth(const MatrixColumn& column, qreal enough, const MatrixStyle& style);
// The target that folds a body type's institutions or a policy area's children.
[[nodiscard]] QRectF chevronOf(const MatrixColumn& column, const QRectF& rect, const MatrixStyle& style);

void paintAreaHeader(QPainter& painter, const QRectF& rect, const MatrixRow& row, const HeaderLook& look,
                     const MatrixStyle& style, const Theme& theme);
[[nodiscard]] qreal areaHeaderHeight(const MatrixRow& row, qreal width, const MatrixStyle& style);
[[nodiscard]] QRectF chevronOf(const MatrixRow& row, const QRectF& rect, const MatrixStyle& style);
// Whether a name was cut, so that a tooltip must show it.
[[nodiscard]] bool isCut(const MatrixRow& row, qreal width, const MatrixStyle& style);

}  // namespace remit
