// SPDX-License-Identifier: MIT
#include "ui/rules/rule_dialog.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/bridge/text.h"
#include "ui/findings/finding_words.h"
#include "ui/look/theme.h"

namespace remit {

RuleDialog::RuleDialog(const Model& model, const Rule& rule, QWidget* parent)
    : QDialog(parent), m_rule(rule), m_severity(new QButtonGroup(this)) {
    setWindowTitle(tr("Change a rule"));
    setMinimumWidth(420);
    if (const RuleSetting* found = model.settings().find(RuleId(rule.id)))
        m_before = *found;
    m_before.id = RuleId(rule.id);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    const auto say = [&](const QString& text, const char* role) {
        auto* label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("role", role);
        column->addWidget(label);
    };
    say(ruleTitle(model, RuleId(rule.id)), "heading");
    say(ruleMeaning(RuleId(rule.id)), "caption");
    column->addSpacing(space::small);
    say(tr("In this document it is"), "body");
    for (const Severity each : {Severity::Error, Severity::Warning, Severity::Note, Severity::Off}) {
        const QString word = each == Severity::Error     ? tr("an error")
                             : each == Severity::Warning ? tr("a warning")
                             : each == Severity::Note    ? tr("a note")
                                                         : tr("off: Remit does not look for it");
        auto* choice = new QRadioButton(each == rule.severity ? tr("%1 (as Remit has it)").arg(word) : word, this);
        choice->setChecked(each == m_before.severity.value_or(rule.severity));
        m_severity->addButton(choice, static_cast<int>(each));
        column->addWidget(choice);
    }
    if (rule.defaultMax > 0) {
        auto* line = new QHBoxLayout;
        auto* label = new QLabel(tr("Allowed at most"), this);
        m_max = new QSpinBox(this);
        m_max->setRange(1, 99);
        m_max->setValue(m_before.max.value_or(rule.defaultMax));
        m_max->setAccessibleName(tr("Allowed at most"));
        label->setBuddy(m_max);
        line->addWidget(label);
        line->addWidget(m_max);
        line->addStretch();
        column->addLayout(line);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* go = new QPushButton(tr("Change rule"), this);
    go->setProperty("role", "primary");  // before the box looks at it, which settles its style
    go->setDefault(true);
    buttons->addButton(go, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addSpacing(space::medium);
    column->addWidget(buttons);
}

RuleSetting RuleDialog::setting() const {
    RuleSetting setting = m_before;
    const auto severity = static_cast<Severity>(m_severity->checkedId());
    setting.severity = severity == m_rule.severity ? std::nullopt : std::optional(severity);
    if (m_max)
        setting.max = m_max->value() == m_rule.defaultMax ? std::nullopt : std::optional(m_max->value());
    return setting;
}

}  // namespace remit
