// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QString>

namespace remit {

// An action icon of Remit's family by name ("save" is :/icons/save.svg), drawn in the palette's text colour whenever it
// is painted, at any size and scale. An unknown name is a programmer's mistake.
[[nodiscard]] QIcon actionIcon(const QString& name);

}  // namespace remit
