// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QPlainTextEdit>
#include <QTreeWidget>

#include "app/files.h"
#include "tests/app/desktop_user.h"
#include "tests/support/temp_folder.h"
#include "ui/history/history_dialog.h"

namespace remit {
namespace {

class DesktopHistory : public test::DesktopUser {
protected:
    // Table 1 saved, changed and saved with a message.
    MainWindow& openSavedTwice() {
        MainWindow& window = openSaved("mine.remit");
        m_message = "For the Treasury";
        window.action(ActionId::SaveWithMessage).trigger();
        EXPECT_TRUE(m_told.isEmpty()) << m_told.join('\n').toStdString();
        return window;
    }
    static HistoryDialog* historyOf(MainWindow& window) {
        window.action(ActionId::History).trigger();
        auto* dialog = window.findChild<HistoryDialog*>();
        EXPECT_TRUE(dialog && dialog->isVisible());
        return dialog;
    }
    static void click(HistoryDialog* dialog, const char* name) {
        QTest::mouseClick(dialog->findChild<QPushButton*>(name), Qt::LeftButton);
    }
    static void chooseOldest(const HistoryDialog* dialog) {
        auto* list = dialog->findChild<QTreeWidget*>("versions");
        list->setCurrentItem(list->topLevelItem(list->topLevelItemCount() - 1));
    }
    // What a user finds in the state folder after a crash.
    [[nodiscard]] std::size_t copies() const {
        std::error_code none;
        const std::filesystem::directory_iterator all(path("state/recovery"), none);
        return static_cast<std::size_t>(std::distance(begin(all), end(all)));
    }
};

TEST_F(DesktopHistory, EachSavingIsAVersion) {
    openSavedTwice();
    const auto versions = readHistory(path("mine.remit"))->versions();
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions[1].message, "For the Treasury");
    EXPECT_NE(versions[1].summary.find("Schools"), std::string::npos) << versions[1].summary;
    ASSERT_TRUE(versions[1].findings);
    EXPECT_GT(versions[1].findings->warning, 0);
    EXPECT_EQ(versions[1].rowsChanged, 1U);
}

TEST_F(DesktopHistory, SavingNothingNewIsNoVersion) {
    MainWindow& window = openSavedTwice();
    window.action(ActionId::Save).trigger();
    EXPECT_EQ(readHistory(path("mine.remit"))->entries.size(), 2U);
    m_message.reset();
    window.action(ActionId::SaveWithMessage).trigger();
    EXPECT_EQ(readHistory(path("mine.remit"))->entries.size(), 2U) << "thought better of it";
}

TEST_F(DesktopHistory, GoesBackAndUndoesThat) {
    MainWindow& window = openSavedTwice();
    const Model now = window.desk()->document.model();
    HistoryDialog* dialog = historyOf(window);
    chooseOldest(dialog);
    click(dialog, "restore");
    EXPECT_EQ(window.desk()->document.model().grants().size() + 1, now.grants().size());
    EXPECT_TRUE(window.isWindowModified());
    EXPECT_TRUE(window.action(ActionId::Undo).text().contains("go back to version 1"));
    window.action(ActionId::Undo).trigger();
    EXPECT_EQ(window.desk()->document.model(), now);
}

TEST_F(DesktopHistory, LooksAtAVersionInAWindowOfItsOwn) {
    MainWindow& window = openSavedTwice();
    HistoryDialog* dialog = historyOf(window);
    chooseOldest(dialog);
    click(dialog, "look");
    ASSERT_EQ(m_desktop->windows().size(), 2U);
    MainWindow& other = *m_desktop->windows().back();
    settle(other);
    EXPECT_EQ(other.desk()->document.model().title().str(), "Table 1 (version 1)");
    EXPECT_TRUE(m_desktop->sessionOf(other)->file().empty());
}

TEST_F(DesktopHistory, NamesAVersionInTheFileAtOnce) {
    MainWindow& window = openSavedTwice();
    typeInMatrix(window, "lep", "schools", Qt::Key_D);
    Session& session = *m_desktop->sessionOf(window);
    ASSERT_TRUE(session.nameVersion(1, "as sent"));
    EXPECT_EQ(readHistory(path("mine.remit"))->find("as sent")->number, 1);
    EXPECT_TRUE(window.isWindowModified()) << "what was not saved is not in the file";
    EXPECT_NE(readFile(path("mine.remit"))->model, session.document().model());
    window.action(ActionId::Save).trigger();
    EXPECT_TRUE(m_askedChanged.isEmpty());
    EXPECT_EQ(readHistory(path("mine.remit"))->entries.size(), 3U);
}

TEST_F(DesktopHistory, ACrashLosesNothing) {
    MainWindow& window = openSavedTwice();
    typeInMatrix(window, "lep", "schools", Qt::Key_D);
    typeInMatrix(window, "mca", "schools", Qt::Key_A);
    const Model shown = window.desk()->document.model();
    m_recoveryAnswer = RecoveryAnswer::Restore;
    start();
    MainWindow& after = m_desktop->newWindow();
    m_desktop->offerRecovery(after);
    ASSERT_EQ(m_offered.size(), 1U);
    EXPECT_EQ(m_offered[0].edits, 2);
    EXPECT_EQ(m_offered[0].file, m_folder.filePath("mine.remit"));
    settle(after);
    EXPECT_EQ(after.desk()->document.model(), shown);
    EXPECT_TRUE(after.isWindowModified());
    EXPECT_TRUE(after.action(ActionId::Undo).isEnabled()) << "the undo history has come back too";
    after.action(ActionId::Save).trigger();
    EXPECT_TRUE(m_askedChanged.isEmpty());
    EXPECT_EQ(readFile(path("mine.remit"))->model, shown);
    const auto versions = readHistory(path("mine.remit"))->versions();
    ASSERT_EQ(versions.size(), 3U);
    EXPECT_NE(versions[2].summary.find("LEP"), std::string::npos) << versions[2].summary;
    EXPECT_EQ(versions[2].summary.find(versions[1].summary), std::string::npos)
        << "what was saved before is not said again: " << versions[2].summary;
    EXPECT_TRUE(m_told.isEmpty()) << m_told.join('\n').toStdString();
    EXPECT_TRUE(after.close());
    QTest::qWait(1);
    EXPECT_EQ(copies(), 0U);
}

TEST_F(DesktopHistory, WhatIsKeptForLaterIsOfferedAgainAndWhatIsDiscardedIsNot) {
    typeInMatrix(openTable1(), "lep", "schools", Qt::Key_D);
    for (const auto& [answer, offered] :
         {std::pair{RecoveryAnswer::Keep, 1U}, {RecoveryAnswer::Discard, 1U}, {RecoveryAnswer::Restore, 0U}}) {
        m_recoveryAnswer = answer;
        m_offered.clear();
        start();
        m_desktop->offerRecovery(m_desktop->newWindow());
        EXPECT_EQ(m_offered.size(), offered);
    }
}

TEST_F(DesktopHistory, ACleanEndLeavesNothingBehind) {
    MainWindow& window = openTable1();
    typeInMatrix(window, "lep", "schools", Qt::Key_D);
    EXPECT_EQ(copies(), 1U);
    m_unsavedAnswer = Dialogs::Unsaved::Discard;
    EXPECT_TRUE(window.close());
    QTest::qWait(1);
    EXPECT_EQ(copies(), 0U);
}

TEST_F(DesktopHistory, WhatASavingReplacedIsKept) {
    MainWindow& window = openSaved("mine.remit");
    const Model before = readFile(path("mine.remit"))->model;
    window.action(ActionId::Save).trigger();
    std::vector<std::filesystem::path> kept;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path("state/earlier")))
        if (entry.is_regular_file())
            kept.push_back(entry.path());
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(readFile(kept[0])->model, before);
}

TEST_F(DesktopHistory, AnAlteredDocumentOpensAsANewOneIfTheUserWants) {
    openSaved("mine.remit");
    start();
    std::string bytes = test::bytesOf(path("mine.remit"));
    const std::size_t at = bytes.find("Adult education");
    ASSERT_NE(at, std::string::npos);
    bytes[at] = 'Z';
    test::putBytes(path("mine.remit"), bytes);
    m_confirm = false;
    MainWindow& window = m_desktop->newWindow();
    m_desktop->open(m_folder.filePath("mine.remit"), window);
    ASSERT_EQ(m_confirmed.size(), 1);
    EXPECT_TRUE(m_confirmed[0].contains("not what was saved")) << m_confirmed[0].toStdString();
    EXPECT_EQ(window.desk(), nullptr);
    m_confirm = true;
    m_desktop->open(m_folder.filePath("mine.remit"), window);
    settle(window);
    EXPECT_TRUE(m_desktop->sessionOf(window)->file().empty());
    EXPECT_TRUE(m_desktop->sessionOf(window)->hasChanges());
    ASSERT_EQ(m_told.size(), 1);
    EXPECT_TRUE(m_told[0].contains("This is what could be read of"));
}

}  // namespace
}  // namespace remit
