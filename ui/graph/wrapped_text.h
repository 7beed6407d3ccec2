// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QStringList>

namespace remit {

// The text in lines no wider than `width`, broken between words where possible; what does not fit `lines` lines is
// elided in the last.
[[nodiscard]] QStringList wrappedText(const QString& text, const QFont& font, qreal width, int lines);

}  // namespace remit
