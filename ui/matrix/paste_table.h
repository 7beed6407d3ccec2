// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

#include "core/edits/paste_plan.h"
#include "ui/bridge/desk.h"

namespace remit {

// What a paste will do, as a table under the names of the rows and columns it goes to: each cell's phrases, and beside
// those that are not plain what becomes of them. Data: Display, ToolTip and AccessibleText; colours are an aid alone.
class PasteTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int headerWidth = 200;  // names that need more are cut, and whole in the tooltip

    explicit PasteTable(const Desk& desk, QObject* parent = nullptr);

    void setPlan(PastePlan plan);
    [[nodiscard]] const PastePlan& plan() const { return m_plan; }
    // The first words in the cell that are not understood, by their key; nothing where all are.
    [[nodiscard]] std::optional<std::string> unknownIn(const QModelIndex& index) const;

    // Where the cell's row and column go.
    [[nodiscard]] const PasteLine& rowOf(const QModelIndex& index) const;
    [[nodiscard]] const PasteLine& columnOf(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const PasteCell& cell(const QModelIndex& index) const;
    [[nodiscard]] QStringList linesOf(const PasteCell& cell) const;
    [[nodiscard]] QString lineOf(const PastePhrase& phrase) const;

    const Desk& m_desk;
    PastePlan m_plan;
    std::vector<std::size_t> m_rows;  // of the plan, those that hold cells
    std::vector<std::size_t> m_columns;
};

}  // namespace remit
