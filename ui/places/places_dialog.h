// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "ui/places/place_tree_model.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace remit {

// Some of many places: their tree with ticks, and a line that narrows it. Enter in the line ticks the first place that
// it names and is ready for the next; Space ticks the one in hand; a tick stands for all under it.
class PlacesDialog final : public QDialog {
    Q_OBJECT

public:
    // `nothing` says what no place at all means.
    PlacesDialog(const Table<Place>& places, const std::vector<PlaceId>& chosen, const QString& title,
                 const QString& nothing, QWidget* parent);

    [[nodiscard]] std::vector<PlaceId> chosen() const { return m_model.choice().ids(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& words);
    void count();
    void tickFirst();
    void tickShown();
    [[nodiscard]] std::vector<int> matches() const;

    PlaceTreeModel m_model;
    QString m_nothing;
    QSortFilterProxyModel* m_shown;
    QLineEdit* m_filter;
    QTreeView* m_tree;
    QLabel* m_count;
    QPushButton* m_all;
    QPushButton* m_none;
};

// "3 of 380 places", or `nothing` where the choice is empty.
[[nodiscard]] QString countInWords(const PlaceTree& tree, const PlaceChoice& choice, const QString& nothing);

}  // namespace remit
