// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>

#include "ui/matrix/axis_edits.h"
#include "ui/matrix/matrix_command.h"
#include "ui/matrix/matrix_model.h"
#include "ui/matrix/name_editor.h"

class QKeyEvent;
class QMenu;

namespace remit {

class MatrixTable;

// The rows and columns of the matrix under the hands: added, named where they stand, moved, folded and removed. What
// they act on is the row or column that is selected as a whole, else that of the cell in hand.
class AxisHands final : public QObject {
    Q_OBJECT

public:
    AxisHands(Desk& desk, MatrixModel& model, MatrixTable& table);

    void perform(MatrixCommand command);
    // Whether the key was for rows and columns.
    bool press(const QKeyEvent& event);
    void rename(const NavRow& row);
    // What a drag in a header let go: at the gap before section `to`, or on it.
    void drop(Qt::Orientation orientation, int from, int to, bool on);
    void fillMenu(QMenu& menu, Qt::Orientation orientation);

    [[nodiscard]] NameEditor* editor() const { return m_editor; }

private:
    enum class Chosen { Cell, Row, Column };
    [[nodiscard]] Chosen chosen() const;
    [[nodiscard]] std::optional<NavRow> inHand(Qt::Orientation orientation) const;
    [[nodiscard]] std::vector<NavRow> allInHand(Qt::Orientation orientation) const;
    [[nodiscard]] NavRow rowAt(Qt::Orientation orientation, int section) const;

    void insert(Section section);
    void insertUnder();
    void start(const std::optional<NewAxis>& added);
    void name(const NavRow& row);
    void finish(const QString& name, bool leaving);
    void cancel();
    void close();
    void remove(Qt::Orientation orientation);
    void move(const std::optional<NavRow>& row, int by);
    void moved(const NavRow& row, bool done);
    [[nodiscard]] bool isOrdered(Qt::Orientation orientation);

    Desk& m_desk;
    MatrixModel& m_model;
    MatrixTable& m_table;
    QPointer<NameEditor> m_editor;
    NavRow m_named = Section::Areas;
    std::optional<NewAxis> m_new;
    bool m_finishing = false;
};

}  // namespace remit
