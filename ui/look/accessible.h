// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QString>

class QLineEdit;
class QWidget;

namespace remit {

// What assistive technology hears of widgets where Qt says too little or the wrong thing.

// Names a field, and says more of it where there is more. On Linux Qt calls a combo box by what is chosen in it, so
// there the name leads the description; one that is typed in has its line named too.
void nameField(QWidget& field, const QString& name, const QString& more = {});

// Lets the line be emptied by a button, which has a name.
void addClearButton(QLineEdit& line);

// Says the role of a widget that only paints. Plain widgets, frames and scroll areas with an accessible name are
// groups without being told.
void sayAs(QWidget& widget, QAccessible::Role role);

// Speaks the sentence when what is being said has ended; it need not be on the screen. Of several in one turn of the
// event loop the last is heard.
void announce(QWidget& from, const QString& sentence);

// Once, before Qt is first asked about a widget.
void installAccessibility();

}  // namespace remit
