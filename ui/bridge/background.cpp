// SPDX-License-Identifier: MIT
#include "ui/bridge/background.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace remit {

void Background::start(Work work) {
    cancel();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    QThreadPool::globalInstance()->start([work = std::move(work), stop = m_stop] {
        if (*stop)
            return;
        auto done = work([stop] { return stop->load(); });
        if (QCoreApplication* application = QCoreApplication::instance(); application && done)
            QMetaObject::invokeMethod(application, [done = std::move(done), stop] {
                if (!*stop)
                    done();
            });
    });
}

void Background::cancel() {
    if (m_stop)
        *m_stop = true;
}

}  // namespace remit
