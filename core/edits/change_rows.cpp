// SPDX-License-Identifier: MIT
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cmath>

#include "core/base/slug.h"
#include "core/edits/checks.h"
#include "core/edits/rows.h"

namespace remit {

void checkLetter(Checks& checks, const Model& model, const RightKind& row) {
    if (row.letter.empty())
        return;
    const auto letter = icu::UnicodeString::fromUTF8(row.letter.str());
    checks.that(letter.countChar32() == 1 && u_isalnum(letter.char32At(0)),
                "A right's letter is one letter or digit: write one, or none.");
    const std::string folded = lettersAndDigits(row.letter.str());
    for (const RightKind& other : model.rightKinds())
        checks.that(
            other.id == row.id || lettersAndDigits(other.letter.str()) != folded,
            fmt::format("“{}” is the letter of “{}” already: choose another.", row.letter.str(), other.name.str()));
}

void checkRelation(Checks& checks, const Relation& row, const Relation* old) {
    if (!old || row.scenario != old->scenario)
        checks.exists<Scenario>(row.scenario);
    if (!old || row.from != old->from || row.to != old->to)
        checks.exists(row.from).exists(row.to).that(
            row.from != row.to, "A relation leads from one body to another: choose two different ones.");
    if (!old || row.span != old->span)
        checks.span(row.span);
    if (old && row.kind == old->kind && row.area == old->area && row.right == old->right &&
        row.competitive == old->competitive)
        return;
    if (row.kind == RelationKind::Delegates)
        checks.exists<PolicyArea>(row.area).exists<RightKind>(row.right);
    else
        checks.that(row.area.empty() && row.right.empty(),
                    "A policy area and a right are for delegation alone: leave them out.");
    checks.that(row.kind == RelationKind::Funds || !row.competitive,
                "Only funding can be competitive: choose the relation “funds”, or leave it out.");
}

namespace {

// Puts the row in place of the one with its id, if there is one and `check(checks, row, old)` finds nothing wrong with
// what the edit changes. What a file already held is no mistake of this edit.
template <class Row, class Check>
Result<> changeRow(Draft& draft, Row row, const Check& check) {
    Checks checks(draft.model());
    if (!checks.exists<Row>(row.key()).ok())
        return checks.error();
    const Row old = draft.model().table<Row>().at(row.key());
    check(checks, row, old);
    if (checks.ok())
        draft.put(std::move(row));
    return checks.result();
}

template <class Row>
void checkName(Checks& checks, Row& row, const Row& old) {
    if (row.name != old.name)
        checks.name(row.name);
}

template <class Row>
void checkParent(Checks& checks, const Table<Row>& table, const Row& row) {
    if (row.parent.empty() || !checks.exists<Row>(row.parent).ok())
        return;
    for (auto key = row.parent; !key.empty() && checks.ok(); key = table.at(key).parent)
        checks.that(key != row.id, fmt::format("“{}” cannot stand under itself: choose a {} that is not part of it.",
                                               row.name.str(), wordFor<Row>));
}

template <class Row>
Result<> changeInTree(Draft& draft, Row changed) {
    return changeRow(draft, std::move(changed), [&](Checks& checks, Row& row, const Row& old) {
        checkName(checks, row, old);
        if (row.parent != old.parent)
            checkParent(checks, draft.model().table<Row>(), row);
    });
}

template <class Row>
Result<> reparent(Draft& draft, typename Row::Key id, typename Row::Key parent) {
    const Checks checks = Checks(draft.model()).exists<Row>(id);
    if (!checks.ok())
        return checks.error();
    Row row = draft.model().table<Row>().at(id);
    row.parent = parent;
    return changeInTree(draft, std::move(row));
}

template <class T>
bool has(const std::vector<T>& list, const T& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

}  // namespace

Result<> change(Draft& draft, Place row) { return changeInTree(draft, std::move(row)); }
Result<> change(Draft& draft, PolicyArea row) { return changeInTree(draft, std::move(row)); }
Result<> setParent(Draft& draft, PolicyAreaId id, PolicyAreaId parent) {
    return reparent<PolicyArea>(draft, id, parent);
}
Result<> setParent(Draft& draft, PlaceId id, PlaceId parent) { return reparent<Place>(draft, id, parent); }

Result<> change(Draft& draft, BodyType changed) {
    return changeRow(draft, std::move(changed), [](Checks& checks, BodyType& row, const BodyType& old) {
        checkName(checks, row, old);
        if (row.adoptedBy != old.adoptedBy)
            checks.exist<BodyType>(row.adoptedBy)
                .that(!has(row.adoptedBy, row.id), "A body type cannot adopt its own role: take it away.");
        if (row.coterminousWith != old.coterminousWith)
            checks.exist<BodyType>(row.coterminousWith)
                .that(!has(row.coterminousWith, row.id), "A body type covers its own area anyway: take it away.");
    });
}

Result<> change(Draft& draft, Institution changed) {
    return changeRow(draft, std::move(changed), [](Checks& checks, Institution& row, const Institution& old) {
        checkName(checks, row, old);
        if (row.type != old.type)
            checks.exists<BodyType>(row.type);
        if (row.places != old.places)
            checks.exist<Place>(row.places);
        if (row.span != old.span)
            checks.span(row.span);
    });
}

Result<> change(Draft& draft, RightKind changed) {
    return changeRow(draft, std::move(changed), [&](Checks& checks, RightKind& row, const RightKind& old) {
        checkName(checks, row, old);
        if (row.letter == old.letter)
            return;
        row.letter = trimmed(row.letter.str());
        checkLetter(checks, draft.model(), row);
    });
}

Result<> change(Draft& draft, Scenario changed) { return changeRow(draft, std::move(changed), checkName<Scenario>); }

Result<> change(Draft& draft, Grant changed) {
    return changeRow(draft, std::move(changed), [](Checks& checks, const Grant& row, const Grant& old) {
        if (row.subject != old.subject)
            checks.exists(row.subject);
        if (row.area != old.area)
            checks.exists<PolicyArea>(row.area);
        if (row.right != old.right)
            checks.exists<RightKind>(row.right);
        if (row.places != old.places)
            checks.exist<Place>(row.places);
        if (row.with != old.with)
            checks.exist(row.with);
        if (row.with != old.with || row.subject != old.subject)
            checks.that(!has(row.with, row.subject), "A body cannot be its own partner: choose another.");
        if (row.span != old.span)
            checks.span(row.span);
    });
}

Result<> change(Draft& draft, Relation changed) {
    return changeRow(draft, std::move(changed), [](Checks& checks, const Relation& row, const Relation& old) {
        checkRelation(checks, row, &old);
    });
}

Result<> change(Draft& draft, View changed) {
    return changeRow(draft, std::move(changed), [](Checks& checks, View& row, const View& old) {
        checkName(checks, row, old);
        if (row.zoom != old.zoom)
            checks.that(std::isfinite(row.zoom) && row.zoom > 0, "A view's zoom is a number above 0.");
        if (row.centreX != old.centreX || row.centreY != old.centreY)
            checks.that(std::isfinite(row.centreX) && std::isfinite(row.centreY), "A view's centre is two numbers.");
    });
}

}  // namespace remit
