// SPDX-License-Identifier: MIT
#include <QClipboard>
#include <QCompleter>
#include <QLineEdit>

#include "core/edits/grant_right.h"
#include "core/edits/rows.h"
#include "tests/ui/matrix/matrix_view_fixture.h"

namespace remit::test {
namespace {

TEST_F(MatrixViewTest, ClickingACellSelectsItEverywhere) {
    QTest::mouseClick(view.table().viewport(), Qt::LeftButton, {}, middleOf("mca", "schools"));
    EXPECT_EQ(desk.selection.item(), Item(CellRef{BodyTypeId("mca"), PolicyAreaId("schools")}));
}

TEST_F(MatrixViewTest, ALetterGivesTheRightAndTakesItAgain) {
    go("lep", "schools");
    press(Qt::Key_A);
    EXPECT_EQ(text("lep", "schools"), "Advice");
    EXPECT_EQ(document.undoLabel(), "give LEP advice on Schools");
    press(Qt::Key_A, Qt::ShiftModifier);
    EXPECT_EQ(text("lep", "schools"), "");
    EXPECT_EQ(document.undoLabel(), "take advice on Schools from LEP");
}

TEST_F(MatrixViewTest, LettersWithControlOrAltAreNotForIt) {
    go("lep", "schools");
    press(Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_D, Qt::AltModifier);
    EXPECT_EQ(text("lep", "schools"), "");
    QKeyEvent find(QEvent::KeyPress, Qt::Key_F, Qt::ControlModifier);
    find.accept();
    QApplication::sendEvent(&view.table(), &find);
    EXPECT_FALSE(find.isAccepted());
}

TEST_F(MatrixViewTest, AnUnknownLetterIsExplained) {
    QSignalSpy said(&view, &MatrixView::message);
    go("lep", "schools");
    press(Qt::Key_Z);
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said[0][0].toString().contains("letter Z"));
    EXPECT_FALSE(document.canUndo());
}

TEST_F(MatrixViewTest, ALetterFillsABlockInOneStepAndUndoTakesItBack) {
    const Model before = document.model();
    go("unitary", "adult");
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    ASSERT_EQ(view.table().cells().size(), 4U);
    press(Qt::Key_C);
    EXPECT_EQ(document.undoLabel(), "give consultation rights in 2 cells");
    EXPECT_EQ(text("unitary", "schools"), "Decision rights, consultation rights");
    press(Qt::Key_C);
    EXPECT_EQ(document.undoLabel(), "take consultation rights from 4 cells");
    desk.document.undo();
    desk.document.undo();
    EXPECT_EQ(document.model(), before);
}

TEST_F(MatrixViewTest, DraggingSelectsABlock) {
    QWidget* port = view.table().viewport();
    QTest::mousePress(port, Qt::LeftButton, {}, middleOf("unitary", "adult"));
    QTest::mouseMove(port, middleOf("mca", "schools"));
    QMouseEvent move(QEvent::MouseMove, middleOf("lep", "schools"), port->mapToGlobal(middleOf("lep", "schools")),
                     Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(port, &move);
    QTest::mouseRelease(port, Qt::LeftButton, {}, middleOf("lep", "schools"));
    EXPECT_EQ(view.table().cells().size(), 6U);
}

TEST_F(MatrixViewTest, EnterOpensTheCellAsTextAndEnterKeepsIt) {
    go("lep", "schools");
    press(Qt::Key_Return);
    ASSERT_TRUE(editor());
    QTest::keyClicks(editor(), "consulted (with MCA)");
    QTest::keyClick(editor(), Qt::Key_Return);
    QTest::qWait(1);
    EXPECT_EQ(text("lep", "schools"), "consulted (with MCA)");
    EXPECT_EQ(document.undoLabel(), "write Schools, LEP");
    QTest::qWait(1);
    EXPECT_FALSE(editor());
}

TEST_F(MatrixViewTest, EscapeLeavesTheCellAsItWas) {
    go("mca", "schools");
    press(Qt::Key_F2);
    ASSERT_TRUE(editor());
    EXPECT_EQ(editor()->text(), "Consultation rights");
    QTest::keyClicks(editor(), "advice");
    QTest::keyClick(editor(), Qt::Key_Escape);
    if (editor())  // the first one closes the list of completions
        QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_EQ(text("mca", "schools"), "Consultation rights");
    EXPECT_FALSE(document.canUndo());
}

TEST_F(MatrixViewTest, RefusedTextStaysOpenWithTheReason) {
    go("lep", "schools");
    press(Qt::Key_Return);
    ASSERT_TRUE(editor());
    QTest::keyClicks(editor(), "runs it");
    QTest::keyClick(editor(), Qt::Key_Return);
    QTest::qWait(1);
    ASSERT_TRUE(editor());
    EXPECT_TRUE(editor()->isRefused());
    EXPECT_TRUE(editor()->reason().contains("runs it"));
    go("mca", "adult");  // going elsewhere does not throw it away
    QTest::qWait(1);
    ASSERT_TRUE(editor());
    EXPECT_EQ(editor()->text(), "runs it");
    QTest::keyClick(editor(), Qt::Key_Escape);
    QTest::qWait(1);
    EXPECT_FALSE(editor());
    EXPECT_FALSE(document.canUndo());
}

TEST_F(MatrixViewTest, LeavingTheEditorKeepsTheTextAndDoesNotCallTheFocusBack) {
    QWidget window;
    auto* other = new QLineEdit(&window);
    view.setParent(&window);
    window.show();
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    go("lep", "schools");
    view.table().setFocus();
    press(Qt::Key_Return);
    ASSERT_TRUE(editor());
    QTest::keyClicks(editor(), "scrutiny");
    other->setFocus();
    QTest::qWait(1);
    EXPECT_EQ(text("lep", "schools"), "scrutiny");
    EXPECT_EQ(window.focusWidget(), other);
    view.setParent(nullptr);
}

TEST_F(MatrixViewTest, CompletesPhrasesAndPartners) {
    go("lep", "schools");
    press(Qt::Key_Return);
    ASSERT_TRUE(editor());
    QTest::keyClicks(editor(), "decis");
    auto* completer = editor()->findChild<QCompleter*>();
    ASSERT_TRUE(completer);
    EXPECT_EQ(completer->currentCompletion(), "Decision rights");
    emit completer->activated(completer->currentCompletion());
    EXPECT_EQ(editor()->text(), "Decision rights");
    QTest::keyClicks(editor(), " (with su");
    EXPECT_EQ(completer->currentCompletion(), "with Supra-regional bodies)");
    emit completer->activated(completer->currentCompletion());
    EXPECT_EQ(editor()->text(), "Decision rights (with Supra-regional bodies)");
}

TEST_F(MatrixViewTest, DeleteClearsTheBlock) {
    go("central", "adult");
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Delete);
    EXPECT_EQ(text("central", "adult") + text("central", "schools"), "");
    EXPECT_EQ(document.undoLabel(), "clear 2 cells");
}

TEST_F(MatrixViewTest, CopiesAndPastesTabSeparatedText) {
    go("mca", "adult");
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(),
              "Decision rights\tAdvice, stakeholder engagement\nConsultation rights\t\n");
    go("mca", "planning");
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(text("mca", "planning"), "Decision rights");
    EXPECT_EQ(text("lep", "planning"), "Advice, stakeholder engagement");
    EXPECT_EQ(text("mca", "transport"), "Consultation rights");
    EXPECT_EQ(text("lep", "transport"), "");
    EXPECT_EQ(document.undoLabel(), "paste 4 cells");
    desk.document.undo();
    EXPECT_EQ(text("lep", "transport"), "Advice, stakeholder engagement");
}

