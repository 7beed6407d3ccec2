// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/matrix/matrix_table.h"

class QLabel;

namespace remit {

// The rights matrix, home of the window: policy areas down, bodies across, who holds what where they meet.
class MatrixView final : public QWidget {
    Q_OBJECT

public:
    explicit MatrixView(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] MatrixModel& model() { return *m_model; }
    [[nodiscard]] MatrixTable& table() { return *m_table; }

public slots:
    // In Table 1's words instead of letters.
    void setWords(bool words);
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

private:
    void showWhatThereIs();

    MatrixModel* m_model;
    MatrixTable* m_table;
    QLabel* m_empty;
};

}  // namespace remit
