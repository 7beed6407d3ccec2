// SPDX-License-Identifier: MIT
#include "ui/bridge/background.h"

#include <atomic>
#include <mutex>
#include <utility>

namespace remit {

struct Background::Run {
    std::atomic<bool> cancelled = false;
    std::mutex mutex;  // held to cancel and to deliver: a Background that has cancelled is called no more
    std::function<void()> answer;
};

Background::Background(Worker& worker, QObject* parent) : QObject(parent), m_worker(worker) {}

Background::~Background() { cancel(); }

void Background::start(Work work) {
    cancel();
    m_run = std::make_shared<Run>();
    m_worker.post([this, work = std::move(work), run = m_run] {
        if (run->cancelled)
            return;
        auto answer = work([&run] { return run->cancelled.load(); });
        const std::scoped_lock lock(run->mutex);
        if (run->cancelled)
            return;
        run->answer = std::move(answer);
        QMetaObject::invokeMethod(this, "collect", Qt::QueuedConnection);
    });
}

void Background::cancel() {
    if (!m_run)
        return;
    {
        const std::scoped_lock lock(m_run->mutex);
        m_run->cancelled = true;
    }
    m_run.reset();
}

void Background::collect() {
    if (!m_run)
        return;
    std::function<void()> answer;
    {
        const std::scoped_lock lock(m_run->mutex);
        answer = std::exchange(m_run->answer, {});
    }
    if (answer)
        answer();
}

}  // namespace remit
