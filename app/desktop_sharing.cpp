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

namespace {

bool isMine(const LockOwner& owner) {
    const LockOwner me = thisOwner({});
    return owner.login == me.login && owner.host == me.host;
}

}  // namespace

QString Desktop::inUseSentence(const std::filesystem::path& file, const LockOwner& owner) {
    const QString name = QFileInfo(toQt(file)).fileName();
    if (isMine(owner))
        return tr("You have “%1” open in another Remit on this computer.").arg(name);
    const QString who = owner.by.empty() ? tr("Somebody") : toQt(owner.by);
    return owner.host.empty() ? tr("%1 has “%2” open.").arg(who, name)
                              : tr("%1 has “%2” open on the computer %3.").arg(who, name, toQt(owner.host));
}

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
    if (!other && hasCopy())
        other = thisOwner({});
    if (!other)
        return session;
    const QDateTime since = QDateTime::fromString(toQt(other->at), Qt::ISODate).toLocalTime();
    QString detail =
        tr("A copy is saved under another name. If you open it anyway, whoever saves second is offered to "
           "merge.");
    if (since.isValid() && !isMine(*other))
        detail.prepend(tr("It was opened on %1.").arg(QLocale().toString(since, QLocale::ShortFormat)) + " ");
    switch (m_dialogs.inUse(&window, inUseSentence(file, *other), detail)) {
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
