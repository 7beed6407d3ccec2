// SPDX-License-Identifier: MIT
#include "ui/find/find_dialog.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

#include "core/edits/rows.h"
#include "core/words/cell_notes.h"
#include "tests/ui/panel_desk.h"
#include "ui/bridge/text.h"
#include "ui/find/match_model.h"

namespace remit::test {
namespace {

// Table 1 with notes on two of its rights, and a scenario that has a note of its own.
Model annotated() {
    Draft draft(printedTable());
    int count = 0;
    std::vector<Grant> grants(draft.model().grants().begin(), draft.model().grants().end());
    for (Grant& grant : grants) {
        if (++count > 2)
            break;
        grant.note = count == 1 ? "Schools asked for it" : "Asked by schools, and SCHOOLS again";
        EXPECT_TRUE(change(draft, grant));
    }
    const auto copy = addScenario(draft, "Copy", grants[0].scenario);
    EXPECT_TRUE(copy);
    setCellNotes(draft, grants[0].scenario, grants[0].subject, grants[0].area,
                 {{grants[0].subject, grants[0].area, "ask schools"}});
    return draft.model();
}

struct FindDialogTest : testing::Test {
    FindDialogTest() : table(annotated()), dialog(*new FindDialog(table.desk, &window)) {
        bringUp(window, {900, 700});
        dialog.show();
        dialog.ask();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog));
    }
    void find(const QString& words) {
        QTest::keyClicks(child<QLineEdit>(dialog, "Find"), words);
        QTest::keyClick(child<QLineEdit>(dialog, "Find"), Qt::Key_Return);
    }
    void with(const QString& words) { QTest::keyClicks(child<QLineEdit>(dialog, "Replace with"), words); }
    void tick(const QString& box) {
        for (QCheckBox* each : dialog.findChildren<QCheckBox*>())
            if (each->text().remove('&') == box)
                return QTest::mouseClick(each, Qt::LeftButton, {}, {8, each->height() / 2});
        ADD_FAILURE() << "no box " << box.toStdString();
    }
    void press(const QString& start) {
        for (QPushButton* each : dialog.findChildren<QPushButton*>())
            if (each->text().remove('&').startsWith(start))
                return QTest::mouseClick(each, Qt::LeftButton);
        ADD_FAILURE() << "no button " << start.toStdString();
    }
    QTreeView& list() { return *child<QTreeView>(dialog, "Matches"); }
    QString at(int row, int column) { return list().model()->index(row, column).data().toString(); }
    int count() { return list().model()->rowCount(); }
    void click(int row, int column) {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                          list().visualRect(list().model()->index(row, column)).center());
    }
    bool says(const QString& words) {
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (!label->isHidden() && label->text().contains(words))
                return true;
        return false;
    }

    PanelDesk table;
    QWidget window;
    FindDialog& dialog;
};

TEST_F(FindDialogTest, ListsMatchesWithWhereTheyStand) {
    QAbstractItemModelTester tester(list().model());
    EXPECT_TRUE(says("Write what to look for"));
    find("schools");
    ASSERT_EQ(count(), 5);
    EXPECT_TRUE(says("5 matches"));
    EXPECT_EQ(at(0, MatchModel::Words), "Schools");
    EXPECT_EQ(at(0, MatchModel::Field), "Policy area");
    EXPECT_EQ(at(1, MatchModel::Words), "Schools asked for it");
    EXPECT_EQ(at(1, MatchModel::Field), "Note");
    EXPECT_TRUE(at(1, MatchModel::Where).contains(": ")) << at(1, MatchModel::Where).toStdString();
    EXPECT_EQ(at(4, MatchModel::Field), "Words in a cell");
    EXPECT_EQ(list().model()->index(2, 0).data(MatchModel::BeginRole).toInt(), 9);
}

TEST_F(FindDialogTest, FieldsCaseWordsAndScenariosNarrowIt) {
    find("schools");
    tick("Notes");
    EXPECT_EQ(count(), 2);
    tick("Notes");
    tick("Match case");
    EXPECT_EQ(count(), 2);
    tick("Match case");
    tick("Every scenario");
    EXPECT_EQ(count(), 8);
    EXPECT_TRUE(at(5, MatchModel::Where).endsWith("(Copy)")) << at(5, MatchModel::Where).toStdString();
    child<QLineEdit>(dialog, "Find")->clear();
    find("school");
    EXPECT_EQ(count(), 8);
    tick("Whole words");
    EXPECT_EQ(count(), 0);
    EXPECT_TRUE(says("Nothing matches"));
}

