// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/matrix/matrix_table.h"

class QLabel;

namespace remit {

class FilterBar;
class LegendPanel;
class TotalsFoot;

// The rights matrix, home of the window: policy areas down, bodies across, who holds what where they meet.
class MatrixView final : public QWidget {
    Q_OBJECT

public:
    explicit MatrixView(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] MatrixModel& model() { return *m_model; }
    [[nodiscard]] MatrixTable& table() { return *m_table; }
    [[nodiscard]] FilterBar& filterBar() { return *m_filter; }

public slots:
    // In Table 1's words instead of letters.
    void setWords(bool words);
    // How many bodies hold which right on each policy area, and on how many policy areas each body does.
    void setTotals(bool totals);
    void setLegend(bool legend);
    void openFilter();
    void editCell();
    void clearCells();
    void cut();
    void copy();
    void paste();
    void perform(remit::MatrixCommand command);

signals:
    // A short sentence for the status line.
    void message(const QString& text);
    // The user wants the cell in hand in the inspector.
    void inspectRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showWhatThereIs();
    void hugTable();

    MatrixModel* m_model;
    MatrixTable* m_table;
    FilterBar* m_filter;
    TotalsFoot* m_foot;
    LegendPanel* m_legend;
    QLabel* m_empty;
    QTimer m_legendDue;
    bool m_totals = false;
};

}  // namespace remit
