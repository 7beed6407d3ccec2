// SPDX-License-Identifier: MIT
#include "ui/graph/graph_accessible.h"

#include <QAccessibleWidget>
#include <QPointer>

#include "ui/graph/graph_canvas.h"

namespace remit {

namespace {

// One node, edge or relation, by its place among them. The canvas's interface owns it.
class Thing final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    Thing(GraphCanvas& canvas, int index) : m_canvas(&canvas), m_index(index) {}

    [[nodiscard]] bool isValid() const override { return m_canvas && (node() || edge() || relation()); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_canvas.data());
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        if (kind != QAccessible::Name || !m_canvas)
            return {};
        const GraphContent& content = m_canvas->scene().content();
        if (const GraphNode* each = node())
            return sentenceOf(content, *each);
        if (const GraphEdge* each = edge())
            return sentenceOf(m_canvas->desk().document.model(), content, *each);
        if (const GraphRelation* each = relation())
            return sentenceOf(m_canvas->desk().document.model(), *each);
        return {};
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override {
        if (!m_canvas)
            return {};
        QRectF box;
        if (const GraphNode* each = node())
            box = m_canvas->scene().node(each->ref)->sceneBoundingRect();
        else if (const GraphEdge* other = edge(); other && m_canvas->scene().edge(other->cell))
            box = m_canvas->scene().edge(other->cell)->sceneBoundingRect();
        else if (const GraphRelation* third = relation())
            box = m_canvas->scene().node(third->from)->sceneBoundingRect() |
                  m_canvas->scene().node(third->to)->sceneBoundingRect();
        const QRect inside = m_canvas->mapFromScene(box).boundingRect();
        return {m_canvas->viewport()->mapToGlobal(inside.topLeft()), inside.size()};
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        const bool current = m_canvas && item() == m_canvas->desk().selection.item();
        state.selected = current || (m_canvas && node() && m_canvas->hand().contains(node()->ref));
        state.focused = current && m_canvas->hasFocus();
        state.multiSelectable = node() != nullptr;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override {
        if (name == pressAction() && isValid())
            m_canvas->choose(item());
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

    [[nodiscard]] Item item() const {
        if (const GraphNode* each = node())
            return itemOf(each->ref);
        if (const GraphEdge* each = edge())
            return each->cell;
        if (const GraphRelation* each = relation())
            return each->key;
        return {};
    }

private:
    [[nodiscard]] const GraphNode* node() const {
        const auto& nodes = m_canvas->scene().content().nodes;
        return m_index < static_cast<int>(nodes.size()) ? &nodes[static_cast<std::size_t>(m_index)] : nullptr;
    }
    [[nodiscard]] const GraphEdge* edge() const {
        const GraphContent& content = m_canvas->scene().content();
        const int index = m_index - static_cast<int>(content.nodes.size());
        return index >= 0 && index < static_cast<int>(content.edges.size())
                   ? &content.edges[static_cast<std::size_t>(index)]
                   : nullptr;
    }
    [[nodiscard]] const GraphRelation* relation() const {
        const GraphContent& content = m_canvas->scene().content();
        const int index = m_index - static_cast<int>(content.nodes.size() + content.edges.size());
        return index >= 0 && index < static_cast<int>(content.relations.size())
                   ? &content.relations[static_cast<std::size_t>(index)]
                   : nullptr;
    }

    QPointer<GraphCanvas> m_canvas;
    int m_index;
};

class Canvas final : public QAccessibleWidget {
public:
    explicit Canvas(GraphCanvas& canvas) : QAccessibleWidget(&canvas, QAccessible::List), m_canvas(canvas) {}
    ~Canvas() override {
        for (const QAccessible::Id id : m_things)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.multiSelectable = true;
        return state;
    }
    [[nodiscard]] int childCount() const override {
        const GraphContent& content = m_canvas.scene().content();
        return static_cast<int>(content.nodes.size() + content.edges.size() + content.relations.size());
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (static_cast<int>(m_things.size()) <= index)
            m_things.push_back(
                QAccessible::registerAccessibleInterface(new Thing(m_canvas, static_cast<int>(m_things.size()))));
        return QAccessible::accessibleInterface(m_things[static_cast<std::size_t>(index)]);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* of) const override {
        for (int i = 0; i < static_cast<int>(m_things.size()); ++i)
            if (QAccessible::accessibleInterface(m_things[static_cast<std::size_t>(i)]) == of)
                return i;
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        const Item selected = m_canvas.desk().selection.item();
        for (int i = 0; selected.index() != 0 && i < childCount(); ++i)
            if (static_cast<Thing*>(child(i))->item() == selected)
                return child(i);
        return nullptr;
    }

private:
    GraphCanvas& m_canvas;
    mutable std::vector<QAccessible::Id> m_things;
};

QAccessibleInterface* make(const QString&, QObject* object) {
    auto* canvas = qobject_cast<GraphCanvas*>(object);
    return canvas ? new Canvas(*canvas) : nullptr;
}

}  // namespace

void installGraphAccessibility() { QAccessible::installFactory(make); }

void announceFocus(GraphCanvas& canvas) {
    QAccessibleInterface* whole = QAccessible::queryAccessibleInterface(&canvas);
    QAccessibleInterface* focused = whole ? whole->focusChild() : nullptr;
    if (!focused)
        return;
    QAccessibleEvent event(focused, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

}  // namespace remit
