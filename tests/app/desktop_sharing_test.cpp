// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "app/files.h"
#include "db/document_lock.h"
#include "tests/app/desktop_user.h"

namespace remit {
namespace {

// A document that others can open too.
class DesktopSharing : public test::DesktopUser {
protected:
    DesktopSharing() {
        openSaved("plan.remit");
        start();
        m_lock = DocumentLock::pathFor(path("plan.remit"));
        EXPECT_FALSE(std::filesystem::exists(m_lock));
    }
    DocumentLock openByJane() {
        LockOwner owner = thisOwner("Jane Doe");
        owner.host = "desk-12";
        owner.login = "jane";
        return std::move(*DocumentLock::take(path("plan.remit"), owner).lock);
    }
    MainWindow& openPlan() {
        MainWindow& window = m_desktop->newWindow();
        m_desktop->open(m_folder.filePath("plan.remit"), window);
        return window;
    }

    std::filesystem::path m_lock;
};

TEST_F(DesktopSharing, WhoHasTheDocumentOpenIsSaidOnOpening) {
    const DocumentLock theirs = openByJane();
    EXPECT_EQ(openPlan().desk(), nullptr) << "the user would rather not";
    EXPECT_EQ(m_askedInUse, QStringList{"Jane Doe has “plan.remit” open on the computer desk-12."});
}

TEST_F(DesktopSharing, ACopyHasNoFileAndLeavesTheirLock) {
    const DocumentLock theirs = openByJane();
    m_inUseAnswer = Dialogs::InUse::Copy;
    MainWindow& window = openPlan();
    settle(window);
    EXPECT_TRUE(m_desktop->sessionOf(window)->file().empty());
    EXPECT_EQ(window.desk()->document.model(), readFile(path("plan.remit"))->model);
    EXPECT_EQ(DocumentLock::take(path("plan.remit"), thisOwner({})).other->by, "Jane Doe");
}

TEST_F(DesktopSharing, OpenedAnywayTheLockIsOurs) {
    auto theirs = std::make_optional(openByJane());
    m_inUseAnswer = Dialogs::InUse::Anyway;
    MainWindow& window = openPlan();
    settle(window);
    EXPECT_EQ(m_desktop->sessionOf(window)->file(), path("plan.remit"));
    theirs.reset();
    EXPECT_TRUE(std::filesystem::exists(m_lock));
    start();
    EXPECT_FALSE(std::filesystem::exists(m_lock));
}

TEST_F(DesktopSharing, ASecondWindowRaisesTheFirst) {
    MainWindow& window = openPlan();
    settle(window);
    EXPECT_EQ(openPlan().desk(), nullptr);
    EXPECT_TRUE(m_askedInUse.isEmpty());
    EXPECT_TRUE(std::filesystem::exists(m_lock));
}

TEST_F(DesktopSharing, TheLockGoesWithTheDocument) {
    MainWindow& window = openPlan();
    settle(window);
    typeInMatrix(window, "lep", "schools", Qt::Key_A);
    m_fileToSave = m_folder.filePath("other.remit");
    window.action(ActionId::SaveAs).trigger();
    EXPECT_FALSE(std::filesystem::exists(m_lock));
    EXPECT_TRUE(std::filesystem::exists(DocumentLock::pathFor(path("other.remit"))));
    EXPECT_TRUE(window.close());
    QTest::qWait(1);
    EXPECT_FALSE(std::filesystem::exists(DocumentLock::pathFor(path("other.remit"))));
}

TEST_F(DesktopSharing, WhatACrashLeavesIsSweptAtTheNextStart) {
    LockOwner gone = thisOwner("Me");
    gone.process = ::getppid();
    gone.started = "1";  // it is another process that has the number now
    typeInMatrix(openTable1(), "lep", "schools", Qt::Key_A);
    m_fileToSave = m_folder.filePath("crashed.remit");
    m_desktop->windows().back()->action(ActionId::SaveAs).trigger();
    start();
    const DocumentLock left = std::move(*DocumentLock::take(path("crashed.remit"), gone).lock);
    m_desktop->offerRecovery(m_desktop->newWindow());
    EXPECT_FALSE(std::filesystem::exists(DocumentLock::pathFor(path("crashed.remit"))));
}

TEST_F(DesktopSharing, SavingOverWhatSomebodyHasOpenIsAskedFirst) {
    const Model theirs = readFile(path("plan.remit"))->model;
    const DocumentLock lock = openByJane();
    MainWindow& window = openTable1();
    m_fileToSave = m_folder.filePath("plan.remit");
    m_confirm = false;
    window.action(ActionId::SaveAs).trigger();
    ASSERT_EQ(m_confirmed.size(), 1);
    EXPECT_TRUE(m_confirmed[0].startsWith("Jane Doe has “plan.remit” open on the computer desk-12."));
    EXPECT_EQ(readFile(path("plan.remit"))->model, theirs);
    m_confirm = true;
    window.action(ActionId::SaveAs).trigger();
    EXPECT_EQ(readFile(path("plan.remit"))->model, window.desk()->document.model());
}

TEST_F(DesktopSharing, WhoHasWhatIsRestoredIsSaid) {
    MainWindow& window = openPlan();
    typeInMatrix(window, "lep", "schools", Qt::Key_D);
    start();
    const DocumentLock theirs = openByJane();
    m_recoveryAnswer = RecoveryAnswer::Restore;
    m_desktop->offerRecovery(m_desktop->newWindow());
    ASSERT_EQ(m_told.size(), static_cast<qsizetype>(m_offered.size())) << m_told.join(" | ").toStdString();
    ASSERT_FALSE(m_told.isEmpty());
    EXPECT_TRUE(m_told[0].startsWith("Jane Doe has “plan.remit” open")) << m_told[0].toStdString();
}

}  // namespace
}  // namespace remit
