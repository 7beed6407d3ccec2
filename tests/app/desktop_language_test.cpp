// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QMenu>
#include <QMenuBar>

#include "tests/app/desktop_user.h"

namespace remit {
namespace {

class DesktopLanguageTest : public test::DesktopUser {
protected:
    ~DesktopLanguageTest() override {
        m_desktop.reset();
        applyLanguage(*qApp, Language::System);
    }
    static QString firstMenu(const MainWindow& window) { return window.menuBar()->actions().front()->text(); }
    // What View > Language has ticked.
    static QString tickedIn(MainWindow& window) {
        for (const QAction* each : window.action(ActionId::Language).menu()->actions())
            if (each->isChecked())
                return each->text();
        return {};
    }
    static void choose(MainWindow& window, const QString& language) {
        for (QAction* each : window.action(ActionId::Language).menu()->actions())
            if (each->text() == language)
                each->trigger();
        QApplication::processEvents();
    }
};

TEST_F(DesktopLanguageTest, AnOpenDocumentGoesOnInTheLanguageChosen) {
    MainWindow& english = openTable1();
    typeInMatrix(english, "lep", "schools", Qt::Key_D);
    EXPECT_EQ(firstMenu(english), "&File");
    const Model before = english.desk()->document.model();
    choose(english, "&Cymraeg");

    ASSERT_EQ(m_desktop->windows().size(), 1U);
    MainWindow& welsh = *m_desktop->windows().front();
    settle(welsh);
    EXPECT_TRUE(welsh.isVisible());
    EXPECT_EQ(firstMenu(welsh), "&Ffeil");
    EXPECT_EQ(tickedIn(welsh), "&Cymraeg");
    EXPECT_TRUE(welsh.desk()->document.model() == before);
    EXPECT_TRUE(welsh.isWindowModified());
    EXPECT_EQ(findingsOf(welsh, "advisory-body-decides"), 1);
    welsh.action(ActionId::Undo).trigger();
    settle(welsh);
    EXPECT_FALSE(welsh.isWindowModified());
    EXPECT_EQ(m_askedUnsaved, 0);

    choose(welsh, "&English");
    EXPECT_EQ(firstMenu(*m_desktop->windows().front()), "&File");
}

TEST_F(DesktopLanguageTest, TheLanguageIsRememberedBetweenRuns) {
    choose(m_desktop->newWindow(), "&Cymraeg");
    start();
    EXPECT_EQ(firstMenu(m_desktop->newWindow()), "&Ffeil");
}

TEST_F(DesktopLanguageTest, AWindowThatIsClosedAfterwardsIsGone) {
    choose(openTable1(), "&Cymraeg");
    m_unsavedAnswer = Dialogs::Unsaved::Discard;
    m_desktop->newWindow();
    m_desktop->windows().front()->close();
    QApplication::processEvents();
    EXPECT_EQ(m_desktop->windows().size(), 1U);
}

}  // namespace
}  // namespace remit
