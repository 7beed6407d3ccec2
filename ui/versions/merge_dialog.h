// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <memory>
#include <optional>
#include <vector>

#include "core/merge/merge.h"
#include "ui/bridge/background.h"
#include "ui/bridge/desk.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace remit {

class OutcomeList;

// Another version of the document put together with this one: what comes in, what clashes and how each clash is
// answered, and what the findings of the result would be. Accepting it makes one edit, which can be taken back.
class MergeDialog final : public QDialog {
    Q_OBJECT

public:
    // `base` is the version that both came from.
    MergeDialog(Desk& desk, Model base, Model theirs, const QString& theirName, QWidget* parent = nullptr);

    void accept() override;

private:
    void addClash(const Clash& clash, QVBoxLayout& column);
    void answerAll(Answer answer);
    void answered();
    void showResult();
    [[nodiscard]] std::vector<Answer> answers() const;  // ours where there is none yet
    [[nodiscard]] int unanswered() const;

    Desk& m_desk;
    QString m_name;
    std::shared_ptr<const Merge> m_merge;
    std::vector<QButtonGroup*> m_groups;  // one for each clash; the buttons' ids are answers
    QLabel* m_heading;
    QLabel* m_left;
    OutcomeList* m_changes;
    OutcomeList* m_findings;
    QPushButton* m_go;
    Background m_background;
};

}  // namespace remit
