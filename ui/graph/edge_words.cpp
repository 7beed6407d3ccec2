// SPDX-License-Identifier: MIT
#include "ui/graph/edge_words.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>

#include "core/edits/cell_text.h"
#include "ui/bridge/text.h"
#include "ui/graph/graph_canvas.h"
#include "ui/matrix/cell_editor.h"

namespace remit {

EdgeWords::EdgeWords(GraphCanvas& canvas) : QObject(&canvas), m_canvas(canvas) {}

void EdgeWords::open(const CellRef& cell, const QPoint& centre) {
    close();
    const Desk& desk = m_canvas.desk();
    const Model& model = desk.document.model();
    m_cell = cell;
    m_before = toQt(cellText(model, desk.lens.scenario(), cell.subject, cell.area, leafOfLens(desk)));
    m_editor = new CellEditor(model, m_canvas.viewport());
    m_editor->setAccessibleName(
        tr("Rights of %1 on %2, in words")
            .arg(m_canvas.actions().nameOf(cell.subject), m_canvas.actions().nameOf(cell.area)));
    m_editor->setText(m_before);
    m_editor->selectAll();
    m_editor->installEventFilter(this);
    const QRect room = m_canvas.viewport()->rect();
    QRect box(0, 0, std::min(m_editor->fontMetrics().averageCharWidth() * 46, room.width()),
              std::max(m_editor->sizeHint().height(), 28));
    box.moveCenter(centre);
    box.moveLeft(std::clamp(box.left(), 0, room.width() - box.width()));
    box.moveTop(std::clamp(box.top(), 0, std::max(0, room.height() - box.height())));
    m_editor->setGeometry(box);
    m_editor->show();
    m_editor->setFocus();
}

bool EdgeWords::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_editor)
        return false;
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && reason != Qt::MenuBarFocusReason)
            QMetaObject::invokeMethod(this, &EdgeWords::leave, Qt::QueuedConnection);
        return false;
    }
    if (event->type() != QEvent::KeyPress || QApplication::activePopupWidget())
        return false;
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            enter();
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            m_editor->event(event);
            event->accept();  // nothing typed here is for the graph below
            return true;
    }
}

void EdgeWords::leave() {
    if (!m_editor || m_editor->hasFocus())
        return;
    const QString refusal = write();
    close();
    if (!refusal.isEmpty())
        emit m_canvas.message(refusal);
}

void EdgeWords::enter() {
    const QString refusal = write();
    if (refusal.isEmpty())
        close();
    else if (m_editor)
        m_editor->refuse(refusal);
}

// Why it was refused, or "".
QString EdgeWords::write() {
    const QString words = m_editor->text();
    if (words.trimmed() == m_before.trimmed())
        return {};
    const Written written = m_canvas.actions().write(m_cell, words);
    if (!written.said.isEmpty())
        emit m_canvas.message(written.said);
    return written.refusal;
}

void EdgeWords::close() {
    CellEditor* editor = m_editor;
    m_editor.clear();
    if (!editor)
        return;
    const bool hadFocus = editor->hasFocus();
    editor->removeEventFilter(this);  // hiding it takes its focus away, which would be leaving it
    editor->hide();
    editor->deleteLater();
    if (hadFocus)
        m_canvas.setFocus();
}

}  // namespace remit
