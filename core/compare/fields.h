// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <tuple>

#include "core/model/model.h"

namespace remit {

// What a field holds, as far as comparing and merging care.
enum class FieldKind {
    Plain,
    Set,      // a list where one element more or less is one change
    Filter,   // the same, but empty lets everything through
    Prose,    // words of which both versions may be kept, one after the other
    Extra,    // the fields of other programs, themselves several
    Passing,  // how a picture was last seen: where both changed it, nobody need be asked
};

// One field of a row, by the name that documents give it. Fields of one unit make sense together alone and are taken
// from one side when two versions are merged. `of` gives a reference into the row it is called with.
template <class Access>
struct Field {
    const char* name;
    std::string_view unit;
    FieldKind kind;
    Access of;
};

namespace fields {

template <class Access>
constexpr Field<Access> plain(const char* name, Access of) {
    return {name, name, FieldKind::Plain, of};
}
template <class Access>
constexpr Field<Access> part(const char* unit, const char* name, Access of) {
    return {name, unit, FieldKind::Plain, of};
}
template <class Access>
constexpr Field<Access> list(FieldKind kind, const char* name, Access of) {
    return {name, name, kind, of};
}
template <class Access>
constexpr Field<Access> partOf(FieldKind kind, const char* unit, const char* name, Access of) {
    return {name, unit, kind, of};
}
constexpr auto name() {
    return plain(
        "name", [](auto& row) -> auto& { return row.name; });
}
constexpr auto extra() {
    return list(
        FieldKind::Extra, "x-", [](auto& row) -> auto& { return row.extra; });
}

}  // namespace fields

// The fields of each kind of row beside its key and its order.
constexpr auto fieldsOf(const DocumentInfo*) {
    return std::tuple(fields::plain(
                          "title", [](auto& row) -> auto& { return row.title; }),
                      fields::extra());
}
constexpr auto fieldsOf(const Place*) {
    return std::tuple(fields::name(),
                      fields::plain(
                          "parent", [](auto& row) -> auto& { return row.parent; }),
                      fields::extra());
}
constexpr auto fieldsOf(const BodyType*) {
    return std::tuple(fields::name(),
                      fields::plain(
                          "tier", [](auto& row) -> auto& { return row.tier; }),
                      fields::plain(
                          "mandate", [](auto& row) -> auto& { return row.mandate; }),
                      fields::plain(
                          "advisoryOnly", [](auto& row) -> auto& { return row.advisoryOnly; }),
                      fields::plain(
                          "everywhere", [](auto& row) -> auto& { return row.everywhere; }),
                      fields::plain(
                          "exclusive", [](auto& row) -> auto& { return row.exclusive; }),
                      fields::list(
                          FieldKind::Set, "adoptedBy", [](auto& row) -> auto& { return row.adoptedBy; }),
                      fields::list(
                          FieldKind::Set, "coterminousWith", [](auto& row) -> auto& { return row.coterminousWith; }),
                      fields::extra());
}
constexpr auto fieldsOf(const Institution*) {
    return std::tuple(fields::name(),
                      fields::plain(
                          "type", [](auto& row) -> auto& { return row.type; }),
                      fields::list(
                          FieldKind::Set, "places", [](auto& row) -> auto& { return row.places; }),
                      fields::part(
                          "dates", "from", [](auto& row) -> auto& { return row.span.from; }),
                      fields::part(
                          "dates", "to", [](auto& row) -> auto& { return row.span.to; }),
                      fields::extra());
}
constexpr auto fieldsOf(const PolicyArea*) {
    return std::tuple(fields::name(),
                      fields::plain(
                          "parent", [](auto& row) -> auto& { return row.parent; }),
                      fields::extra());
}
constexpr auto fieldsOf(const RightKind*) {
    return std::tuple(fields::name(),
                      fields::plain(
                          "letter", [](auto& row) -> auto& { return row.letter; }),
                      fields::part(
                          "class", "class", [](auto& row) -> auto& { return row.rightClass; }),
                      fields::part(
                          "class", "sole", [](auto& row) -> auto& { return row.sole; }),
                      fields::extra());
}
constexpr auto fieldsOf(const Scenario*) { return std::tuple(fields::name(), fields::extra()); }
constexpr auto fieldsOf(const Grant*) {
    return std::tuple(fields::plain(
                          "subject", [](auto& row) -> auto& { return row.subject; }),
                      fields::plain(
                          "area", [](auto& row) -> auto& { return row.area; }),
                      fields::plain(
                          "right", [](auto& row) -> auto& { return row.right; }),
                      fields::list(
                          FieldKind::Filter, "places", [](auto& row) -> auto& { return row.places; }),
                      fields::list(
                          FieldKind::Set, "with", [](auto& row) -> auto& { return row.with; }),
                      fields::plain(
                          "status", [](auto& row) -> auto& { return row.status; }),
                      fields::plain(
                          "lapses", [](auto& row) -> auto& { return row.lapses; }),
                      fields::part(
                          "dates", "from", [](auto& row) -> auto& { return row.span.from; }),
                      fields::part(
                          "dates", "to", [](auto& row) -> auto& { return row.span.to; }),
                      fields::plain(
                          "votingRule", [](auto& row) -> auto& { return row.votingRule; }),
                      fields::list(
                          FieldKind::Prose, "condition", [](auto& row) -> auto& { return row.condition; }),
                      fields::plain(
                          "wording", [](auto& row) -> auto& { return row.wording; }),
                      fields::list(
                          FieldKind::Prose, "legalBasis", [](auto& row) -> auto& { return row.legalBasis; }),
                      fields::list(
                          FieldKind::Prose, "source", [](auto& row) -> auto& { return row.source; }),
                      fields::list(
                          FieldKind::Prose, "note", [](auto& row) -> auto& { return row.note; }),
                      fields::extra());
}
constexpr auto fieldsOf(const Relation*) {
    return std::tuple(fields::part(
                          "ends", "kind", [](auto& row) -> auto& { return row.kind; }),
                      fields::part(
                          "ends", "from", [](auto& row) -> auto& { return row.from; }),
                      fields::part(
                          "ends", "to", [](auto& row) -> auto& { return row.to; }),
                      fields::part(
                          "ends", "area", [](auto& row) -> auto& { return row.area; }),
                      fields::part(
                          "ends", "right", [](auto& row) -> auto& { return row.right; }),
                      fields::part(
                          "ends", "competitive", [](auto& row) -> auto& { return row.competitive; }),
                      fields::part(
                          "dates", "since", [](auto& row) -> auto& { return row.span.from; }),
                      fields::part(
                          "dates", "until", [](auto& row) -> auto& { return row.span.to; }),
                      fields::list(
                          FieldKind::Prose, "note", [](auto& row) -> auto& { return row.note; }),
                      fields::extra());
}
constexpr auto fieldsOf(const RuleSetting*) {
    return std::tuple(fields::plain(
                          "max", [](auto& row) -> auto& { return row.max; }),
                      fields::plain(
                          "severity", [](auto& row) -> auto& { return row.severity; }));
}
constexpr auto fieldsOf(const Waiver*) {
    return std::tuple(fields::part(
                          "waiver", "by", [](auto& row) -> auto& { return row.by; }),
                      fields::part(
                          "waiver", "on", [](auto& row) -> auto& { return row.on; }),
                      fields::part(
                          "waiver", "reason", [](auto& row) -> auto& { return row.reason; }),
                      fields::part(
                          "waiver", "offset", [](auto& row) -> auto& { return row.offset; }),
                      fields::part(
                          "waiver", "until", [](auto& row) -> auto& { return row.until; }),
                      fields::extra());
}
constexpr auto fieldsOf(const UserRule*) {
    return std::tuple(fields::name(),
                      fields::part(
                          "form", "form", [](auto& row) -> auto& { return row.form; }),
                      fields::part(
                          "form", "right", [](auto& row) -> auto& { return row.right; }),
                      fields::part(
                          "form", "other", [](auto& row) -> auto& { return row.other; }),
                      fields::part(
                          "form", "count", [](auto& row) -> auto& { return row.count; }),
                      fields::partOf(
                          FieldKind::Filter, "form", "types", [](auto& row) -> auto& { return row.types; }),
                      fields::list(
                          FieldKind::Filter, "areas", [](auto& row) -> auto& { return row.areas; }),
                      fields::list(
                          FieldKind::Filter, "places", [](auto& row) -> auto& { return row.places; }),
                      fields::plain(
                          "severity", [](auto& row) -> auto& { return row.severity; }),
                      fields::plain(
                          "message", [](auto& row) -> auto& { return row.message; }),
                      fields::extra());
}
constexpr auto fieldsOf(const View*) {
    return std::tuple(fields::name(),
                      fields::plain(
                          "layout", [](auto& row) -> auto& { return row.layout; }),
                      fields::partOf(
                          FieldKind::Passing, "eye", "zoom", [](auto& row) -> auto& { return row.zoom; }),
                      fields::partOf(
                          FieldKind::Passing, "eye", "centreX", [](auto& row) -> auto& { return row.centreX; }),
                      fields::partOf(
                          FieldKind::Passing, "eye", "centreY", [](auto& row) -> auto& { return row.centreY; }),
                      fields::plain(
                          "chosen", [](auto& row) -> auto& { return row.chosen; }),
                      fields::plain(
                          "hides", [](auto& row) -> auto& { return row.hides; }),
                      fields::partOf(
                          FieldKind::Passing, "eye", "roomWidth", [](auto& row) -> auto& { return row.roomWidth; }),
                      fields::partOf(
                          FieldKind::Passing, "eye", "roomHeight", [](auto& row) -> auto& { return row.roomHeight; }),
                      fields::partOf(
                          FieldKind::Passing, "eye", "standing", [](auto& row) -> auto& { return row.standing; }),
                      fields::extra());
}
constexpr auto fieldsOf(const Placement*) {
    return std::tuple(fields::part(
                          "point", "x", [](auto& row) -> auto& { return row.x; }),
                      fields::part(
                          "point", "y", [](auto& row) -> auto& { return row.y; }),
                      fields::part(
                          "point", "placed", [](auto& row) -> auto& { return row.placed; }),
                      fields::plain(
                          "hidden", [](auto& row) -> auto& { return row.hidden; }),
                      fields::plain(
                          "folded", [](auto& row) -> auto& { return row.folded; }));
}

// Calls visit(field) for each field of the kind of row.
template <class Row, class Visit>
void forEachField(Visit&& visit) {
    std::apply([&](const auto&... each) { (visit(each), ...); }, fieldsOf(static_cast<const Row*>(nullptr)));
}

// Calls visit.operator()<Row>() for each kind of row, in the order of Model::Tables.
template <class Visit>
void forEachRowKind(Visit&& visit) {
    const auto each = [&]<class... Rows>(const std::tuple<Table<Rows>...>*) {
        (visit.template operator()<Rows>(), ...);
    };
    each(static_cast<const Model::Tables*>(nullptr));
}

// Whether the two say the same, wherever they stand.
template <class Row>
bool sameButOrder(const Row& a, const Row& b) {
    Row moved = b;
    moved.order = a.order;
    return a == moved;
}

}  // namespace remit
