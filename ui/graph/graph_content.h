// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "core/graph/lanes.h"
#include "core/model/view_nodes.h"
#include "ui/bridge/analysis.h"
#include "ui/look/right_mark.h"

namespace remit {

[[nodiscard]] QString titleOf(Lane lane);

// How large a node is, by a measure.
struct NodeSize {
    double share = 0;    // how far it grows: 1 the most
    QString words;       // "load 14"
    bool vital = false;  // others hang on it alone
};

struct GraphNode {
    NodeRef ref;
    QString name;
    QString detail;  // of bodies: "elected", "no mandate"; an institution's type
    Lane lane = Lane::Areas;
    bool partnerOnly = false;  // named as a partner and given nothing itself
    bool absent = false;       // given rights, but not there at the place the look is for
    std::optional<Severity> worst;
    std::optional<NodeSize> size = std::nullopt;  // none: the usual one
    int inside = 0;                               // nodes that are folded into it

    [[nodiscard]] bool isArea() const { return ref.kind == NodeRef::Kind::PolicyArea; }
    // How many times its usual size it is, words and all.
    [[nodiscard]] double scale() const { return size ? 1 + .6 * size->share : 1; }
};

struct GraphRight {
    RightKindId kind;
    QString name;
    RightMark mark;
};

// All rights of one body on one policy area; at a folded node, those of all that is in it too.
struct GraphEdge {
    CellRef cell;
    std::vector<GraphRight> rights;  // strongest class first, each kind once
    bool partner = false;            // held only as somebody's partner
    bool adopted = false;            // the strongest is held by adoption
    std::optional<Severity> worst;
    bool merged = false;  // some are rights of other cells, which are folded into this one
};

struct GraphRelation {
    RelationKey key;
    NodeRef from;
    NodeRef to;
    RelationKind kind = RelationKind::Delegates;
    QString label;
    std::optional<Severity> worst = std::nullopt;  // of a circle that it is part of
    bool merged = false;  // stands for relations of what is folded, besides or instead of its own
};

struct GraphContent {
    std::vector<GraphNode> nodes;  // bodies by lane, institutions after their type, then policy areas; document order
    std::vector<GraphEdge> edges;
    std::vector<GraphRelation> relations;
    std::map<NodeRef, NodeRef> folded;  // what each is folded into
    QString sizeMeaning;                // what the sizes of nodes say; "" where all have their usual one

    [[nodiscard]] const GraphNode* node(const NodeRef& ref) const;
    [[nodiscard]] const GraphEdge* edge(const CellRef& cell) const;
    [[nodiscard]] const GraphRelation* relation(const RelationKey& key) const;
    // Whether an edge or a relation shows what is folded.
    [[nodiscard]] bool isMerged(const Item& item) const;
};

// Through which eyes the graph looks.
struct GraphLook {
    ScenarioId scenario;
    Text place;  // not empty: the rights that the verdict says are held there
    std::optional<Date> date;
    std::function<bool(RightKindId)> shows = [](RightKindId) { return true; };
    ViewNodes nodes;
    HiddenRelations hides = {};
};

// What the graph shows. Body types stand for themselves; institutions are shown where a right, a partnership or a
// relation names them, or where they hold a right at the place. Policy areas are the leaves, and those above them that
// a right is given on. A folded node stands for those under it that the view would show, with the worst of their
// findings; a relation between two of them is not shown. O(rows).
[[nodiscard]] GraphContent graphContent(const Model& model, const Analysis& analysis, const GraphLook& look);

// How many rights a body holds, or there are on a policy area; nodes without any are left out.
[[nodiscard]] std::map<NodeRef, int> rightsByNode(const GraphContent& content);

// "MCA: decision rights on Transport, jointly with Supra-regional bodies"; what a screen reader says and a tooltip
// shows.
[[nodiscard]] QString sentenceOf(const GraphContent& content, const GraphNode& node);
[[nodiscard]] QString sentenceOf(const GraphNode& node, int rights);
[[nodiscard]] QString sentenceOf(const Model& model, const GraphContent& content, const GraphEdge& edge);
[[nodiscard]] QString sentenceOf(const Model& model, const GraphRelation& relation);

[[nodiscard]] inline NodeRef refOf(const Item& item) {
    if (const auto* subject = std::get_if<Subject>(&item))
        return *subject;
    if (const auto* area = std::get_if<PolicyAreaId>(&item))
        return *area;
    return {};
}
[[nodiscard]] Item itemOf(const NodeRef& ref);
[[nodiscard]] Subject subjectOf(const NodeRef& body);

}  // namespace remit
