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

// Two rows that became one may have named each other: nobody is their own partner or takes over from themselves. A rule
// that kept two rights apart has nothing to say when they are one, and false says so.
template <class Row>
bool withoutItself(Row& row) {
    if constexpr (std::is_same_v<Row, Grant>)
        std::erase(row.with, row.subject);
    if constexpr (std::is_same_v<Row, BodyType>) {
        std::erase(row.adoptedBy, row.id);
        std::erase(row.coterminousWith, row.id);
    }
    if constexpr (std::is_same_v<Row, UserRule>)
        return row.form != RuleForm::NeverBoth || row.right != row.other;
    return true;
}

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
            if (!withoutItself(row)) {
                model.table<Row>().remove(key);
                continue;
            }
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
