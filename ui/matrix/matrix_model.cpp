// SPDX-License-Identifier: MIT
#include "ui/matrix/matrix_model.h"

#include <algorithm>

#include "core/edits/cell_text.h"
#include "ui/bridge/text.h"
#include "ui/places/placed_edits.h"

namespace remit {

MatrixModel::MatrixModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk) {
    connect(&desk.document, &DocumentBridge::changed, this, &MatrixModel::follow);
    connect(&desk.lens, &Lens::changed, this, [this] { relook(true); });
    connect(&desk.analysis, &Analysis::changed, this, [this] {
        refreshLit();
        if (!m_filter.empty()) {
            arrange(false);
            refreshAxes();
        }
        if (m_ground.isPlaced()) {
            forgetCells();
            touchAll();
        } else {
            touchAll({Qt::BackgroundRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
        }
    });
    connect(&desk.selection, &Selection::findingChanged, this, [this] {
        refreshLit();
        touchAll({Qt::BackgroundRole});
    });
    relook(true);
}

int MatrixModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || m_columns.empty() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const int row = index.row();
    const int column = index.column();
    if (isDecides(column)) {
        const QString who = deciders(row).who;
        if (role == Qt::DisplayRole)
            return who;
        if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
            return {};
        const QString totals = inWords(rowTotals(row));
        const QString bodies = totals.isEmpty() ? tr("No body has a right here.") : tr("Bodies with %1.").arg(totals);
        if (role == Qt::AccessibleTextRole)
            return tr("%1, who decides: %2").arg(m_rows[static_cast<std::size_t>(row)].name, who) + ". " + bodies;
        return QString((who + '\n' + bodies).toHtmlEscaped().replace('\n', "<br>"));
    }
    const CellRef ref = cell(index);
    switch (role) {
        case Qt::DisplayRole:
            return m_words ? phrases(row, column).join(QStringLiteral(", ")) : content(row, column).letters();
        case Qt::EditRole:
            return toQt(
                cellText(m_desk.document.model(), m_desk.lens.scenario(), ref.subject, ref.area, leafOfLens(m_desk)));
        case Qt::ToolTipRole: {
            // Escaped, since a document's own words may look like rich text.
            const QString text = reader().tooltip(ref, content(row, column)).toHtmlEscaped();
            return QString("<p style='white-space:pre-wrap'>" + text + "</p>");
        }
        case Qt::AccessibleTextRole:
            return reader().sentence(ref, content(row, column));
        default:
            return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool text = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!text || section < 0)
        return {};
    const auto at = static_cast<std::size_t>(section);
    if (orientation == Qt::Vertical) {
        if (at >= m_rows.size())
            return {};
        const MatrixRow& row = m_rows[at];
        if (role == Qt::AccessibleTextRole && row.parent)
            return row.folded ? tr("%1, folded").arg(row.name) : tr("%1, unfolded").arg(row.name);
        return role == Qt::ToolTipRole ? row.name.toHtmlEscaped() : row.name;
    }
    if (at > m_columns.size())
        return {};
    if (isDecides(section))
        return tr("Decides");
    const MatrixColumn& column = m_columns[at];
    if (role == Qt::DisplayRole)
        return column.name;
    QString full = column.about.isEmpty() ? column.name : column.name + '\n' + column.about;
    const QString totals = inWords(columnTotals(section));
    full += '\n' + (totals.isEmpty() ? tr("No right on any policy area.") : tr("Policy areas with %1.").arg(totals));
    return role == Qt::ToolTipRole ? full.toHtmlEscaped().replace('\n', "<br>") : full;
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isDecides(index.column()) ? base : base | Qt::ItemIsEditable;
}

CellRef MatrixModel::cell(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    const PolicyAreaId area = m_rows[static_cast<std::size_t>(index.row())].area;
    if (isDecides(index.column()))
        return {{}, area};
    return {m_columns[static_cast<std::size_t>(index.column())].subject, area};
}

int MatrixModel::rowOf(PolicyAreaId area) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const MatrixRow& r) { return r.area == area; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int MatrixModel::columnOf(const Subject& subject) const {
    if (m_columnAt.empty())
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            m_columnAt[m_columns[i].subject] = static_cast<int>(i);
    const auto found = m_columnAt.find(subject);
    return found == m_columnAt.end() ? -1 : found->second;
}

MatrixModel::Kept& MatrixModel::kept(int row, int column) const {
    const MatrixRow& at = m_rows[static_cast<std::size_t>(row)];
    const CellRef ref{m_columns[static_cast<std::size_t>(column)].subject, at.area};
    const auto [it, isNew] = m_kept.try_emplace(ref);
    if (isNew) {
        it->second.content = reader().read(at, ref.subject);
        if (const auto note = m_notes.find(ref); note != m_notes.end() && !it->second.content.absent)
            it->second.content.note = note->second;
    }
    return it->second;
}

const CellContent& MatrixModel::content(int row, int column) const { return kept(row, column).content; }

QStringList MatrixModel::phrases(int row, int column) const {
    Kept& cell = kept(row, column);
    if (!cell.phrased) {
        cell.phrases = reader().phrases(
            {m_columns[static_cast<std::size_t>(column)].subject, m_rows[static_cast<std::size_t>(row)].area},
            cell.content);
        cell.phrased = true;
    }
    return cell.phrases;
}

const Deciders& MatrixModel::deciders(int row) const {
    const MatrixRow& at = m_rows[static_cast<std::size_t>(row)];
    const auto [it, isNew] = m_deciders.try_emplace(at.area);
    if (isNew)
        it->second = reader().deciders(at);
    return it->second;
}

std::optional<Severity> MatrixModel::worst(int row, int column) const {
    return m_desk.analysis.worst(
        CellRef{m_columns[static_cast<std::size_t>(column)].subject, m_rows[static_cast<std::size_t>(row)].area});
}

bool MatrixModel::isLit(int row, int column) const {
    return !m_lit.cells.empty() && m_lit.cells.contains({m_columns[static_cast<std::size_t>(column)].subject,
                                                         m_rows[static_cast<std::size_t>(row)].area});
}

QString MatrixModel::elsewhere(const CellRef& ref, RightKindId kind) const {
    const int row = rowOf(ref.area);
    const int column = columnOf(ref.subject);
    if (row < 0 || column < 0)
        return {};
    const CellMark* mark = content(row, column).find(kind);
    return mark ? reader().elsewhere(ref, *mark) : QString();
}

int MatrixModel::mostMarks(int column) const {
    if (!m_mostMarks)
        m_mostMarks = m_index.mostAbove(m_desk.document.model());
    const auto found = m_mostMarks->find(m_columns[static_cast<std::size_t>(column)].subject);
    return found == m_mostMarks->end() ? 0 : found->second;
}

std::vector<int> MatrixModel::filledColumns(int row) const {
    std::vector<int> out;
    for (const Subject& subject : filledSubjects(m_rows[static_cast<std::size_t>(row)].area))
        if (const int column = columnOf(subject); column >= 0)
            out.push_back(column);
    std::sort(out.begin(), out.end());
    return out;
}

std::vector<Subject> MatrixModel::filledSubjects(PolicyAreaId of) const {
    const Model& model = m_desk.document.model();
    std::unordered_set<Subject> out;
    if (m_ground.isPlaced()) {
        for (const Subject& holder : holders())
            out.insert(holder);
        for (const BodyType& type : model.bodyTypes())
            out.insert(type.id);
    }
    for (const PolicyArea* area = model.policyAreas().find(of); area && !m_ground.isPlaced();
         area = model.policyAreas().find(area->parent))
        for (const auto& [subject, entries] : m_index.on(area->id))
            out.insert(subject);
    for (const auto& [cell, note] : m_notes)
        if (cell.area == of)
            out.insert(cell.subject);
    return {out.begin(), out.end()};
}

MatrixModel::Share MatrixModel::shareOf(Qt::Orientation orientation) const {
    if (orientation == Qt::Vertical)
        return {m_shownRows.shown ? static_cast<int>(m_shownRows.shown->size()) : m_allRows, m_allRows};
    return {m_shownColumns.shown ? static_cast<int>(m_shownColumns.shown->size()) : m_allColumns, m_allColumns};
}

void MatrixModel::trim() {
    constexpr std::size_t many = 20'000;
    if (m_kept.size() > many)
        m_kept.clear();
}

void MatrixModel::forgetCells() {
    m_kept.clear();
    m_deciders.clear();
    m_rowTotals.clear();
    m_columnTotals.clear();
    m_leaves.clear();
}

void MatrixModel::setWords(bool words) {
    m_words = words;
    touchAll();
}

void MatrixModel::setFolded(PolicyAreaId area, bool folded) {
    folded ? void(m_foldedAreas.insert(area)) : void(m_foldedAreas.erase(area));
    refreshAxes();
}

void MatrixModel::setFolded(BodyTypeId type, bool folded) {
    (folded ? m_foldedTypes : m_unfoldedTypes).insert(type);
    (folded ? m_unfoldedTypes : m_foldedTypes).erase(type);
    refreshAxes();
}

void MatrixModel::unfoldAll() {
    m_foldedAreas.clear();
    m_foldedTypes.clear();
    for (const BodyType& type : m_desk.document.model().bodyTypes())
        m_unfoldedTypes.insert(type.id);
    refreshAxes();
}

void MatrixModel::foldAll() {
    m_unfoldedTypes.clear();
    for (const PolicyArea& area : m_desk.document.model().policyAreas())
        if (!area.parent.empty())
            m_foldedAreas.insert(area.parent);
    for (const BodyType& type : m_desk.document.model().bodyTypes())
        m_foldedTypes.insert(type.id);
    refreshAxes();
}

void MatrixModel::reveal(const CellRef& ref) {
    const Model& model = m_desk.document.model();
    showDespiteFilter(ref);
    if (!ref.area.empty() && rowOf(ref.area) < 0)
        for (const PolicyArea* area = model.policyAreas().find(ref.area); area && !area->parent.empty();
             area = model.policyAreas().find(area->parent))
            if (m_foldedAreas.contains(area->parent))
                setFolded(area->parent, false);
    if (!ref.subject.empty() && !ref.subject.isBodyType() && columnOf(ref.subject) < 0)
        if (const Institution* institution = model.institutions().find(ref.subject.institution()))
            setFolded(institution->type, false);
}

}  // namespace remit
