// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <filesystem>
#include <memory>
#include <optional>

#include "app/file_mark.h"
#include "core/document/document.h"
#include "db/document_lock.h"
#include "db/image.h"
#include "db/recovery/leftovers.h"

namespace remit {

class WorkingCopy;

// One open document and the file it belongs to. The policy of saving lives here and only here: a table (CSV, TSV) and a
// template are read into a document that has no file yet, since saving there would lose what a table cannot say. UI
// thread; what takes long is done on others.
class Session final : public QObject, private ChangeSink {
    Q_OBJECT

public:
    // Where the document comes from decides what closing it would lose: one pasted is nowhere else, one from a template
    // or a table is.
    enum class Origin { Elsewhere, NowhereElse };
    // A document that has no file of its own yet.
    explicit Session(Model model, Origin origin = Origin::Elsewhere);
    // A document read from its file, which was like `mark` before that.
    Session(StoredDocument document, std::filesystem::path file, std::optional<FileMark> mark);
    ~Session() override;

    // What a crash left behind, with its undo history; goes on in the same working copy. `lost` is how many of its
    // edits could not be brought back: what is left then is nowhere else, and the working copy stays for another try.
    static Result<std::unique_ptr<Session>> recover(Leftover leftover, const std::filesystem::path& state,
                                                    std::size_t& lost);

    // Says beside its file that it is open here; by whom it is open already, unless `anyway`. Saving to another file
    // does it there.
    std::optional<LockOwner> lock(bool anyway = false);
    // Who had it open when this session came to it without asking: by recovery, or by being saved there.
    [[nodiscard]] const std::optional<LockOwner>& alsoOpenBy() const { return m_alsoOpenBy; }

    // From now on every edit is kept in a working copy inside the folder before anybody sees it, and what saving
    // replaces is kept there too. A document that was recovered has its copy already.
    void keepSafe(const std::filesystem::path& state);
    // The user is done with the document: there is nothing to be recovered.
    void end();

    [[nodiscard]] Document& document() { return m_document; }
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    // Whether closing would lose something.
    [[nodiscard]] bool hasChanges() const { return m_document.state() != m_savedState; }
    // When it was last saved here, "14:02"; empty before.
    [[nodiscard]] const QString& savedAt() const { return m_savedAt; }

    // What has become of its file, where that no longer holds what was opened or last saved here; nothing where the
    // file's folder has gone too, since saving says that.
    [[nodiscard]] std::optional<Error> changeOfFile() const;
    // The same, at the price of a look at the file's size and time where neither has changed.
    [[nodiscard]] std::optional<Error> changeOfFileAtAGlance() const;

    // Saves to its file, which it must have; refused where there is a change of the file. After an error nothing has
    // changed. The message goes into the history.
    Result<> save(const std::string& message = {});
    // Saves to any file, its own included, whatever that holds now; it becomes its file. For a file that the user has
    // chosen, or that has gone.
    Result<> saveAs(const std::filesystem::path& file, const std::string& message = {});

    // What its file holds now, where somebody else has written it.
    struct OnDisk {
        StoredDocument document;
        FileMark mark;
    };
    [[nodiscard]] Result<OnDisk> readAgain() const;
    // What the document and that both came from: the last version that both histories have, else the document as it was
    // opened or last saved here.
    [[nodiscard]] Model sharedWith(const OnDisk& other) const;
    // That has been merged into the document, which from now on is a change of it: saving replaces that and nothing
    // newer.
    void standOn(OnDisk other);
    // Makes the document what that is, as one edit.
    Result<> take(OnDisk other);

    // The savings that the file remembers, oldest first.
    [[nodiscard]] const History& history() const { return m_history; }
    [[nodiscard]] Result<Model> versionAt(std::int64_t number) const;
    // Makes the document what it was in that version, as one edit.
    Result<> restore(std::int64_t number);
    // Both write the file at once, with the document as it was last saved; refused as save() is.
    Result<> nameVersion(std::int64_t number, const std::string& name);
    Result<> trimHistory(std::size_t keep);

signals:
    // The file, or whether there are changes, may be other than before.
    void changed();
    // Saving has taken a second, and will go on; it is over.
    void savingSlowly();
    void savingEnded();
    // Changes are not kept in a working copy: why, in a sentence.
    void unsafe(const QString& sentence);

private:
    Result<> accept(const Commit& commit) override;
    void noteLabel(Commit::What what, const std::string& label, std::uint64_t gesture);
    Result<> saveOver(const FileState& expected, const std::filesystem::path& file, const std::string& message);
    Result<FileMark> write(const StoredDocument& document, const std::filesystem::path& file,
                           const FileState& expected);
    Result<> changeHistory(const std::function<Result<>(History&)>& change);
    [[nodiscard]] SavedVersion factsOf(const std::string& message) const;

    Document m_document;
    std::filesystem::path m_file;
    std::optional<FileMark> m_mark;
    std::optional<std::uint64_t> m_savedState;  // none: never saved, and not to be lost
    QString m_savedAt;
    History m_history;
    Model m_saved;  // as the file holds it: what the newest version of the history is
    struct Label {
        std::string words;
        std::uint64_t gesture = 0;
    };
    std::vector<Label> m_labels;  // of what was done since
    std::filesystem::path m_state;
    std::optional<DocumentLock> m_lock;
    std::optional<LockOwner> m_alsoOpenBy;
    std::unique_ptr<WorkingCopy> m_copy;
    bool m_isSaidUnsafe = false;
    std::shared_ptr<void> m_observing;
};

}  // namespace remit
