// SPDX-License-Identifier: MIT
#include <QFileInfo>
#include <algorithm>

#include "app/desktop.h"
#include "app/files.h"
#include "app/paths.h"
#include "ui/bridge/text.h"

namespace remit {

void Desktop::saveWith(MainWindow& window, const QString& message) {
    entryOf(window).message = message;
    save(window);
}

void Desktop::save(MainWindow& window) {
    Session* session = sessionOf(window);
    if (!session)
        return;
    if (session->file().empty())
        return window.action(ActionId::SaveAs).trigger();
    const Result<> done = session->save(fromQt(entryOf(window).message));
    if (const std::optional<Error> change = done ? std::nullopt : session->changeOfFile();
        change && change->code != Error::Code::Unreadable)
        return askAboutChange(window, *change);
    endSaving(window, done);
}

void Desktop::endSaving(MainWindow& window, const Result<>& done) {
    if (!done)
        return window.tell(tr("The document was not saved."), toQt(done.error().sentence()));
    entryOf(window).message.clear();
    entryOf(window).isSaidChanged = false;
    remember(toQt(sessionOf(window)->file()));
}

void Desktop::askAboutChange(MainWindow& window, const Error& change) {
    Session* session = sessionOf(window);
    const QString file = toQt(session->file());
    const QString name = QFileInfo(file).fileName();
    const bool there = QFileInfo::exists(file);
    const QString sentence = there ? tr("“%1” was not saved: somebody else has changed it.").arg(name)
                                   : tr("“%1” was not saved: it is no longer there.").arg(name);
    const QString detail = there ? tr("Merge puts both together and shows what comes of it first. Discard takes what "
                                      "they saved; Undo brings yours back. Nothing of theirs is replaced unseen.")
                                 : toQt(change.message);
    switch (m_dialogs.changed(&window, sentence, detail, there)) {
        case Dialogs::Changed::Merge:
            return mergeWithDisk(window);
        case Dialogs::Changed::Discard:
            return takeFromDisk(window);
        case Dialogs::Changed::SaveAs:
            return window.action(ActionId::SaveAs).trigger();
        case Dialogs::Changed::SaveAgain:
            if (QFileInfo::exists(file))  // it has come back while the question stood
                return save(window);
            return endSaving(window, session->saveAs(session->file(), fromQt(entryOf(window).message)));
        case Dialogs::Changed::Cancel:
            return;
    }
}

std::optional<Session::OnDisk> Desktop::onDisk(MainWindow& window) {
    Result<Session::OnDisk> other = sessionOf(window)->readAgain();
    if (other)
        return std::move(*other);
    window.tell(tr("What is on disk now could not be read; save under another name to keep yours."),
                toQt(other.error().sentence()));
    return std::nullopt;
}

void Desktop::mergeWithDisk(MainWindow& window) {
    std::optional<Session::OnDisk> other = onDisk(window);
    Session* session = sessionOf(window);
    if (!other || !window.merge(session->sharedWith(*other), other->document.model,
                                tr("%1 as it is on disk").arg(QFileInfo(toQt(session->file())).fileName())))
        return;
    session->standOn(std::move(*other));
    save(window);  // which asks again where they saved once more
}

void Desktop::takeFromDisk(MainWindow& window) {
    std::optional<Session::OnDisk> other = onDisk(window);
    if (!other)
        return;
    if (const Result<> done = sessionOf(window)->take(std::move(*other)); !done)
        return window.tell(tr("Nothing was discarded."), toQt(done.error().sentence()));
    endSaving(window, {});
}

void Desktop::saveAs(MainWindow& window, const QString& file) {
    Session* session = sessionOf(window);
    QStringList endings;
    for (const FileKind& kind : fileKinds())
        endings << toQt(kind.extension);
    const QString path = withEnding(window, file, endings);
    if (path.isEmpty())
        return;
    if (!keepsEverything(pathOf(path)))
        return window.tell(
            tr("The document was not saved."),
            tr("“%1” names a format that cannot hold all of it: save it as .remit or .remit.json, and use "
               "File > Export for tables and pictures.")
                .arg(QFileInfo(path).fileName()));
    const std::filesystem::path target = pathOf(QFileInfo(path).absoluteFilePath());
    if (const MainWindow* other = windowOf(target)) {
        if (other == &window)
            return save(window);
        return window.tell(tr("The document was not saved."),
                           tr("“%1” is open in another window: close it there first, or choose another name.")
                               .arg(QFileInfo(path).fileName()));
    }
    if (const std::optional<LockOwner> other = DocumentLock::holder(target);
        other && !m_dialogs.confirm(&window,
                                    inUseSentence(target, *other) + "\n\n" +
                                        tr("Replace it all the same? They are told when they save."),
                                    tr("&Replace")))
        return;
    if (Result<> done = session->saveAs(target, fromQt(entryOf(window).message)); !done)
        return window.tell(tr("The document was not saved."), toQt(done.error().sentence()));
    entryOf(window).message.clear();
    remember(QFileInfo(path).absoluteFilePath());
}

QString Desktop::withEnding(MainWindow& window, const QString& file, const QStringList& known) {
    if (std::any_of(known.begin(), known.end(),
                    [&](const QString& ending) { return file.endsWith(ending, Qt::CaseInsensitive); }))
        return file;
    const QString out = file + known.front();
    const bool keep =
        QFileInfo::exists(out) &&
        !m_dialogs.confirm(&window, tr("“%1” is there already. Replace it?").arg(QFileInfo(out).fileName()),
                           tr("&Replace"));
    return keep ? QString() : out;
}

}  // namespace remit
