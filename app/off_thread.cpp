// SPDX-License-Identifier: MIT
#include "app/off_thread.h"

#include <QEventLoop>
#include <QTimer>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace remit {

namespace {

using namespace std::chrono_literals;

struct Finish {
    std::mutex mutex;
    std::condition_variable came;
    bool done = false;
    Result<> result;

    bool isDone() {
        const std::lock_guard lock(mutex);
        return done;
    }
};

}  // namespace

Result<> offThread(const std::function<Result<>()>& work, const std::function<void()>& slow) {
    Finish finish;
    std::thread thread([&] {
        Result<> result = work();
        const std::lock_guard lock(finish.mutex);
        finish.result = std::move(result);
        finish.done = true;
        finish.came.notify_one();
    });
    bool done = false;
    {
        // Most work is done before anybody would notice.
        std::unique_lock lock(finish.mutex);
        done = finish.came.wait_for(lock, 100ms, [&] { return finish.done; });
    }
    if (!done) {
        QEventLoop loop;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if (finish.isDone())
                loop.quit();
        });
        look.start(15ms);
        QTimer::singleShot(900ms, &loop, slow);
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
    thread.join();
    return finish.result;
}

}  // namespace remit
