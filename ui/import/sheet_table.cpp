// SPDX-License-Identifier: MIT
#include "ui/import/sheet_table.h"

#include <QApplication>
#include <tuple>

#include "core/base/label.h"
#include "ui/bridge/text.h"
#include "ui/import/meaning_words.h"

namespace remit {

namespace {

const RightKind* kindOf(const Table<RightKind>& vocabulary, const Phrase& phrase) {
    return phrase.kind ? vocabulary.find(*phrase.kind) : nullptr;
}

bool understands(const CellRead& cell) {
    return std::all_of(cell.phrases.begin(), cell.phrases.end(),
                       [](const Phrase& phrase) { return phrase.understood(); });
}

}  // namespace

SheetTable::SheetTable(QObject* parent) : QAbstractTableModel(parent) {}

void SheetTable::setSheet(std::shared_ptr<const TableFile> file, const TableChoices& choices) {
    beginResetModel();
    m_file = std::move(file);
    m_choices = choices;
    m_understood.reset();
    std::size_t width = 0;
    if (const Sheet* shown = sheet())
        for (const auto& row : shown->rows)
            width = std::max(width, row.size());
    m_columns = static_cast<int>(width);
    endResetModel();
}

void SheetTable::setUnderstood(std::shared_ptr<const UnderstoodTable> understood, const TableChoices& choices) {
    m_understood = std::move(understood);
    m_choices = choices;
    if (rowCount() > 0 && m_columns > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
}

const Sheet* SheetTable::sheet() const {
    return m_file && m_choices.sheet < m_file->book.sheets.size() ? &m_file->book.sheets[m_choices.sheet] : nullptr;
}

int SheetTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !sheet() ? 0 : static_cast<int>(sheet()->rows.size());
}

int SheetTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_columns; }

SheetTable::Part SheetTable::partOf(const QModelIndex& index) const {
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    const TableGuess& guess = m_choices.guess;
    if (row < guess.top)
        return Part::Above;
    if (column >= guess.columns.size() || guess.columns[column] == ColumnMeaning::Ignored)
        return m_file->whole ? Part::Names : Part::LeftOut;
    if (row < guess.top + guess.headerRows)
        return Part::Header;
    return read(index) ? Part::Rights : Part::Names;
}

const CellRead* SheetTable::read(const QModelIndex& index) const {
    if (!m_understood)
        return nullptr;
    const auto at = std::pair(static_cast<std::size_t>(index.row()), static_cast<std::size_t>(index.column()));
    const auto found = std::lower_bound(
        m_understood->cells.begin(), m_understood->cells.end(), at,
        [](const CellRead& cell, const auto& place) { return std::pair(cell.row, cell.column) < place; });
    return found != m_understood->cells.end() && std::pair(found->row, found->column) == at ? &*found : nullptr;
}

