// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "core/compare/row_ref.h"

namespace remit {

// How a row needs another that it refers to.
enum class Need {
    Row,     // it cannot be without it
    List,    // the reference is one of a list, which can do without it
    Filter,  // the same, but the list may not become empty by that
    Clear,   // it can do without it
};

inline RowRef refOf(PlaceId id) { return {RowKind::Place, {}, id.text()}; }
inline RowRef refOf(BodyTypeId id) { return {RowKind::BodyType, {}, id.text()}; }
inline RowRef refOf(InstitutionId id) { return {RowKind::Institution, {}, id.text()}; }
inline RowRef refOf(PolicyAreaId id) { return {RowKind::PolicyArea, {}, id.text()}; }
inline RowRef refOf(RightKindId id) { return {RowKind::RightKind, {}, id.text()}; }
inline RowRef refOf(ScenarioId id) { return {RowKind::Scenario, {}, id.text()}; }
inline RowRef refOf(ViewId id) { return {RowKind::View, {}, id.text()}; }
inline RowRef refOf(const Subject& subject) {
    return {subject.isBodyType() ? RowKind::BodyType : RowKind::Institution, {}, subject.id};
}
inline RowRef refOf(const NodeRef& node) {
    switch (node.kind) {
        case NodeRef::Kind::BodyType:
            return refOf(BodyTypeId(node.id));
        case NodeRef::Kind::Institution:
            return refOf(InstitutionId(node.id));
        case NodeRef::Kind::PolicyArea:
            return refOf(PolicyAreaId(node.id));
    }
    return {};
}

// Calls visit(need, unit, reference&) for every field of the row that refers to another; of a list for the list as a
// whole. `unit` as in core/compare/fields.h, "" for what is part of the row's key. The references of one row may be
// written to. A waiver's offset names a grant of any scenario: it is visited as a GrantId.
template <class Row, class Visit>
void references(Row& row, Visit&& visit) {
    using Plain = std::remove_const_t<Row>;
    if constexpr (std::is_same_v<Plain, Place> || std::is_same_v<Plain, PolicyArea>) {
        visit(Need::Row, "parent", row.parent);
    } else if constexpr (std::is_same_v<Plain, BodyType>) {
        visit(Need::List, "adoptedBy", row.adoptedBy);
        visit(Need::List, "coterminousWith", row.coterminousWith);
    } else if constexpr (std::is_same_v<Plain, Institution>) {
        visit(Need::Row, "type", row.type);
        visit(Need::List, "places", row.places);
    } else if constexpr (std::is_same_v<Plain, Grant>) {
        visit(Need::Row, "", row.scenario);
        visit(Need::Row, "subject", row.subject);
        visit(Need::Row, "area", row.area);
        visit(Need::Row, "right", row.right);
        visit(Need::Filter, "places", row.places);
        visit(Need::List, "with", row.with);
    } else if constexpr (std::is_same_v<Plain, Relation>) {
        visit(Need::Row, "", row.scenario);
        visit(Need::Row, "ends", row.from);
        visit(Need::Row, "ends", row.to);
        visit(Need::Row, "ends", row.area);
        visit(Need::Row, "ends", row.right);
    } else if constexpr (std::is_same_v<Plain, Waiver>) {
        visit(Need::Clear, "waiver", row.offset);
    } else if constexpr (std::is_same_v<Plain, UserRule>) {
        visit(Need::Row, "form", row.right);
        visit(Need::Row, "form", row.other);
        visit(Need::Filter, "form", row.types);
        visit(Need::Filter, "areas", row.areas);
        visit(Need::Filter, "places", row.places);
    } else if constexpr (std::is_same_v<Plain, Placement>) {
        visit(Need::Row, "", row.view);
        visit(Need::Row, "", row.node);
    }
}

// Whether the model has the row that is referred to; the empty reference refers to nothing and is fine.
[[nodiscard]] bool holds(const Model& model, const RowRef& ref);

}  // namespace remit
