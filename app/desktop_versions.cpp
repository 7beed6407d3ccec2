// SPDX-License-Identifier: MIT
#include <QFileInfo>

#include "app/desktop.h"
#include "app/files.h"
#include "app/paths.h"
#include "core/compare/align.h"
#include "ui/bridge/text.h"

namespace remit {

std::optional<Model> Desktop::versionIn(MainWindow& window, const QString& file, const Model& like) {
    const std::filesystem::path path = pathOf(QFileInfo(file).absoluteFilePath());
    Result<Reading> reading = readFile(path);
    if (!reading) {
        window.tell(tr("“%1” could not be read.").arg(QFileInfo(file).fileName()), toQt(reading.error().sentence()));
        return std::nullopt;
    }
    return keepsEverything(path) ? std::move(reading->model) : withIdsOf(like, reading->model);
}

void Desktop::merge(MainWindow& window, const QString& file) {
    const std::optional<Model> base = baseOf(window, file);
    if (!base)
        return;
    if (std::optional<Model> theirs = versionIn(window, file, *base))
        window.merge(*base, std::move(*theirs), QFileInfo(file).fileName());
}

// From the histories of both, where they have a common past; else the user says which file it is.
std::optional<Model> Desktop::baseOf(MainWindow& window, const QString& file) {
    const Session& session = *sessionOf(window);
    const std::filesystem::path path = pathOf(QFileInfo(file).absoluteFilePath());
    if (keepsHistory(path))
        if (const Result<History> theirs = readHistory(path))
            if (const auto shared = lastShared(session.history(), *theirs))
                if (Result<Model> base = session.versionAt(*shared))
                    return std::move(*base);
    const QString baseFile = m_dialogs.chooseFile(
        &window, tr("Which version did this document and “%1” both come from?").arg(QFileInfo(file).fileName()));
    if (baseFile.isEmpty())
        return std::nullopt;
    return versionIn(window, baseFile, sessionOf(window)->document().model());
}

void Desktop::compare(MainWindow& window, const QString& file) {
    const Model now = sessionOf(window)->document().model();
    if (std::optional<Model> other = versionIn(window, file, now))
        window.compare(std::move(*other), QFileInfo(file).fileName());
}

}  // namespace remit
