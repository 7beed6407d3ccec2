// SPDX-License-Identifier: MIT
#include "ui/window/help_window.h"

#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "ui/look/theme.h"

namespace remit {

HelpWindow::HelpWindow(QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Remit help"));
    resize(720, 640);
    auto* browser = new QTextBrowser(this);
    browser->setOpenLinks(true);
    browser->setFrameShape(QFrame::NoFrame);
    browser->document()->setDocumentMargin(space::huge);
    browser->setAccessibleName(tr("Help"));
    QFile file(":/help/help.md");
    if (file.open(QIODevice::ReadOnly))
        browser->setMarkdown(QString::fromUtf8(file.readAll()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(browser);
}

}  // namespace remit
