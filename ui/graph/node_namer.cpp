// SPDX-License-Identifier: MIT
#include "ui/graph/node_namer.h"

#include "ui/graph/graph_canvas.h"
#include "ui/matrix/axis_edits.h"
#include "ui/matrix/name_editor.h"

namespace remit {

NodeNamer::NodeNamer(GraphCanvas& canvas) : QObject(&canvas), m_canvas(canvas) {}

void NodeNamer::rename(const NodeRef& node) {
    const NodeItem* item = m_canvas.scene().node(node);
    if (!item)
        return;
    open(item->node().name, tr("Name"), m_canvas.mapFromScene(item->box().translated(item->pos())).boundingRect(),
         [this, node](const QString& name) {
             Desk& desk = m_canvas.desk();
             const QString old = m_canvas.actions().nameOf(node);
             QString refusal = renameAxis(desk, axisOf(node), name);
             if (refusal.isEmpty() && name != old)
                 emit m_canvas.message(tr("%1 is now called %2.").arg(old, name.trimmed()));
             return refusal;
         });
}

void NodeNamer::make(const NewNode& node, const QPointF& beside) {
    const QPoint at = m_canvas.mapFromScene(node.at.value_or(beside));
    open({}, node.area ? tr("Name of the new policy area") : tr("Name of the new body"), QRect(at, QSize()),
         [this, node](const QString& name) {
             NodeRef made;
             QString refusal = m_canvas.actions().addNode(node, name, made);
             if (!made.id.empty()) {
                 m_canvas.choose(itemOf(made));
                 emit m_canvas.message(addedWords(made, name.trimmed()));
             }
             return refusal;
         });
}

// At a place only those are in the picture that hold something there.
QString NodeNamer::addedWords(const NodeRef& made, const QString& name) const {
    const Desk& desk = m_canvas.desk();
    if (desk.lens.place().empty() || desk.document.model().institutions().empty() ||
        m_canvas.scene().content().node(made))
        return tr("Added %1.").arg(name);
    return tr("Added %1, which is not in this picture: it holds nothing in %2 yet.").arg(name, nameOfLensPlace(desk));
}

void NodeNamer::open(const QString& name, const QString& called, QRect where, const Keep& keep) {
    close();
    auto* editor = new NameEditor(name, m_canvas.viewport());
    m_editor = editor;
    editor->setAccessibleName(called);
    editor->setPlaceholderText(called);
    const QSize size(std::max(where.width(), editor->fontMetrics().averageCharWidth() * 32),
                     std::max(editor->sizeHint().height(), 28));
    QRect box(QPoint(), size);
    box.moveCenter(where.center());
    const QRect room = m_canvas.viewport()->rect();
    box.moveLeft(std::clamp(box.left(), 0, std::max(0, room.width() - box.width())));
    box.moveTop(std::clamp(box.top(), 0, std::max(0, room.height() - box.height())));
    editor->setGeometry(box);
    connect(editor, &NameEditor::cancelled, this, &NodeNamer::close);
    connect(editor, &NameEditor::done, this, [this, name, keep](const QString& text, bool leaving) {
        if (leaving && text.trimmed() == name.trimmed())
            return close();
        const QString refusal = keep(text);
        if (refusal.isEmpty() || leaving)
            close();
        if (!refusal.isEmpty() && leaving)
            emit m_canvas.message(refusal);
        else if (!refusal.isEmpty() && m_editor)
            m_editor->refuse(refusal);
    });
    editor->show();
    editor->setFocus();
}

void NodeNamer::close() {
    NameEditor* editor = m_editor;
    m_editor.clear();
    if (!editor)
        return;
    const bool hadFocus = editor->hasFocus();
    disconnect(editor, nullptr, this, nullptr);  // hiding it takes its focus away, which would be leaving it
    editor->hide();
    editor->deleteLater();
    if (hadFocus)
        m_canvas.setFocus();
}

}  // namespace remit
