// SPDX-License-Identifier: MIT
#include "core/check/remedies.h"

#include <algorithm>
#include <map>

#include "core/check/remedy_candidates.h"

namespace remit {

namespace {

// A smaller cause makes another fingerprint of what is still the same trouble.
bool sameTrouble(const Finding& a, const Finding& b) {
    if (a.rule != b.rule)
        return false;
    if (a.fingerprint == b.fingerprint)
        return true;
    const auto meet = [](const auto& one, const auto& other) {
        return std::any_of(one.begin(), one.end(), [&](const auto& each) {
            return std::find(other.begin(), other.end(), each) != other.end();
        });
    };
    return meet(a.hits, b.hits) && (meet(a.holders, b.holders) || meet(a.cause, b.cause));
}

// Tries edits against one document and finding.
class Proof {
public:
    Proof(const Model& model, const Question& question, const Finding& finding, const std::function<bool()>& cancelled)
        : m_model(model),
          m_question(question),
          m_finding(finding),
          m_cancelled(cancelled),
          m_before(check(model, question, cancelled)) {
        for (const Finding& each : m_before)
            m_known.emplace(each.fingerprint, &each);
    }

    // Whether the remedy removes the finding and adds no error; then it also says what else goes and comes.
    bool holds(Remedy& remedy) const {
        Draft draft(m_model);
        if (!remedy.edit(draft))
            return false;
        const std::vector<Finding> after = check(draft.model(), m_question, m_cancelled);
        if (m_cancelled && m_cancelled())
            return false;
        std::map<std::string, const Finding*> left;
        for (const Finding& each : after) {
            left.emplace(each.fingerprint, &each);
            const bool isNew = !m_known.contains(each.fingerprint);
            if ((isNew || each.fingerprint == m_finding.fingerprint) && sameTrouble(m_finding, each))
                return false;
            if (isNew && !each.waived && each.severity == Severity::Error)
                return false;
            if (isNew && !each.waived)
                remedy.comes.push_back(each.message);
        }
        for (const Finding& each : m_before)
            if (!each.waived && each.fingerprint != m_finding.fingerprint && !left.contains(each.fingerprint))
                remedy.goes.push_back(each.message);
        return true;
    }

private:
    const Model& m_model;
    const Question& m_question;
    const Finding& m_finding;
    const std::function<bool()>& m_cancelled;
    std::vector<Finding> m_before;
    std::map<std::string, const Finding*> m_known;
};

}  // namespace

std::vector<Remedy> remediesOf(const Model& model, const Question& question, const Finding& finding,
                               const std::function<bool()>& cancelled) {
    std::vector<Remedy> out;
    std::optional<Proof> proof;
    for (Candidates& candidates : candidatesFor(model, question, finding)) {
        std::vector<Remedy> proven;
        for (Remedy& remedy : candidates.tries) {
            if (!proof)
                proof.emplace(model, question, finding, cancelled);
            if (proof->holds(remedy))
                proven.push_back(std::move(remedy));
            if (cancelled && cancelled())
                return {};
        }
        if (proven.size() > candidates.most) {
            std::stable_sort(proven.begin(), proven.end(),
                             [](const Remedy& a, const Remedy& b) { return a.comes.size() < b.comes.size(); });
            proven.resize(candidates.most);
        }
        std::move(proven.begin(), proven.end(), std::back_inserter(out));
    }
    if (cancelled && cancelled())
        return {};
    std::vector<Remedy> acceptances = acceptancesOf(model, question, finding);
    std::move(acceptances.begin(), acceptances.end(), std::back_inserter(out));
    return out;
}

}  // namespace remit
