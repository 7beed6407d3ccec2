// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include "ui/bridge/desk.h"

class QVBoxLayout;

namespace remit {

// The small window that asks which right a body is given, and first on which policy area where that is still open:
// type to find the area, Enter takes it; a right's letter, or a click, chooses the right. Escape gives up. It deletes
// itself when it closes.
class GrantPopup final : public QFrame {
    Q_OBJECT

public:
    GrantPopup(Desk& desk, const Subject& body, PolicyAreaId area, QWidget* parent);

signals:
    void chosen(remit::PolicyAreaId area, remit::RightKindId kind);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void askForArea();
    void askForRight();
    void startOver(const QString& heading);
    void choose(RightKindId kind);

    Desk& m_desk;
    Subject m_body;
    PolicyAreaId m_area;
    QVBoxLayout* m_column;
};

}  // namespace remit
