// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/matrix/matrix_table.h"

namespace remit {

// The foot of the matrix: under each column, on how many policy areas its body holds which right. It stands under the
// table, moves with its columns and takes no focus; what it says the headers say too, to whoever cannot see it.
class TotalsFoot final : public QWidget {
    Q_OBJECT

public:
    TotalsFoot(MatrixModel& model, MatrixTable& table, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    // What it prints, in words: whether it has to be painted anew.
    [[nodiscard]] QStringList says() const;
    // Where the column's totals stand; empty where it is out of sight.
    [[nodiscard]] QRect boxOf(int column) const;

    MatrixModel& m_model;
    MatrixTable& m_table;
    QStringList m_said;  // when it was painted
};

}  // namespace remit
