// SPDX-License-Identifier: MIT
#include "app/analyst.h"

#include <algorithm>

namespace remit {

namespace {

void nameGround(const Territory& ground, Verdict& verdict) {
    verdict.framework = ground.isFramework();
    for (int i = 0; i < ground.placeCount(); ++i)
        verdict.places.push_back({ground.places()[static_cast<std::size_t>(i)], ground.placeName(i)});
}

bool isSame(const Question& a, const Question& b) {
    return a.scenario == b.scenario && a.date == b.date && a.today == b.today;
}

}  // namespace

Verdict Analyst::ask(const Model& model, std::uint64_t revision, const Question& question, Text place,
                     const Steps& steps, const Cancelled& cancelled) {
    Verdict verdict;
    verdict.revision = revision;
    verdict.question = question;
    if (!model.scenarios().contains(question.scenario)) {
        m_asked.reset();
        nameGround(Territory(model, question.date), verdict);
        return verdict;
    }
    const bool follows = m_asked && isSame(*m_asked, question);
    m_asked = question;
    const bool known = follows ? follow(model, revision, steps, cancelled) : m_checker.run(model, question, cancelled);
    m_revision = revision;
    if (!known)
        return verdict;
    const Facts& facts = m_checker.facts();
    nameGround(facts.territory(), verdict);
    verdict.findings.reserve(m_checker.size());
    Told now;
    for (std::size_t i = 0; i < m_checker.size(); ++i) {
        if (cancelled && cancelled()) {
            m_told.merge(now);
            return verdict;
        }
        verdict.findings.push_back(told(i, now));
    }
    m_told = std::move(now);
    const auto& places = facts.territory().places();
    const auto at = std::find(places.begin(), places.end(), place);
    if (at == places.end())
        return verdict;
    verdict.place = place;
    for (int area : facts.leafAreas()) {
        if (cancelled && cancelled())
            return verdict;
        std::vector<EffectiveRight> here = facts.rights(area, static_cast<int>(at - places.begin()));
        std::move(here.begin(), here.end(), std::back_inserter(verdict.rights));
    }
    return verdict;
}

// Puts a finding into words, unless it was before and reads the same.
Finding Analyst::told(std::size_t index, Told& now) {
    const Checker::Origin origin = m_checker.origin(index);
    if (origin.empty())
        return m_checker.finding(index);
    Told::node_type known = m_told.extract(origin);
    if (known.empty())
        return now.emplace(origin, m_checker.finding(index)).first->second;
    known.mapped().waived = m_checker.isWaived(known.mapped().fingerprint);
    return now.insert(std::move(known)).position->second;
}

bool Analyst::follow(const Model& model, std::uint64_t revision, const Steps& steps, const Cancelled& cancelled) {
    ChangeSet change;
    std::uint64_t reached = m_revision;
    for (const auto& step : steps)
        if (step->revision == reached + 1 && reached < revision) {
            change = compose(change, step->change);
            ++reached;
        }
    return reached == revision ? m_checker.update(model, change, cancelled) : m_checker.run(model, *m_asked, cancelled);
}

}  // namespace remit
