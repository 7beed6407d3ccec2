// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/bridge/desk.h"

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace remit {

class CouncilPage;
class GraphView;
class MatrixView;

// The middle of the window: the matrix, the graph and My council, one at a time, over one model and one selection.
class Centre final : public QWidget {
    Q_OBJECT

public:
    explicit Centre(Desk& desk, QWidget* parent = nullptr);

    enum class Page { Matrix, Graph, Council };
    [[nodiscard]] Page page() const;
    void show(Page page);
    [[nodiscard]] bool words() const { return m_wordsOn; }
    void setWords(bool words);
    [[nodiscard]] bool totals() const { return m_totalsOn; }
    void setTotals(bool totals);
    [[nodiscard]] bool legend() const { return m_legendOn; }
    void setLegend(bool legend);

    [[nodiscard]] MatrixView& matrix() const { return *m_matrix; }
    [[nodiscard]] GraphView& graph() const { return *m_graph; }
    [[nodiscard]] CouncilPage& council() const { return *m_council; }

signals:
    void pageChanged();
    // Words, totals, legend, or the order and filter of the matrix.
    void looksChanged();

private:
    MatrixView* m_matrix;
    GraphView* m_graph;
    CouncilPage* m_council;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    QPushButton* m_letters;
    QPushButton* m_words;
    QWidget* m_switch;
    bool m_wordsOn = false;
    bool m_totalsOn = false;
    bool m_legendOn = true;
};

}  // namespace remit
