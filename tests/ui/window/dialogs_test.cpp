// SPDX-License-Identifier: MIT
#include "ui/window/dialogs.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace remit {
namespace {

// What the dialog gives back for a name typed without an ending, with the kind of that number chosen.
QString savedAs(int kind) {
    const QTemporaryDir folder;
    QTimer::singleShot(0, [&] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        auto* kinds = dialog->findChild<QComboBox*>("fileTypeCombo");
        auto* name = dialog->findChild<QLineEdit*>("fileNameEdit");
        ASSERT_TRUE(kinds && name);
        for (int i = 0; i < kind; ++i)
            QTest::keyClick(kinds, Qt::Key_Down);
        name->setText("plan");
        QTest::keyClick(name, Qt::Key_Return);
    });
    const QString file = realDialogs().saveFile(nullptr, "Save", folder.filePath("untitled.remit"),
                                                "Documents (*.remit);;Interchange files (*.remit.json)");
    return QFileInfo(file).fileName();
}

TEST(Dialogs, TheEndingFollowsTheKindOfFileChosen) {
    EXPECT_EQ(savedAs(0), "plan.remit");
    EXPECT_EQ(savedAs(1), "plan.remit.json");
}

}  // namespace
}  // namespace remit
