// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <atomic>
#include <functional>
#include <memory>

namespace remit {

// Answers one question at a time away from the UI thread: the latest one asked counts, an older answer is dropped.
class Background final : public QObject {
    Q_OBJECT

public:
    // Work runs on another thread and must own what it reads; it should stop soon once it is cancelled. What it
    // returns runs on the UI thread.
    using Cancelled = std::function<bool()>;
    using Work = std::function<std::function<void()>(const Cancelled&)>;

    using QObject::QObject;
    ~Background() override { cancel(); }

    void start(Work work);
    void cancel();

private:
    std::shared_ptr<std::atomic<bool>> m_stop;
};

}  // namespace remit
