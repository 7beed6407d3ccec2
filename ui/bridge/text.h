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
inline std::string fromQt(const QString& text) { return text.toStdString(); }

}  // namespace remit
