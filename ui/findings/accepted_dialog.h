// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "ui/bridge/desk.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace remit {

// Every finding that somebody has accepted, with who, when and why, and how it stands: it applies, its end date has
// passed, or what it accepted is not found in the scenario, place and date looked at. Each can be taken back.
class AcceptedDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AcceptedDialog(Desk& desk, QWidget* parent = nullptr);

private:
    void fill();
    void explain();
    void takeBack();
    [[nodiscard]] const Waiver* inHand() const;
    [[nodiscard]] QString offsetOf(const Waiver& waiver) const;

    Desk& m_desk;
    QTreeWidget* m_list;
    QLabel* m_reason;
    QPushButton* m_takeBack;
};

}  // namespace remit
