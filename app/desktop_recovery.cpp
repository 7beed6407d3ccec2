// SPDX-License-Identifier: MIT
#include <QFileInfo>
#include <QProgressDialog>

#include "app/desktop.h"
#include "app/files.h"
#include "app/paths.h"
#include "ui/bridge/text.h"
#include "ui/history/history_dialog.h"

namespace remit {

void Desktop::offerRecovery(MainWindow& window) {
    if (m_state.empty())
        return;
    std::vector<Leftover> found = leftovers(m_state / "recovery");
    if (found.empty())
        return;
    std::vector<RecoveryOffer> offers;
    for (const Leftover& each : found)
        offers.push_back(
            {toQt(each.title), toQt(each.file), toQt(each.at), static_cast<int>(each.edits), each.damaged});
    const std::vector<RecoveryAnswer> answers = m_dialogs.recover(&window, offers);
    for (std::size_t i = 0; i < found.size() && i < answers.size(); ++i) {
        if (answers[i] == RecoveryAnswer::Discard)
            discard(std::move(found[i]));
        if (answers[i] != RecoveryAnswer::Restore)
            continue;
        std::size_t lost = 0;
        Result<std::unique_ptr<Session>> session = Session::recover(std::move(found[i]), m_state, lost);
        if (!session) {
            window.tell(tr("“%1” could not be restored.").arg(offers[i].title), toQt(session.error().message));
            continue;
        }
        MainWindow& shown = show(std::move(session.value()), {}, window);
        const Session& restored = *sessionOf(shown);
        if (restored.alsoOpenBy())
            shown.tell(inUseSentence(restored.file(), *restored.alsoOpenBy()),
                       tr("Your changes are restored here; whoever saves second is offered to merge."));
        if (lost > 0)
            window.tell(tr("Not all of “%1” could be restored.").arg(offers[i].title),
                        tr("The last of its changes could not be read: %1. What is there was brought back as a new "
                           "document; look at it before you save it.")
                            .arg(lost));
    }
}

void Desktop::offerSalvage(const std::filesystem::path& file, const Error& error, MainWindow& window) {
    const QString name = QFileInfo(toQt(file)).fileName();
    Result<Salvage> left = error.code == Error::Code::BadInput ? salvageDocument(file) : Result<Salvage>(error);
    if (!left || !m_dialogs.confirm(&window,
                                    tr("“%1” is damaged or altered: %2\n\nOpen what can be read of it as a new "
                                       "document? The file stays as it is.")
                                        .arg(name, toQt(error.message)),
                                    tr("&Open what is left"))) {
        if (!left)
            window.tell(tr("“%1” could not be opened.").arg(name), toQt(error.sentence()));
        return;
    }
    QStringList missing;
    for (const std::string& each : left->missing)
        missing << toQt(each);
    MainWindow& shown =
        show(std::make_unique<Session>(std::move(left->model), Session::Origin::NowhereElse), {}, window);
    constexpr qsizetype listed = 20;
    const qsizetype more = missing.size() - listed;
    if (more > 0)
        missing = missing.mid(0, listed) << tr("And more: %1").arg(more);
    shown.tell(tr("This is what could be read of “%1”.").arg(name), missing.join('\n'));
}

void Desktop::showHistory(MainWindow& window) {
    Session& session = *sessionOf(window);
    VersionSource source;
    source.versions = [&] { return session.history().versions(); };
    source.at = [&](std::int64_t number) { return session.versionAt(number); };
    source.now = [&] { return session.document().model(); };
    source.restore = [&](std::int64_t number) { return session.restore(number); };
    source.name = [&](std::int64_t number, const std::string& name) { return session.nameVersion(number, name); };
    source.trim = [&](std::size_t keep) { return session.trimHistory(keep); };
    auto* dialog = new HistoryDialog(std::move(source), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HistoryDialog::lookRequested, this, [this, &window](const Model& version, const QString& title) {
        Model copy = version;
        DocumentInfo info;
        if (const DocumentInfo* own = copy.table<DocumentInfo>().find(Text(DocumentInfo::theKey)))
            info = *own;
        info.title = fromQt(tr("%1 (%2)").arg(toQt(version.title()), title));
        copy.table<DocumentInfo>().put(info);
        show(std::make_unique<Session>(std::move(copy)), {}, window);
    });
    dialog->open();
}

void Desktop::showProgress(MainWindow& window, const QString& what) {
    auto* progress = new QProgressDialog(what, QString(), 0, 0, &window);
    progress->setWindowModality(Qt::WindowModal);
    progress->setMinimumDuration(0);
    progress->show();
    entryOf(window).progress = progress;
}

void Desktop::hideProgress(MainWindow& window) { delete entryOf(window).progress; }

void Desktop::noticeOthers(MainWindow& window) {
    Open& entry = entryOf(window);
    const std::filesystem::path& file = entry.session->file();
    if (file.empty() || entry.isSaidChanged)
        return;
    const std::optional<Error> change = entry.session->changeOfFileAtAGlance();
    if (!change || change->code == Error::Code::Unreadable)
        return;
    entry.isSaidChanged = true;
    const QString name = QFileInfo(toQt(file)).fileName();
    window.remark(QFileInfo::exists(toQt(file))
                      ? tr("Somebody else has changed “%1”: saving will offer to merge.").arg(name)
                      : tr("“%1” is no longer where it was: saving will ask what to do.").arg(name));
}

}  // namespace remit
