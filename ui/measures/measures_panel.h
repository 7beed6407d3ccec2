// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/measures/measures_table.h"
#include "ui/measures/measuring.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace remit {

// The arrangement in numbers: bodies, body types or policy areas by measure, and in words what the number in hand says
// and what the measure means. It works things out while it is shown, and shares the selection with the other views.
class MeasuresPanel final : public QWidget {
    Q_OBJECT

public:
    MeasuresPanel(Desk& desk, Measuring& measuring, QWidget* parent = nullptr);
    ~MeasuresPanel() override;

    [[nodiscard]] MeasuresTable& table() const { return *m_table; }

signals:
    void message(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeFooter();
    void refresh();
    void followSelection();
    void choose(const QModelIndex& current);
    void sayWhatIsInHand();

    Desk& m_desk;
    Measuring& m_measuring;
    MeasuresModel m_model;
    MeasuresTable* m_table;
    QStackedWidget* m_stack;
    QComboBox* m_of;
    QLabel* m_whole;
    QLabel* m_sentence;
    QLabel* m_meaning;
    bool m_following = false;
};

}  // namespace remit
