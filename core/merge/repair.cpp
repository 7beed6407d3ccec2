// SPDX-License-Identifier: MIT
#include "core/merge/repair.h"

#include <algorithm>
#include <unordered_set>

#include "core/change/draft.h"
#include "core/check/rule.h"
#include "core/compare/fields.h"
#include "core/merge/references.h"
#include "core/words/cell_notes.h"

namespace remit {

bool holds(const Model& model, const RowRef& ref) {
    if (ref.id.empty())
        return true;
    switch (ref.kind) {
        case RowKind::Place:
            return model.places().contains(PlaceId(ref.id));
        case RowKind::BodyType:
            return model.bodyTypes().contains(BodyTypeId(ref.id));
        case RowKind::Institution:
            return model.institutions().contains(InstitutionId(ref.id));
        case RowKind::PolicyArea:
            return model.policyAreas().contains(PolicyAreaId(ref.id));
        case RowKind::RightKind:
            return model.rightKinds().contains(RightKindId(ref.id));
        case RowKind::Scenario:
            return model.scenarios().contains(ScenarioId(ref.id));
        case RowKind::View:
            return model.views().contains(ViewId(ref.id));
        case RowKind::Grant:
            return model.grants().contains({ScenarioId(ref.home), GrantId(ref.id)});
        case RowKind::Relation:
            return model.relations().contains({ScenarioId(ref.home), RelationId(ref.id)});
        case RowKind::Document:
        case RowKind::Setting:
        case RowKind::Waiver:
        case RowKind::Rule:
        case RowKind::Placement:
            return true;  // nothing refers to these
    }
    return true;
}

namespace {

// One reference or a list of them; false where the row cannot do with what is left.
struct Mend {
    const Model& model;
    bool fits = true;

    template <class T>
    void operator()(Need need, std::string_view, std::vector<T>& list) {
        const std::size_t before = list.size();
        std::erase_if(list, [&](const T& each) { return !holds(model, refOf(each)); });
        if (need == Need::Filter && list.empty() && before > 0)
            fits = false;
    }
    void operator()(Need, std::string_view, GrantId& offset) {
        if (!offset.empty() && !model.hasGrant(offset))
            offset = {};
    }
    template <class T>
    void operator()(Need, std::string_view, T& reference) {
        fits = fits && holds(model, refOf(reference));
    }
};

template <class Row>
bool mendKind(Model& model) {
    std::vector<Row> changed;
    std::vector<typename Row::Key> gone;
    for (const Row& row : model.table<Row>()) {
        Row copy = row;
        if (!mendRow(model, copy))
            gone.push_back(row.key());
        else if (!(copy == row))
            changed.push_back(std::move(copy));
    }
    for (Row& row : changed)
        model.table<Row>().put(std::move(row));
    for (const auto& key : gone)
        model.table<Row>().remove(key);
    return !changed.empty() || !gone.empty();
}

template <class Row>
void cutCircles(Table<Row>& table) {
    std::unordered_set<typename Row::Key> sound;
    std::vector<typename Row::Key> keys;
    for (const Row& row : table)
        keys.push_back(row.key());
    std::sort(keys.begin(), keys.end());  // which row is cut off does not hang on their order
    for (const auto& start : keys) {
        std::unordered_set<typename Row::Key> seen;
        auto key = start;
        while (!key.empty() && !sound.contains(key) && seen.insert(key).second)
            key = table.at(key).parent;
        if (!key.empty() && !sound.contains(key)) {
            Row row = table.at(key);
            row.parent = {};
            table.put(std::move(row));
        }
        sound.insert(seen.begin(), seen.end());
    }
}

}  // namespace

template <class Row>
bool mendRow(const Model& model, Row& row) {
    Mend mend{model};
    references(row, mend);
    if constexpr (std::is_same_v<Row, RuleSetting>)  // it is of a rule, Remit's or the document's own
        mend.fits = findRule(row.id) || model.userRules().contains(row.id);
    if constexpr (std::is_same_v<Row, Relation>)
        mend.fits = mend.fits && row.from != row.to;
    return mend.fits;
}
template bool mendRow(const Model&, DocumentInfo&);
template bool mendRow(const Model&, Place&);
template bool mendRow(const Model&, BodyType&);
template bool mendRow(const Model&, Institution&);
template bool mendRow(const Model&, PolicyArea&);
template bool mendRow(const Model&, RightKind&);
template bool mendRow(const Model&, Scenario&);
template bool mendRow(const Model&, Grant&);
template bool mendRow(const Model&, Relation&);
template bool mendRow(const Model&, RuleSetting&);
template bool mendRow(const Model&, Waiver&);
template bool mendRow(const Model&, UserRule&);
template bool mendRow(const Model&, View&);
template bool mendRow(const Model&, Placement&);

void repair(Model& model) {
    for (bool again = true; again;) {
        again = false;
        forEachRowKind([&]<class Row>() { again = mendKind<Row>(model) || again; });
    }
    cutCircles(model.table<Place>());
    cutCircles(model.table<PolicyArea>());
    Draft draft(model);
    dropCellNotes(draft, [&](const Subject& subject, PolicyAreaId area) {
        return !model.contains(subject) || !model.policyAreas().contains(area);
    });
    if (const ChangeSet change = draft.changes(); !change.empty())
        apply(model, change);
}

}  // namespace remit
