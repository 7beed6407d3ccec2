// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

#include "ui/measures/measures_model.h"

namespace remit {

// The table of measures under the hand: a click on a header, or its menu, sorts by it; Ctrl+C copies the selected rows,
// for spreadsheets.
class MeasuresTable final : public QTableView {
    Q_OBJECT

public:
    explicit MeasuresTable(MeasuresModel& model, QWidget* parent = nullptr);

    // What the reader has in hand and in sight, to be held again when the rows have changed.
    struct Held {
        std::vector<NodeRef> selected;
        NodeRef current;
        int column = -1;
        QPoint scrolled;
    };
    [[nodiscard]] Held held() const;
    // Rows that have gone are let go of; the first row is in hand where that was one of them.
    void hold(const Held& held);

    // The selected rows, or where there is one at most, all of them.
    void copy();

signals:
    void copied(int rows);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void sizeColumns();
    void sortBy(int column, Qt::SortOrder order);

    MeasuresModel& m_model;
};

}  // namespace remit
