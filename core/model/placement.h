// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "core/base/id.h"
#include "core/base/names.h"
#include "core/model/relation.h"
#include "core/model/subject.h"

namespace remit {

enum class Layout { Tiers, Layered, Force, Circle, Hand };

constexpr EnumNames<Layout, 5> namesOf(Layout) {
    return {{{Layout::Tiers, "tiers"},
             {Layout::Layered, "layered"},
             {Layout::Force, "force"},
             {Layout::Circle, "circle"},
             {Layout::Hand, "hand"}}};
}

// Kinds of relations that a picture leaves out.
struct HiddenRelations {
    std::array<bool, namesOf(RelationKind{}).size()> kinds{};  // by RelationKind

    [[nodiscard]] const bool& operator[](RelationKind kind) const { return kinds[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] bool& operator[](RelationKind kind) { return kinds[static_cast<std::size_t>(kind)]; }
    friend bool operator==(const HiddenRelations&, const HiddenRelations&) = default;
};

// A saved picture of the graph. Zoom 1 is one scene unit to one pixel; the centre is in scene units.
struct View {
    using Key = ViewId;
    ViewId id;
    std::int64_t order = 0;
    Text name;
    Layout layout = Layout::Tiers;
    double zoom = 1.0;
    double centreX = 0.0;
    double centreY = 0.0;
    bool chosen = false;  // of nodes without a placement it shows only what is tied to those with one (ViewNodes)
    HiddenRelations hides;
    double roomWidth = 0.0;  // pixels that the picture was laid out for; 0: none yet
    double roomHeight = 0.0;
    Text standing;  // where the nodes stood that the layout places, so that they stand there again (standing.h)
    Text extra;

    [[nodiscard]] Key key() const { return id; }
    friend bool operator==(const View&, const View&) = default;
};

// A node of the graph: a body type, an institution or a policy area.
struct NodeRef {
    enum class Kind { BodyType, Institution, PolicyArea };
    Kind kind = Kind::BodyType;
    Text id;

    NodeRef() = default;
    NodeRef(BodyTypeId type) : kind(Kind::BodyType), id(type.text()) {}
    NodeRef(InstitutionId institution) : kind(Kind::Institution), id(institution.text()) {}
    NodeRef(PolicyAreaId area) : kind(Kind::PolicyArea), id(area.text()) {}
    NodeRef(const Subject& subject) : kind(subject.isBodyType() ? Kind::BodyType : Kind::Institution), id(subject.id) {}

    friend bool operator==(const NodeRef&, const NodeRef&) = default;
    friend auto operator<=>(const NodeRef&, const NodeRef&) = default;
};

struct PlacementKey {
    ViewId view;
    NodeRef node;
    friend bool operator==(const PlacementKey&, const PlacementKey&) = default;
    friend auto operator<=>(const PlacementKey&, const PlacementKey&) = default;
};

// What a view says of a node: where it stands (its centre, in scene units), that the view leaves it out, or that it is
// folded and stands for what is under it: of policy areas the tree, of body types the institutions.
struct Placement {
    using Key = PlacementKey;
    ViewId view;
    NodeRef node;
    std::int64_t order = 0;
    double x = 0.0;
    double y = 0.0;
    bool hidden = false;
    bool folded = false;
    bool placed = true;  // otherwise it stands where the layout puts it, and x and y are 0

    [[nodiscard]] Key key() const { return {view, node}; }
    friend bool operator==(const Placement&, const Placement&) = default;
};

// What is true of the document as a whole; a table of one row.
struct DocumentInfo {
    using Key = Text;
    static constexpr const char* theKey = "document";
    std::int64_t order = 0;
    Text title;
    Text extra;

    [[nodiscard]] Key key() const { return Text(theKey); }
    friend bool operator==(const DocumentInfo&, const DocumentInfo&) = default;
};

}  // namespace remit

template <>
struct std::hash<remit::NodeRef> {
    std::size_t operator()(const remit::NodeRef& node) const noexcept {
        return node.id.hash() * 3 + static_cast<std::size_t>(node.kind);
    }
};

template <>
struct std::hash<remit::PlacementKey> {
    std::size_t operator()(const remit::PlacementKey& key) const noexcept {
        return std::hash<remit::NodeRef>{}(key.node) ^ (key.view.text().hash() * 0x9e3779b97f4a7c15ULL);
    }
};
