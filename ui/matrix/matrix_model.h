// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

#include "ui/look/legend.h"
#include "ui/matrix/cell_content.h"

namespace remit {

// The rights matrix as a table: policy areas down, bodies across, at last who decides. Rows and columns that are folded
// away are not in it. Cells are read when they are asked for and kept until something touches them.
class MatrixModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit MatrixModel(Desk& desk, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    // Display: letters, or the cell in words; Edit: the cell's own text; ToolTip; AccessibleText.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] const std::vector<MatrixRow>& rows() const { return m_rows; }
    [[nodiscard]] const std::vector<MatrixColumn>& columns() const { return m_columns; }
    [[nodiscard]] bool isDecides(int column) const { return column == static_cast<int>(m_columns.size()); }
    // The area alone in the column Decides.
    [[nodiscard]] CellRef cell(const QModelIndex& index) const;
    // -1 where it is folded away or not in the document.
    [[nodiscard]] int rowOf(PolicyAreaId area) const;
    [[nodiscard]] int columnOf(const Subject& subject) const;

    [[nodiscard]] const CellContent& content(int row, int column) const;
    [[nodiscard]] QStringList phrases(int row, int column) const;
    [[nodiscard]] const Deciders& deciders(int row) const;
    // By kind of right: how many bodies hold it on the policy area; on how many policy areas without others under them
    // the body holds it. matrix_totals.cpp
    [[nodiscard]] const std::vector<Total>& rowTotals(int row) const;
    [[nodiscard]] const std::vector<Total>& columnTotals(int column) const;
    [[nodiscard]] static QString inWords(const std::vector<Total>& totals);
    [[nodiscard]] std::optional<Severity> worst(int row, int column) const;
    // Whether the finding in hand is about the cell.
    [[nodiscard]] bool isLit(int row, int column) const;
    // Of the marks that it shows.
    [[nodiscard]] Legend legend() const;
    // Whether cells show what is held at the lens's place.
    [[nodiscard]] bool isPlaced() const { return m_ground.isPlaced(); }
    // See CellReader::elsewhere.
    [[nodiscard]] QString elsewhere(const CellRef& cell, RightKindId kind) const;
    // At least the most marks that a cell of the column shows, inherited ones included.
    [[nodiscard]] int mostMarks(int column) const;
    // The columns of the row that may show something, ascending.
    [[nodiscard]] std::vector<int> filledColumns(int row) const;
    // Forgets cells that were read, where they have become many. What content() gave before is of no use afterwards.
    void trim();

    // What is shown is found when filter or order are set and when the lens changes; an edit or its findings may add to
    // it, but takes nothing away. matrix_arrange.cpp
    void setFilter(const MatrixFilter& filter);
    [[nodiscard]] const MatrixFilter& filter() const { return m_filter; }
    void setOrder(Qt::Orientation orientation, MatrixOrder order);
    [[nodiscard]] MatrixOrder order(Qt::Orientation orientation) const {
        return orientation == Qt::Vertical ? m_rowOrder : m_columnOrder;
    }
    // Whether all rows or columns are there, as the document has them.
    [[nodiscard]] bool isInDocumentOrder(Qt::Orientation orientation) const;
    // How many of how many pass the filter, those that are folded away included.
    struct Share {
        int shown = 0;
        int all = 0;
    };
    [[nodiscard]] Share shareOf(Qt::Orientation orientation) const;

    void setWords(bool words);
    [[nodiscard]] bool words() const { return m_words; }

    void setFolded(PolicyAreaId area, bool folded);
    void setFolded(BodyTypeId type, bool folded);
    void unfoldAll();
    void foldAll();
    // Unfolds what hides the policy area or the institution, and shows it despite the filter.
    void reveal(const CellRef& cell);

signals:
    void arranged();

private:
    struct Kept {
        CellContent content;
        QStringList phrases;
        bool phrased = false;
    };
    void follow(const ChangeSet& change);
    void followGrants(const std::vector<RowChange<Grant>>& changes);
    void followNames();
    void relook(bool afresh);
    void forgetCells();
    void refreshAxes();
    void refreshLit();
    void arrange(bool afresh);
    [[nodiscard]] bool matchesWords(const MatrixRow& row) const;
    void filter(const std::vector<MatrixRow>& rows, const std::vector<MatrixColumn>& columns, bool afresh);
    void rankAxes(const std::vector<MatrixRow>& rows, const std::vector<MatrixColumn>& columns);
    void showDespiteFilter(const CellRef& ref);
    [[nodiscard]] std::vector<Subject> filledSubjects(PolicyAreaId area) const;
    [[nodiscard]] std::vector<Subject> holders() const;  // at the lens's place
    void touchAll(const QList<int>& roles = {});
    [[nodiscard]] CellReader reader() const { return {m_desk, m_index, m_ground, m_inheritance}; }
    [[nodiscard]] Kept& kept(int row, int column) const;
    template <class T, class IdOf>
    void putInOrder(std::vector<T>& now, const std::vector<T>& wanted, Qt::Orientation orientation, const IdOf& idOf);
    template <class T, class IdOf>
    void turnInto(std::vector<T>& now, std::vector<T> wanted, Qt::Orientation orientation, const IdOf& idOf);

    Desk& m_desk;
    GrantIndex m_index;
    Ground m_ground;
    mutable Inheritance m_inheritance{m_desk, m_index};
    ScenarioId m_scenario;
    std::uint64_t m_seen = 0;  // the revision that the index knows
    std::map<CellRef, QString> m_notes;
    std::vector<MatrixRow> m_rows;
    std::vector<MatrixColumn> m_columns;
    std::set<PolicyAreaId> m_foldedAreas;
    std::set<BodyTypeId> m_foldedTypes;
    std::set<BodyTypeId> m_unfoldedTypes;
    Lit m_lit;
    bool m_words = false;
    MatrixFilter m_filter;
    MatrixOrder m_rowOrder = MatrixOrder::Document;
    MatrixOrder m_columnOrder = MatrixOrder::Document;
    Arranged<PolicyAreaId> m_shownRows;
    Arranged<Subject> m_shownColumns;
    int m_allRows = 0;
    int m_allColumns = 0;
    std::tuple<std::set<PolicyAreaId>, std::set<BodyTypeId>, std::set<BodyTypeId>> m_foldsAside;  // while filtered
    struct CellHash {
        std::size_t operator()(const CellRef& cell) const {
            return std::hash<Subject>()(cell.subject) * 1'000'003 + cell.area.text().hash();
        }
    };
    mutable std::unordered_map<CellRef, Kept, CellHash> m_kept;
    mutable std::unordered_map<PolicyAreaId, Deciders> m_deciders;
    mutable std::unordered_map<PolicyAreaId, std::vector<Total>> m_rowTotals;
    mutable std::unordered_map<Subject, std::vector<Total>> m_columnTotals;
    mutable std::vector<MatrixRow> m_leaves;              // all of them, or none
    mutable std::unordered_map<Subject, int> m_columnAt;  // all columns, or empty
    mutable std::optional<std::unordered_map<Subject, int>> m_mostMarks;
};

}  // namespace remit