TEST_F(FindDialogTest, ClickingAMatchSelectsItInTheViews) {
    find("schools");
    click(0, MatchModel::Field);
    EXPECT_EQ(table.desk.selection.item(), Item(table.area("Schools")));
    click(1, MatchModel::Words);
    EXPECT_TRUE(std::holds_alternative<GrantKey>(table.desk.selection.item()));
    tick("Every scenario");
    click(5, MatchModel::Field);
    EXPECT_EQ(table.model().scenarios().at(table.desk.lens.scenario()).name, Text("Copy"));
    ASSERT_TRUE(std::holds_alternative<GrantKey>(table.desk.selection.item()));
    EXPECT_EQ(std::get<GrantKey>(table.desk.selection.item()).scenario, table.desk.lens.scenario());
}

TEST_F(FindDialogTest, UpAndDownWalkTheMatchesWhileWordsAreWritten) {
    find("schools");
    auto* words = child<QLineEdit>(dialog, "Find");
    EXPECT_EQ(table.desk.selection.item(), Item(table.area("Schools")));
    QTest::keyClick(words, Qt::Key_Down);
    EXPECT_EQ(list().currentIndex().row(), 1);
    EXPECT_TRUE(std::holds_alternative<GrantKey>(table.desk.selection.item()));
    QTest::keyClick(words, Qt::Key_Up);
    QTest::keyClick(words, Qt::Key_Up);
    EXPECT_EQ(list().currentIndex().row(), 4) << "round";
}

TEST_F(FindDialogTest, ReplacesWhatIsTickedInOneStep) {
    const Model before = table.model();
    find("schools");
    with("Academies");
    list().setFocus();
    click(2, MatchModel::Words);
    QTest::keyClick(&list(), Qt::Key_Space);
    EXPECT_EQ(list().model()->index(2, 0).data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
    press("Replace all ticked (4)");
    EXPECT_EQ(count(), 1);
    EXPECT_TRUE(says("4 replaced. 1 match."));
    EXPECT_EQ(at(0, MatchModel::Words), "Asked by schools, and Academies again");
    EXPECT_EQ(table.document.undoLabel(), "replace “schools” by “Academies” 4 times");
    EXPECT_FALSE(table.area("Academies").empty());
    table.desk.document.undo();
    EXPECT_EQ(table.model(), before);
    EXPECT_EQ(count(), 5) << "the list follows";
}

TEST_F(FindDialogTest, ReplacesOneAndGoesOn) {
    find("schools");
    with("Schools (all)");
    press("Replace this one");
    EXPECT_FALSE(table.area("Schools (all)").empty());
    EXPECT_EQ(list().currentIndex().row(), 1) << "what was just replaced is not replaced again";
    press("Replace this one");
    EXPECT_EQ(at(1, MatchModel::Words), "Schools (all) asked for it");
    EXPECT_EQ(table.document.undoLabel(), "replace “schools” by “Schools (all)”");
}

TEST_F(FindDialogTest, RefusalsAreSaidBesideTheMatchAndLoseTheirTick) {
    const Model before = table.model();
    find("schools");
    press("Replace all ticked (5)");  // by nothing
    EXPECT_EQ(table.model(), before);
    EXPECT_TRUE(says("Nothing was replaced"));
    EXPECT_TRUE(at(0, MatchModel::Where).contains("This name cannot be used")) << at(0, 2).toStdString();
    EXPECT_EQ(list().model()->index(0, 0).data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
    press("Replace all ticked (4)");
    EXPECT_EQ(count(), 1);
    EXPECT_FALSE(says("Nothing was replaced"));
}

TEST_F(FindDialogTest, TabGoesFromTheWordsToWhatReplacesThem) {
    QTest::keyClick(child<QLineEdit>(dialog, "Find"), Qt::Key_Tab);
    EXPECT_EQ(dialog.focusWidget(), child<QLineEdit>(dialog, "Replace with"));
}

TEST_F(FindDialogTest, ThereIsOneForAWindowAndEscapeClosesIt) {
    openFindDialog(table.desk, &window);
    EXPECT_EQ(window.findChildren<FindDialog*>().size(), 1);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(window.findChildren<FindDialog*>().isEmpty());
    openFindDialog(table.desk, &window);
    EXPECT_TRUE(window.findChild<FindDialog*>()->isVisible());
}

}  // namespace
}  // namespace remit::test
