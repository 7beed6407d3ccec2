// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <optional>
#include <vector>

#include "core/measure/measures.h"

namespace remit {

// Measures as a table: a row for each body, body type or policy area, the first column its name, then a column for each
// measure that says anything of such rows. Sorted as asked, else in document order.
class MeasuresModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Of { Bodies, BodyTypes, Areas };

    explicit MeasuresModel(QObject* parent = nullptr);

    [[nodiscard]] Of of() const { return m_of; }
    void setOf(Of of);
    void show(std::shared_ptr<const Measures> measures);

    [[nodiscard]] const Measured& row(int row) const { return *m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::optional<Measure> measureIn(int column) const;  // nothing for the name's
    [[nodiscard]] int rowOf(const NodeRef& node) const;                // -1 where it is not shown
    // The rows, ascending, with the header, parted by tabs; numbers as spreadsheets read them.
    [[nodiscard]] QString asText(const std::vector<int>& rows) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] std::vector<const Measured*> sorted() const;
    void moveHeld(const std::vector<NodeRef>& were);

    std::shared_ptr<const Measures> m_measures;
    Of m_of = Of::Bodies;
    std::vector<Measure> m_columns;
    std::vector<const Measured*> m_rows;
    int m_sortedBy = -1;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

}  // namespace remit
