// SPDX-License-Identifier: MIT
#include "ui/matrix/matrix_edits.h"

#include <QCoreApplication>
#include <QItemSelectionRange>
#include <algorithm>

#include "core/edits/cell_text.h"
#include "core/edits/grant_right.h"
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

bool holds(const Model& model, ScenarioId scenario, const CellRef& cell, RightKindId kind) {
    return !grantsInCell(model, scenario, cell.subject, cell.area, kind).empty();
}

}  // namespace

QString toggleRightIn(Desk& desk, const MatrixModel& model, const std::vector<CellRef>& cells, RightKindId kind) {
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
        if (!holds(document, scenario, cell, kind))
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
    desk.document.edit(label, [&](Draft& draft) -> Result<> {
        for (const CellRef& cell : changed)
            if (Result<> done = toggleRight(draft, scenario, cell.subject, cell.area, kind); !done)
                return done;
        return {};
    });
    return {};
}

QString clearCells(Desk& desk, const std::vector<CellRef>& cells, const QString& verb) {
    if (cells.empty())
        return {};
    const QString what =
        cells.size() == 1 ? nameOf(desk.document.model(), cells[0]) : Edits::tr("%1 cells").arg(cells.size());
    desk.document.edit(Edits::tr("%1 %2").arg(verb, what), [&](Draft& draft) -> Result<> {
        for (const CellRef& cell : cells)
            if (Result<> done = clearCell(draft, desk.lens.scenario(), cell.subject, cell.area); !done)
                return done;
        return {};
    });
    return {};
}

QString setText(Desk& desk, const CellRef& cell, const QString& text) {
    const auto edit = [&](Draft& draft) {
        return setCellText(draft, desk.lens.scenario(), cell.subject, cell.area, fromQt(text));
    };
    QString refusal = desk.document.refusalOf(edit);
    if (refusal.isEmpty())
        desk.document.edit(Edits::tr("write %1").arg(nameOf(desk.document.model(), cell)), edit);
    return refusal;
}

QString toTabs(const std::vector<std::vector<QString>>& rows) {
    QString out;
    for (const auto& row : rows) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains('\t') || cell.contains('\n') || cell.startsWith('"'))
                cell = '"' + cell.replace('"', QStringLiteral("\"\"")) + '"';
            cells << cell;
        }
        out += cells.join('\t') + '\n';
    }
    return out;
}

std::vector<std::vector<QString>> fromTabs(const QString& text) {
    std::vector<std::vector<QString>> rows(1, std::vector<QString>(1));
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        QString& cell = rows.back().back();
        if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"')
            cell += text[++i];
        else if (c == '"' && (quoted || cell.isEmpty()))
            quoted = !quoted;
        else if (!quoted && c == '\t')
            rows.back().emplace_back();
        else if (!quoted && c == '\n')
            rows.emplace_back(1);
        else if (c != '\r')
            cell += c;
    }
    if (rows.size() > 1 && rows.back().size() == 1 && rows.back()[0].isEmpty())
        rows.pop_back();
    return rows;
}

QString copyBlock(const MatrixModel& model, const QItemSelectionRange& block) {
    std::vector<std::vector<QString>> rows;
    for (int row = block.top(); row <= block.bottom(); ++row) {
        rows.emplace_back();
        for (int column = block.left(); column <= block.right(); ++column)
            rows.back().push_back(
                model.data(model.index(row, column), model.isDecides(column) ? Qt::DisplayRole : Qt::EditRole)
                    .toString());
    }
    return toTabs(rows);
}

QString pasteBlock(Desk& desk, const MatrixModel& model, const QItemSelectionRange& block, const QString& text) {
    const auto rows = fromTabs(text);
    std::size_t wide = 0;
    for (const auto& row : rows)
        wide = std::max(wide, row.size());
    const int lastColumn = static_cast<int>(model.columns().size()) - 1;
    std::vector<std::pair<CellRef, QString>> wanted;
    if (rows.size() == 1 && wide == 1) {
        for (int row = block.top(); row <= block.bottom(); ++row)
            for (int column = block.left(); column <= std::min(block.right(), lastColumn); ++column)
                wanted.emplace_back(model.cell(model.index(row, column)), rows[0][0]);
    } else {
        const int right = block.left() + static_cast<int>(wide) - 1;
        const int bottom = block.top() + static_cast<int>(rows.size()) - 1;
        if (right > lastColumn || bottom >= model.rowCount())
            return Edits::tr(
                       "What you paste has %1 rows and %2 columns, more than the matrix has from here: start further "
                       "up or left, or add rows and columns first.")
                .arg(rows.size())
                .arg(wide);
        for (std::size_t y = 0; y < rows.size(); ++y)
            for (std::size_t x = 0; x < rows[y].size(); ++x)
                wanted.emplace_back(model.cell(model.index(block.top() + int(y), block.left() + int(x))), rows[y][x]);
    }
    if (wanted.empty())
        return Edits::tr("This column says who decides; it follows from the other cells.");
    const auto edit = [&](Draft& draft) -> Result<> {
        for (const auto& [cell, words] : wanted)
            if (Result<> done = setCellText(draft, desk.lens.scenario(), cell.subject, cell.area, fromQt(words));
                !done) {
                Error error = done.error();
                error.message = fromQt(nameOf(desk.document.model(), cell)) + ": " + error.message;
                return error;
            }
        return {};
    };
    const QString refusal = desk.document.refusalOf(edit);
    if (refusal.isEmpty())
        desk.document.edit(wanted.size() == 1
                               ? Edits::tr("paste into %1").arg(nameOf(desk.document.model(), wanted[0].first))
                               : Edits::tr("paste %1 cells").arg(wanted.size()),
                           edit);
    return refusal.isEmpty() ? refusal : Edits::tr("Nothing was pasted. %1").arg(refusal);
}

RightKindId kindOfLetter(const Model& model, const QString& letter) {
    for (const RightKind& kind : model.rightKinds())
        if (!kind.letter.empty() && toQt(kind.letter).compare(letter, Qt::CaseInsensitive) == 0)
            return kind.id;
    return {};
}

}  // namespace remit
