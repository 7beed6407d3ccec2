// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/matrix/matrix_table.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace remit {

// Which rows and columns of the matrix are shown, and in which order. Says how many of how many are, and stands there
// as long as that is not all of them as the document has them. Escape clears the filter; "Show all" the order too.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    FilterBar(Desk& desk, MatrixModel& model, MatrixTable& table, QWidget* parent);

    void open();
    // Everything is shown again, in the document's order.
    void clear();
    [[nodiscard]] bool isActive() const;
    // "4 of 6 policy areas, 2 of 5 bodies".
    [[nodiscard]] QString counts() const;

    // What the hands have set here.
    struct State {
        bool open = false;
        MatrixFilter filter;
        MatrixOrder rows = MatrixOrder::Document;
        MatrixOrder columns = MatrixOrder::Document;
    };
    [[nodiscard]] State state() const;
    // Rights that the document does not have are left out.
    void setState(const State& state);
    // Stands there from then on, unless it is the document's order.
    void setOrder(Qt::Orientation orientation, MatrixOrder order);

signals:
    // The state is another.
    void changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLineEdit* addField(const QString& name, const QString& tip);
    QComboBox* addChoice(const QString& name);
    void offerRights();
    void apply();
    void sort(Qt::Orientation orientation, const QComboBox& choice);
    void clearFilter();
    void sayCounts();

    Desk& m_desk;
    MatrixModel& m_model;
    MatrixTable& m_table;
    QLayout* m_flow = nullptr;
    QLineEdit* m_areas;
    QLineEdit* m_bodies;
    QComboBox* m_rights;
    QComboBox* m_findings;
    QComboBox* m_rows;
    QComboBox* m_columns;
    QLabel* m_counts;
    std::vector<std::set<RightKindId>> m_offered;  // by the choice of rights
};

}  // namespace remit
