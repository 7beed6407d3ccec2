// SPDX-License-Identifier: MIT
#include "app/run_window.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>

#include "app/desktop.h"

namespace remit {

namespace {

// Where Remit keeps what is its own: the user's folder for state, where the system names one.
std::filesystem::path stateFolder() {
    const QString named = qEnvironmentVariable("XDG_STATE_HOME");
    const QString folder =
        named.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : named + "/remit";
    return std::filesystem::path(folder.toStdU16String());
}

}  // namespace

int runWindow(int& argc, char** argv, const std::vector<std::string>& files) {
    QApplication application(argc, argv);
    QApplication::setApplicationName("Remit");
    QApplication::setOrganizationName("Remit");
    QApplication::setApplicationVersion(REMIT_VERSION);
    QApplication::setDesktopFileName("io.github.remit.Remit");
    QApplication::setWindowIcon(QIcon(":/icons/remit.svg"));
    QApplication::setQuitOnLastWindowClosed(false);  // Desktop quits once the last one is put away

    QSettings settings;
    Desktop desktop(settings, realDialogs(), stateFolder());
    MainWindow& window = desktop.newWindow();
    desktop.offerRecovery(window);
    for (const std::string& file : files)
        desktop.open(QString::fromLocal8Bit(file.c_str()), window);
    return QApplication::exec();
}

}  // namespace remit
