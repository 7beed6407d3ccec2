// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "ui/bridge/desk.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace remit {

class PickList;

// Asks for a rule of the user's own: one of five forms, what it is about, where it holds, how severe it is. Says as it
// is entered what the rule means, and why it would be refused.
class UserRuleDialog final : public QDialog {
    Q_OBJECT

public:
    // Changes the rule; a new one where its id is empty.
    UserRuleDialog(const Model& model, UserRule rule, QWidget* parent = nullptr);

    // What was entered; addUserRule or changeUserRule takes it after exec() said Accepted.
    [[nodiscard]] UserRule rule() const;

    void accept() override;

private:
    void addRow(const QString& name, QWidget* field);
    void adjust();
    [[nodiscard]] QString faultNow() const;

    const Model m_model;
    UserRule m_before;
    QFormLayout* m_form;
    QLineEdit* m_name;
    QComboBox* m_ruleForm;
    QComboBox* m_right;
    QComboBox* m_other;
    QSpinBox* m_count;
    PickList* m_types;
    PickList* m_areas;
    PickList* m_places;
    QComboBox* m_severity;
    QLineEdit* m_message;
    QLabel* m_meaning;
    QLabel* m_fault;
    bool m_tried = false;  // an empty field is no fault before somebody asks to go on
};

// What the rule demands, in one sentence: "Each of LEP must hold Advice, on Schools."
[[nodiscard]] QString meaningOf(const Model& model, const UserRule& rule);

}  // namespace remit
