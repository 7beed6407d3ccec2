// SPDX-License-Identifier: MIT
#include "app/run_window.h"

#include <QApplication>
#include <QIcon>

#include "app/desktop.h"

namespace remit {

int runWindow(int& argc, char** argv, const std::vector<std::string>& files) {
    QApplication application(argc, argv);
    QApplication::setApplicationName("Remit");
    QApplication::setOrganizationName("Remit");
    QApplication::setApplicationVersion(REMIT_VERSION);
    QApplication::setDesktopFileName("io.github.remit.Remit");
    QApplication::setWindowIcon(QIcon(":/icons/remit.svg"));
    QApplication::setQuitOnLastWindowClosed(false);  // Desktop quits once the last one is put away

    QSettings settings;
    Desktop desktop(settings, realDialogs());
    MainWindow& window = desktop.newWindow();
    for (const std::string& file : files)
        desktop.open(QString::fromLocal8Bit(file.c_str()), window);
    return QApplication::exec();
}

}  // namespace remit
