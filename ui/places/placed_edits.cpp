// SPDX-License-Identifier: MIT
#include "ui/places/placed_edits.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include "core/base/sentence.h"
#include "core/edits/one_place.h"
#include "ui/bridge/text.h"

namespace remit {

namespace {

struct Placed {
    Q_DECLARE_TR_FUNCTIONS(PlacedEdits)
};

}  // namespace

QString nameOfLensPlace(const Desk& desk) {
    for (const Verdict::NamedPlace& each : desk.analysis.verdict().places)
        if (each.id == desk.lens.place())
            return toQt(each.name);
    const Place* row = desk.document.model().places().find(PlaceId(desk.lens.place()));
    return row ? toQt(row->name) : toQt(desk.lens.place());
}

PlaceId leafOfLens(const Desk& desk) {
    const Model& model = desk.document.model();
    const PlaceId named(desk.lens.place());
    return model.institutions().empty() || !model.places().contains(named) ? PlaceId() : named;
}

PlaceId PlacedEdits::place() const { return leafOfLens(m_desk); }

PlacedEdits::Outcome PlacedEdits::editHere(const QString& label, const Document::Edit& edit) {
    return {m_desk.document.edit(label, [&, at = place()](Draft& draft) { return atPlaceAlone(draft, at, edit); }),
            Placed::tr("In %1 alone; elsewhere nothing changed.").arg(nameOfLensPlace(m_desk))};
}

PlacedEdits::Outcome PlacedEdits::edit(const QString& label, const Document::Edit& edit, const Document::Edit& here) {
    DocumentBridge& document = m_desk.document;
    Draft trial(document.model());
    const bool possible = m_desk.lens.place().empty() || edit(trial).ok();
    if (Draft trialHere(document.model()); !possible && !place().empty() && here(trialHere))
        return editHere(label, here);
    if (m_desk.lens.place().empty() || !possible)
        return {document.edit(label, edit), {}};
    const Territory ground(trial.model(), m_desk.lens.date());
    const Reach extent = extentOf(trial.changes(), ground, m_desk.lens.place());
    if (!extent.elsewhere())
        return {document.edit(label, edit), {}};
    if (ground.isFramework())
        return {
            document.edit(label, edit),
            Placed::tr("This holds in %1 kinds of place: a framework makes no exception for one.").arg(extent.places)};
    const QString where = nameOfLensPlace(m_desk);
    if (!extent.here || place().empty())
        return {document.edit(label, edit), Placed::tr("This holds elsewhere, but not in %1.").arg(where)};
    switch (m_standing && m_standing->place == m_desk.lens.place() ? m_standing->answer : ask(label, extent.places)) {
        case Answer::Everywhere:
            return {document.edit(label, edit), Placed::tr("This holds in %1 places.").arg(extent.places)};
        case Answer::Here:
            return editHere(label, here);
        case Answer::Cancel:
            break;
    }
    return {};
}

PlacedEdits::Answer PlacedEdits::ask(const QString& label, int places) {
    const QString where = nameOfLensPlace(m_desk);
    const QString whereOnButton = QString(where).replace('&', "&&");
    QMessageBox box(QMessageBox::NoIcon, {}, {}, QMessageBox::NoButton, &m_parent);
    box.setWindowTitle("Remit");
    box.setTextFormat(Qt::PlainText);
    box.setText(Placed::tr("%1: in %2 alone, or everywhere?").arg(toQt(raised(fromQt(label))), where));
    box.setInformativeText(Placed::tr("You look at %1. Everywhere, this shows in %2 places.").arg(where).arg(places));
    QPushButton* all = box.addButton(Placed::tr("&Everywhere"), QMessageBox::DestructiveRole);
    QPushButton* here = box.addButton(Placed::tr("&Only in %1").arg(whereOnButton), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    all->setObjectName("everywhere");
    here->setObjectName("here");
    auto* same = new QCheckBox(Placed::tr("&The same for what follows in %1").arg(whereOnButton));
    box.setCheckBox(same);
    box.setDefaultButton(here);
    here->setFocus();
    box.exec();
    const Answer answer = box.clickedButton() == all    ? Answer::Everywhere
                          : box.clickedButton() == here ? Answer::Here
                                                        : Answer::Cancel;
    if (same->isChecked() && answer != Answer::Cancel)
        m_standing = Standing{m_desk.lens.place(), answer};
    return answer;
}

}  // namespace remit