QString SheetTable::text(const QModelIndex& index) const {
    const auto& row = sheet()->rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    if (column >= row.size())
        return {};
    const std::string_view words = trimmed(row[column].text);
    return QString(qsizetype{4} * std::min(row[column].indent, 8), ' ') +
           QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

QString SheetTable::lineOf(const Phrase& phrase) const {
    const QString words = toQt(phrase.text);
    if (!phrase.understood()) {
        const auto answer = m_choices.answers.find(foldPhrase(phrase.words));
        return answer != m_choices.answers.end() && answer->second.as == WordsAnswer::As::Skipped
                   ? tr("“%1”: left out").arg(words)
                   : tr("“%1”: a note").arg(words);
    }
    const RightKind* kind = kindOf(m_understood->vocabulary, phrase);
    const QString name = kind                ? toQt(kind->name)
                         : phrase.rightClass ? toQt(standardKind(*phrase.rightClass).name)
                                             : QString();
    return phrase.byLetter || foldPhrase(phrase.words) != foldPhrase(fromQt(name)) ? tr("%1: %2").arg(words, name)
                                                                                   : words;
}

QStringList SheetTable::linesOf(const QModelIndex& index) const {
    QStringList lines;
    if (const CellRead* cell = read(index))
        for (const Phrase& phrase : cell->phrases)
            lines << lineOf(phrase);
    return lines;
}

// A right has the colour of what it does for its holder, where all of its cell is understood.
const Theme::Mark* SheetTable::markOf(const QModelIndex& index) const {
    const CellRead* cell = read(index);
    if (!cell || cell->phrases.empty() || !understands(*cell))
        return nullptr;
    const RightKind* kind = kindOf(m_understood->vocabulary, cell->phrases.front());
    const auto rightClass = kind ? std::optional(kind->rightClass) : cell->phrases.front().rightClass;
    return rightClass ? &themeOf(QApplication::palette()).mark(groupOf(*rightClass)) : nullptr;
}

QVariant SheetTable::ground(const QModelIndex& index) const {
    const Theme& theme = themeOf(QApplication::palette());
    switch (partOf(index)) {
        case Part::Above:
        case Part::LeftOut:
            return theme.window;
        case Part::Header:
            return theme.raised;
        case Part::Names:
            return {};
        case Part::Rights:
            break;
    }
    if (const Theme::Mark* mark = markOf(index))
        return mark->tint;
    return understands(*read(index)) ? QVariant() : QVariant(theme.lit);
}

QVariant SheetTable::letters(const QModelIndex& index) const {
    const Part part = partOf(index);
    if (part == Part::Above || part == Part::LeftOut)
        return themeOf(QApplication::palette()).muted;
    const Theme::Mark* mark = part == Part::Rights ? markOf(index) : nullptr;
    return mark ? QVariant(mark->letter) : QVariant();
}

QVariant SheetTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !sheet())
        return {};
    switch (role) {
        case Qt::DisplayRole: {
            const QStringList lines = linesOf(index);
            return lines.isEmpty() ? text(index) : lines.join('\n');
        }
        case Qt::ToolTipRole:
            return tooltipOf(linesOf(index).isEmpty() ? text(index) : linesOf(index).join('\n'));
        case Qt::AccessibleTextRole: {
            const QStringList lines = linesOf(index);
            const QString said = lines.isEmpty() ? text(index).trimmed() : lines.join("; ");
            const QString cell =
                toQt(cellName(static_cast<std::size_t>(index.row()), static_cast<std::size_t>(index.column())));
            const auto column = static_cast<std::size_t>(index.column());
            const Part part = partOf(index);
            if (part == Part::Above || part == Part::LeftOut)
                return tr("%1, left out: %2").arg(cell, said);
            return column < m_choices.guess.columns.size()
                       ? tr("%1, %2: %3").arg(cell, meaningWord(m_choices.guess.columns[column]), said)
                       : tr("%1: %2").arg(cell, said);
        }
        case Qt::BackgroundRole:
            return ground(index);
        case Qt::ForegroundRole:
            return letters(index);
        default:
            return {};
    }
}

QVariant SheetTable::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool across = orientation == Qt::Horizontal;
    if (role == Qt::TextAlignmentRole)
        return QVariant(across ? Qt::AlignLeft | Qt::AlignTop : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (across)
        return columnLetters(static_cast<std::size_t>(section));
    const auto row = static_cast<std::size_t>(section);
    return QString::number(m_file && row < m_file->lines.size() ? m_file->lines[row] : row + 1);
}

std::optional<std::string> SheetTable::unknownIn(const QModelIndex& index) const {
    if (const CellRead* cell = index.isValid() ? read(index) : nullptr)
        for (const Phrase& phrase : cell->phrases) {
            const std::string key = foldPhrase(phrase.words);
            for (const UnknownWords& words : m_understood->unknown)
                if (words.key == key)
                    return key;
        }
    return std::nullopt;
}

QModelIndex SheetTable::nextWith(const std::string& key, const QModelIndex& from) const {
    if (!m_understood)
        return {};
    QModelIndex first;
    for (const CellRead& cell : m_understood->cells) {
        const bool has = std::any_of(cell.phrases.begin(), cell.phrases.end(),
                                     [&](const Phrase& phrase) { return foldPhrase(phrase.words) == key; });
        if (!has)
            continue;
        const QModelIndex found = index(static_cast<int>(cell.row), static_cast<int>(cell.column));
        if (!first.isValid())
            first = found;
        if (!from.isValid() || std::pair(found.row(), found.column()) > std::pair(from.row(), from.column()))
            return found;
    }
    return first;
}

}  // namespace remit
