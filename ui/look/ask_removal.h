// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace remit {

// Whether the thing is to be removed though `along` ("6 rights and 2 relations") would go with it. Where nothing would,
// nobody is asked: a removal can be undone.
[[nodiscard]] bool agreesToRemove(QWidget* parent, const QString& name, const QString& along);

}  // namespace remit
