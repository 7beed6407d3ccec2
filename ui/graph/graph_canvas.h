// SPDX-License-Identifier: MIT
#pragma once

#include <QGraphicsView>
#include <QTimer>
#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <set>

#include "ui/graph/align.h"
#include "ui/graph/far_names.h"
#include "ui/graph/find_list.h"
#include "ui/graph/graph_actions.h"
#include "ui/graph/graph_scene.h"
#include "ui/graph/graph_tool.h"

class QMenu;

namespace remit {

// What is done to the rights of an edge as a whole: given to another body, moved to another policy area, held jointly
// with another body, no longer held as its partner.
enum class EdgeDeed { Give, Move, Share, Part };

class EdgeWords;
class NodeNamer;
class ViewMenu;

// The graph under mouse and keyboard: zooms and pans, hands the mouse to its tools, walks nodes and edges by keys, and
// keeps the scene's attention on the desk's selection and finding. What to show, it is told by GraphView.
class GraphCanvas final : public QGraphicsView {
    Q_OBJECT

public:
    GraphCanvas(Desk& desk, GraphActions& actions, QWidget* parent);
    ~GraphCanvas() override;

    [[nodiscard]] GraphScene& scene() const { return *m_scene; }
    [[nodiscard]] GraphActions& actions() const { return m_actions; }
    [[nodiscard]] Desk& desk() const { return m_desk; }
    [[nodiscard]] ViewMenu& viewMenu() const { return *m_viewMenu; }

    // Zoom 1 is one scene unit to one pixel; kept between 0.1, or what shows a larger picture whole, and 4.
    [[nodiscard]] qreal zoom() const { return transform().m11(); }
    void zoomBy(qreal factor, const QPoint& around);
    void zoomBy(qreal factor) { zoomBy(factor, viewport()->rect().center()); }
    // Shows all there is, never larger than 1.2; where names could not be read then, and up to three pages of height
    // can make them so, the top of it, to scroll. Stays so while the window changes, until the user zooms or pans.
    void fit();
    // Fits again where the picture was fitted and has changed its size since.
    void keepFitted();
    void stand(const GraphActions::Camera& camera);
    [[nodiscard]] GraphActions::Camera camera() const;
    void pan(const QPoint& by);
    [[nodiscard]] bool spaceHeld() const { return m_space; }

    // The neighbourhood of the node in hand out to a depth of steps; 0 leaves it.
    void focusOn(const NodeRef& node, int depth);
    [[nodiscard]] const NodeRef& focus() const { return m_focus; }
    [[nodiscard]] int depth() const { return m_depth; }

    // The way between two nodes. Asked for, it waits for its ends, which a click or endPathAt() gives one by one, the
    // first where the empty ref was given.
    void askForPath(const NodeRef& from);
    void endPathAt(const NodeRef& node);
    void showPathInHand();  // between the two nodes in hand
    void leavePath();
    void retracePath();  // after the picture has changed
    [[nodiscard]] bool asksForPath() const { return m_asksForPath; }
    [[nodiscard]] const NodeRef& pathFrom() const { return m_pathFrom; }
    [[nodiscard]] const std::optional<GraphPath>& path() const { return m_path; }

    // Opens a field for the rights of the edge in hand, in words; false where none is.
    bool editWords();
    // The edge of rights in hand, as it is shown; the empty cell where none is.
    [[nodiscard]] CellRef cellInHand() const;

    // For the tools.
    [[nodiscard]] Item thingAt(const QPoint& position) const;
    [[nodiscard]] bool onHandle(const QPoint& position) const;
    void choose(const Item& item);   // alone
    void aimAt(const Item& target);  // lights the target of a drag; nothing none
    [[nodiscard]] std::optional<EdgeSide> endAt(const QPoint& position) const;  // of the edge in hand
    void sayKinds(const NodeRef& from, const std::vector<RightKindId>& kinds);
    void sayTiers(const std::map<BodyTypeId, Tier>& tiers);  // which a drop here changes
    void grant(const CellRef& cell, const std::vector<RightKindId>& kinds);
    void moveEdge(const CellRef& from, const CellRef& to);
    // Lets the partner hold the rights of those kinds too; without kinds, asks which where there are several.
    void join(const CellRef& cell, const Subject& partner, const std::vector<RightKindId>& kinds, const QPoint& at);
    // Opens GrantPopup; the empty area asks for that too.
    void askForRight(const Subject& body, PolicyAreaId area, const QPoint& globalPosition);
    void askForHolder(PolicyAreaId area, const QPoint& globalPosition);  // first, then for the right

    // The nodes in hand: those held together, of which the desk's selection is one, else that one; none where an edge
    // is selected. Whatever another view selects is in hand alone.
    [[nodiscard]] std::set<NodeRef> hand() const;
    void take(const std::set<NodeRef>& nodes, const NodeRef& last);  // `last`, one of them, is selected for all views
    void toggle(const NodeRef& node);
    // The rights of what is in hand, for another body, policy area or edge here and for other programs; of nodes these
    // themselves too. Cut nodes are removed, and pasting brings them back.
    bool copy();
    void cut();
    void paste();
    void perform(EdgeDeed deed, const std::optional<QPoint>& at = {});

