// SPDX-License-Identifier: MIT
#include "core/check/rule_set.h"

#include "core/check/explain.h"

namespace remit {

void RunningRule::checkCell(const Facts& facts, const Cell& cell, CellReporter& reporter) const {
    if (builtIn)
        builtIn->checkCell(facts, cell, max, reporter);
    else
        own->checkCell(facts, cell, reporter);
}

std::string RunningRule::message(const Facts& facts, const Finding& finding) const {
    return builtIn ? builtIn->message(facts, finding) : own->message(facts, finding);
}

std::vector<std::string> RunningRule::why(const Facts& facts, const Finding& finding) const {
    std::vector<std::string> steps = derivationOf(facts, finding, [&](Derivation& derivation) {
        if (own)
            own->explain(facts, finding, derivation);
        else if (builtIn->explain)
            builtIn->explain(facts, finding, derivation);
        else
            tellCause(facts, finding, derivation);
    });
    steps.push_back(builtIn ? builtIn->conclusion : own->conclusion());
    return steps;
}

RuleSet::RuleSet(const Facts& facts) {
    const auto settingOf = [&](RuleId rule) { return facts.model().settings().find(rule); };
    for (const Rule* rule : catalogue()) {
        const RuleSetting* setting = settingOf(RuleId(rule->id));
        const Severity severity = setting && setting->severity ? *setting->severity : rule->severity;
        if (severity != Severity::Off && !(rule->inUse && !facts.inUse(*rule->inUse)))
            m_rules.push_back({rule, nullptr, severity, setting && setting->max ? *setting->max : rule->defaultMax});
    }
    for (const UserRule& rule : facts.model().userRules()) {
        const RuleSetting* setting = settingOf(rule.id);
        const Severity severity = setting && setting->severity ? *setting->severity : rule.severity;
        if (severity == Severity::Off)
            continue;
        m_own.emplace_back(facts, rule);
        m_rules.push_back({nullptr, &m_own.back(), severity, 0});
        if (!m_own.back().places().all())
            m_borders.push_back(m_own.back().places());
    }
}

}  // namespace remit
