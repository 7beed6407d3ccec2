// SPDX-License-Identifier: MIT
#include "ui/matrix/paste_table.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPalette>

#include "core/words/grant_phrase.h"
#include "ui/bridge/text.h"
#include "ui/look/theme.h"

namespace remit {

namespace {

std::vector<std::size_t> holdingCells(const std::vector<PasteLine>& lines) {
    std::vector<std::size_t> out;
    for (const PasteLine& line : lines)
        if (line.to != PasteLine::To::Header && line.to != PasteLine::To::Blank)
            out.push_back(line.at);
    return out;
}

bool isPlain(const PastePhrase& phrase) { return phrase.known && !phrase.ownPartner; }

}  // namespace

PasteTable::PasteTable(const Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk) {}

void PasteTable::setPlan(PastePlan plan) {
    std::vector<std::size_t> rows = holdingCells(plan.rows);
    std::vector<std::size_t> columns = holdingCells(plan.columns);
    const bool sameShape = rows == m_rows && columns == m_columns;
    if (!sameShape)
        beginResetModel();
    m_plan = std::move(plan);
    m_rows = std::move(rows);
    m_columns = std::move(columns);
    if (!sameShape)
        return endResetModel();
    if (m_plan.cells.empty())
        return;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PasteTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PasteTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const PasteCell& PasteTable::cell(const QModelIndex& index) const {
    return m_plan
        .cells[static_cast<std::size_t>(index.row()) * m_columns.size() + static_cast<std::size_t>(index.column())];
}

std::optional<std::string> PasteTable::unknownIn(const QModelIndex& index) const {
    if (index.isValid())
        for (const PastePhrase& phrase : cell(index).phrases)
            if (!phrase.known)
                return phrase.key;
    return std::nullopt;
}

const PasteLine& PasteTable::rowOf(const QModelIndex& index) const {
    return m_plan.rows[m_rows[static_cast<std::size_t>(index.row())]];
}

const PasteLine& PasteTable::columnOf(const QModelIndex& index) const {
    return m_plan.columns[m_columns[static_cast<std::size_t>(index.column())]];
}

QString PasteTable::lineOf(const PastePhrase& phrase) const {
    const Model& model = m_desk.document.model();
    const QString words = toQt(phrase.phrase.text);
    switch (phrase.becomes) {
        case PastePhrase::Becomes::Note:
            return tr("“%1”: a note").arg(words);
        case PastePhrase::Becomes::Skipped:
            return tr("“%1”: left out").arg(words);
        case PastePhrase::Becomes::NewKind:
            return tr("%1: the new right “%2”").arg(words, toQt(m_plan.choices.answers.at(phrase.key).name));
        case PastePhrase::Becomes::Right:
            break;
    }
    const RightKind* kind = phrase.phrase.kind ? model.rightKinds().find(*phrase.phrase.kind) : nullptr;
    const QString name = kind                       ? toQt(kind->name)
                         : phrase.phrase.rightClass ? toQt(standardKind(*phrase.phrase.rightClass).name)
                                                    : QString();
    const QString right = phrase.phrase.byLetter || foldPhrase(phrase.phrase.words) != foldPhrase(fromQt(name))
                              ? tr("%1: %2").arg(words, name)
                              : words;
    return phrase.ownPartner ? tr("%1, without the body itself as partner").arg(right) : right;
}

QStringList PasteTable::linesOf(const PasteCell& cell) const {
    const QString text = toQt(cell.text).trimmed();
    switch (cell.state) {
        case PasteCell::State::LeftOut:
            return text.isEmpty() ? QStringList() : QStringList(tr("left out: %1").arg(text));
        case PasteCell::State::Same:
            return text.isEmpty() ? QStringList() : QStringList(text);
        case PasteCell::State::Changed:
            break;
    }
    QStringList lines;
    for (const PastePhrase& phrase : cell.phrases)
        lines << lineOf(phrase);
    return lines.isEmpty() ? QStringList(tr("(cleared)")) : lines;
}

QVariant PasteTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const PasteCell& at = cell(index);
    const bool odd =
        at.state == PasteCell::State::LeftOut || !std::all_of(at.phrases.begin(), at.phrases.end(), isPlain);
    switch (role) {
        case Qt::DisplayRole:
            return linesOf(at).join('\n');
        case Qt::ToolTipRole:
            return tooltipOf(linesOf(at).join('\n'));
        case Qt::AccessibleTextRole:
            return tr("%1, %2: %3")
                .arg(headerData(index.row(), Qt::Vertical, Qt::AccessibleTextRole).toString(),
                     headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString(),
                     at.state == PasteCell::State::Same ? tr("as it is") : linesOf(at).join("; "));
        case Qt::BackgroundRole:
            return odd && !linesOf(at).isEmpty() ? QVariant(themeOf(QApplication::palette()).lit) : QVariant();
        case Qt::ForegroundRole:
            return at.state == PasteCell::State::Changed ? QVariant()
                                                         : QVariant(themeOf(QApplication::palette()).muted);
        default:
            return {};
    }
}

QVariant PasteTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    const auto at = static_cast<std::size_t>(section);
    const PasteLine& line = orientation == Qt::Horizontal ? m_plan.columns[m_columns[at]] : m_plan.rows[m_rows[at]];
    const QString text = line.to == PasteLine::To::New       ? tr("%1 (new)").arg(toQt(line.name))
                         : line.to == PasteLine::To::LeftOut ? tr("%1 (left out)").arg(toQt(line.name))
                                                             : toQt(line.name);
    switch (role) {
        case Qt::DisplayRole:
            return QFontMetrics(QApplication::font()).elidedText(text, Qt::ElideRight, headerWidth - 2 * space::large);
        case Qt::AccessibleTextRole:
            return text;
        case Qt::ToolTipRole:
            return tooltipOf(text);
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
        default:
            return {};
    }
}

}  // namespace remit
