// SPDX-License-Identifier: MIT
#include "ui/window/dialogs.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
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

// Clicks the button of that name in the box that comes up.
void clickWhenAsked(const char* button) {
    QTimer::singleShot(0, [button] {
        QWidget* box = QApplication::activeModalWidget();
        ASSERT_NE(box, nullptr);
        auto* found = box->findChild<QPushButton*>(button);
        EXPECT_NE(found, nullptr) << button;
        if (found)
            QTest::mouseClick(found, Qt::LeftButton);
        else
            box->close();
    });
}
Dialogs::Changed answered(const char* button, bool there) {
    clickWhenAsked(button);
    return realDialogs().changed(nullptr, "It was not saved.", "Somebody else has changed it.", there);
}

TEST(Dialogs, AFileThatChangedIsMergedTakenOrLeft) {
    EXPECT_EQ(answered("merge", true), Dialogs::Changed::Merge);
    EXPECT_EQ(answered("saveAs", true), Dialogs::Changed::SaveAs);
    EXPECT_EQ(answered("discard", true), Dialogs::Changed::Discard);
    EXPECT_EQ(answered("again", false), Dialogs::Changed::SaveAgain);
    EXPECT_EQ(answered("saveAs", false), Dialogs::Changed::SaveAs);
}

TEST(Dialogs, ADocumentInUseIsOpenedAsACopyOrAnyway) {
    clickWhenAsked("copy");
    EXPECT_EQ(realDialogs().inUse(nullptr, "Jane has it open.", {}), Dialogs::InUse::Copy);
    clickWhenAsked("anyway");
    EXPECT_EQ(realDialogs().inUse(nullptr, "Jane has it open.", {}), Dialogs::InUse::Anyway);
    QTimer::singleShot(0, [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape); });
    EXPECT_EQ(realDialogs().inUse(nullptr, "Jane has it open.", {}), Dialogs::InUse::Cancel);
}

TEST(Dialogs, NothingIsDoneAboutAChangedFileWhenTheQuestionIsClosed) {
    for (const bool there : {true, false}) {
        QTimer::singleShot(0, [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape); });
        EXPECT_EQ(realDialogs().changed(nullptr, "It was not saved.", {}, there), Dialogs::Changed::Cancel);
    }
}

TEST(Dialogs, TheEndingFollowsTheKindOfFileChosen) {
    EXPECT_EQ(savedAs(0), "plan.remit");
    EXPECT_EQ(savedAs(1), "plan.remit.json");
}

}  // namespace
}  // namespace remit
