// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/base/names.h"
#include "core/model/model.h"

namespace remit {

// The kinds of row, in the order of Model::Tables.
enum class RowKind {
    Document,
    Place,
    BodyType,
    Institution,
    PolicyArea,
    RightKind,
    Scenario,
    Grant,
    Relation,
    Setting,
    Waiver,
    Rule,
    View,
    Placement,
};

constexpr EnumNames<RowKind, 14> namesOf(RowKind) {
    return {{{RowKind::Document, "document"},
             {RowKind::Place, "place"},
             {RowKind::BodyType, "bodyType"},
             {RowKind::Institution, "institution"},
             {RowKind::PolicyArea, "policyArea"},
             {RowKind::RightKind, "rightKind"},
             {RowKind::Scenario, "scenario"},
             {RowKind::Grant, "grant"},
             {RowKind::Relation, "relation"},
             {RowKind::Setting, "setting"},
             {RowKind::Waiver, "waiver"},
             {RowKind::Rule, "rule"},
             {RowKind::View, "view"},
             {RowKind::Placement, "placement"}}};
}

// Names a row of any kind. Grants and relations are known by their scenario too, placements by their view.
struct RowRef {
    RowKind kind = RowKind::Document;
    Text home;  // the id of the scenario or view, or ""
    Text id;    // of a placement its node's
    NodeRef::Kind node = NodeRef::Kind::BodyType;

    friend bool operator==(const RowRef&, const RowRef&) = default;
    friend auto operator<=>(const RowRef&, const RowRef&) = default;
};

inline RowRef refOf(const DocumentInfo& row) { return {RowKind::Document, {}, row.key()}; }
inline RowRef refOf(const Place& row) { return {RowKind::Place, {}, row.id.text()}; }
inline RowRef refOf(const BodyType& row) { return {RowKind::BodyType, {}, row.id.text()}; }
inline RowRef refOf(const Institution& row) { return {RowKind::Institution, {}, row.id.text()}; }
inline RowRef refOf(const PolicyArea& row) { return {RowKind::PolicyArea, {}, row.id.text()}; }
inline RowRef refOf(const RightKind& row) { return {RowKind::RightKind, {}, row.id.text()}; }
inline RowRef refOf(const Scenario& row) { return {RowKind::Scenario, {}, row.id.text()}; }
inline RowRef refOf(const Grant& row) { return {RowKind::Grant, row.scenario.text(), row.id.text()}; }
inline RowRef refOf(const Relation& row) { return {RowKind::Relation, row.scenario.text(), row.id.text()}; }
inline RowRef refOf(const RuleSetting& row) { return {RowKind::Setting, {}, row.id.text()}; }
inline RowRef refOf(const Waiver& row) { return {RowKind::Waiver, {}, row.fingerprint}; }
inline RowRef refOf(const UserRule& row) { return {RowKind::Rule, {}, row.id.text()}; }
inline RowRef refOf(const View& row) { return {RowKind::View, {}, row.id.text()}; }
inline RowRef refOf(const Placement& row) { return {RowKind::Placement, row.view.text(), row.node.id, row.node.kind}; }

}  // namespace remit
