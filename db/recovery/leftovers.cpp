// SPDX-License-Identifier: MIT
#include "db/recovery/leftovers.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/change/replay.h"
#include "db/document_lock.h"
#include "db/file.h"
#include "db/recovery/working_folder.h"
#include "db/sqlite/sql_error.h"
#include "db/store.h"

namespace remit {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t longestPath = 4096;

// Whether there is something in it that was not saved, and what.
bool holdsUnsaved(Leftover& leftover) {
    std::error_code unknown;
    // The log comes after the base: without it nobody has edited yet.
    if (!fs::exists(leftover.home / workingLog, unknown))
        return false;
    try {
        const WorkingLog log = WorkingLog::open(leftover.home / workingLog);
        const WorkingFacts facts = log.facts();
        if (facts.at.empty())
            return false;  // cut off while it was being made
        const std::optional<SavedMark> mark = log.mark();
        leftover.title = facts.title;
        leftover.file = mark ? mark->file : std::string();
        leftover.edits = log.unsaved();
        leftover.at = log.lastAt().empty() ? facts.at : log.lastAt();
        return leftover.edits > 0 || (facts.nowhereElse && !mark);
    } catch (const SqlError&) {
        // An empty log is one that was never made; any other may hold something.
        leftover.damaged = true;
        return fs::file_size(leftover.home / workingLog, unknown) > 0 && !unknown;
    }
}

Result<> again(Document& document, const LoggedCommit& commit) {
    const Error unfit{Error::Code::BadInput, "It does not fit.", {}};
    switch (commit.what) {
        case Commit::What::Undo:
            return document.canUndo() ? document.undo() : unfit;
        case Commit::What::Redo:
            return document.canRedo() ? document.redo() : unfit;
        case Commit::What::Edit:
            break;
    }
    try {
        const ChangeSet change = changeSetOf(commit.changes);
        if (change.empty() || !fits(document.model(), change))
            return unfit;
        return document.edit(
            commit.label,
            [&](Draft& draft) {
                put(draft, change);
                return Result<>();
            },
            commit.gesture);
    } catch (const SqlError&) {
        return unfit;
    }
}

}  // namespace

std::vector<Leftover> leftovers(const fs::path& folder) {
    std::vector<fs::path> homes;
    std::error_code unknown;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, unknown))
        if (entry.is_directory(unknown) && !entry.is_symlink(unknown))
            homes.push_back(entry.path());
    std::vector<Leftover> out;
    for (const fs::path& home : homes) {
        std::optional<FolderLock> lock = FolderLock::take(home);
        if (!lock)
            continue;
        if (const Result<std::string> file = readFile(home / FolderLock::name, longestPath); file && !file->empty()) {
            DocumentLock::sweep(*file);
            sweepHalves(fs::path(*file).parent_path());
        }
        Leftover leftover{home, *std::move(lock), {}, {}, {}, 0, false};
        if (holdsUnsaved(leftover))
            out.push_back(std::move(leftover));
        else
            removeWorkingFolder(home);
    }
    std::sort(out.begin(), out.end(), [](const Leftover& a, const Leftover& b) { return a.at > b.at; });
    return out;
}

std::vector<fs::path> filesInUse(const fs::path& folder) {
    std::vector<fs::path> out;
    std::error_code unknown;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, unknown)) {
        const fs::path lock = entry.path() / FolderLock::name;
        // Without the file there is nothing to be held, and taking it would make one.
        if (!fs::exists(lock, unknown) || FolderLock::take(entry.path()))
            continue;
        if (const Result<std::string> words = readFile(lock, longestPath); words && !words->empty())
            out.emplace_back(*words);
    }
    return out;
}

Result<Recovery> readLeftover(const Leftover& leftover) {
    const auto unreadable = [](std::string_view why) {
        return Error{
            Error::Code::BadInput,
            fmt::format("What was not saved cannot be read ({}); open the document as it was last saved.", why),
            {}};
    };
    const Result<std::string> bytes = readFile(leftover.home / workingBase, mostDocumentBytes);
    if (!bytes)
        return unreadable(bytes.error().message);
    Result<StoredDocument> base = readImage(*bytes);
    if (!base)
        return unreadable(base.error().message);
    try {
        WorkingLog log = WorkingLog::open(leftover.home / workingLog);
        std::vector<LoggedCommit> commits = log.commits();
        std::optional<SavedMark> mark = log.mark();
        WorkingFacts facts = log.facts();
        return Recovery{*std::move(base), std::move(log), std::move(commits), std::move(mark), std::move(facts)};
    } catch (const SqlError& error) {
        return unreadable(error.what());
    }
}

Replayed replay(Document& document, const std::vector<LoggedCommit>& commits, const std::optional<SavedMark>& mark) {
    Replayed done;
    const auto note = [&] {
        if (mark && mark->commits == done.commits)
            done.savedState = document.state();
    };
    note();
    for (const LoggedCommit& commit : commits) {
        if (!again(document, commit))
            break;
        ++done.commits;
        note();
    }
    return done;
}

void discard(Leftover leftover) { removeWorkingFolder(leftover.home); }

}  // namespace remit
