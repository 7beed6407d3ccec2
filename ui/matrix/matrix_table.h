// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QTableView>
#include <functional>
#include <map>

#include "ui/matrix/axis_hands.h"
#include "ui/matrix/cell_delegate.h"
#include "ui/matrix/matrix_headers.h"
#include "ui/places/placed_edits.h"

namespace remit {

// The matrix under the hands: moving, blocks, letters, text, clipboard. The one selection of the desk and its current
// cell are the same thing.
class MatrixTable final : public QTableView {
    Q_OBJECT

public:
    MatrixTable(Desk& desk, MatrixModel& model, QWidget* parent);

    void editCell();
    void clearBlock();
    void cut();
    void copy();
    void paste();
    void setWords(bool words);
    // The cells of the block in hand, the column Decides left out.
    [[nodiscard]] std::vector<CellRef> cells() const;
    [[nodiscard]] QItemSelectionRange block() const;
    // Whole rows or columns, from the one that others are chosen beside to the last of them.
    void chooseSections(Qt::Orientation orientation, int anchor, int lead);
    [[nodiscard]] AxisHands& hands() { return *m_hands; }
    // Where the name of a row or column is written, once it is in sight.
    [[nodiscard]] QRect nameBox(Qt::Orientation orientation, int section);
    // Where the column Decides stands in the viewport.
    [[nodiscard]] int frozenLeft() const;
    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& position) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] const MatrixStyle& look() const { return m_style; }
    // As high as its rows.
    [[nodiscard]] int contentHeight() const;
    // Whether the column Decides prints the totals of each row.
    void setTotals(bool totals);
    // Changes what is shown of the model, by what `change` does to it; what is selected stays so.
    void arrange(const std::function<void()>& change);
    // Lays out what is due.
    void settle();
    void say(const QString& text);

signals:
    void message(const QString& text);
    void inspectRequested();
    void laidOut();

protected:
    void scrollContentsBy(int dx, int dy) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyboardSearch(const QString&) override {}  // letters are rights
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void updateGeometries() override;

private:
    // matrix_layout.cpp
    void layOut();
    void layOutSoon();
    void layOutNames(Qt::Orientation orientation, int first, int last);
    void layOutColumns();
    void layOutRows(int first, int last);
    void resized(int column, int size);
    // What a text needs at a width, measured once.
    template <class Measure>
    [[nodiscard]] qreal height(const QString& key, int width, const Measure& measure);

    // frozen_column.cpp
    [[nodiscard]] QRect frozenBox() const;  // empty where it stands behind the others
    void paintFrozen(QPainter& painter);

    void followSelection();
    void stand();
    void mark();
    void toggle(RightKindId kind);
    void clear(const QString& verb);
    void typeLetter(const QString& letter);
    void fold(Qt::Orientation orientation, int section);
    void foldInHand();
    [[nodiscard]] bool isWhole(Qt::Orientation orientation) const;
    bool extendSections(int key);
    void showHeaderMenu(Qt::Orientation orientation, const QPoint& globalPosition);
    [[nodiscard]] QMenu* menuFor(const std::vector<CellRef>& chosen);
    void addFolding(QMenu& menu);

    Desk& m_desk;
    MatrixModel& m_model;
    PlacedEdits m_edits;
    CellDelegate* m_delegate;
    BodyHeader* m_bodies;
    AreaHeader* m_areas;
    AxisHands* m_hands;
    QWidget* m_corner;
    MatrixStyle m_style;
    std::map<Text, int> m_ownWidths;  // of columns that the user sized, by subject
    QHash<std::pair<QString, int>, qreal> m_heights;
    bool m_totals = false;
    bool m_layingOut = false;
    bool m_layoutDue = false;
    bool m_following = false;
};

}  // namespace remit
