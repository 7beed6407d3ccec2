// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "ui/bridge/worker.h"

namespace remit {

// Answers one question at a time away from the UI thread: the latest one asked counts, an older answer is dropped.
// The worker must outlive it. UI thread.
class Background final : public QObject {
    Q_OBJECT

public:
    // Work runs on another thread and must own what it reads; it should stop soon once it is cancelled. What it
    // returns runs on the UI thread, unless a newer question was asked or the Background has gone by then.
    using Cancelled = std::function<bool()>;
    using Work = std::function<std::function<void()>(const Cancelled&)>;

    explicit Background(Worker& worker, QObject* parent = nullptr);
    ~Background() override;

    void start(Work work);
    void cancel();

private:
    struct Run;
    Q_INVOKABLE void collect();  // called by name, so that Qt alone makes what it carries across the threads

    Worker& m_worker;
    std::shared_ptr<Run> m_run;  // the latest; null where it was cancelled
};

}  // namespace remit
