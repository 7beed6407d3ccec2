// SPDX-License-Identifier: MIT
// What of the way a user looks at documents is kept, over a restart and a change of language.
#include <QMenu>
#include <QTest>

#include "tests/app/desktop_user.h"
#include "ui/matrix/filter_bar.h"
#include "ui/matrix/matrix_view.h"
#include "ui/window/centre.h"

namespace remit {
namespace {

class DesktopLooksTest : public test::DesktopUser {
protected:
    ~DesktopLooksTest() override {
        m_desktop.reset();
        applyLanguage(*qApp, Language::System);
    }
    static MatrixView& matrixOf(MainWindow& window) { return window.centre()->matrix(); }
    static QString secondRow(MainWindow& window) { return matrixOf(window).model().rows()[1].name; }
    static QString tickedIn(MainWindow& window, ActionId menu) {
        QMenu* orders = window.action(menu).menu();
        emit orders->aboutToShow();
        QStringList out;
        for (const QAction* each : orders->actions())
            if (each->isChecked())
                out << each->text();
        return out.join(' ');
    }
};

TEST_F(DesktopLooksTest, TotalsLegendWordsAndOrderAreKeptOverARestart) {
    MainWindow& window = openTable1();
    EXPECT_FALSE(window.centre()->totals());
    window.action(ActionId::Totals).trigger();
    window.action(ActionId::Legend).trigger();
    window.action(ActionId::Words).trigger();
    window.action(ActionId::AreasByName).trigger();
    window.action(ActionId::BodiesByFindings).trigger();
    EXPECT_EQ(secondRow(window), "Business support, innovation");
    m_unsavedAnswer = Dialogs::Unsaved::Discard;
    start();

    MainWindow& again = openTable1();
    EXPECT_TRUE(again.centre()->totals());
    EXPECT_TRUE(again.action(ActionId::Totals).isChecked());
    EXPECT_FALSE(again.action(ActionId::Legend).isChecked());
    EXPECT_TRUE(again.action(ActionId::Words).isChecked());
    EXPECT_TRUE(matrixOf(again).model().words());
    EXPECT_EQ(secondRow(again), "Business support, innovation");
    EXPECT_TRUE(matrixOf(again).filterBar().isVisible()) << "what is not in the document's order is said";
    EXPECT_EQ(tickedIn(again, ActionId::SortAreas), "Policy areas by &name");
    EXPECT_EQ(tickedIn(again, ActionId::SortBodies), "Bodies by worst &finding");
    again.action(ActionId::AreasInOrder).trigger();
    again.action(ActionId::BodiesInOrder).trigger();
    EXPECT_EQ(secondRow(again), "Schools");
}

TEST_F(DesktopLooksTest, OddSettingsAreLeftOut) {
    m_settings.setValue("looks", QVariantMap{{"rows", 99}, {"columns", -3}, {"findings", 77}, {"words", "no"}});
    MainWindow& window = openTable1();
    EXPECT_EQ(matrixOf(window).model().rows().size(), 6U);
    EXPECT_EQ(tickedIn(window, ActionId::SortAreas), "Policy areas as in the &document");
}

TEST_F(DesktopLooksTest, AnotherLanguageLeavesTheUserWhereTheyWere) {
    MainWindow& english = openTable1();
    const CellRef cell{BodyTypeId("mca"), PolicyAreaId("schools")};
    english.desk()->lens.setPlace("no:mca");
    english.desk()->lens.setShown(RightKindId("advice"), false);
    english.desk()->selection.select(cell);
    matrixOf(english).filterBar().setState({true, {"s", {}, {}, {}}, MatrixOrder::Name, MatrixOrder::Document});
    english.action(ActionId::ShowCouncil).trigger();
    for (QAction* each : english.action(ActionId::Language).menu()->actions())
        if (each->text() == "&Cymraeg")
            each->trigger();
    QApplication::processEvents();

    MainWindow& welsh = *m_desktop->windows().front();
    settle(welsh);
    EXPECT_EQ(welsh.desk()->lens.place(), Text("no:mca"));
    EXPECT_FALSE(welsh.desk()->lens.shows(RightKindId("advice")));
    EXPECT_EQ(welsh.desk()->selection.item(), Item(cell));
    EXPECT_EQ(welsh.centre()->page(), Centre::Page::Council);
    EXPECT_EQ(matrixOf(welsh).filterBar().state().filter.areas, "s");
    EXPECT_EQ(matrixOf(welsh).filterBar().state().rows, MatrixOrder::Name);
}

}  // namespace
}  // namespace remit
