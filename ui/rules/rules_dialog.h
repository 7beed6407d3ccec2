// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "ui/bridge/desk.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace remit {

// Every rule that the document is checked by, Remit's and the document's own: what it means and how severe it is here.
// Each can be changed, own rules can be added and removed; each change is a step of its own that can be undone.
class RulesDialog final : public QDialog {
    Q_OBJECT

public:
    explicit RulesDialog(Desk& desk, QWidget* parent = nullptr);

private:
    void fill();
    void explain();
    void add();
    void change();
    void remove();
    [[nodiscard]] RuleId inHand() const;

    Desk& m_desk;
    QTreeWidget* m_list;
    QLabel* m_meaning;
    QPushButton* m_change;
    QPushButton* m_remove;
};

}  // namespace remit
