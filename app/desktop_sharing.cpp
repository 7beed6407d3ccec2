// SPDX-License-Identifier: MIT
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>

#include "app/desktop.h"
#include "app/files.h"
#include "app/paths.h"
#include "ui/bridge/text.h"

namespace remit {

std::unique_ptr<Session> Desktop::openShared(StoredDocument document, const std::filesystem::path& file,
                                             const std::optional<FileMark>& mark, MainWindow& window) {
    // Where the folder takes no lock, another Remit of this user is known by its working copy.
    const auto hasCopy = [&] {
        const std::vector<std::filesystem::path> inUse =
            m_state.empty() ? std::vector<std::filesystem::path>() : filesInUse(m_state / "recovery");
        return std::any_of(inUse.begin(), inUse.end(), [&](const auto& each) { return isSame(each, file); });
    };
    auto session = std::make_unique<Session>(std::move(document), file, mark);
    std::optional<LockOwner> other = session->lock();
    const LockOwner me = thisOwner({});
    if (!other && hasCopy())
        other = me;
    if (!other)
        return session;
    const QString name = QFileInfo(toQt(file)).fileName();
    const bool isMine = other->login == me.login && other->host == me.host;
    const QString who = other->by.empty() ? tr("Somebody") : toQt(other->by);
    const QString sentence = isMine ? tr("You have “%1” open in another Remit on this computer.").arg(name)
                             : other->host.empty()
                                 ? tr("%1 has “%2” open.").arg(who, name)
                                 : tr("%1 has “%2” open on the computer %3.").arg(who, name, toQt(other->host));
    const QDateTime since = QDateTime::fromString(toQt(other->at), Qt::ISODate).toLocalTime();
    QString detail =
        tr("A copy is saved under another name. If you open it anyway, whoever saves second is offered to "
           "merge.");
    if (since.isValid() && !isMine)
        detail.prepend(tr("It was opened on %1.").arg(QLocale().toString(since, QLocale::ShortFormat)) + " ");
    switch (m_dialogs.inUse(&window, sentence, detail)) {
        case Dialogs::InUse::Copy:
            return std::make_unique<Session>(session->document().model());
        case Dialogs::InUse::Anyway:
            (void)session->lock(true);
            return session;
        case Dialogs::InUse::Cancel:
            break;
    }
    return nullptr;
}

}  // namespace remit
