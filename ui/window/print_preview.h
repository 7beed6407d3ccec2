// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <functional>

class QPrinter;
class QWidget;

namespace remit {

// Shows the pages that `paint` prints, to be printed or saved as a PDF file called `suggested` unless the user says
// otherwise. `paint` may be called any number of times. `wide`: the paper lies on its side, until the user turns it.
void previewAndPrint(QWidget* parent, const QString& suggested, bool wide, const std::function<void(QPrinter&)>& paint);

}  // namespace remit
