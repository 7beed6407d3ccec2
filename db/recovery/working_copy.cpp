// SPDX-License-Identifier: MIT
#include "db/recovery/working_copy.h"

#include <fmt/format.h>

#include <system_error>

#include "core/base/uuid.h"
#include "db/file.h"
#include "db/recovery/working_folder.h"
#include "db/sqlite/sql_error.h"
#include "db/utc.h"

namespace remit {

namespace {

Error notKept(const std::filesystem::path& folder, std::string_view why) {
    return {Error::Code::Unwritable,
            fmt::format("The change was not made, because it could not be kept safe in {} ({}); make room there, then "
                        "do it again.",
                        folder.string(), why),
            {}};
}

Error noCopy(const std::filesystem::path& folder, std::string_view why) {
    return {Error::Code::Unwritable,
            fmt::format("Changes are not kept safe against a crash, because {} cannot be written to ({}); save often.",
                        folder.string(), why),
            {}};
}

}  // namespace

WorkingCopy::WorkingCopy(std::filesystem::path folder, Base base, WorkingFacts facts, std::optional<SavedMark> opened) {
    m_jobs.push_back([this, folder = std::move(folder), base = std::move(base), facts = std::move(facts),
                      opened = std::move(opened)] { make(folder, base, facts, opened); });
    m_thread = std::thread([this] { run(); });
}

WorkingCopy::WorkingCopy(std::filesystem::path home, FolderLock lock, WorkingLog log, std::size_t commits)
    : m_home(std::move(home)), m_lock(std::move(lock)), m_log(std::move(log)), m_commits(commits) {
    try {
        m_savedCommits = m_log->mark().value_or(SavedMark()).commits;
        m_log->beginLife();
        m_life = m_log->life();
    } catch (const SqlError& error) {
        m_trouble = noCopy(m_home, error.what());
    }
    m_thread = std::thread([this] { run(); });
}

WorkingCopy::~WorkingCopy() {
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_more.notify_one();
    m_thread.join();
}

void WorkingCopy::run() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_more.wait(lock, [this] { return m_ended || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        lock.lock();
    }
}

void WorkingCopy::post(Job job) {
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_more.notify_one();
}

void WorkingCopy::wait(const Job& job) {
    std::mutex mutex;
    std::condition_variable done;
    bool isDone = false;
    post([&] {
        job();
        const std::lock_guard lock(mutex);  // held while notifying: the waiter's objects go away right after
        isDone = true;
        done.notify_one();
    });
    std::unique_lock lock(mutex);
    done.wait(lock, [&] { return isDone; });
}

void WorkingCopy::make(const std::filesystem::path& folder, const Base& base, const WorkingFacts& facts,
                       const std::optional<SavedMark>& opened) {
    const auto fail = [&](std::string_view why) {
        m_trouble = noCopy(folder, why);
        m_log.reset();
        if (!m_home.empty())
            removeWorkingFolder(m_home);
        m_lock.reset();
        m_home.clear();
    };
    const Result<std::string> bytes = base();
    if (!bytes)
        return fail(bytes.error().message);
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    const std::filesystem::path home = folder / freshId();
    if (error || !std::filesystem::create_directory(home, error))
        return fail(error.message());
    std::filesystem::permissions(home, std::filesystem::perms::owner_all, error);
    m_home = home;
    m_lock = FolderLock::take(home);
    if (!m_lock)
        return fail("its lock cannot be taken");
    m_lock->write(opened ? opened->file : std::string());
    if (const Result<> written =
            replaceFile(home / workingBase, *bytes, [](std::string_view /*bytes*/) { return Result<>(); });
        !written)
        return fail(written.error().message);
    try {
        m_log = WorkingLog::create(home / workingLog, facts);
        if (opened)
            m_log->add(*opened);
    } catch (const SqlError& sql) {
        fail(sql.what());
    }
}

Result<> WorkingCopy::write(const std::function<void(WorkingLog&)>& job) {
    Result<> result;
    wait([&] {
        if (!m_log)
            return;
        try {
            job(*m_log);
        } catch (const SqlError& error) {
            result = notKept(m_home, error.what());
        }
    });
    return result;
}

Result<> WorkingCopy::accept(const Commit& commit) {
    // Gestures are small numbers that every life counts anew; see WorkingLog::life.
    constexpr int livesFrom = 40;
    Result<> result = write([&](WorkingLog& log) {
        LoggedCommit logged{commit.what, commit.label, commit.gesture, utcNow(), {}};
        if (commit.gesture != 0)
            logged.gesture |= (m_life + 1) << livesFrom;
        if (commit.what == Commit::What::Edit)
            logged.changes = storedChanges(commit.change);
        log.add(logged, m_commits);
    });
    if (result)
        ++m_commits;
    else  // as well as it goes: the next commit does it again
        (void)write([&](WorkingLog& log) { log.cutTo(m_commits); });
    return result;
}

Result<> WorkingCopy::saved(SavedMark mark) {
    m_savedCommits = m_commits;
    return rewritten(std::move(mark));
}

Result<> WorkingCopy::rewritten(SavedMark mark) {
    mark.commits = m_savedCommits;
    return write([&](WorkingLog& log) {
        log.add(mark);
        m_lock->write(mark.file);
    });
}

void WorkingCopy::discard() {
    wait([&] {
        m_log.reset();
        if (!m_home.empty())
            removeWorkingFolder(m_home);
        m_lock.reset();
    });
}

std::optional<Error> WorkingCopy::trouble() {
    std::optional<Error> out;
    wait([&] { out = m_trouble; });
    return out;
}

std::filesystem::path WorkingCopy::home() {
    std::filesystem::path out;
    wait([&] { out = m_home; });
    return out;
}

}  // namespace remit
