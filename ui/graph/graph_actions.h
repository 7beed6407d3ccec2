// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointF>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "core/edits/paste_plan.h"
#include "core/model/standing.h"
#include "ui/bridge/desk.h"
#include "ui/matrix/matrix_edits.h"
#include "ui/navigator/navigator_rows.h"
#include "ui/places/placed_edits.h"

namespace remit {

// A policy area, or a body of that tier; it stands at the spot, or where the layout puts it.
struct NewNode {
    bool area = false;
    Tier tier = Tier::Local;
    std::optional<QPointF> at;
};

// What a right says, given to a cell.
struct GraphCopy {
    Grant grant;
    CellRef to;
};

// The node as the row or column of the matrix.
[[nodiscard]] NavRow axisOf(const NodeRef& node);

// What can be done to the document from its graph: every edit the graph makes, with its name in the history. The
// first edit of a picture in a document without views makes the view "Overview" in the same step. Zoom and centre go
// into the view's row along with such edits, so that looking around never makes a step of history of its own;
// of a picture that is fitted to the window, zoom 1 and centre 0, which says that it is.
class GraphActions final : public QObject {
    Q_OBJECT

public:
    struct Camera {
        double zoom = 1;
        QPointF centre;
        bool fitted = false;  // to the window, and with it
        QSizeF room = {};     // GraphRoom::pixels
        Standing standing = {};
    };

    // `window`: over which it asks.
    GraphActions(Desk& desk, QWidget& window);

    // The view whose picture is shown; the empty id where the document has none yet.
    [[nodiscard]] ViewId view() const { return m_view; }
    void setView(ViewId view);
    // Where the camera stands now, if anybody looks: asked by edits of the picture.
    std::function<std::optional<Camera>()> camera = [] { return std::nullopt; };
    // Where the view's camera stood when it was left, in this session.
    [[nodiscard]] std::optional<Camera> leftAt(ViewId view) const;
    // Whether an edge shows rights of other cells too, or a relation others, which are folded into it: they are not
    // edited through it.
    std::function<bool(const Item&)> isMerged;
    // Says so where the edge stands for more than its own cell, or the relation for more than itself.
    bool refusesMerged(const Item& item);

    // One step of history, of that name or one that says what moves; repeats with one gesture become one.
    bool place(const std::map<NodeRef, QPointF>& centres, const QString& label = {}, std::uint64_t gesture = 0);
    bool place(const NodeRef& node, const QPointF& centre) { return place({{node, centre}}); }
    // Gives body types their tiers, and the nodes their places; body types without one stand where the layout puts
    // them in their new lane.
    bool moveToTiers(const std::map<BodyTypeId, Tier>& tiers, const std::map<NodeRef, QPointF>& centres);
    // Where all stand by hand, the nodes keep their places for when they are shown again.
    bool hideNodes(const std::map<NodeRef, QPointF>& centres);
    bool hideNode(const NodeRef& node, const QPointF& centre) { return hideNodes({{node, centre}}); }
    bool showAll();
    [[nodiscard]] bool showsChosen() const;  // the view does (View::chosen)
    bool show(const std::vector<NodeRef>& nodes);
    // Hides the others, and whatever comes later and is not tied to these.
    bool showOnly(const std::vector<NodeRef>& nodes, const std::vector<NodeRef>& others);
    bool fold(const NodeRef& node, bool folded);
    bool foldAll(const std::vector<NodeRef>& nodes);
    bool expandAll();  // false, and no step, where nothing is folded
    // What is on screen as a view of that name, shown from then on.
    bool addCopy(const QString& name);
    bool renameShown(const QString& name);
    bool removeShown();
    bool keepCamera();
    bool hideRelations(const HiddenRelations& hides);
    // Puts where the views that were looked at stand now into their rows, for what is about to be saved: as part of the
    // last step where the document has changes, else as a step of its own. Views that stand as saved stay.
    void keepCameras(bool hasChanges);
    // Why the name would be refused for a view, or "".
    [[nodiscard]] QString refusalOf(const QString& name) const;
    // Lays the view out afresh; by hand, every node stays where it stands.
    bool arrange(Layout layout, const std::map<NodeRef, QPointF>& standing);

    // Through a lens that names a place, giving and taking ask as PlacedEdits do.
    // What is there already is not given again.
    bool grant(const CellRef& cell, const std::vector<RightKindId>& kinds);
    bool toggle(const CellRef& cell, RightKindId kind);
    // The cell in words, as the matrix writes it.
    Written write(const CellRef& cell, const QString& words);
    // Takes away the body's own rights on the policy area; rights it shares as a partner are another body's grants.
    bool clear(const CellRef& cell);
    bool removeRelation(const RelationKey& key);
    // The rights get another body or another policy area, whatever else they say; of a partner, who the partner is.
    bool move(const CellRef& from, const CellRef& to);
    bool join(const CellRef& cell, const std::vector<GrantKey>& grants, const Subject& partner);
    // The body is no longer a partner of any right on the policy area.
    bool part(const CellRef& cell);
    [[nodiscard]] bool sharesAsPartner(const CellRef& cell) const;
    // The body's own rights on the policy area, of those kinds or all; where one of them is selected, that one.
    [[nodiscard]] std::vector<GrantKey> grantsOf(const CellRef& cell, const std::vector<RightKindId>& kinds = {}) const;
    // In the scenario that is looked at, whichever the rights are of.
    bool copyTo(const std::vector<GraphCopy>& copies, const QString& label);
    // As the matrix pastes cells; what to say.
    QString pasteText(PasteGround ground, const QString& text);
    // What core/edits/carried_rows.h carries; `made` are the nodes that were chosen there.
    bool pasteNodes(const Model& carried, std::set<NodeRef>& made);
    [[nodiscard]] static QString onlyThroughAnother(const QString& body);
    // Takes that one right away.
    bool revoke(const GrantKey& key);

    // "" or why the name is refused; `made` is the empty ref where nothing was made.
    [[nodiscard]] QString addNode(const NewNode& wanted, const QString& name, NodeRef& made);
    // What would go with the nodes, in words; "" for nothing.
    [[nodiscard]] QString takenAlong(const std::set<NodeRef>& nodes) const;
    bool removeNodes(const std::set<NodeRef>& nodes);
    bool putUnder(PolicyAreaId area, PolicyAreaId parent);  // the empty id: at the top

    // The right kind with the letter, case ignored; the empty id for none.
    [[nodiscard]] RightKindId kindOf(const QString& letter) const;
    [[nodiscard]] QString nameOf(const NodeRef& node) const;

signals:
    // `isAnother`: the picture is another one; otherwise the one on screen has got a view of its own.
    void viewChanged(bool isAnother);
    void message(const QString& text);

private:
    bool editPicture(const QString& label, const std::function<Result<>(Draft&, ViewId)>& edit,
                     std::uint64_t gesture = 0);

    static void setCamera(View& row, const Camera& camera);
    Result<> keepCameraOf(Draft& draft, ViewId view) const;
    bool told(const PlacedEdits::Outcome& outcome);

    Desk& m_desk;
    QWidget& m_window;
    PlacedEdits m_edits;
    ViewId m_view;
    ViewId m_made;  // the view that an edit of the picture is just making
    std::map<ViewId, Camera> m_left;
};

}  // namespace remit
