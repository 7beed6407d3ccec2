// SPDX-License-Identifier: MIT
#pragma once

#include <QGraphicsScene>
#include <QVariantAnimation>
#include <array>
#include <deque>
#include <map>
#include <memory>

#include "core/model/placement.h"
#include "ui/bridge/background.h"
#include "ui/graph/chip_item.h"
#include "ui/graph/crowd.h"
#include "ui/graph/edge_end.h"
#include "ui/graph/edge_item.h"
#include "ui/graph/grant_handle.h"
#include "ui/graph/graph_routes.h"
#include "ui/graph/pointer_marks.h"
#include "ui/graph/relation_item.h"
#include "ui/graph/saved_view.h"

namespace remit {

class BandItem;
class CrowdItem;

// The picture of a GraphContent: items by id, laid out, routed, with their letters placed. It knows neither the
// document nor the mouse; GraphCanvas and graphPicture show it.
class GraphScene final : public QGraphicsScene {
    Q_OBJECT

public:
    explicit GraphScene(QObject* parent = nullptr);

    // Colours and font; whatever is shown is made anew.
    void setLook(const Theme& theme, const QFont& font);
    // Where large graphs are laid out while the old picture stays, that of no crowd with what came and went; without
    // it, at once.
    void setWorker(Worker& worker);
    // Shows the content. Nodes that `placed` names stand there, the others where the layout puts them; what stood
    // somewhere already moves as little as may be, and comes back there when a change is undone.
    void show(GraphContent content, Layout layout, std::map<NodeRef, QPointF> placed);
    // Where the picture is seen. A picture with nodes placed by hand keeps the room that it was arranged for, so that
    // these and the others stay as they stand to each other.
    void setRoom(const GraphRoom& room);
    // What is shown next is that view: as it stood when it was saved, in the room that it has here or, if it keeps its
    // own, in that.
    void bring(const SavedView& saved);
    void leaveRoom() { m_keepsRoom = false; }
    // Where what the layout places stands; empty while another layout is on its way, and of thousands of nodes.
    [[nodiscard]] Standing standing() const;
    [[nodiscard]] const GraphRoom& room() const { return m_room; }
    // The next layout starts anew, however nodes stand now; forget(): even where it is one that was shown before.
    void startAnew();
    void forget();
    // The next layout is that of another view: as it stood there before, or anew.
    void turn() { m_anew = m_stale = true; }
    // From how far away the picture is seen: from afar nodes and letters that could not be read are not painted.
    void setScale(qreal scale);
    // Of a crowd: the letters of what is seen of it, until that is placed anew.
    void letterCrowd(const QRectF& seen);
    // Whether the layout of what is to be shown is still being made; arranged() follows.
    [[nodiscard]] bool isAwaited() const { return m_awaited != nullptr; }
    [[nodiscard]] bool paintsNodes() const { return m_nodeLayer->opacity() > 0; }
    // Whether nodes glide to where they stand next.
    void setAnimated(bool animated) { m_animated = animated; }
    // `keyboard`: the selected node or edge is ringed.
    void attend(Attention attention, bool keyboard);

    [[nodiscard]] const GraphContent& content() const { return m_content; }
    [[nodiscard]] const Attention& attention() const { return m_attention; }
    [[nodiscard]] const Theme& theme() const { return *m_theme; }
    [[nodiscard]] const QFont& textFont() const { return m_font; }
    // How often edges cross as they are drawn; -1 where there are too many to count.
    [[nodiscard]] int crossings() const { return m_crossings; }
    // Whether edges run together as trunks until they part.
    [[nodiscard]] bool hasTrunks() const;
    [[nodiscard]] QRectF pictureRect() const;
    [[nodiscard]] const std::vector<BandItem*>& bandItems() const { return m_bands; }
    [[nodiscard]] const std::vector<GraphLayout::Band>& bands() const { return m_layout.bands; }
    // Where a node stands, or is gliding to.
    [[nodiscard]] QPointF place(const NodeRef& ref) const;

    // Null where the scene does not show it, nor, in a crowd, the edge by itself.
    [[nodiscard]] NodeItem* node(const NodeRef& ref) const;
    [[nodiscard]] EdgeItem* edge(const CellRef& cell) const;
    [[nodiscard]] ChipItem* chip(const CellRef& cell) const;
    [[nodiscard]] RelationItem* relation(const RelationKey& key) const;

    // What is under a point: a node, else an edge or a relation within `reach`; nothing is monostate.
    [[nodiscard]] Item thingAt(const QPointF& point, qreal reach) const;
    // The node nearest in a direction (a unit vector), or the empty ref.
    [[nodiscard]] NodeRef nodeTowards(const NodeRef& from, const QPointF& direction) const;

    // Moves a node and its edges for as long as it is dragged; the letters of those edges come back with show().
    void drag(const NodeRef& ref, const QPointF& centre) { drag({{ref, centre}}); }
    void drag(const std::map<NodeRef, QPointF>& centres);
    void settle();  // brings the letters back where nothing came of a drag

