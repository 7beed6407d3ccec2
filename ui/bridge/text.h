// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <string>

#include "core/base/id.h"

namespace remit {

// Core keeps UTF-8, Qt keeps UTF-16.
inline QString toQt(const std::string& text) { return QString::fromStdString(text); }
inline QString toQt(Text text) { return QString::fromStdString(text.str()); }
template <class Tag>
QString toQt(Id<Tag> id) {
    return toQt(id.text());
}
// Document text for a tooltip: shown letter by letter (Qt would render markup in it), and wrapped when it is long.
inline QString tooltipOf(const QString& plain) {
    return plain.isEmpty() ? QString() : "<p>" + plain.toHtmlEscaped().replace('\n', "<br>") + "</p>";
}
inline std::string fromQt(const QString& text) { return text.toStdString(); }

}  // namespace remit
