// SPDX-License-Identifier: MIT
#include "app/analysis_runner.h"

#include <QDate>
#include <utility>

#include "core/rights/facts.h"

namespace remit {

Verdict analyse(const Model& model, std::uint64_t revision, const Question& question, Text place,
                const std::function<bool()>& cancelled) {
    Verdict verdict;
    verdict.revision = revision;
    verdict.question = question;
    const Territory ground(model, question.date);
    verdict.framework = ground.isFramework();
    for (int i = 0; i < ground.placeCount(); ++i)
        verdict.places.push_back({ground.places()[static_cast<std::size_t>(i)], ground.placeName(i)});
    if (!model.scenarios().contains(question.scenario))
        return verdict;
    verdict.findings = check(model, question, cancelled);
    const auto at = std::find(ground.places().begin(), ground.places().end(), place);
    if (at == ground.places().end())
        return verdict;
    verdict.place = place;
    const Facts facts(model, question.scenario, question.date);
    for (int area : facts.leafAreas()) {
        if (cancelled && cancelled())
            return verdict;
        const auto rights = facts.rights(area, static_cast<int>(at - ground.places().begin()));
        verdict.rights.insert(verdict.rights.end(), rights.begin(), rights.end());
    }
    return verdict;
}

AnalysisRunner::AnalysisRunner(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk), m_run(m_worker) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);  // several changes in one turn of the event loop are one run
    connect(&m_soon, &QTimer::timeout, this, &AnalysisRunner::start);
    connect(&desk.document, &DocumentBridge::changed, this, &AnalysisRunner::request);
    connect(&desk.lens, &Lens::changed, this, &AnalysisRunner::request);
    request();
}

void AnalysisRunner::request() {
    ++m_wanted;
    m_run.cancel();
    m_soon.start();
}

void AnalysisRunner::start() {
    const QDate now = QDate::currentDate();
    const Question question{m_desk.lens.scenario(), m_desk.lens.date(),
                            Date(std::chrono::year(now.year()) / now.month() / now.day())};
    m_run.start([this, model = m_desk.document.model(), question, place = m_desk.lens.place(),
                 revision = m_desk.document.document().revision()](
                    const Background::Cancelled& cancelled) -> std::function<void()> {
        return [this, verdict = analyse(model, revision, question, place, cancelled)]() mutable {
            m_done = m_wanted;
            m_desk.analysis.set(std::move(verdict));
        };
    });
}

}  // namespace remit
