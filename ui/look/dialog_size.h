// SPDX-License-Identifier: MIT
#pragma once

#include <QFontMetrics>
#include <QScreen>
#include <QWidget>

namespace remit {

// Sizes a dialog for that many characters by that many lines of its font, and within the screen whatever the font.
inline void resizeFor(QWidget& dialog, int characters, int lines) {
    constexpr QSize frame(24, 64);  // what a desktop's own borders and panels may take
    const QFontMetrics metrics(dialog.font());
    dialog.resize(QSize(metrics.averageCharWidth() * characters, metrics.height() * lines)
                      .boundedTo(dialog.screen()->availableSize() - frame));
}

}  // namespace remit
