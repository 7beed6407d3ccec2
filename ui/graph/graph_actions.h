// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointF>
#include <map>

#include "ui/bridge/desk.h"
#include "ui/places/placed_edits.h"

namespace remit {

// What can be done to the document from its graph: every edit the graph makes, with its name in the history. The
// first edit of a picture in a document without views makes the view "Overview" in the same step. Zoom and centre go
// into the view's row along with such edits, so that looking around never makes a step of history of its own.
class GraphActions final : public QObject {
    Q_OBJECT

public:
    struct Camera {
        double zoom = 1;
        QPointF centre;
    };

    // `window`: over which it asks.
    GraphActions(Desk& desk, QWidget& window);

    // The view whose picture is shown; the empty id where the document has none yet.
    [[nodiscard]] ViewId view() const { return m_view; }
    void setView(ViewId view);
    // Where the camera stands now: asked by edits of the picture.
    std::function<Camera()> camera;

    // One step of history, of that name or one that says what moves; repeats with one gesture become one.
    bool place(const std::map<NodeRef, QPointF>& centres, const QString& label = {}, std::uint64_t gesture = 0);
    bool place(const NodeRef& node, const QPointF& centre) { return place({{node, centre}}); }
    // The nodes keep their places for when they are shown again.
    bool hideNodes(const std::map<NodeRef, QPointF>& centres);
    bool hideNode(const NodeRef& node, const QPointF& centre) { return hideNodes({{node, centre}}); }
    bool showAll();
    // Lays the view out afresh; by hand, every node stays where it stands.
    bool arrange(Layout layout, const std::map<NodeRef, QPointF>& standing);

    // Through a lens that names a place, giving and taking ask as PlacedEdits do.
    bool grant(const Subject& body, PolicyAreaId area, RightKindId kind);
    bool toggle(const CellRef& cell, RightKindId kind);
    // Takes away the body's own rights on the policy area; rights it shares as a partner are another body's grants.
    bool clear(const CellRef& cell);
    bool removeRelation(const RelationKey& key);

    // The right kind with the letter, case ignored; the empty id for none.
    [[nodiscard]] RightKindId kindOf(const QString& letter) const;
    [[nodiscard]] QString nameOf(const NodeRef& node) const;

signals:
    void viewChanged();
    void message(const QString& text);

private:
    bool editPicture(const QString& label, const std::function<Result<>(Draft&, ViewId)>& edit,
                     std::uint64_t gesture = 0);

    bool told(const PlacedEdits::Outcome& outcome);

    Desk& m_desk;
    PlacedEdits m_edits;
    ViewId m_view;
};

}  // namespace remit
