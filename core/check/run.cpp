// SPDX-License-Identifier: MIT
#include <algorithm>
#include <memory>

#include "core/base/uuid.h"
#include "core/check/grouping.h"
#include "core/check/user_rules.h"
#include "core/check/wording.h"

namespace remit {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

// What a finding is, free of names and positions. Lengths keep different lists of ids from reading the same.
std::string fingerprintOf(std::string_view rule, ScenarioId scenario, const Finding& finding, const std::string& also) {
    std::vector<std::string> words{std::string(rule), scenario.str(), finding.area.str(), finding.subject.str(), also};
    std::vector<std::string> cause;
    for (Text id : finding.cause)
        cause.push_back(id.str());
    std::sort(cause.begin(), cause.end());
    words.insert(words.end(), cause.begin(), cause.end());
    std::string key;
    for (const std::string& word : words)
        key += std::to_string(word.size()) + ':' + word + ';';
    return stableId(key);
}

bool isWaived(const Model& model, const Question& question, const std::string& fingerprint) {
    const Waiver* waiver = model.waivers().find(Text(fingerprint));
    return waiver && (!waiver->until || !question.today || *question.today < *waiver->until);
}

class Run {
public:
    Run(const Model& model, const Question& question)
        : m_question(question), m_facts(model, question.scenario, question.date) {
        for (const Rule* rule : catalogue()) {
            const RuleSetting* setting = m_facts.model().settings().find(RuleId(rule->id));
            const Severity severity = severityOf(RuleId(rule->id), rule->severity);
            if (severity == Severity::Off || (rule->inUse && !m_facts.inUse(*rule->inUse)))
                continue;
            m_rules.push_back({rule, severity, setting && setting->max ? *setting->max : rule->defaultMax,
                               std::make_unique<Grouping>(m_facts)});
        }
        for (const UserRule& rule : m_facts.model().userRules())
            if (const Severity severity = severityOf(rule.id, rule.severity); severity != Severity::Off)
                m_userRules.push_back({UserRuleCheck(m_facts, rule), severity, std::make_unique<Grouping>(m_facts)});
        m_tally.counts.resize(m_facts.grants().size());
        m_tally.needed.resize(m_facts.grants().size());
        m_tally.cells.resize(m_facts.grants().size());
        m_tally.active.resize(m_facts.territory().holders().size());
        m_tally.areaActive.resize(m_facts.areas().size());
    }

    std::vector<Finding> findings(const std::function<bool()>& cancelled) {
        for (int area : m_facts.leafAreas())
            for (int place = 0; place < m_facts.territory().placeCount(); ++place) {
                if (cancelled && cancelled())
                    return {};
                visit(m_facts.cell(area, place));
            }
        if (cancelled && cancelled())
            return {};
        for (Running& running : m_rules)
            if (running.rule->checkScenario)
                running.rule->checkScenario(m_facts, m_tally, *running.grouping);
        for (Running& running : m_rules)
            for (Grouping::Group& group : running.grouping->take()) {
                Finding finding = makeFinding(running.rule->id, group);
                finding.kind = running.rule->kind;
                finding.severity = running.severity;
                finding.source = running.rule->source;
                finding.causeKind = running.rule->cause;
                finish(std::move(finding), running.rule->message, running.rule->conclusion);
            }
        for (UserRunning& running : m_userRules)
            for (Grouping::Group& group : running.grouping->take()) {
                group.also = "a rule of the document";  // its id may be that of a built-in rule
                Finding finding = makeFinding(running.check.rule().id.str(), group);
                finding.kind = running.check.kind();
                finding.severity = running.severity;
                finish(
                    std::move(finding),
                    [&](const Facts& facts, const Finding& each) { return running.check.message(facts, each); },
                    "The document has a rule of its own on this.");
            }
        std::stable_sort(m_findings.begin(), m_findings.end(),
                         [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
        return std::move(m_findings);
    }

private:
    struct Running {
        const Rule* rule;
        Severity severity;
        int max;
        std::unique_ptr<Grouping> grouping;
    };
    struct UserRunning {
        UserRuleCheck check;
        Severity severity;
        std::unique_ptr<Grouping> grouping;
    };

    [[nodiscard]] Severity severityOf(RuleId rule, Severity byDefault) const {
        const RuleSetting* setting = m_facts.model().settings().find(rule);
        return setting && setting->severity ? *setting->severity : byDefault;
    }

    void visit(const Cell& cell) {
        for (Running& running : m_rules)
            if (running.rule->checkCell)
                running.rule->checkCell(m_facts, cell, running.max, *running.grouping);
        for (UserRunning& running : m_userRules)
            running.check.checkCell(m_facts, cell, *running.grouping);
        std::vector<bool> here(m_tally.active.size());
        for (const KindInCell& kind : cell.kinds) {
            for (int grant : kind.counting) {
                m_tally.counts[at(grant)] = true;
                m_tally.cells[at(grant)].emplace_back(cell.area, cell.place);
            }
            for (const Holding& holding : kind.holdings) {
                here[at(holding.holder)] = true;
                m_tally.active[at(holding.holder)] = true;
                m_tally.areaActive[at(cell.area)] = true;
                if (holding.grants.size() == 1)
                    m_tally.needed[at(holding.grants.front())] = true;
            }
        }
        const auto& holders = m_facts.territory().holders();
        for (std::size_t holder = 0; holder < holders.size(); ++holder)
            if (!here[holder] && holders[holder].footprint.test(at(cell.place)))
                m_tally.quiet.push_back({static_cast<int>(holder), cell.area, cell.place});
    }

    Finding makeFinding(const std::string& rule, const Grouping::Group& group) {
        Finding finding;
        finding.rule = RuleId(rule);
        finding.subject = group.subject;
        finding.cause = group.cause;
        if (group.area >= 0)
            finding.area = m_facts.areas()[at(group.area)]->id;
        for (int holder : group.holders)
            finding.holders.push_back(m_facts.territory().holders()[at(holder)].id);
        for (const auto& [area, place] : group.hits)
            finding.hits.push_back({area < 0 ? PolicyAreaId() : m_facts.areas()[at(area)]->id,
                                    place < 0 ? Text() : m_facts.territory().places()[at(place)]});
        finding.fingerprint = fingerprintOf(rule, m_question.scenario, finding, group.also);
        return finding;
    }

    template <class Message>
    void finish(Finding finding, const Message& message, const char* conclusion) {
        finding.waived = isWaived(m_facts.model(), m_question, finding.fingerprint);
        finding.message = message(m_facts, finding);
        finding.why = derivation(m_facts, finding);
        finding.why.emplace_back(conclusion);
        m_findings.push_back(std::move(finding));
    }

    Question m_question;
    Facts m_facts;
    Tally m_tally;
    std::vector<Running> m_rules;
    std::vector<UserRunning> m_userRules;
    std::vector<Finding> m_findings;
};

}  // namespace

std::vector<Finding> check(const Model& model, const Question& question, const std::function<bool()>& cancelled) {
    return Run(model, question).findings(cancelled);
}

Counts countBySeverity(const std::vector<Finding>& findings) {
    Counts counts;
    for (const Finding& finding : findings) {
        if (finding.waived)
            continue;
        switch (finding.severity) {
            case Severity::Error:
                ++counts.error;
                break;
            case Severity::Warning:
                ++counts.warning;
                break;
            case Severity::Note:
                ++counts.note;
                break;
            case Severity::Off:
                break;
        }
    }
    return counts;
}

}  // namespace remit
