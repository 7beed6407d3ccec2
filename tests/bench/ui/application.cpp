// SPDX-License-Identifier: MIT
#include "tests/bench/ui/application.h"

#include <QApplication>

#include "ui/look/theme.h"

namespace remit::bench {

void needApplication() {
    static int count = 1;
    static char name[] = "remit_bench";
    static char* arguments[] = {name, nullptr};
    if (QCoreApplication::instance())
        return;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    applyScheme(*new QApplication(count, arguments), Scheme::Light);  // stays for the other benchmarks
}

}  // namespace remit::bench
