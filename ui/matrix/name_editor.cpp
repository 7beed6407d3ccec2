// SPDX-License-Identifier: MIT
#include "ui/matrix/name_editor.h"

#include <QKeyEvent>

namespace remit {

NameEditor::NameEditor(const QString& name, QWidget* parent)
    : QLineEdit(name, parent), m_reason(new ReasonLabel(parent)) {
    setAccessibleName(tr("Name"));
    selectAll();
    connect(this, &QLineEdit::textEdited, m_reason, &QWidget::hide);
    connect(this, &QObject::destroyed, m_reason, &QObject::deleteLater);
}

void NameEditor::refuse(const QString& reason) {
    setAccessibleDescription(reason);
    m_reason->say(reason, *this);
}

bool NameEditor::event(QEvent* event) {
    // Keys of the window are letters here.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier)
        event->accept();
    return QLineEdit::event(event);
}

void NameEditor::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            emit done(text(), false);
            return;
        case Qt::Key_Escape:
            emit cancelled();
            return;
        default:
            QLineEdit::keyPressEvent(event);
            event->accept();  // nothing typed here is for the matrix below
    }
}

void NameEditor::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit done(text(), true);
}

}  // namespace remit
