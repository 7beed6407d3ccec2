// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

#include "core/check/remedies.h"
#include "ui/bridge/background.h"
#include "ui/bridge/desk.h"

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace remit {

// All about the finding in hand: why, the ways out beside it, where, and what the rule means. The remedies are tried
// out in the background and appear when they are proven.
class FindingDetail final : public QScrollArea {
    Q_OBJECT

public:
    explicit FindingDetail(Desk& desk, QWidget* parent = nullptr);

    // Shows the finding with the fingerprint, or says what to do where there is none.
    void show(const std::string& fingerprint);
    // Asks for a reason and accepts the finding shown; nothing where none is shown.
    void acceptFinding();

signals:
    void message(const QString& sentence);
    void jumpWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void arrange();
    template <class Slot>
    QPushButton* button(const QString& text, const char* name, const QString& tip, Slot slot);
    void addRule(const Finding& finding);
    void addWhy(const Finding& finding);
    void addWhere(const Finding& finding);
    void addWaiver(const Waiver& waiver);
    void addWays();
    void searchRemedies(const Finding& finding);
    void showRemedies(const std::vector<Remedy>& remedies);
    void applyRemedy(const Remedy& remedy);
    void reopen();
    void changeRule();

    Desk& m_desk;
    std::string m_fingerprint;
    QGridLayout* m_grid = nullptr;
    QVBoxLayout* m_why = nullptr;
    QVBoxLayout* m_ways = nullptr;
    QVBoxLayout* m_rest = nullptr;
    QVBoxLayout* m_remedies = nullptr;  // of the shown finding; null where there is nothing to get out of
    Background m_search{m_desk.worker};
    QString m_by;  // who accepted last, for the next time
};

}  // namespace remit
