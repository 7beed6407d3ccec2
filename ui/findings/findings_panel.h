// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/findings/findings_model.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace remit {

class FindingDetail;
class QuietTree;
class SeverityBadge;

// What is wrong with the scenario on screen (EXPERIENCE, Findings): one sentence each, in groups; beside them the why
// and the ways out of the one in hand. Enter goes to the cell that it is about.
class FindingsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit FindingsPanel(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QuietTree* list() const { return m_list; }
    [[nodiscard]] FindingDetail* detail() const { return m_detail; }
    // Takes the next finding in hand, or the one before (-1), round and round; says it where the panel is hidden.
    void walk(int step);

signals:
    // One sentence for the status bar.
    void message(const QString& sentence);

private:
    QWidget* makeList();
    QWidget* makeHeader();
    void choose(const QModelIndex& index);
    void jump();
    void follow();
    void summarise();
    [[nodiscard]] QString emptySentence() const;

    Desk& m_desk;
    FindingsModel m_model;
    QuietTree* m_list;
    FindingDetail* m_detail;
    QStackedWidget* m_stack;
    QLabel* m_empty;
    QWidget* m_rest = nullptr;  // says that not all findings are listed
    QLabel* m_restWords = nullptr;
    QLabel* m_counts[3];
    SeverityBadge* m_marks[3];
    QPushButton* m_elsewhere;
    QCheckBox* m_waived;
    QComboBox* m_grouping;
    QLineEdit* m_filter;
    bool m_following = false;
};

}  // namespace remit
