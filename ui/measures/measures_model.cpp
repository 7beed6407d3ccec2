// SPDX-License-Identifier: MIT
#include "ui/measures/measures_model.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "ui/bridge/text.h"
#include "ui/measures/measure_names.h"

namespace remit {

namespace {

std::vector<Measure> columnsOf(MeasuresModel::Of of) {
    std::vector<Measure> out;
    for (const MeasureSpec& spec : measureSpecs())
        if (of == MeasuresModel::Of::Areas ? spec.ofAreas : spec.ofBodies)
            out.push_back(spec.measure);
    return out;
}

const std::vector<Measured>& rowsOf(const Measures& measures, MeasuresModel::Of of) {
    switch (of) {
        case MeasuresModel::Of::Bodies:
            return measures.bodies;
        case MeasuresModel::Of::BodyTypes:
            return measures.bodyTypes;
        case MeasuresModel::Of::Areas:
            return measures.areas;
    }
    return measures.bodies;
}

// "12.5%", "6": what a spreadsheet takes for a number.
QString plainNumber(Measure measure, double value) {
    const bool share = specOf(measure).isShare();
    return QString::number(std::round(value * (share ? 10000 : 100)) / 100) + (share ? "%" : "");
}

}  // namespace

MeasuresModel::MeasuresModel(QObject* parent)
    : QAbstractTableModel(parent), m_measures(std::make_shared<Measures>()), m_columns(columnsOf(m_of)) {}

void MeasuresModel::setOf(Of of) {
    beginResetModel();
    m_of = of;
    m_columns = columnsOf(of);
    m_sortedBy = -1;
    m_rows = sorted();
    endResetModel();
}

void MeasuresModel::show(std::shared_ptr<const Measures> measures) {
    const std::shared_ptr<const Measures> before = std::exchange(m_measures, std::move(measures));
    const auto nodesOf = [](const std::vector<const Measured*>& rows) {
        std::vector<NodeRef> out;
        for (const Measured* each : rows)
            out.push_back(each->node);
        return out;
    };
    std::vector<const Measured*> rows = sorted();
    const std::vector<NodeRef> were = nodesOf(m_rows);
    const std::vector<NodeRef> are = nodesOf(rows);
    if (std::set(were.begin(), were.end()) != std::set(are.begin(), are.end())) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    if (were != are)
        emit layoutAboutToBeChanged();
    m_rows = std::move(rows);
    if (were != are) {
        moveHeld(were);
        emit layoutChanged();
    }
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

// What is selected stays so where rows have changed places.
void MeasuresModel::moveHeld(const std::vector<NodeRef>& were) {
    QModelIndexList moved;
    const QModelIndexList held = persistentIndexList();
    for (const QModelIndex& each : held)
        moved << index(rowOf(were[static_cast<std::size_t>(each.row())]), each.column());
    changePersistentIndexList(held, moved);
}

std::optional<Measure> MeasuresModel::measureIn(int column) const {
    if (column < 1 || column > static_cast<int>(m_columns.size()))
        return std::nullopt;
    return m_columns[static_cast<std::size_t>(column - 1)];
}

int MeasuresModel::rowOf(const NodeRef& node) const {
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i]->node == node)
            return static_cast<int>(i);
    return -1;
}

QString MeasuresModel::asText(const std::vector<int>& rows) const {
    QStringList lines;
    QStringList cells{headerData(0, Qt::Horizontal, Qt::DisplayRole).toString()};
    for (const Measure each : m_columns)
        cells << nameOf(each);
    lines << cells.join('\t');
    for (const int i : rows) {
        cells = {toQt(row(i).name)};
        for (const Measure each : m_columns)
            cells << (row(i).number(each) ? plainNumber(each, *row(i).number(each)) : QString());
        lines << cells.join('\t');
    }
    return lines.join('\n') + '\n';
}

int MeasuresModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MeasuresModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QVariant MeasuresModel::data(const QModelIndex& index, int role) const {
    const Measured& measured = row(index.row());
    const std::optional<Measure> measure = measureIn(index.column());
    if (!measure) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return toQt(measured.name);
        if (role == Qt::ToolTipRole)
            return tooltipOf(toQt(measured.name));
        return {};
    }
    const std::optional<MeasuredValue>& value = measured.of(*measure);
    switch (role) {
        case Qt::DisplayRole:
            return value && value->number ? toQt(shownValue(*measure, *value->number)) : QStringLiteral("–");
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        case Qt::ToolTipRole:
            return value ? tooltipOf(toQt(value->sentence)) : QString();
        case Qt::AccessibleTextRole:
            return tr("%1, %2: %3")
                .arg(toQt(measured.name), nameOf(*measure), value ? toQt(value->sentence) : tr("not measured"));
        default:
            return {};
    }
}

QVariant MeasuresModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    const std::optional<Measure> measure = measureIn(section);
    switch (role) {
        case Qt::DisplayRole:
            if (measure)
                return nameOf(*measure);
            return m_of == Of::Areas ? tr("Policy area") : tr("Body");
        case Qt::ToolTipRole:
            return measure ? tooltipOf(meaningOf(*measure)) : QString();
        case Qt::TextAlignmentRole:
            return QVariant((measure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case Qt::InitialSortOrderRole:
            return static_cast<int>(measure ? Qt::DescendingOrder : Qt::AscendingOrder);
        default:
            return {};
    }
}

void MeasuresModel::sort(int column, Qt::SortOrder order) {
    emit layoutAboutToBeChanged();
    std::vector<NodeRef> were;
    for (const Measured* each : m_rows)
        were.push_back(each->node);
    m_sortedBy = column;
    m_order = order;
    m_rows = sorted();
    moveHeld(were);
    emit layoutChanged();
}

// Rows without a number stand last either way.
std::vector<const Measured*> MeasuresModel::sorted() const {
    std::vector<const Measured*> rows;
    for (const Measured& each : rowsOf(*m_measures, m_of))
        rows.push_back(&each);
    const bool down = m_order == Qt::DescendingOrder;
    if (const std::optional<Measure> by = measureIn(m_sortedBy)) {
        std::stable_sort(rows.begin(), rows.end(), [&](const Measured* a, const Measured* b) {
            const std::optional<double> one = a->number(*by);
            const std::optional<double> other = b->number(*by);
            if (!one || !other)
                return one.has_value() && !other.has_value();
            return down ? *one > *other : *one < *other;
        });
    } else if (m_sortedBy == 0) {
        std::stable_sort(rows.begin(), rows.end(), [&](const Measured* a, const Measured* b) {
            const int order = toQt(a->name).localeAwareCompare(toQt(b->name));
            return down ? order > 0 : order < 0;
        });
    }
    return rows;
}

}  // namespace remit
