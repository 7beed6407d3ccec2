// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

#include "db/recovery/folder_lock.h"
#include "db/recovery/working_log.h"

namespace remit {

// The private copy of one open document, in a folder of its own: the document as it was opened ("base.remit") and a log
// of all that was done to it since. What accept() has taken outlives a crash. Work is done on a thread of the copy's
// own; callers wait for what they have to know. Called from one thread.
class WorkingCopy final : public ChangeSink {
public:
    // Makes the copy, in a new folder inside `folder`. `base` gives the bytes of the document as it was opened; it runs
    // on the copy's thread, and must own what it reads. Returns at once: where the copy cannot be made, trouble() says
    // so later, and changes are taken without being kept.
    using Base = std::function<Result<std::string>()>;
    WorkingCopy(std::filesystem::path folder, Base base, WorkingFacts facts, std::optional<SavedMark> opened);
    // Goes on with a copy that was left over.
    WorkingCopy(std::filesystem::path home, FolderLock lock, WorkingLog log, std::size_t commits);
    // The copy stays, as after a crash, unless discard() was called.
    ~WorkingCopy() override;
    WorkingCopy(const WorkingCopy&) = delete;
    WorkingCopy& operator=(const WorkingCopy&) = delete;

    // Waits until the change is safe. Unwritable where it could not be made so.
    Result<> accept(const Commit& commit) override;
    // The document was saved as the mark says (its number of commits is not looked at); what it holds is no longer to
    // be recovered.
    Result<> saved(SavedMark mark);
    // Its file was written anew with what was saved before, so that it is another file and the edits since are not in.
    Result<> rewritten(SavedMark mark);
    // There is nothing to be recovered any more: the folder goes away. Nothing may be accepted after it.
    void discard();

    // Why there is no copy; waits until that is known. Nothing where there is one.
    [[nodiscard]] std::optional<Error> trouble();
    // Where the copy is, once it has been made.
    [[nodiscard]] std::filesystem::path home();

private:
    using Job = std::function<void()>;
    void run();
    void make(const std::filesystem::path& folder, const Base& base, const WorkingFacts& facts,
              const std::optional<SavedMark>& opened);
    Result<> write(const std::function<void(WorkingLog&)>& job);
    // Has the thread do the job, and waits for its end.
    void wait(const Job& job);
    void post(Job job);

    // Of the copy's thread alone, once it runs:
    std::filesystem::path m_home;
    std::optional<FolderLock> m_lock;
    std::optional<WorkingLog> m_log;
    std::optional<Error> m_trouble;
    std::uint64_t m_life = 0;
    // Of the callers':
    std::size_t m_commits = 0;
    std::size_t m_savedCommits = 0;
    // Of both:
    std::mutex m_mutex;
    std::condition_variable m_more;
    std::deque<Job> m_jobs;
    bool m_ended = false;
    std::thread m_thread;
};

}  // namespace remit