TEST_F(MatrixViewTest, HeadersSelectBodiesAndPolicyAreas) {
    auto* bodies = view.table().horizontalHeader();
    const int lep = view.model().columnOf(BodyTypeId("lep"));
    QTest::mouseClick(bodies->viewport(), Qt::LeftButton, {},
                      {bodies->sectionViewportPosition(lep) + 20, bodies->height() - 10});
    EXPECT_EQ(desk.selection.item(), Item(Subject(BodyTypeId("lep"))));
    auto* areas = view.table().verticalHeader();
    QTest::mouseClick(areas->viewport(), Qt::LeftButton, {}, {40, areas->sectionViewportPosition(1) + 10});
    EXPECT_EQ(desk.selection.item(), Item(PolicyAreaId("schools")));
}

TEST_F(MatrixViewTest, FollowsTheSelectionWithoutAnsweringBack) {
    QSignalSpy changed(&desk.selection, &Selection::itemChanged);
    go("central", "transport");
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(view.model().cell(view.table().currentIndex()), desk.selection.cell());
    const GrantKey grant =
        grantsInCell(document.model(), ScenarioId("today"), BodyTypeId("mca"), PolicyAreaId("schools"))[0];
    desk.selection.select(grant);
    EXPECT_EQ(changed.size(), 2);
    EXPECT_EQ(desk.selection.item(), Item(grant));
    EXPECT_EQ(view.model().cell(view.table().currentIndex()), desk.selection.cell());
    press(Qt::Key_Down);
    EXPECT_EQ(desk.selection.item(), Item(CellRef{BodyTypeId("mca"), PolicyAreaId("investment")}));
    EXPECT_EQ(changed.size(), 3);
}

