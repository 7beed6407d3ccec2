// SPDX-License-Identifier: MIT
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include "core/edits/rows.h"
#include "tests/ui/matrix/matrix_view_fixture.h"
#include "ui/matrix/name_editor.h"

namespace remit::test {
namespace {

struct AxisHandsTest : MatrixViewTest {
    NameEditor* naming() { return view.findChild<NameEditor*>(); }
    void type(const QString& text) {
        ASSERT_TRUE(naming());
        naming()->selectAll();
        QTest::keyClicks(naming(), text);
        QTest::keyClick(naming(), Qt::Key_Return);
        QTest::qWait(1);
    }
    QStringList areas() {
        QStringList out;
        for (const MatrixRow& row : view.model().rows())
            out << row.name;
        return out;
    }
    QStringList bodies() {
        QStringList out;
        for (const MatrixColumn& column : view.model().columns())
            out << column.name;
        return out;
    }
    // Answers the question that comes next and keeps what it said.
    void answer(const char* button, QString& said) {
        QTimer::singleShot(0, qApp, [button = QString(button), &said] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            ASSERT_TRUE(box);
            said = box->text() + ' ' + box->informativeText();
            for (QAbstractButton* each : box->buttons())
                if (each->text().remove('&') == button)
                    each->click();
        });
    }
    void drag(QHeaderView* header, QPoint from, QPoint to) {
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, from);
        for (const QPoint& at : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, header->viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             {});
            QApplication::sendEvent(header->viewport(), &move);
        }
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, to);
    }
    // The point at that part of a section's length.
    QPoint at(QHeaderView* header, int section, double part) {
        const int along = header->sectionViewportPosition(section) + int(header->sectionSize(section) * part);
        return header->orientation() == Qt::Vertical ? QPoint(60, along) : QPoint(along, header->height() / 2);
    }
    int rowOf(const char* area) { return view.model().rowOf(PolicyAreaId(area)); }
    int columnOf(const char* type) { return view.model().columnOf(BodyTypeId(type)); }
};

TEST_F(AxisHandsTest, InsertAddsAPolicyAreaBelowAndNamesItInPlaceAsOneStep) {
    const Model before = document.model();
    go("mca", "schools");
    press(Qt::Key_Insert);
    EXPECT_EQ(areas()[2], "New policy area");
    type("Culture");
    EXPECT_EQ(areas()[2], "Culture");
    EXPECT_EQ(desk.selection.item(), Item(PolicyAreaId("culture")));
    EXPECT_EQ(document.undoLabel(), "add a policy area");
    EXPECT_TRUE(view.table().hasFocus());
    desk.document.undo();
    EXPECT_EQ(document.model(), before);
}

TEST_F(AxisHandsTest, EscapeTakesTheNewRowAwayAgain) {
    go("mca", "schools");
    press(Qt::Key_Insert);
    ASSERT_TRUE(naming());
    QTest::keyClick(naming(), Qt::Key_Escape);
    EXPECT_EQ(areas().size(), 6);
    EXPECT_FALSE(document.canUndo());
}

TEST_F(AxisHandsTest, ANameThatCannotBeStaysOpenWithTheReason) {
    go("mca", "schools");
    press(Qt::Key_Insert);
    type("   ");
    ASSERT_TRUE(naming());
    EXPECT_FALSE(naming()->reason().isEmpty());
    type("Culture");
    EXPECT_EQ(areas()[2], "Culture");
}

TEST_F(AxisHandsTest, NamingIsOverOnceEvenWhereTheEditMovesTheFocus) {
    QSignalSpy refused(&desk.document, &DocumentBridge::refused);
    QSignalSpy said(&view, &MatrixView::message);
    QObject::connect(&desk.document, &DocumentBridge::changed, &view, [this] {
        if (naming())
            view.table().setFocus();
    });
    go("mca", "schools");
    press(Qt::Key_Insert);
    ASSERT_TRUE(naming());
    naming()->setFocus();
    type("Culture");
    EXPECT_EQ(areas()[2], "Culture");
    EXPECT_EQ(refused.size() + said.size(), 0);
}

TEST_F(AxisHandsTest, AltInsertAddsABodyToTheRight) {
    go("mca", "schools");
    press(Qt::Key_Insert, Qt::AltModifier);
    type("National park authority");
    EXPECT_EQ(bodies().mid(1, 2), (QStringList{"MCA", "National park authority"}));
}