    // The plus at a node; hidden for the empty ref.
    void offerHandle(const NodeRef& node);
    [[nodiscard]] const GrantHandle& handle() const { return *m_handle; }
    [[nodiscard]] const NodeRef& handleOf() const { return m_handleOf; }
    // The line that follows the pointer while a right is drawn; a null line hides it.
    void rubber(const QLineF& line, std::vector<RightMark> rights = {});
    [[nodiscard]] PointerMarks& marks() const { return *m_marks; }

    // Rings the nodes that are in hand together; one alone is no set.
    void ring(const std::set<NodeRef>& nodes);
    // The handles at the ends of the edge in hand; hidden where none is.
    [[nodiscard]] const EdgeEnd& edgeEnd(EdgeSide side) const { return *m_ends[static_cast<std::size_t>(side)]; }
    // The lane of a picture in tiers.
    [[nodiscard]] std::optional<Lane> laneAt(const QPointF& point) const;
    void lightLanes(const std::set<Lane>& lanes);  // and no others
    [[nodiscard]] bool hasLanes() const { return !m_layout.bands.empty(); }

signals:
    void arranged();  // a layout that was made in the background is shown

private:
    struct Arrangement {
        GraphLayout layout;
        GraphRoutes routes;  // or, of thousands of edges:
        Crowd crowd;
    };
    [[nodiscard]] static Arrangement drawn(const GraphContent& content, GraphLayout layout, const QFont& font);
    // What was laid out, and how: what is shown again stands as it stood.
    struct Known {
        GraphContent content;
        Layout kind;
        std::map<NodeRef, QPointF> placed;
        GraphRoom room;
        GraphLayout layout;
    };
    void glide(qreal progress);
    void arrange(bool animated);
    [[nodiscard]] bool takesLong(const GraphContent& content) const;
    [[nodiscard]] bool isBeingLaidOut(const GraphContent& content, Layout layout,
                                      const std::map<NodeRef, QPointF>& placed) const;
    void arrangeLater(bool animated);
    void settleInto(Arrangement arrangement, bool animated);
    [[nodiscard]] const GraphLayout* known() const;
    [[nodiscard]] std::optional<GraphLayout> layoutBefore();
    void syncItems();
    // Place: anew. Keep: those of edges that stay as they are. Hide: none, while all moves.
    enum class Letters { Place, Keep, Hide };
    void route(const GraphRoutes& routes, Letters mode);
    [[nodiscard]] GraphRoutes routesNow() const;
    void applyEmphasis();
    void showLoudEdges(const Emphases& emphases);
    void routeLoudEdges();
    [[nodiscard]] Item crowdThingAt(const QPointF& point, qreal reach) const;
    [[nodiscard]] bool crowded() const;
    void showMissingLetters();
    void rebuildBands();
    void moveHandle();
    void moveEnds();

    const Theme* m_theme;
    QFont m_font;
    GraphContent m_content;
    Attention m_attention;
    bool m_keyboard = false;
    int m_crossings = -1;
    Layout m_kind = Layout::Tiers;
    std::map<NodeRef, QPointF> m_placed;  // by hand
    GraphRoom m_room;
    bool m_keepsRoom = false;
    Standing m_stood;  // when it was saved, where the next layout starts from that
    QSizeF m_stoodIn;  // in a room about as large
    GraphLayout m_layout;
    GraphRoutes m_routes;                // of the layout, everything in its place
    std::optional<GraphContent> m_next;  // what is laid out while the old picture, or none, is shown
    std::unique_ptr<Background> m_background;
    std::shared_ptr<const GraphContent> m_awaited;  // what is being laid out there; null: nothing
    GraphRoom m_awaitedRoom;
    std::deque<Known> m_knowns;          // the latest first
    bool m_stale = true;                 // the layout is of something else than what is shown
    bool m_anew = true;                  // the next layout need not stay near to this one
    bool m_grown = false;                // this layout stayed near to one before
    std::map<NodeRef, QPointF> m_shown;  // where nodes are on their way to their places
    std::map<NodeRef, QPointF> m_origins;
    QVariantAnimation m_gliding;
    bool m_animated = false;
    QGraphicsItem* m_nodeLayer = nullptr;  // the scene owns the items
    QGraphicsItem* m_letterLayer = nullptr;
    CrowdItem* m_crowd = nullptr;
    GraphContent m_loud;  // of a crowd: the edges that stand out, and their ends
    qreal m_scale = 1;
    mutable QRectF m_pictureRect;  // null until it is asked for
    std::map<NodeRef, NodeItem*> m_nodes;
    std::map<CellRef, EdgeItem*> m_edges;
    std::map<CellRef, ChipItem*> m_chips;
    std::map<CellRef, QRectF> m_letters;  // places by the layout; null where there is no room
    std::map<RelationKey, RelationItem*> m_relations;
    std::vector<BandItem*> m_bands;
    GrantHandle* m_handle = nullptr;
    NodeRef m_handleOf;
    std::array<EdgeEnd*, 2> m_ends{};
    PointerMarks* m_marks = nullptr;
};

}  // namespace remit
