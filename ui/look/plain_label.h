// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace remit {

// A label for any text, document text too: shown letter by letter, wrapped, in the style of its role (style_sheet).
inline QLabel* plainLabel(const QString& text, const char* role, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", role);
    return label;
}

}  // namespace remit
