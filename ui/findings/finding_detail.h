// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

#include "core/check/remedies.h"
#include "ui/bridge/background.h"
#include "ui/bridge/desk.h"

class QVBoxLayout;

namespace remit {

// All about the finding in hand: why, where, what the rule means, and the ways out. The remedies are tried out in the
// background and appear when they are proven.
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

private:
    void rebuild();
    void addRule(const Finding& finding);
    void addWhy(const Finding& finding);
    void addWhere(const Finding& finding);
    void addWaiver(const Waiver& waiver);
    void addActions(const Finding& finding);
    void searchRemedies(const Finding& finding);
    void showRemedies(const std::vector<Remedy>& remedies);
    void applyRemedy(const Remedy& remedy);
    void reopen();
    void changeRule();

    Desk& m_desk;
    std::string m_fingerprint;
    QVBoxLayout* m_column = nullptr;
    QVBoxLayout* m_remedies = nullptr;  // of the shown finding
    Background m_search;
    QString m_by;  // who accepted last, for the next time
};

}  // namespace remit