TEST_F(AxisHandsTest, AFrameworkGrowsWithoutAMouse) {
    Document empty;
    Desk other(empty);
    MatrixView fresh(other);
    fresh.show();
    fresh.perform(MatrixCommand::InsertRow);
    auto* editor = fresh.findChild<NameEditor*>();
    ASSERT_TRUE(editor);
    QTest::keyClicks(editor, "Schools");
    QTest::keyClick(editor, Qt::Key_Return);
    fresh.perform(MatrixCommand::InsertColumn);
    QTest::qWait(1);
    editor = fresh.findChild<NameEditor*>();
    ASSERT_TRUE(editor);
    QTest::keyClicks(editor, "MCA");
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_EQ(fresh.model().rows().at(0).name, "Schools");
    EXPECT_EQ(fresh.model().columns().at(0).name, "MCA");
}

TEST_F(AxisHandsTest, ShiftSpaceChoosesTheRowAndALetterFillsIt) {
    go("lep", "business");
    press(Qt::Key_Space, Qt::ShiftModifier);
    EXPECT_EQ(desk.selection.item(), Item(PolicyAreaId("business")));
    EXPECT_EQ(view.table().cells().size(), view.model().columns().size());
    press(Qt::Key_C);
    for (const MatrixColumn& column : view.model().columns())
        EXPECT_TRUE(toQt(cellText(document.model(), ScenarioId("today"), column.subject, PolicyAreaId("business")))
                        .contains("onsultation rights"));
}

TEST_F(AxisHandsTest, CtrlSpaceChoosesTheColumnAndShiftArrowsMore) {
    go("mca", "business");
    press(Qt::Key_Space, Qt::ControlModifier);
    EXPECT_EQ(desk.selection.item(), Item(Subject(BodyTypeId("mca"))));
    EXPECT_EQ(view.table().cells().size(), 6U);
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(view.table().cells().size(), 12U);
    EXPECT_EQ(desk.selection.item(), Item(Subject(BodyTypeId("mca"))));
    press(Qt::Key_Escape);
    EXPECT_EQ(view.table().cells().size(), 1U);
}

TEST_F(AxisHandsTest, AClickOnAHeaderChoosesAllOfItAndShiftClickUpToAnother) {
    auto* header = view.table().verticalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at(header, 1, .5));
    EXPECT_EQ(view.table().cells().size(), 5U);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(header, 3, .5));
    EXPECT_EQ(view.table().cells().size(), 15U);
    EXPECT_EQ(desk.selection.item(), Item(PolicyAreaId("schools")));
}

TEST_F(AxisHandsTest, WhatIsSelectedElsewhereIsChosenHere) {
    desk.selection.select(PolicyAreaId("planning"));
    EXPECT_EQ(view.table().cells().size(), 5U);
    EXPECT_EQ(view.table().cells()[0].area, PolicyAreaId("planning"));
}

TEST_F(AxisHandsTest, F2RenamesTheChosenRowOrColumnInPlace) {
    go("mca", "schools");
    press(Qt::Key_Space, Qt::ShiftModifier);
    press(Qt::Key_F2);
    ASSERT_TRUE(naming());
    EXPECT_EQ(naming()->text(), "Schools");
    type("Schools and nurseries");
    EXPECT_EQ(areas()[1], "Schools and nurseries");
    EXPECT_EQ(document.undoLabel(), "rename Schools to Schools and nurseries");
    go("mca", "schools");
    press(Qt::Key_Space, Qt::ControlModifier);
    press(Qt::Key_F2);
    type("Combined authority");
    EXPECT_EQ(bodies()[1], "Combined authority");
}

TEST_F(AxisHandsTest, ADoubleClickOnAHeaderRenames) {
    auto* header = view.table().horizontalHeader();
    QTest::mouseDClick(header->viewport(), Qt::LeftButton, {}, at(header, columnOf("lep"), .5));
    ASSERT_TRUE(naming());
    EXPECT_EQ(naming()->text(), "LEP");
}

TEST_F(AxisHandsTest, AltArrowsMoveRowsAndColumns) {
    go("mca", "schools");
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(rowOf("schools"), 0);
    EXPECT_EQ(document.undoLabel(), "move Schools");
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(rowOf("schools"), 2);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(columnOf("mca"), 0);
    EXPECT_EQ(view.model().cell(view.table().currentIndex()), (CellRef{BodyTypeId("mca"), PolicyAreaId("schools")}));
    QSignalSpy said(&view, &MatrixView::message);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(said.size(), 1);
}

