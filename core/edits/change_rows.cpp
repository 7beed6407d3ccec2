// SPDX-License-Identifier: MIT
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cmath>

#include "core/check/rule.h"
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

void checkRelation(Checks& checks, const Relation& row) {
    checks.exists<Scenario>(row.scenario)
        .exists(row.from)
        .exists(row.to)
        .span(row.span)
        .that(row.from != row.to, "A relation leads from one body to another: choose two different ones.");
    if (row.kind == RelationKind::Delegates)
        checks.exists<PolicyArea>(row.area).exists<RightKind>(row.right);
    else
        checks.that(row.area.empty() && row.right.empty(),
                    "A policy area and a right are for delegation alone: leave them out.");
    checks.that(row.kind == RelationKind::Funds || !row.competitive,
                "Only funding can be competitive: choose the relation “funds”, or leave it out.");
}

namespace {

// The row must be there already, by its id.
template <class Row>
Checks checksFor(const Draft& draft, const Row& row) {
    return Checks(draft.model()).exists<Row>(row.key());
}

template <class Row>
Result<> putIf(Draft& draft, Row row, const Checks& checks) {
    if (checks.ok())
        draft.put(std::move(row));
    return checks.result();
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
Result<> changeInTree(Draft& draft, Row row) {
    Checks checks = checksFor(draft, row).name(row.name);
    checkParent(checks, draft.model().table<Row>(), row);
    return putIf(draft, std::move(row), checks);
}

template <class Row>
Result<> reparent(Draft& draft, typename Row::Key id, typename Row::Key parent) {
    Checks checks(draft.model());
    if (!checks.exists<Row>(id).ok())
        return checks.error();
    Row row = draft.model().table<Row>().at(id);
    row.parent = parent;
    checkParent(checks, draft.model().table<Row>(), row);
    return putIf(draft, std::move(row), checks);
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

Result<> change(Draft& draft, BodyType row) {
    const Checks checks =
        checksFor(draft, row)
            .name(row.name)
            .exist<BodyType>(row.adoptedBy)
            .exist<BodyType>(row.coterminousWith)
            .that(!has(row.adoptedBy, row.id), "A body type cannot adopt its own role: take it away.")
            .that(!has(row.coterminousWith, row.id), "A body type covers its own area anyway: take it away.");
    return putIf(draft, std::move(row), checks);
}

Result<> change(Draft& draft, Institution row) {
    const Checks checks =
        checksFor(draft, row).name(row.name).exists<BodyType>(row.type).exist<Place>(row.places).span(row.span);
    return putIf(draft, std::move(row), checks);
}

Result<> change(Draft& draft, RightKind row) {
    Checks checks = checksFor(draft, row).name(row.name);
    row.letter = trimmed(row.letter.str());
    checkLetter(checks, draft.model(), row);
    return putIf(draft, std::move(row), checks);
}

Result<> change(Draft& draft, Scenario row) {
    const Checks checks = checksFor(draft, row).name(row.name);
    return putIf(draft, std::move(row), checks);
}

Result<> change(Draft& draft, Grant row) {
    const Checks checks = checksFor(draft, row)
                              .exists(row.subject)
                              .exists<PolicyArea>(row.area)
                              .exists<RightKind>(row.right)
                              .exist<Place>(row.places)
                              .exist(row.with)
                              .span(row.span)
                              .that(!has(row.with, row.subject), "A body cannot be its own partner: choose another.");
    return putIf(draft, std::move(row), checks);
}

Result<> change(Draft& draft, Relation row) {
    Checks checks = checksFor(draft, row);
    checkRelation(checks, row);
    return putIf(draft, std::move(row), checks);
}

Result<> change(Draft& draft, View row) {
    const Checks checks =
        checksFor(draft, row)
            .name(row.name)
            .that(std::isfinite(row.zoom) && row.zoom > 0, "A view's zoom is a number above 0.")
            .that(std::isfinite(row.centreX) && std::isfinite(row.centreY), "A view's centre is two numbers.");
    return putIf(draft, std::move(row), checks);
}

Result<> setRuleSetting(Draft& draft, RuleSetting setting) {
    const Rule* rule = findRule(setting.id);
    const Checks checks =
        Checks(draft.model())
            .that(rule, fmt::format("Remit has no rule “{}”: choose one that it has.", setting.id.str()))
            .that(!setting.max || (rule && rule->defaultMax > 0), "This rule has no number to set: leave it out.")
            .that(!setting.max || *setting.max > 0, "A rule's number is 1 or more.");
    if (!checks.ok())
        return checks.error();
    if (!setting.max && !setting.severity) {
        draft.remove<RuleSetting>(setting.id);
        return {};
    }
    const RuleSetting* old = draft.model().settings().find(setting.id);
    setting.order = old ? old->order : draft.model().settings().nextOrder();
    draft.put(setting);
    return {};
}

}  // namespace remit
