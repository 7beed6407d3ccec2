// SPDX-License-Identifier: MIT
#include "core/edits/user_rules.h"

#include "core/edits/checks.h"

namespace remit {

namespace {

Result<> checkUserRule(const Draft& draft, UserRule& rule) {
    const bool both = rule.form == RuleForm::NeverBoth;
    const bool ofTypes = rule.form == RuleForm::OnlyTypes || rule.form == RuleForm::MustHold;
    const bool counts = rule.form == RuleForm::AtLeast || rule.form == RuleForm::AtMost;
    if (!both)
        rule.other = {};
    if (!ofTypes)
        rule.types.clear();
    if (!counts)
        rule.count = UserRule{}.count;
    rule.message = trimmed(rule.message.str());
    Checks checks(draft.model());
    checks.name(rule.name).that(!rule.right.empty(), "Choose the right that the rule is about.");
    if (checks.ok())
        checks.exists<RightKind>(rule.right);
    if (both) {
        checks.that(!rule.other.empty(), "Choose the right that nobody may hold beside the first.");
        if (checks.ok())
            checks.exists<RightKind>(rule.other);
        checks.that(rule.other != rule.right, "These are one right: choose two different ones.");
    }
    checks.that(!ofTypes || !rule.types.empty(), "Choose at least one body type.")
        .that(rule.count >= 0, "A number of sides is 0 or more.")
        .exist<BodyType>(rule.types)
        .exist<PolicyArea>(rule.areas)
        .exist<Place>(rule.places);
    return checks.result();
}

Error noSuchRule(const RuleId& id) {
    return {Error::Code::Refused,
            fmt::format("The document has no rule “{}” of its own: choose one that it has.", id.str()),
            {}};
}

}  // namespace

Result<RuleId> addUserRule(Draft& draft, UserRule rule) {
    if (Result<> checked = checkUserRule(draft, rule); !checked)
        return checked.error();
    // Remit's rules have no prefix, so that no name a user thinks of can take one's id.
    rule.id = freeId(draft.model().userRules(), "own " + rule.name.str());
    rule.order = draft.model().userRules().nextOrder();
    const RuleId id = rule.id;
    draft.put(std::move(rule));
    return id;
}

Result<> changeUserRule(Draft& draft, UserRule rule) {
    const UserRule* old = draft.model().userRules().find(rule.id);
    if (!old)
        return noSuchRule(rule.id);
    rule.order = old->order;
    if (Result<> checked = checkUserRule(draft, rule); !checked)
        return checked;
    draft.remove<RuleSetting>(rule.id);  // the rule itself says how severe it is now
    draft.put(std::move(rule));
    return {};
}

Result<> removeUserRule(Draft& draft, const RuleId& id) {
    if (!draft.model().userRules().contains(id))
        return noSuchRule(id);
    draft.remove<UserRule>(id);
    draft.remove<RuleSetting>(id);  // what the document sets about it goes with it
    return {};
}

}  // namespace remit