TEST_F(AxisHandsTest, BracketsPutARowUnderTheOneAboveAndTakeItOut) {
    go("mca", "schools");
    press(Qt::Key_BracketRight, Qt::ControlModifier);
    EXPECT_EQ(document.model().policyAreas().at(PolicyAreaId("schools")).parent, PolicyAreaId("adult"));
    EXPECT_EQ(view.model().rows()[1].depth, 1);
    press(Qt::Key_BracketLeft, Qt::ControlModifier);
    EXPECT_TRUE(document.model().policyAreas().at(PolicyAreaId("schools")).parent.empty());
    EXPECT_EQ(rowOf("schools"), 1);
}

TEST_F(AxisHandsTest, RemovingSaysWhatGoesWithItAndUndoes) {
    const Model before = document.model();
    QString said;
    go("mca", "schools");
    answer("Cancel", said);
    press(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(said, "Remove Schools? 4 rights would go with it. You can undo this.");
    EXPECT_EQ(document.model(), before);
    answer("Remove", said);
    press(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(rowOf("schools"), -1);
    EXPECT_EQ(document.undoLabel(), "remove Schools");
    EXPECT_TRUE(view.table().currentIndex().isValid());
    desk.document.undo();
    EXPECT_EQ(document.model(), before);
}

TEST_F(AxisHandsTest, SeveralChosenRowsAreRemovedAtOnce) {
    auto* header = view.table().verticalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at(header, 1, .5));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(header, 2, .5));
    QString said;
    answer("Remove", said);
    press(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(said, "Remove 2 policy areas? 11 rights would go with them. You can undo this.");
    EXPECT_EQ(areas().size(), 4);
    EXPECT_EQ(document.undoLabel(), "remove 2 policy areas");
}

TEST_F(AxisHandsTest, ADragReordersRowsAndPutsThemUnderOthers) {
    auto* header = view.table().verticalHeader();
    drag(header, at(header, 1, .5), at(header, 3, .9));
    EXPECT_EQ(rowOf("schools"), 3);
    drag(header, at(header, 3, .5), at(header, 0, .5));
    EXPECT_EQ(document.model().policyAreas().at(PolicyAreaId("schools")).parent, PolicyAreaId("adult"));
    const Model before = document.model();
    drag(header, at(header, 0, .5), QPoint(60, -300));  // let go far off
    EXPECT_EQ(document.model(), before);
}

TEST_F(AxisHandsTest, ADragReordersBodies) {
    auto* header = view.table().horizontalHeader();
    drag(header, at(header, columnOf("central"), .5), at(header, 0, .2));
    EXPECT_EQ(columnOf("central"), 0);
    drag(header, at(header, 0, .5), at(header, 5, .5));  // behind the last body, over the column Decides
    EXPECT_EQ(columnOf("central"), 4);
}

TEST_F(AxisHandsTest, AnInstitutionIsDraggedToAnotherBodyType) {
    desk.document.edit("x", [](Draft& draft) -> Result<> {
        const auto made = addInstitution(draft, "Cornwall", BodyTypeId("unitary"));
        return made ? Result<>() : made.error();
    });
    QTest::qWait(1);
    auto* header = view.table().horizontalHeader();
    const int cornwall = view.model().columnOf(InstitutionId("cornwall"));
    drag(header, at(header, cornwall, .5), at(header, columnOf("lep"), .5));
    EXPECT_EQ(document.model().institutions().at(InstitutionId("cornwall")).type, BodyTypeId("lep"));
}

TEST_F(AxisHandsTest, SpaceFoldsTheColumnOfAChosenBody) {
    desk.document.edit("x", [](Draft& draft) -> Result<> {
        const auto made = addInstitution(draft, "Cornwall", BodyTypeId("unitary"));
        return made ? Result<>() : made.error();
    });
    go("unitary", "schools");
    press(Qt::Key_Space);
    EXPECT_EQ(view.model().columnOf(InstitutionId("cornwall")), -1);
    press(Qt::Key_Space, Qt::ControlModifier);
    press(Qt::Key_Space);
    EXPECT_GE(view.model().columnOf(InstitutionId("cornwall")), 0);
    view.perform(MatrixCommand::FoldAll);
    EXPECT_EQ(view.model().columnOf(InstitutionId("cornwall")), -1);
    view.perform(MatrixCommand::UnfoldAll);
    EXPECT_GE(view.model().columnOf(InstitutionId("cornwall")), 0);
}

}  // namespace
}  // namespace remit::test
