// SPDX-License-Identifier: MIT
#include "app/analysis_runner.h"

#include <QDate>
#include <utility>

namespace remit {

Verdict analyse(const Model& model, std::uint64_t revision, const Question& question, Text place,
                const std::function<bool()>& cancelled) {
    return Analyst().ask(model, revision, question, place, {}, std::numeric_limits<std::size_t>::max(), cancelled);
}

AnalysisRunner::AnalysisRunner(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk), m_run(m_worker) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);  // several changes in one turn of the event loop are one run
    connect(&m_soon, &QTimer::timeout, this, &AnalysisRunner::start);
    connect(&desk.document, &DocumentBridge::changed, this, [this](const ChangeSet& change) {
        m_steps.push_back(std::make_shared<Analyst::Step>(m_desk.document.document().revision(), change));
        request();
    });
    connect(&desk.lens, &Lens::changed, this, &AnalysisRunner::request);
    connect(&desk.analysis, &Analysis::moreWanted, this, &AnalysisRunner::request);
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
                            std::chrono::sys_days(std::chrono::year(now.year()) / now.month() / now.day())};
    m_run.start([this, model = m_desk.document.model(), question, place = m_desk.lens.place(),
                 revision = m_desk.document.document().revision(), steps = m_steps,
                 listed = m_desk.analysis.listed()](const Background::Cancelled& cancelled) -> std::function<void()> {
        return [this, verdict = m_analyst.ask(model, revision, question, place, steps, listed, cancelled)]() mutable {
            m_done = m_wanted;
            std::erase_if(m_steps, [&](const auto& step) { return step->revision <= verdict.revision; });
            m_desk.analysis.set(std::move(verdict));
        };
    });
}

}  // namespace remit
