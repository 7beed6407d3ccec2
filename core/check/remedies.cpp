// SPDX-License-Identifier: MIT
#include "core/check/remedies.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "core/check/checker.h"
#include "core/check/remedy_candidates.h"

namespace remit {

namespace {

bool meet(const HitSet& a, const HitSet& b) {
    for (const HitSet::Strip& one : a.strips())
        for (const HitSet::Strip& other : b.strips()) {
            if (one.area != other.area)
                continue;
            if (one.places == other.places)
                return true;
            const std::unordered_set<Text> places(one.places->begin(), one.places->end());
            if (std::any_of(other.places->begin(), other.places->end(),
                            [&](Text each) { return places.contains(each); }))
                return true;
        }
    return false;
}

template <class T>
bool meet(const std::vector<T>& a, const std::vector<T>& b) {
    return std::any_of(a.begin(), a.end(),
                       [&](const T& each) { return std::find(b.begin(), b.end(), each) != b.end(); });
}

// A smaller cause makes another fingerprint of what is still the same trouble.
bool sameTrouble(const Finding& a, const Finding& b) {
    if (a.rule != b.rule)
        return false;
    if (a.fingerprint == b.fingerprint)
        return true;
    return (meet(a.holders, b.holders) || meet(a.cause, b.cause)) && meet(a.hits, b.hits);
}

// Tries edits against one document and finding, each from where the one before led, so that it asks only what the two
// touch.
class Proof {
public:
    Proof(const Model& model, const Question& question, const Finding& finding, const std::function<bool()>& cancelled)
        : m_model(model), m_finding(finding), m_cancelled(cancelled) {
        if (!m_before.run(model, question, cancelled) || !m_after.run(model, question, cancelled))
            return;
        for (std::size_t i = 0; i < m_before.size(); ++i)
            m_known.emplace(m_before.fingerprint(i), i);
    }

    // Whether the remedy removes the finding and adds no error; then it also says what else goes and comes.
    bool holds(Remedy& remedy) {
        Draft draft(m_model);
        if ((m_cancelled && m_cancelled()) || !remedy.edit(draft))
            return false;
        ChangeSet change = draft.changes();
        const bool known = m_after.update(draft.model(), compose(invert(m_tried), change), m_cancelled);
        m_tried = std::move(change);
        if (!known)
            return false;
        std::unordered_set<std::string> left;
        std::vector<std::size_t> gone;
        for (std::size_t i = 0; i < m_after.size(); ++i) {
            const std::string fingerprint = m_after.fingerprint(i);
            if (fingerprint == m_finding.fingerprint)
                return false;
            if (m_known.contains(fingerprint)) {
                left.insert(fingerprint);
                continue;
            }
            Finding added = m_after.finding(i);
            if (sameTrouble(m_finding, added) || (!added.waived && added.severity == Severity::Error))
                return false;
            if (!added.waived)
                remedy.comes.push_back(std::move(added.message));
        }
        for (const auto& [fingerprint, index] : m_known)
            if (fingerprint != m_finding.fingerprint && !left.contains(fingerprint))
                gone.push_back(index);
        std::sort(gone.begin(), gone.end());
        for (std::size_t index : gone)
            if (Finding each = m_before.finding(index); !each.waived)
                remedy.goes.push_back(std::move(each.message));
        return true;
    }

private:
    const Model& m_model;
    const Finding& m_finding;
    const std::function<bool()>& m_cancelled;
    Checker m_before;
    std::unordered_map<std::string, std::size_t> m_known;  // its findings by fingerprint
    Checker m_after;
    ChangeSet m_tried;  // what m_after stands at, from m_model
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
