// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "core/check/rule.h"
#include "ui/bridge/desk.h"

class QButtonGroup;
class QSpinBox;

namespace remit {

// How severe a rule is in this document, or whether it is off, and its limit where it has one.
class RuleDialog final : public QDialog {
    Q_OBJECT

public:
    RuleDialog(const Model& model, const Rule& rule, QWidget* parent = nullptr);

    // The setting as entered; what equals the rule's own is left out of it.
    [[nodiscard]] RuleSetting setting() const;

private:
    const Rule& m_rule;
    RuleSetting m_before;
    QButtonGroup* m_severity;
    QSpinBox* m_max = nullptr;
};

}  // namespace remit
