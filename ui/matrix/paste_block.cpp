// SPDX-License-Identifier: MIT
#include "ui/matrix/paste_block.h"

#include <QCoreApplication>
#include <QItemSelectionRange>

#include "ui/bridge/text.h"
#include "ui/matrix/paste_dialog.h"

namespace remit {

namespace {

struct Paste {
    Q_DECLARE_TR_FUNCTIONS(PasteBlock)
};

PasteGround groundOf(const Desk& desk, const MatrixModel& model, const QItemSelectionRange& block) {
    PasteGround ground;
    ground.scenario = desk.lens.scenario();
    for (const MatrixRow& row : model.rows())
        ground.areas.push_back(row.area);
    for (const MatrixColumn& column : model.columns())
        ground.bodies.push_back(column.subject);
    if (block.isValid()) {
        ground.top = static_cast<std::size_t>(block.top());
        ground.left = static_cast<std::size_t>(block.left());
        ground.height = static_cast<std::size_t>(block.height());
        const int last = std::min(block.right(), static_cast<int>(model.columns().size()) - 1);
        ground.width = static_cast<std::size_t>(std::max(1, last - block.left() + 1));
    }
    return ground;
}

QString labelOf(const PastePlan& plan) {
    if (plan.changed == 0)
        return Paste::tr("paste rows and columns");
    if (plan.changed != 1)
        return Paste::tr("paste %1 cells").arg(plan.changed);
    for (const PasteCell& cell : plan.cells)
        if (cell.state == PasteCell::State::Changed)
            return Paste::tr("paste into %1, %2")
                .arg(toQt(plan.rows[cell.row].name), toQt(plan.columns[cell.column].name));
    return {};
}

}  // namespace

QString pasteBlock(PlacedEdits& edits, const MatrixModel& model, const QItemSelectionRange& block, const QString& text,
                   QWidget* parent) {
    const Desk& desk = edits.desk();
    if (block.isValid() && model.isDecides(block.left()) &&
        !suggestedChoices(desk.document.model(), readTabs(fromQt(text))).bodiesNamed && !text.isEmpty())
        return Paste::tr("This column says who decides; it follows from the other cells.");
    return pasteTable(edits, groundOf(desk, model, block), text, parent);
}

QString pasteTable(PlacedEdits& edits, PasteGround ground, const QString& text, QWidget* parent) {
    Desk& desk = edits.desk();
    if (text.isEmpty())
        return Paste::tr("There is no text on the clipboard: copy cells in a spreadsheet or here first.");
    ground.newArea = fromQt(Paste::tr("New policy area"));
    ground.newBody = fromQt(Paste::tr("New body type"));
    const Model& document = desk.document.model();
    const TextTable table = readTabs(fromQt(text));
    const PasteChoices choices = suggestedChoices(document, table);
    PastePlan plan = planPaste(document, ground, table, choices);
    if (plan.needsLook()) {
        PasteDialog dialog(desk, ground, table, choices, parent);
        if (dialog.exec() != QDialog::Accepted)
            return {};
        plan = dialog.plan();
    }
    const auto edit = [&plan](Draft& draft) { return paste(draft, plan); };
    if (const QString refusal = desk.document.refusalOf(edit); !refusal.isEmpty())
        return Paste::tr("Nothing was pasted. %1").arg(refusal);
    const PlacedEdits::Outcome outcome = edits.edit(labelOf(plan), edit);
    if (!outcome.done || !outcome.said.isEmpty())
        return outcome.said;
    return plan.changed == 0 && plan.newAreas + plan.newBodies == 0
               ? Paste::tr("What you pasted stood there already: nothing changed.")
               : QString();
}

}  // namespace remit
