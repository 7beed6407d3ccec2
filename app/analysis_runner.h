// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include "app/analyst.h"
#include "ui/bridge/background.h"
#include "ui/bridge/desk.h"
#include "ui/bridge/worker.h"

namespace remit {

// Keeps a desk's analysis true: after each change of the document or the lens it hands a snapshot, and the edits that
// led to it, to a worker thread and brings the verdict back to the UI thread. A newer change cancels the run under way;
// verdicts on older revisions are dropped. The desk must outlive it.
class AnalysisRunner final : public QObject {
    Q_OBJECT

public:
    explicit AnalysisRunner(Desk& desk, QObject* parent = nullptr);

    // Whether the verdict on the current revision has not arrived yet.
    [[nodiscard]] bool isBusy() const { return m_wanted != m_done; }

private:
    void request();
    void start();

    Desk& m_desk;
    QTimer m_soon;
    std::uint64_t m_wanted = 0;
    std::uint64_t m_done = 0;
    Analyst::Steps m_steps;  // those no verdict has come on
    Analyst m_analyst;       // the worker's
    Worker m_worker;
    Background m_run;
};

// The same, at once and on the caller's thread.
[[nodiscard]] Verdict analyse(const Model& model, std::uint64_t revision, const Question& question, Text place,
                              const std::function<bool()>& cancelled = {});

}  // namespace remit