TEST_F(MatrixViewTest, FoldsAtTheChevronAndWithSpace) {
    desk.document.edit("x", [](Draft& draft) -> Result<> {
        const auto made = addPolicyArea(draft, "Colleges", PolicyAreaId("schools"));
        return made ? Result<>() : made.error();
    });
    QTest::qWait(1);
    auto* areas = view.table().verticalHeader();
    QTest::mouseClick(areas->viewport(), Qt::LeftButton, {},
                      {10, areas->sectionViewportPosition(1) + areas->sectionSize(1) / 2});
    EXPECT_EQ(view.model().rowCount(), 6);
    go("mca", "schools");
    press(Qt::Key_Space);
    EXPECT_EQ(view.model().rowCount(), 7);
    press(Qt::Key_Space);
    go("mca", "colleges");  // what is selected is not left folded away
    EXPECT_EQ(view.model().rowCount(), 7);
}

TEST_F(MatrixViewTest, RepaintsInTheOtherTheme) {
    const QPoint below = view.table().geometry().bottomRight() - QPoint(3, 3);
    const auto ground = [&] { return view.grab().toImage().pixelColor(below); };
    EXPECT_EQ(ground(), lightTheme().window);
    applyScheme(*qApp, Scheme::Dark);
    QTest::qWait(1);
    EXPECT_EQ(ground(), darkTheme().window);
    applyScheme(*qApp, Scheme::Light);
}

TEST_F(MatrixViewTest, WordsMakeRowsHigher) {
    const int before = view.table().rowHeight(2);
    view.setWords(true);
    EXPECT_GT(view.table().rowHeight(2), before);
    EXPECT_EQ(view.model().index(2, 1).data().toString(), "Decision rights (with supra-regional bodies)");
}

TEST(MatrixViewEmpty, SaysWhatToDoNext) {
    Document document;
    Desk desk(document);
    MatrixView view(desk);
    view.show();
    ASSERT_TRUE(view.findChild<QLabel*>()->isVisible());
    EXPECT_TRUE(view.findChild<QLabel*>()->text().contains("add a policy area"));
    EXPECT_FALSE(view.table().isVisible());
}

}  // namespace
}  // namespace remit::test
