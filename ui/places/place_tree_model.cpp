// SPDX-License-Identifier: MIT
#include "ui/places/place_tree_model.h"

#include "ui/bridge/text.h"

namespace remit {

PlaceTreeModel::PlaceTreeModel(const Table<Place>& places, const std::vector<PlaceId>& chosen, QObject* parent)
    : QAbstractItemModel(parent), m_tree(places), m_choice(m_tree, chosen) {}

void PlaceTreeModel::choose(const std::vector<int>& places, bool chosen) {
    for (const int place : places)
        m_choice.set(place, chosen);
    announce({});
    emit choiceChanged();
}

void PlaceTreeModel::clear() {
    m_choice.clear();
    announce({});
    emit choiceChanged();
}

// A tick changes ticks above and below; views ask for those that they show.
void PlaceTreeModel::announce(const QModelIndex& parent) {
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    emit dataChanged(index(0, 0, parent), index(rows - 1, 0, parent), {Qt::CheckStateRole});
    for (int row = 0; row < rows; ++row)
        announce(index(row, 0, parent));
}

QModelIndex PlaceTreeModel::indexOf(int place) const {
    return createIndex(m_tree.row(place), 0, static_cast<quintptr>(place));
}

QModelIndex PlaceTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    const int above = parent.isValid() ? placeAt(parent) : -1;
    return createIndex(row, column, static_cast<quintptr>(m_tree.children(above)[static_cast<std::size_t>(row)]));
}

QModelIndex PlaceTreeModel::parent(const QModelIndex& child) const {
    const int above = child.isValid() ? m_tree.parent(placeAt(child)) : -1;
    return above < 0 ? QModelIndex() : indexOf(above);
}

int PlaceTreeModel::rowCount(const QModelIndex& parent) const {
    if (parent.column() > 0)
        return 0;
    return static_cast<int>(m_tree.children(parent.isValid() ? placeAt(parent) : -1).size());
}

QVariant PlaceTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    switch (role) {
        case Qt::DisplayRole:
            return toQt(m_tree.name(placeAt(index)));
        case Qt::ToolTipRole:
            return tooltipOf(toQt(m_tree.name(placeAt(index))));
        case Qt::CheckStateRole:
            switch (m_choice.state(placeAt(index))) {
                case PlaceChoice::State::None:
                    return Qt::Unchecked;
                case PlaceChoice::State::Some:
                    return Qt::PartiallyChecked;
                case PlaceChoice::State::All:
                    return Qt::Checked;
            }
            return {};
        default:
            return {};
    }
}

bool PlaceTreeModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    choose({placeAt(index)}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags PlaceTreeModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

}  // namespace remit
