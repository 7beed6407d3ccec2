// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>
#include <QWidget>

#include "ui/bridge/desk.h"

class QCheckBox;
class QDateEdit;
class QPushButton;

namespace remit {

// Above everything: which scenario, place, date and rights are on screen, and the way to find or do anything
// (EXPERIENCE, Lens bar).
class LensBar final : public QWidget {
    Q_OBJECT

public:
    explicit LensBar(Desk& desk, QWidget* parent = nullptr);

    // Puts a button for the action at the end of the bar.
    void addButton(QAction& action);

signals:
    void paletteRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void giveWay();
    void fillScenarios();
    void fillPlaces();
    void fillRights();
    void showDate();
    void choosePlace(int index);
    void typedPlace();

    Desk& m_desk;
    QComboBox* m_scenario;
    QComboBox* m_place;
    QCheckBox* m_dated;
    QDateEdit* m_date;
    QHBoxLayout* m_rights;
    QHBoxLayout* m_layout = nullptr;
    std::vector<RightKindId> m_kinds;  // that have a button, in order
};

}  // namespace remit
