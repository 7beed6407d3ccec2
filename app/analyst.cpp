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
                     const Steps& steps, std::size_t listed, const Cancelled& cancelled) {
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
    const auto& places = facts.territory().places();
    const auto at = std::find(places.begin(), places.end(), place);
    const int here = at == places.end() ? -1 : static_cast<int>(at - places.begin());
    if (!tell(model, here, listed, verdict, cancelled) || here < 0)
        return verdict;
    verdict.place = place;
    for (int holder : facts.territory().seats(here))
        verdict.present.insert(facts.territory().holders()[static_cast<std::size_t>(holder)].id);
    for (int area : facts.leafAreas()) {
        if (cancelled && cancelled())
            return verdict;
        std::vector<EffectiveRight> held = facts.rights(area, here);
        std::move(held.begin(), held.end(), std::back_inserter(verdict.rights));
    }
    return verdict;
}

bool Analyst::tell(const Model& model, int place, std::size_t listed, Verdict& verdict, const Cancelled& cancelled) {
    auto bearings = std::make_shared<Bearings>();
    ToldBefore now;
    for (std::size_t i = 0; i < m_checker.size(); ++i) {
        if (cancelled && cancelled()) {
            m_told.merge(now);
            return false;
        }
        if (place >= 0 && !m_checker.happensAt(i, place)) {
            const Finding each = m_checker.outline(i);
            (each.waived ? verdict.waivedElsewhere : verdict.elsewhere).insert(each.fingerprint);
        } else if (verdict.findings.size() < listed) {
            const Told each = told(model, i, now);
            bearings->add(*each.finding, *each.lit);
            verdict.findings.add(each.finding);
        } else {
            const Finding each = m_checker.outline(i);
            bearings->add(each, litBy(model, verdict.question.scenario, each), false);
        }
    }
    m_told = std::move(now);
    verdict.bearings = std::move(bearings);
    return true;
}

// Puts a finding into words, unless it was before and reads the same.
Analyst::Told Analyst::told(const Model& model, std::size_t index, ToldBefore& now) {
    const auto made = [&](Finding finding) {
        auto lit = std::make_shared<const Lit>(litBy(model, m_asked->scenario, finding));
        return Told{std::make_shared<const Finding>(std::move(finding)), std::move(lit)};
    };
    const Checker::Origin origin = m_checker.origin(index);
    if (origin.empty())
        return made(m_checker.finding(index));
    ToldBefore::node_type known = m_told.extract(origin);
    if (known.empty())
        return now.emplace(origin, made(m_checker.finding(index))).first->second;
    Told& before = known.mapped();
    if (const bool waived = m_checker.isWaived(before.finding->fingerprint); waived != before.finding->waived) {
        Finding again = *before.finding;
        again.waived = waived;
        before.finding = std::make_shared<const Finding>(std::move(again));
    }
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
