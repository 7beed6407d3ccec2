// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>
#include <map>
#include <vector>

#include "core/exchange/import/table_shape.h"

class QComboBox;

namespace remit {

// The header of a sheet's preview: each column's letter, and under it a box that says what the column means. Boxes are
// there for the columns in sight.
class MeaningHeader final : public QHeaderView {
    Q_OBJECT

public:
    // Tab comes to the boxes from `before`.
    MeaningHeader(QWidget* before, QWidget* parent = nullptr);

    // Offers the meanings for each column, and shows those that they have; none: no boxes.
    void setMeanings(const std::vector<ColumnMeaning>& columns, const std::vector<ColumnMeaning>& offered);
    // Puts the boxes where their columns are; to be called when the table has scrolled.
    void place();

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void meaningChosen(int column, remit::ColumnMeaning meaning);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QComboBox* boxOf(int column);

    QWidget* m_before;
    std::map<int, QComboBox*> m_boxes;
    std::vector<ColumnMeaning> m_columns;
    std::vector<ColumnMeaning> m_offered;
};

}  // namespace remit
