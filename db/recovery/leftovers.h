// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/document/document.h"
#include "db/image.h"
#include "db/recovery/folder_lock.h"
#include "db/recovery/working_log.h"

namespace remit {

// A working copy that no running program uses, with something in it that was not saved. While the object lives, no
// other program takes it.
struct Leftover {
    std::filesystem::path home;
    FolderLock lock;
    std::string title;
    std::string file;       // where the document was saved, or ""
    std::string at;         // UTC, of the last edit; of the opening where there was none
    std::size_t edits = 0;  // not saved
    bool damaged = false;   // its log cannot be read; what can be is still offered
};

// Those inside the folder, the newest first. Copies that running programs use are left alone, and those without
// anything unsaved are removed: all that a clean end can leave behind. So are the locks that stand beside their
// documents still.
[[nodiscard]] std::vector<Leftover> leftovers(const std::filesystem::path& folder);

// The files of the documents whose working copies running programs use.
[[nodiscard]] std::vector<std::filesystem::path> filesInUse(const std::filesystem::path& folder);

// What a working copy gives back.
struct Recovery {
    StoredDocument base;  // as it was opened
    WorkingLog log;
    std::vector<LoggedCommit> commits;
    std::optional<SavedMark> mark;
    WorkingFacts facts;
};
// BadInput where it cannot be read.
[[nodiscard]] Result<Recovery> readLeftover(const Leftover& leftover);

// Does to a document of the base what was done, undo and redo included, so that its history is as it was. Stops at the
// first that does not fit. What it returns is how many it did; `savedState` is what the document's state was at the
// commit of the mark.
struct Replayed {
    std::size_t commits = 0;
    std::optional<std::uint64_t> savedState;
};
[[nodiscard]] Replayed replay(Document& document, const std::vector<LoggedCommit>& commits,
                              const std::optional<SavedMark>& mark);

// Removes it for good. For when the user has said so.
void discard(Leftover leftover);

}  // namespace remit
