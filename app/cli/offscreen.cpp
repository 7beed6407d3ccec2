// SPDX-License-Identifier: MIT
#include "app/cli/offscreen.h"

#include <fmt/format.h>

namespace remit {

namespace {

void prepareOffscreen() {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& message) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            fmt::print(stderr, "remit: {}\n", message.toStdString());
    });
}

}  // namespace

Offscreen::Offscreen(Scheme scheme)
    : m_arguments{(prepareOffscreen(), m_name.data()), nullptr}, m_application(m_count, m_arguments) {
    QApplication::setApplicationVersion(REMIT_VERSION);
    applyScheme(m_application, scheme);
}

}  // namespace remit
