// SPDX-License-Identifier: MIT
#pragma once

#include <QPainter>
#include <QPainterPath>
#include <QString>

#include "core/model/rules.h"
#include "ui/look/theme.h"

namespace remit {

// A right as a letter in a shape: the shape and letter say the kind, the colour groups it, the outline says how it is
// held. Never colour alone.
struct RightMark {
    QString letter;
    RightClass rightClass = RightClass::Decision;
    bool adopted = false;      // dashed outline
    bool joint = false;        // a ring with a plus, top right
    bool conditional = false;  // a bar below
    bool inherited = false;    // paler, with a small chevron at the top left
};

// The outline of a class within the box, which should be square.
[[nodiscard]] QPainterPath shapeOf(RightClass rightClass, const QRectF& box);

// Paints the mark; the badges stay inside the box.
void drawRightMark(QPainter& painter, const QRectF& box, const RightMark& mark, const Theme& theme);

// The mark of a severity: octagon, triangle or dot, filled, so that shape tells it too.
void drawSeverity(QPainter& painter, const QRectF& box, Severity severity, const Theme& theme);

// The corner of a cell with a finding: a filled triangle in the top right corner of `cell`, `size` wide.
void drawFindingCorner(QPainter& painter, const QRectF& cell, qreal size, Severity severity, const Theme& theme);

// What a line of a right looks like: pattern and width by class, colour by group.
[[nodiscard]] QPen penOf(RightClass rightClass, const Theme& theme, qreal width = 1.6);

}  // namespace remit
