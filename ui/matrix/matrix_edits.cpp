// SPDX-License-Identifier: MIT
#include "ui/matrix/matrix_edits.h"

#include <QCoreApplication>
#include <QItemSelectionRange>
#include <algorithm>

#include "core/edits/cell_text.h"
#include "core/edits/grant_right.h"
#include "core/words/tab_text.h"
#include "ui/bridge/text.h"

namespace remit {

namespace {

struct Edits {
    Q_DECLARE_TR_FUNCTIONS(MatrixEdits)
};

QString nameOf(const Model& model, PolicyAreaId area) {
    const PolicyArea* row = model.policyAreas().find(area);
    return row ? toQt(row->name) : QString();
}

QString nameOf(const Model& model, const CellRef& cell) {
    return Edits::tr("%1, %2").arg(nameOf(model, cell.area), toQt(model.nameOf(cell.subject)));
}

bool holds(const PlacedEdits& edits, const CellRef& cell, RightKindId kind) {
    const Desk& desk = edits.desk();
    return !grantsInCell(desk.document.model(), desk.lens.scenario(), cell.subject, cell.area, kind, edits.place())
                .empty();
}

}  // namespace

QString toggleRightIn(PlacedEdits& edits, const MatrixModel& model, const std::vector<CellRef>& cells,
                      RightKindId kind) {
    const Desk& desk = edits.desk();
    const Model& document = desk.document.model();
    const ScenarioId scenario = desk.lens.scenario();
    const QString right = toQt(inSentence(document.rightKinds().at(kind).name));
    if (!desk.lens.shows(kind))
        return Edits::tr("The lens hides %1: show them before you change them.").arg(right);
    std::vector<CellRef> free;
    QString elsewhere;
    for (const CellRef& cell : cells) {
        const QString where = model.elsewhere(cell, kind);
        where.isEmpty() ? free.push_back(cell) : void(elsewhere = where);
    }
    if (free.empty())
        return elsewhere;
    std::vector<CellRef> lacking;
    for (const CellRef& cell : free)
        if (!holds(edits, cell, kind))
            lacking.push_back(cell);
    const bool give = !lacking.empty();
    const std::vector<CellRef>& changed = give ? lacking : free;
    QString label;
    if (cells.size() > 1)
        label = (give ? Edits::tr("give %1 in %2 cells") : Edits::tr("take %1 from %2 cells"))
                    .arg(right)
                    .arg(changed.size());
    else
        label = (give ? Edits::tr("give %1 %2 on %3") : Edits::tr("take %2 on %3 from %1"))
                    .arg(toQt(document.nameOf(changed[0].subject)), right, nameOf(document, changed[0].area));
    return edits
        .edit(label,
              [&, at = edits.place()](Draft& draft) -> Result<> {
                  for (const CellRef& cell : changed)
                      if (Result<> done = toggleRight(draft, scenario, cell.subject, cell.area, kind, at); !done)
                          return done;
                  return {};
              })
        .said;
}

QString clearCells(PlacedEdits& edits, const std::vector<CellRef>& cells, const QString& verb) {
    if (cells.empty())
        return {};
    const Desk& desk = edits.desk();
    const QString what =
        cells.size() == 1 ? nameOf(desk.document.model(), cells[0]) : Edits::tr("%1 cells").arg(cells.size());
    return edits
        .edit(Edits::tr("%1 %2").arg(verb, what),
              [&, at = edits.place()](Draft& draft) -> Result<> {
                  for (const CellRef& cell : cells)
                      if (Result<> done = clearCell(draft, desk.lens.scenario(), cell.subject, cell.area, at); !done)
                          return done;
                  return {};
              })
        .said;
}

Written setText(PlacedEdits& edits, const CellRef& cell, const QString& text) {
    const Desk& desk = edits.desk();
    const auto edit = [&, at = edits.place()](Draft& draft) {
        return setCellText(draft, desk.lens.scenario(), cell.subject, cell.area, fromQt(text), at);
    };
    if (QString refusal = desk.document.refusalOf(edit); !refusal.isEmpty())
        return {refusal, {}};
    const PlacedEdits::Outcome outcome =
        edits.edit(Edits::tr("write %1").arg(nameOf(desk.document.model(), cell)), edit);
    return {outcome.done ? QString() : Edits::tr("Nothing is written yet: Enter asks again, Escape leaves the cell."),
            outcome.said};
}

QString copyBlock(const MatrixModel& model, const QItemSelectionRange& block) {
    TextTable rows;
    for (int row = block.top(); row <= block.bottom(); ++row) {
        rows.emplace_back();
        for (int column = block.left(); column <= block.right(); ++column)
            rows.back().push_back(
                fromQt(model.data(model.index(row, column), model.isDecides(column) ? Qt::DisplayRole : Qt::EditRole)
                           .toString()));
    }
    return toQt(writeTabs(rows));
}

RightKindId kindOfLetter(const Model& model, const QString& letter) {
    for (const RightKind& kind : model.rightKinds())
        if (!kind.letter.empty() && toQt(kind.letter).compare(letter, Qt::CaseInsensitive) == 0)
            return kind.id;
    return {};
}

}  // namespace remit
