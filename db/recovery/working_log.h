// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/document/document.h"
#include "db/rows/row_json.h"
#include "db/sqlite/connection.h"

namespace remit {

// A commit as the log keeps it. Undo and redo say nothing but that: what they do follows from the edits before.
struct LoggedCommit {
    Commit::What what = Commit::What::Edit;
    std::string label;
    std::uint64_t gesture = 0;
    std::string at;  // UTC
    std::vector<StoredChange> changes;
};

// That the document was saved, or opened: in which file, and what that held then.
struct SavedMark {
    std::size_t commits = 0;  // that were logged before it
    std::string file;
    std::uint64_t size = 0;
    std::string sha256;
};

// What is known of a document beside its content.
struct WorkingFacts {
    std::string title;
    bool nowhereElse = false;  // lost without its working copy even if nobody edits it
    std::string at;            // UTC, when it was opened
};

// All that happened to a document since it was opened, in a database file of Remit's own. Each call is one transaction:
// once it has returned, what it wrote outlives a crash and a power cut. SqlError otherwise, with the log as it was. For
// one thread at a time.
class WorkingLog {
public:
    static WorkingLog create(const std::filesystem::path& file, const WorkingFacts& facts);
    // Also one that a crash has left with a journal. SqlError where it is none, or damaged.
    static WorkingLog open(const std::filesystem::path& file);

    // `before` is how many commits there should be by now: any more are of a commit that the disk took although it said
    // that it had not, and go.
    void add(const LoggedCommit& commit, std::size_t before);
    void cutTo(std::size_t commits);
    void add(const SavedMark& mark);

    [[nodiscard]] WorkingFacts facts() const;
    [[nodiscard]] std::vector<LoggedCommit> commits() const;
    // The latest.
    [[nodiscard]] std::optional<SavedMark> mark() const;
    // Commits after the latest mark, and when the last one was made; "" where there is none.
    [[nodiscard]] std::size_t unsaved() const;
    [[nodiscard]] std::string lastAt() const;
    // How often the log has been opened again, from 0 on: gestures of different lives must not run together.
    [[nodiscard]] std::uint64_t life() const;
    void beginLife();

private:
    explicit WorkingLog(Connection database) : m_database(std::move(database)) {}

    Connection m_database;
};

}  // namespace remit
