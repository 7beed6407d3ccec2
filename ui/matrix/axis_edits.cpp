// SPDX-License-Identifier: MIT
#include "ui/matrix/axis_edits.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/edits/remove_rows.h"
#include "ui/bridge/text.h"

namespace remit {

namespace {

struct AxisWords {
    Q_DECLARE_TR_FUNCTIONS(AxisEdits)
};

Section sectionOf(const NavRow& row) {
    return std::holds_alternative<PolicyAreaId>(row) ? Section::Areas : Section::Bodies;
}

std::optional<NavRow> nextSibling(const Model& model, const NavRow& row) {
    const std::vector<NavRow> all = siblingsOf(model, row);
    const auto found = std::find(all.begin(), all.end(), row);
    return found == all.end() || found + 1 == all.end() ? std::nullopt : std::optional<NavRow>(*(found + 1));
}

std::optional<NavRow> asParent(const NavRow& row) {
    return std::holds_alternative<Section>(row) ? std::nullopt : std::optional<NavRow>(row);
}

// Adds the row where it belongs.
Result<NavRow> make(Draft& draft, const NewAxis& wanted, const QString& name) {
    Result<NavRow> made = addRow(draft, wanted.section, wanted.under, fromQt(name), {});
    if (!made || !wanted.before)
        return made;
    if (Result<> placed = placeRow(draft, *made, wanted.under.value_or(NavRow(wanted.section)), wanted.before); !placed)
        return placed.error();
    return made;
}

std::optional<NewAxis> insert(Desk& desk, NewAxis wanted) {
    wanted.gesture = desk.document.newGesture();
    const bool institution = wanted.section == Section::Bodies && wanted.under;
    const QString name = wanted.section == Section::Areas ? AxisWords::tr("New policy area")
                         : institution                    ? AxisWords::tr("New institution")
                                                          : AxisWords::tr("New body type");
    const QString label = wanted.section == Section::Areas ? AxisWords::tr("add a policy area")
                          : institution                    ? AxisWords::tr("add an institution")
                                                           : AxisWords::tr("add a body type");
    const bool done = desk.document.edit(
        label,
        [&](Draft& draft) -> Result<> {
            const Result<NavRow> made = make(draft, wanted, name);
            if (!made)
                return made.error();
            wanted.row = *made;
            return {};
        },
        wanted.gesture);
    return done ? std::optional<NewAxis>(wanted) : std::nullopt;
}

}  // namespace

NavRow parentOf(const Model& model, const NavRow& row) {
    if (const auto* area = std::get_if<PolicyAreaId>(&row)) {
        const PolicyArea* found = model.policyAreas().find(*area);
        return found && !found->parent.empty() ? NavRow(found->parent) : NavRow(Section::Areas);
    }
    if (const auto* institution = std::get_if<InstitutionId>(&row))
        if (const Institution* found = model.institutions().find(*institution))
            return found->type;
    return Section::Bodies;
}

std::vector<NavRow> siblingsOf(const Model& model, const NavRow& row) {
    std::vector<NavRow> out;
    if (std::holds_alternative<PolicyAreaId>(row)) {
        const NavRow parent = parentOf(model, row);
        const auto* under = std::get_if<PolicyAreaId>(&parent);
        for (const PolicyArea& area : model.policyAreas())
            if (area.parent == (under ? *under : PolicyAreaId()))
                out.emplace_back(area.id);
    } else if (std::holds_alternative<BodyTypeId>(row)) {
        for (const BodyType& type : model.bodyTypes())
            out.emplace_back(type.id);
    } else if (std::holds_alternative<InstitutionId>(row)) {
        const NavRow parent = parentOf(model, row);
        for (const Institution& institution : model.institutions())
            if (parent == NavRow(institution.type))
                out.emplace_back(institution.id);
    }
    return out;
}

std::optional<NewAxis> insertBehind(Desk& desk, Section section, const std::optional<NavRow>& at) {
    NewAxis wanted;
    wanted.section = section;
    if (at) {
        wanted.under = asParent(parentOf(desk.document.model(), *at));
        wanted.before = nextSibling(desk.document.model(), *at);
    }
    return insert(desk, wanted);
}

std::optional<NewAxis> insertUnder(Desk& desk, const NavRow& parent) {
    NewAxis wanted;
    wanted.section = sectionOf(parent);
    wanted.under = parent;
    return insert(desk, wanted);
}

std::optional<NavRow> nameNew(Desk& desk, const NewAxis& added, const QString& name, QString& refusal) {
    // Ids are made from names, so the placeholder makes way for a row that is called so from the start.
    std::optional<NavRow> made;
    const auto edit = [&](Draft& draft) -> Result<> {
        if (Result<> gone = removeRow(draft, added.row); !gone)
            return gone;
        const Result<NavRow> done = make(draft, added, name);
        if (!done)
            return done.error();
        made = *done;
        return {};
    };
    refusal = desk.document.refusalOf(edit);
    if (!refusal.isEmpty())
        return std::nullopt;
    desk.document.edit(AxisWords::tr("add %1").arg(name.trimmed()), edit, added.gesture);
    return made;
}

void dropNew(Desk& desk, const NewAxis& added) {
    desk.document.edit(
        AxisWords::tr("add nothing"), [&](Draft& draft) { return removeRow(draft, added.row); }, added.gesture);
}

QString renameAxis(Desk& desk, const NavRow& row, const QString& name) {
    const QString old = nameOf(desk.document.model(), row);
    if (name == old)
        return {};
    const auto edit = [&](Draft& draft) { return renameRow(draft, row, fromQt(name)); };
    QString refusal = desk.document.refusalOf(edit);
    if (refusal.isEmpty())
        desk.document.edit(AxisWords::tr("rename %1 to %2").arg(old, name.trimmed()), edit);
    return refusal;
}

bool shiftAxis(Desk& desk, const NavRow& row, int by) {
    const Model& model = desk.document.model();
    const std::vector<NavRow> all = siblingsOf(model, row);
    const auto at = std::find(all.begin(), all.end(), row) - all.begin();
    const auto to = at + by;
    if (to < 0 || to >= std::ssize(all))
        return false;
    const auto before = by < 0 ? to : to + 1;
    return placeAxis(
        desk, row, parentOf(model, row),
        before < std::ssize(all) ? std::optional<NavRow>(all[static_cast<std::size_t>(before)]) : std::nullopt);
}

bool indentAxis(Desk& desk, const NavRow& row) {
    const std::vector<NavRow> all = siblingsOf(desk.document.model(), row);
    const auto at = std::find(all.begin(), all.end(), row);
    if (!std::holds_alternative<PolicyAreaId>(row) || at == all.begin() || at == all.end())
        return false;
    return placeAxis(desk, row, *(at - 1), std::nullopt);
}

bool outdentAxis(Desk& desk, const NavRow& row) {
    const Model& model = desk.document.model();
    const NavRow parent = parentOf(model, row);
    if (!std::holds_alternative<PolicyAreaId>(parent))
        return false;
    return placeAxis(desk, row, parentOf(model, parent), nextSibling(model, parent));
}

bool placeAxis(Desk& desk, const NavRow& row, const NavRow& parent, const std::optional<NavRow>& before) {
    const Model& model = desk.document.model();
    const QString name = nameOf(model, row);
    const bool stays = parentOf(model, row) == parent;
    const QString label = stays ? AxisWords::tr("move %1").arg(name)
                          : std::holds_alternative<Section>(parent)
                              ? AxisWords::tr("move %1 to the top").arg(name)
                              : AxisWords::tr("put %1 under %2").arg(name, nameOf(model, parent));
    return desk.document.edit(label, [&](Draft& draft) { return placeRow(draft, row, parent, before); });
}

namespace {
ChosenRows chosenOf(const std::vector<NavRow>& rows) {
    ChosenRows out;
    for (const NavRow& row : rows)
        if (const auto* area = std::get_if<PolicyAreaId>(&row))
            out.areas.insert(*area);
        else if (const auto* type = std::get_if<BodyTypeId>(&row))
            out.types.insert(*type);
        else if (const auto* institution = std::get_if<InstitutionId>(&row))
            out.institutions.insert(*institution);
    return out;
}
}  // namespace

QString takenAlong(const Desk& desk, const std::vector<NavRow>& rows) {
    const ChosenRows chosen = chosenOf(rows);
    Draft draft(desk.document.model());
    return remove(draft, chosen) ? toQt(alongWith(draft.changes(), chosen)) : QString();
}

bool removeAxes(Desk& desk, const std::vector<NavRow>& rows) {
    if (rows.empty())
        return false;
    const auto areas = std::count_if(rows.begin(), rows.end(),
                                     [](const NavRow& row) { return std::holds_alternative<PolicyAreaId>(row); });
    const bool mixed = areas != 0 && areas != std::ssize(rows);
    const QString label = rows.size() == 1 ? AxisWords::tr("remove %1").arg(nameOf(desk.document.model(), rows[0]))
                          : mixed          ? AxisWords::tr("remove %1 bodies and policy areas").arg(rows.size())
                          : std::holds_alternative<PolicyAreaId>(rows[0])
                              ? AxisWords::tr("remove %1 policy areas").arg(rows.size())
                              : AxisWords::tr("remove %1 bodies").arg(rows.size());
    return desk.document.edit(label, [&](Draft& draft) { return remove(draft, chosenOf(rows)); });
}

}  // namespace remit
