// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "ui/window/shortcuts.h"

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace remit {

// Every action with its shortcut, to be found by words or by keys and changed. Nothing is changed outside until the
// dialog is accepted; then chosen() has what to change.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(ChosenShortcuts chosen, QWidget* parent = nullptr);

    [[nodiscard]] const ChosenShortcuts& chosen() const { return m_chosen; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void refresh();
    void narrow(const QString& words);
    void showInHand();
    void choose(QKeyCombination keys);
    void give(ActionId id, const QKeySequence& keys);
    [[nodiscard]] std::optional<ActionId> inHand() const;

    ChosenShortcuts m_chosen;
    std::map<ActionId, QTreeWidgetItem*> m_items;
    QLineEdit* m_filter;
    QTreeWidget* m_list;
    QLabel* m_label;
    QKeySequenceEdit* m_keys;
    QPushButton* m_none;
    QPushButton* m_usual;
    QLabel* m_remark;
};

}  // namespace remit
