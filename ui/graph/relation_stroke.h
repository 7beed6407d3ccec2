// SPDX-License-Identifier: MIT
#pragma once

#include <QPainter>
#include <QPainterPath>

#include "core/model/relation.h"
#include "ui/look/theme.h"

namespace remit {

// What a line of a relation looks like: pattern and ends say the kind, colour groups it as it does rights. All ends are
// open, so that it is never taken for a right, whose arrow heads are filled.
[[nodiscard]] QPen penOf(RelationKind kind, const Theme& theme, qreal width = 1.3);

// How far beyond the end of its path a relation's end is drawn.
inline constexpr qreal relationTip = 7;

// The line and its ends. The pen says colour, width and pattern.
void drawRelation(QPainter& painter, const QPainterPath& path, RelationKind kind, const QPen& pen,
                  const QColor& ground);

}  // namespace remit
