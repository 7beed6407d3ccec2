// SPDX-License-Identifier: MIT
#include "core/merge/identity.h"

#include <algorithm>

#include "core/compare/fields.h"
#include "core/merge/references.h"
#include "core/words/cell_notes.h"

namespace remit {

namespace {

template <class T>
bool isIt(const T& reference, const RowRef& row) {
    return !reference.id.empty() && refOf(reference) == row;
}
template <class Tag>
bool isIt(const Id<Tag>& reference, const RowRef& row) {
    if constexpr (std::is_same_v<Id<Tag>, GrantId>)
        return row.kind == RowKind::Grant && !reference.empty() && reference.text() == row.id;
    else
        return !reference.empty() && refOf(reference) == row;
}

template <class T>
void set(T& reference, Text id) {
    reference.id = id;
}
template <class Tag>
void set(Id<Tag>& reference, Text id) {
    reference = Id<Tag>(id);
}

struct Redirect {
    const RowRef& from;
    Text to;
    bool changed = false;

    template <class T>
    void operator()(Need, std::string_view, std::vector<T>& list) {
        bool here = false;
        for (T& each : list)
            if (isIt(each, from)) {
                set(each, to);
                here = true;
            }
        if (!here)
            return;
        std::vector<T> once;
        for (const T& each : list)
            if (std::find(once.begin(), once.end(), each) == once.end())
                once.push_back(each);
        list = std::move(once);
        changed = true;
    }
    template <class T>
    void operator()(Need, std::string_view, T& reference) {
        if (isIt(reference, from)) {
            set(reference, to);
            changed = true;
        }
    }
};

// Only what a table of this kind is known by is of use here.
template <class Row>
void changeIdIn(Model& model, const RowRef& row, Text to) {
    Table<Row>& table = model.table<Row>();
    for (const Row& each : table)
        if (refOf(each) == row) {
            Row copy = each;
            table.remove(copy.key());
            if constexpr (requires { copy.id; })
                copy.id = decltype(copy.id)(to);
            table.put(std::move(copy));
            return;
        }
}

}  // namespace

void redirect(Model& model, const RowRef& from, Text to) {
    forEachRowKind([&]<class Row>() {
        std::vector<std::pair<typename Row::Key, Row>> changed;
        for (const Row& row : model.table<Row>()) {
            Row copy = row;
            Redirect step{from, to};
            references(copy, step);
            if (step.changed)
                changed.emplace_back(row.key(), std::move(copy));
        }
        for (auto& [key, row] : changed) {
            if (row.key() != key) {
                model.table<Row>().remove(key);
                if (model.table<Row>().contains(row.key()))
                    continue;
            }
            model.table<Row>().put(std::move(row));
        }
    });
    if (from.kind != RowKind::BodyType && from.kind != RowKind::Institution && from.kind != RowKind::PolicyArea)
        return;
    Draft draft(model);
    for (const Scenario& scenario : model.scenarios()) {
        std::vector<CellNote> notes = cellNotes(model, scenario.id);
        bool changed = false;
        for (CellNote& note : notes) {
            if (refOf(note.subject) == from)
                note.subject.id = to, changed = true;
            if (refOf(note.area) == from)
                note.area = PolicyAreaId(to), changed = true;
        }
        if (changed)
            setCellNotes(draft, scenario.id, notes);
    }
    apply(model, draft.changes());
}

void changeId(Model& model, const RowRef& row, Text to) {
    forEachRowKind([&]<class Row>() {
        if (refOf(Row()).kind == row.kind)
            changeIdIn<Row>(model, row, to);
    });
    redirect(model, row, to);
}

}  // namespace remit
