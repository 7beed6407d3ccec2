// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace remit {

// Threads that do tasks in the order in which they are posted. Made of the standard library's threads and locks, which
// the thread sanitizer sees; it sees nothing inside Qt.
class Worker final {
public:
    explicit Worker(int threads = 1);

    // Waits for the tasks under way and drops those that wait.
    ~Worker() = default;
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void post(std::function<void()> task);

private:
    void work(const std::stop_token& stop);

    std::mutex m_mutex;  // guards m_tasks
    std::condition_variable_any m_came;
    std::deque<std::function<void()>> m_tasks;
    std::vector<std::jthread> m_threads;  // last: they stop before what they work with goes
};

}  // namespace remit
