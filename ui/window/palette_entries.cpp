// SPDX-License-Identifier: MIT
#include "ui/window/palette_entries.h"

#include <QCoreApplication>
#include <QMenu>

#include "ui/bridge/text.h"
#include "ui/look/icons.h"

namespace remit {

namespace {

struct PaletteWords {
    Q_DECLARE_TR_FUNCTIONS(PaletteEntries)
};

const char* iconOf(Severity severity) {
    switch (severity) {
        case Severity::Error:
            return "error";
        case Severity::Warning:
            return "warning";
        case Severity::Note:
        case Severity::Off:
            return "note";
    }
    return "note";
}

}  // namespace

std::vector<CommandPalette::Entry> placesToGo(Desk& desk) {
    std::vector<CommandPalette::Entry> entries;
    const Model& model = desk.document.model();
    const auto selecting = [&](Text name, const QString& kind, const char* icon, Item item) {
        entries.push_back(
            {toQt(name), kind, actionIcon(icon), [&desk, item = std::move(item)] { desk.selection.select(item); }});
    };
    for (const PolicyArea& area : model.policyAreas())
        selecting(area.name, PaletteWords::tr("policy area"), "policy-area", area.id);
    for (const BodyType& type : model.bodyTypes())
        selecting(type.name, PaletteWords::tr("body type"), "body", Subject(type.id));
    for (const Institution& institution : model.institutions())
        selecting(institution.name, PaletteWords::tr("institution"), "institution", Subject(institution.id));
    for (const Place& place : model.places())
        selecting(place.name, PaletteWords::tr("place"), "place", place.id);
    for (const Scenario& scenario : model.scenarios())
        entries.push_back({toQt(scenario.name), PaletteWords::tr("scenario"), actionIcon("scenario"),
                           [&desk, id = scenario.id] { desk.lens.setScenario(id); }});
    for (const Finding& finding : desk.analysis.findings())
        entries.push_back({toQt(finding.message), toQt(finding.rule), actionIcon(iconOf(finding.severity)),
                           [&desk, key = finding.fingerprint] { desk.selection.selectFinding(key); }});
    return entries;
}

std::vector<CommandPalette::Entry> thingsToDo(const Actions& actions) {
    std::vector<CommandPalette::Entry> entries;
    const auto add = [&](QAction* action, const QString& name) {
        if (action->isEnabled() && !action->isSeparator())
            entries.push_back({name, action->shortcut().toString(QKeySequence::NativeText), action->icon(),
                               [action] { action->trigger(); }});
    };
    for (const ActionSpec& spec : actionSpecs()) {
        QAction* action = &actions[spec.id];
        const QString name = withoutMnemonic(action->text());
        if (!spec.isMenu)
            add(action, name);
        else if (action->isEnabled()) {
            QMenu& menu = actions.submenu(spec.id);
            emit menu.aboutToShow();  // some are filled then
            for (QAction* each : menu.actions())
                add(each, PaletteWords::tr("%1: %2").arg(name, withoutMnemonic(each->text())));
        }
    }
    return entries;
}

}  // namespace remit