    // What the context menu offers for several nodes.
    void setNodesMenu(QMenu* menu) { m_nodesMenu = menu; }
    // Puts the nodes in hand in line, as one step; says how many it takes where they are too few.
    void align(Alignment alignment);

    // Gives the body types in hand the next tier: so many lanes further down.
    void moveToLane(int step);

    // How deep the focus on the node goes after so many steps more, if it is there already; 0: past its first or last.
    [[nodiscard]] int depthAfter(const NodeRef& node, int steps) const;

    // Brings selection, finding and focus to the scene.
    void attend();
    // What the scene shows is another picture now.
    void weighNames() { m_farNames.weigh(*m_scene); }

signals:
    void message(const QString& text);
    void inspectRequested();
    void focusChanged();
    void pathChanged();
    void zoomChanged();
    void handChanged();

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent* event) override;

private:
    bool pressArrow(int key, Qt::KeyboardModifiers modifiers);
    bool pressLetter(const QKeyEvent& event);
    void nudge(const QPointF& step);
    void offerForNode(QMenu& menu, const NodeRef& node, const QPoint& at);
    void offerForNodes(QMenu& menu);
    void hideHand();
    void offerForEdge(QMenu& menu, const CellRef& cell, const QPoint& at);
    void offerForRelation(QMenu& menu);
    void offerForGround(QMenu& menu, const QPointF& at);
    void ask(const QString& heading, const QString& what, const std::vector<FindList::Entry>& entries,
             const std::function<void(const QString&)>& take, const QPoint& at);
    void askForBody(const CellRef& cell, const QPoint& at);
    void askForArea(const CellRef& cell, const QPoint& at);
    void askForPartner(const CellRef& cell, const QPoint& at);
    void askForParent(PolicyAreaId area, const QPoint& at);
    [[nodiscard]] std::vector<CellRef> cellsInHand() const;
    void makeNode(std::optional<bool> area, const std::optional<QPointF>& at);
    bool removeNodes();
    [[nodiscard]] QString called(const std::set<NodeRef>& nodes) const;  // the name of one, else how many
    [[nodiscard]] QByteArray carried(const std::set<NodeRef>& nodes) const;
    void cutNodes(const std::set<NodeRef>& nodes);
    void pasteRights(const QByteArray& bytes);
    void pasteNodes(const QByteArray& bytes);
    void pasteText(const QString& text);
    [[nodiscard]] CellRef cellForWords() const;
    void walkTo(const Item& item);
    void hold(const std::set<NodeRef>& nodes, const Item& last);
    void letGo();
    void takeAll();
    void holdOn();
    void walkEdges(int step);
    void walkToEnd(const Item& line, const QPointF& direction);
    // The edge or the relation in hand, and what a line ends at; nothing, and empty refs, of anything else.
    [[nodiscard]] Item lineInHand() const;
    [[nodiscard]] std::pair<NodeRef, NodeRef> endsOf(const Item& line) const;
    [[nodiscard]] QPainterPath pathOf(const Item& line) const;
    [[nodiscard]] QPoint middleOf(const Item& line) const;  // in the viewport
    void removeThing();
    void takeEdge(const CellRef& cell);
    // Folds at the node in hand, or expands it; false where there is nothing to.
    bool fold();
    bool expand();
    [[nodiscard]] NodeRef foldMarkAt(const QPoint& position) const;
    void addFolding(QMenu& menu, const NodeRef& node);
    void escape();
    void loosen();
    void setZoom(qreal zoom);
    [[nodiscard]] qreal leastZoom() const;
    [[nodiscard]] GraphRoom room() const;
    void fitPicture();
    void announce();
    void reveal();
    [[nodiscard]] NodeRef nodeInHand() const;

    Desk& m_desk;
    GraphActions& m_actions;
    GraphScene* m_scene;
    ViewMenu* m_viewMenu;
    FarNames m_farNames;
    std::array<std::unique_ptr<GraphTool>, 6> m_tools;
    GraphTool* m_active = nullptr;
    NodeRef m_focus;
    int m_depth = 1;
    bool m_asksForPath = false;
    NodeRef m_pathFrom;
    std::optional<GraphPath> m_path;
    NodeRef m_anchor;  // the node whose edges the keyboard walks
    Item m_aim;
    NodeNamer* m_namer;
    EdgeWords* m_words;
    std::set<NodeRef> m_held;  // with what is selected
    bool m_sticky = false;     // they stay in hand while the keyboard walks on
    bool m_holding = false;    // what is selected now is this canvas's own doing
    std::set<NodeRef> m_nudged;
    std::uint64_t m_gesture = 0;
    QMenu* m_nodesMenu = nullptr;
    bool m_fitted = true;
    bool m_fitting = false;
    QRectF m_fittedTo;
    QTimer m_resized;  // runs while the window is being resized
    bool m_space = false;
};

}  // namespace remit
