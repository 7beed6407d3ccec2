// SPDX-License-Identifier: MIT
#include "core/check/rule_settings.h"

#include "core/check/rule.h"
#include "core/edits/checks.h"

namespace remit {

bool hasMax(const RuleId& id) {
    const Rule* rule = findRule(id);
    return rule && rule->defaultMax > 0;
}

Result<> setRuleSetting(Draft& draft, RuleSetting setting) {
    const RuleSetting* old = draft.model().settings().find(setting.id);
    const bool newMax =
        setting.max && !(old && old->max == setting.max);  // a file's own number is no mistake of this edit
    const Checks checks =
        Checks(draft.model())
            .that(findRule(setting.id),
                  fmt::format("Remit has no rule “{}”: choose one that it has.", setting.id.str()))
            .that(!newMax || hasMax(setting.id), "This rule has no number to set: leave it out.")
            .that(!newMax || *setting.max >= leastMax, fmt::format("A rule's number is {} or more.", leastMax));
    if (!checks.ok())
        return checks.error();
    if (!setting.max && !setting.severity) {
        draft.remove<RuleSetting>(setting.id);
        return {};
    }
    setting.order = old ? old->order : draft.model().settings().nextOrder();
    draft.put(setting);
    return {};
}

}  // namespace remit
