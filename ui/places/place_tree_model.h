// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemModel>

#include "ui/places/place_choice.h"

namespace remit {

// The tree of places with a tick beside each: a place, all under it, some under it.
class PlaceTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    PlaceTreeModel(const Table<Place>& places, const std::vector<PlaceId>& chosen, QObject* parent = nullptr);

    [[nodiscard]] const PlaceTree& tree() const { return m_tree; }
    [[nodiscard]] const PlaceChoice& choice() const { return m_choice; }
    void choose(const std::vector<int>& places, bool chosen);
    void clear();
    [[nodiscard]] QModelIndex indexOf(int place) const;
    [[nodiscard]] static int placeAt(const QModelIndex& index) { return static_cast<int>(index.internalId()); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex&) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void choiceChanged();

private:
    void announce(const QModelIndex& parent);

    PlaceTree m_tree;
    PlaceChoice m_choice;
};

}  // namespace remit
