// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "ui/bridge/background.h"
#include "ui/bridge/desk.h"

class QLabel;

namespace remit {

class OutcomeList;

// What changed from another version to the document as it is now, and which findings came and went in the scenario of
// the lens. Stays open beside the views, follows edits, and selects there what is chosen here.
class CompareDialog final : public QDialog {
    Q_OBJECT

public:
    CompareDialog(Desk& desk, Model other, const QString& otherName, QWidget* parent = nullptr);

private:
    void compare();

    Desk& m_desk;
    Model m_other;
    QString m_name;
    QLabel* m_heading;
    OutcomeList* m_changes;
    OutcomeList* m_findings;
    Background m_background;
};

}  // namespace remit
