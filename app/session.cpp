// SPDX-License-Identifier: MIT
#include "app/session.h"

#include <QTime>

#include "app/files.h"
#include "app/off_thread.h"
#include "app/user_name.h"
#include "core/change/replay.h"
#include "core/compare/summary.h"
#include "db/earlier.h"
#include "db/recovery/working_copy.h"
#include "db/utc.h"
#include "ui/bridge/text.h"

namespace remit {

namespace {

namespace fs = std::filesystem;

SavedMark markFor(const fs::path& file, const std::optional<FileMark>& mark, std::size_t commits) {
    return {commits, file.string(), mark ? mark->size : 0, mark ? mark->sha256.toHex().toStdString() : std::string()};
}

}  // namespace

Session::Session(Model model, Origin origin)
    : m_document(std::move(model), this),
      m_savedState(origin == Origin::Elsewhere ? std::optional(m_document.state()) : std::nullopt),
      m_observing(m_document.observe([this](const ChangeSet&) { emit changed(); })) {}

Session::Session(StoredDocument document, fs::path file, std::optional<FileMark> mark)
    : Session(std::move(document.model)) {
    m_file = std::move(file);
    m_mark = std::move(mark);
    m_history = std::move(document.history);
    m_saved = m_document.model();
}

Session::~Session() = default;

std::optional<LockOwner> Session::lock(bool anyway) {
    m_lock.reset();
    const LockOwner me = thisOwner(userName());
    if (anyway) {
        m_lock = DocumentLock::takeOver(m_file, me);
        return std::nullopt;
    }
    DocumentLock::Attempt attempt = DocumentLock::take(m_file, me);
    m_lock = std::move(attempt.lock);
    return std::move(attempt.other);
}

void Session::keepSafe(const fs::path& state) {
    if (m_copy)
        return;
    m_state = state;
    const auto base = [document = StoredDocument{m_document.model(), m_history}, file = m_file,
                       mark = m_mark]() -> Result<std::string> {
        // A file as large as they come is copied rather than made again.
        if (mark && file.extension() == ".remit")
            if (Result<std::string> bytes = readBytes(file); bytes && isOf(*mark, *bytes))
                return bytes;
        return writeImage(document);
    };
    m_copy = std::make_unique<WorkingCopy>(state / "recovery", base,
                                           WorkingFacts{m_document.model().title().str(), !m_savedState, utcNow()},
                                           m_file.empty() ? std::nullopt : std::optional(markFor(m_file, m_mark, 0)));
}

Result<std::unique_ptr<Session>> Session::recover(Leftover leftover, const fs::path& state, std::size_t& lost) {
    Result<Recovery> recovery = readLeftover(leftover);
    if (!recovery)
        return recovery.error();
    auto session = std::make_unique<Session>(recovery->base.model, Origin::NowhereElse);
    session->m_saved = recovery->base.model;
    session->m_history = recovery->base.history;
    if (const auto& mark = recovery->mark) {
        session->m_file = mark->file;
        session->m_alsoOpenBy = session->lock();
        session->m_mark = FileMark{mark->size, QByteArray::fromHex(QByteArray::fromStdString(mark->sha256)), {}};
        // Saved since it was opened: the file remembers more than the base does, unless it is another's by now.
        if (Result<StoredDocument> stored = readDocument(mark->file); stored && !session->changeOfFile()) {
            session->m_saved = std::move(stored->model);
            session->m_history = std::move(stored->history);
        }
    } else if (!recovery->facts.nowhereElse) {
        session->m_savedState = session->m_document.state();
    }
    const Replayed done = replay(session->m_document, recovery->commits, recovery->mark);
    lost = recovery->commits.size() - done.commits;
    if (recovery->mark) {
        session->m_savedState = done.savedState;
        // The next version is about what was done since the last one, not since the document was opened.
        session->m_labels.clear();
        for (std::size_t i = recovery->mark->commits; i < done.commits; ++i)
            session->noteLabel(recovery->commits[i].what, recovery->commits[i].label, recovery->commits[i].gesture);
    }
    if (lost > 0) {
        session->m_savedState.reset();
        session->keepSafe(state);
        return session;
    }
    session->m_state = state;
    session->m_copy =
        std::make_unique<WorkingCopy>(leftover.home, std::move(leftover.lock), std::move(recovery->log), done.commits);
    return session;
}

void Session::end() {
    if (m_copy)
        m_copy->discard();
    m_copy.reset();
}

Result<> Session::accept(const Commit& commit) {
    if (m_copy) {
        if (Result<> done = m_copy->accept(commit); !done)
            return done;
        if (const std::optional<Error> trouble = m_isSaidUnsafe ? std::nullopt : m_copy->trouble()) {
            m_isSaidUnsafe = true;
            emit unsafe(toQt(trouble->message));
        }
    }
    noteLabel(commit.what, commit.label, commit.gesture);
    return {};
}

void Session::noteLabel(Commit::What what, const std::string& label, std::uint64_t gesture) {
    const std::string words = (what == Commit::What::Undo ? "undo " : "") + label;
    const std::string opposite = (what == Commit::What::Redo ? "undo " : "") + label;
    // What was done and taken back since the last saving is nothing that was done; nor the other way about.
    if (what != Commit::What::Edit && !m_labels.empty() && m_labels.back().words == opposite)
        m_labels.pop_back();
    else if (gesture == 0 || m_labels.empty() || m_labels.back().gesture != gesture)
        m_labels.push_back({words, gesture});
}

std::optional<Error> Session::changeOfFile() const {
    std::error_code unknown;
    if (m_mark && isStill(*m_mark, m_file))
        return std::nullopt;
    if (fs::exists(m_file, unknown) && !markOf(m_file))
        return Error{Error::Code::Unreadable,
                     "The file cannot be read now, so that nobody can tell whether somebody else has changed it; make "
                     "it readable again, or save under another name.",
                     m_file.string()};
    if (fs::exists(m_file, unknown))
        return Error{Error::Code::Unwritable,
                     "Somebody else has changed the file since it was opened or saved here; merge the two, save under "
                     "another name, or take what is there now.",
                     m_file.string()};
    if (fs::exists(m_file.parent_path(), unknown))
        return Error{Error::Code::Unwritable,
                     "The file is no longer there: somebody has moved, renamed or deleted it; save it there again, or "
                     "under another name.",
                     m_file.string()};
    return std::nullopt;
}

std::optional<Error> Session::changeOfFileAtAGlance() const {
    if (m_file.empty() || (m_mark && looksStill(*m_mark, m_file)))
        return std::nullopt;
    return changeOfFile();
}

Result<> Session::save(const std::string& message) {
    if (std::optional<Error> change = changeOfFile())
        return *std::move(change);
    return saveOver({true, m_mark}, m_file, message);
}

Result<> Session::saveAs(const fs::path& file, const std::string& message) {
    return saveOver(stateOf(file), file, message);
}

Result<Session::OnDisk> Session::readAgain() const {
    const std::optional<FileMark> mark = markOf(m_file);  // before reading, lest a change in between goes unseen
    Result<StoredDocument> document = readDocument(m_file);
    if (!document)
        return document.error();
    return OnDisk{std::move(document.value()), mark.value_or(FileMark())};
}

Model Session::sharedWith(const OnDisk& other) const {
    if (const auto shared = lastShared(m_history, other.document.history))
        if (Result<Model> base = versionAt(*shared))
            return std::move(*base);
    return m_saved;
}

void Session::standOn(OnDisk other) {
    m_mark = std::move(other.mark);
    m_saved = std::move(other.document.model);
    m_history = std::move(other.document.history);
    m_savedState.reset();
    if (m_copy)
        (void)m_copy->rewritten(markFor(m_file, m_mark, 0));
    emit changed();
}

Result<> Session::take(OnDisk other) {
    const ChangeSet changes = compare(m_document.model(), other.document.model);
    if (!changes.empty())
        if (Result<> done = m_document.edit("take what is on disk",
                                            [&](Draft& draft) {
                                                put(draft, changes);
                                                return Result<>();
                                            });
            !done)
            return done;
    standOn(std::move(other));
    m_savedState = m_document.state();
    m_labels.clear();
    if (m_copy)
        (void)m_copy->saved(markFor(m_file, m_mark, 0));
    emit changed();
    return {};
}

SavedVersion Session::factsOf(const std::string& message) const {
    SavedVersion facts;
    facts.at = utcNow();
    facts.by = userName();
    std::vector<std::string> labels;
    for (const Label& each : m_labels)
        labels.push_back(each.words);
    facts.summary = summaryOf(labels);
    facts.message = message;
    return facts;
}

Result<> Session::saveOver(const FileState& expected, const fs::path& file, const std::string& message) {
    const std::uint64_t state = m_document.state();
    StoredDocument document{m_document.model(), m_history};
    std::optional<FileMark> mark;
    Result<> done = offThread(
        [&]() -> Result<> {
            if (document.history.empty() || !(document.model == m_saved) || !message.empty()) {
                SavedVersion facts = factsOf(message);
                facts.findings = findingCounts(document.model);
                if (document.history.empty() && !m_file.empty()) {
                    SavedVersion before = factsOf({});
                    before.summary = "as it was before";
                    addVersion(document.history, m_saved, m_saved, before);
                }
                if (document.history.empty() && facts.summary.empty())
                    facts.summary = "first saved";
                addVersion(document.history, m_saved, document.model, facts);
            }
            Result<FileMark> written = write(document, file, expected);
            if (!written)
                return written.error();
            mark = std::move(*written);
            return {};
        },
        [this] { emit savingSlowly(); });
    emit savingEnded();
    if (!done)
        return done;
    const bool moved = m_file != file;
    m_file = file;
    if (moved)
        m_alsoOpenBy = lock();
    m_mark = mark;
    m_savedState = state;
    m_savedAt = QTime::currentTime().toString("HH:mm");
    m_saved = std::move(document.model);
    m_history = std::move(document.history);
    m_labels.clear();
    if (m_copy)  // where this fails, recovery offers too much rather than too little
        (void)m_copy->saved(markFor(m_file, m_mark, 0));
    emit changed();
    return {};
}

Result<FileMark> Session::write(const StoredDocument& document, const fs::path& file, const FileState& expected) {
    FileMark mark;
    Replacing how;
    if (!m_state.empty()) {
        keepEarlier(file, m_state / "earlier");
        how.rescue = m_state / "rescued";
    }
    how.lastLook = [&](std::string_view bytes) -> Result<> {
        if (!isStill(expected, file))
            return Error{Error::Code::Unwritable,
                         "Somebody else wrote the file while it was being saved here; save again to look at theirs.",
                         {}};
        mark = markFrom(bytes);
        return {};
    };
    if (Result<> done = writeDocument(document, file, how); !done)
        return done.error();
    // Its time is ours only where nobody has written it since.
    if (const std::optional<FileMark> now = markOf(file); now && now->sha256 == mark.sha256)
        mark.time = now->time;
    return mark;
}

Result<Model> Session::versionAt(std::int64_t number) const { return modelAt(m_saved, m_history, number); }

Result<> Session::restore(std::int64_t number) {
    const Result<Model> then = versionAt(number);
    if (!then)
        return then.error();
    return m_document.edit("go back to version " + std::to_string(number), [&](Draft& draft) {
        put(draft, compare(draft.model(), *then));
        return Result<>();
    });
}

Result<> Session::changeHistory(const std::function<Result<>(History&)>& change) {
    if (!keepsHistory(m_file))
        return Error{Error::Code::Refused, "Only a .remit document keeps a history; save the document as one first.",
                     m_file.string()};
    if (std::optional<Error> other = changeOfFile())
        return *std::move(other);
    StoredDocument document{m_saved, m_history};
    if (Result<> done = change(document.history); !done)
        return done;
    std::optional<FileMark> mark;
    Result<> done = offThread(
        [&]() -> Result<> {
            Result<FileMark> written = write(document, m_file, {true, m_mark});
            if (!written)
                return written.error();
            mark = std::move(*written);
            return {};
        },
        [this] { emit savingSlowly(); });
    emit savingEnded();
    if (!done)
        return done;
    m_mark = std::move(mark);
    m_history = std::move(document.history);
    if (m_copy)
        (void)m_copy->rewritten(markFor(m_file, m_mark, 0));
    return {};
}

Result<> Session::nameVersion(std::int64_t number, const std::string& name) {
    return changeHistory([&](History& history) { return remit::nameVersion(history, number, name); });
}

Result<> Session::trimHistory(std::size_t keep) {
    return changeHistory([&](History& history) { return trim(history, keep); });
}

}  // namespace remit
