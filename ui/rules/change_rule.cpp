// SPDX-License-Identifier: MIT
#include "ui/rules/change_rule.h"

#include <QCoreApplication>

#include "core/check/rule_settings.h"
#include "core/edits/user_rules.h"
#include "ui/bridge/text.h"
#include "ui/findings/finding_words.h"
#include "ui/rules/rule_dialog.h"
#include "ui/rules/user_rule_dialog.h"

namespace remit {

bool changeRule(Desk& desk, const RuleId& id, QWidget* parent) {
    const auto step = [](const QString& title) {
        return QCoreApplication::translate("remit::Rules", "change the rule %1").arg(title);
    };
    const Model& model = desk.document.model();
    if (const UserRule* own = model.userRules().find(id)) {
        UserRule now = *own;
        if (const RuleSetting* set = model.settings().find(id); set && set->severity)
            now.severity = *set->severity;
        UserRuleDialog dialog(model, now, parent);
        return dialog.exec() == QDialog::Accepted &&
               desk.document.edit(step(toQt(dialog.rule().name).trimmed()),
                                  [&](Draft& draft) { return changeUserRule(draft, dialog.rule()); });
    }
    const Rule* rule = findRule(id);
    if (!rule)
        return false;
    RuleDialog dialog(model, *rule, parent);
    return dialog.exec() == QDialog::Accepted && desk.document.edit(step(ruleTitle(model, id)), [&](Draft& draft) {
        return setRuleSetting(draft, dialog.setting());
    });
}

}  // namespace remit
