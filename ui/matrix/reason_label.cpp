// SPDX-License-Identifier: MIT
#include "ui/matrix/reason_label.h"

#include <algorithm>

#include "ui/look/theme.h"

namespace remit {

ReasonLabel::ReasonLabel(QWidget* parent) : QLabel(parent) {
    hide();
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setFocusPolicy(Qt::NoFocus);
}

void ReasonLabel::say(const QString& reason, const QWidget& field) {
    const Theme& theme = themeOf(palette());
    setText(reason);
    setStyleSheet(QStringLiteral("background: %1; color: %2; border: 1px solid %3; border-radius: 6px; "
                                 "padding: 6px 9px;")
                      .arg(theme.surface.name(), theme.error.name(), theme.error.name()));
    place(field);
    show();
    raise();
}

void ReasonLabel::place(const QWidget& field) {
    if (!parentWidget())
        return;
    const QRect room = parentWidget()->rect();
    const int width = std::min(std::max(field.width(), field.fontMetrics().averageCharWidth() * 48), room.width() - 8);
    const int height = heightForWidth(width);
    const int left = std::clamp(field.x(), 4, std::max(4, room.right() - width - 4));
    const int below = field.geometry().bottom() + 4;
    const bool fits = below + height <= room.bottom();
    setGeometry(left, fits ? below : std::max(0, field.y() - height - 4), width, height);
}

}  // namespace remit
