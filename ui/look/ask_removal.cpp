// SPDX-License-Identifier: MIT
#include "ui/look/ask_removal.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace remit {

namespace {
struct RemovalWords {
    Q_DECLARE_TR_FUNCTIONS(Removal)
};
}  // namespace

bool agreesToRemove(QWidget* parent, const QString& name, const QString& along) {
    if (along.isEmpty())
        return true;
    QMessageBox box(QMessageBox::NoIcon, RemovalWords::tr("Remove %1?").arg(name), {}, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setText(RemovalWords::tr("Remove %1?").arg(name));
    box.setInformativeText(RemovalWords::tr("%1 would go with it. You can undo this.").arg(along));
    QPushButton* go = box.addButton(RemovalWords::tr("Remove"), QMessageBox::AcceptRole);
    go->setProperty("role", "primary");
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(go);
    box.exec();
    return box.clickedButton() == go;
}

}  // namespace remit
