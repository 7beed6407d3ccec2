// SPDX-License-Identifier: MIT
#include "ui/matrix/filter_bar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include "core/edits/rows.h"
#include "tests/ui/matrix/matrix_view_fixture.h"
#include "tests/ui/panel_desk.h"

namespace remit::test {
namespace {

struct FilterBarTest : MatrixViewTest {
    FilterBarTest() { view.openFilter(); }
    FilterBar& bar() { return view.filterBar(); }
    QLineEdit* field(const char* name) { return child<QLineEdit>(bar(), name); }
    void choose(const char* name, const QString& text) {
        auto* box = child<QComboBox>(bar(), name);
        ASSERT_TRUE(box);
        const int index = box->findText(text);
        ASSERT_GE(index, 0) << text.toStdString();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }
    QStringList rows() {
        QStringList out;
        for (const MatrixRow& row : view.model().rows())
            out << row.name.section(',', 0, 0);
        return out;
    }
    QStringList columns() {
        QStringList out;
        for (const MatrixColumn& column : view.model().columns())
            out << column.name;
        return out;
    }
};

TEST_F(FilterBarTest, PartOfANameShowsItsRowsAndEscapeAllOfThem) {
    EXPECT_TRUE(field("Policy areas")->hasFocus());
    QTest::keyClicks(field("Policy areas"), "trans");
    EXPECT_EQ(rows(), QStringList("Transport"));
    EXPECT_EQ(bar().counts(), "1 of 6 policy areas, 5 of 5 bodies");
    QTest::keyClick(field("Policy areas"), Qt::Key_Escape);
    EXPECT_EQ(rows().size(), 6);
    EXPECT_FALSE(bar().isVisible());
    EXPECT_TRUE(view.table().hasFocus());
    EXPECT_FALSE(document.canUndo());
}

TEST_F(FilterBarTest, WordsOfARightAreFoundToo) {
    QTest::keyClicks(field("Policy areas"), "standards / p");
    EXPECT_EQ(rows(), QStringList("Adult education"));
}

TEST_F(FilterBarTest, ARightShowsWhereItIsHeld) {
    choose("Rights", "E  Stakeholder engagement");
    EXPECT_EQ(columns(), QStringList("LEP"));
    EXPECT_EQ(rows(), QStringList({"Adult education", "Inward investment", "Business support", "Transport"}));
    choose("Rights", "All that steer or check");
    EXPECT_EQ(columns(), QStringList("Central govt."));
    EXPECT_EQ(rows().size(), 6);
}

TEST_F(FilterBarTest, ABodyAndAnyRightShowWhatItHas) {
    QTest::keyClicks(field("Bodies"), "lep");
    EXPECT_EQ(columns(), QStringList("LEP"));
    EXPECT_EQ(rows().size(), 6);
    choose("Rights", "With any right");
    EXPECT_EQ(rows().size(), 4);
    QTest::mouseClick(bar().findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_EQ(rows().size(), 6);
    EXPECT_EQ(columns().size(), 5);
    EXPECT_FALSE(bar().isVisible());
}

TEST_F(FilterBarTest, FindingsShowRowsAndColumnsBySeverity) {
    choose("Findings", "Warnings and errors");
    for (const MatrixRow& row : view.model().rows())
        EXPECT_LE(desk.analysis.worst(row.area), Severity::Warning) << row.name.toStdString();
    EXPECT_FALSE(rows().contains("Business support"));
    choose("Findings", "Errors");
    EXPECT_TRUE(rows().isEmpty());
    EXPECT_EQ(bar().counts(), "0 of 6 policy areas, 0 of 5 bodies");
    EXPECT_TRUE(view.findChild<QLabel*>()->isVisible());
}

TEST_F(FilterBarTest, WhatIsSelectedStaysSelectedAndIsBackAfterwards) {
    go("mca", "schools");
    QTest::keyClicks(field("Policy areas"), "trans");
    EXPECT_EQ(desk.selection.item(), Item(CellRef{BodyTypeId("mca"), PolicyAreaId("schools")}));
    EXPECT_FALSE(view.table().currentIndex().isValid());
    QTest::keyClick(field("Policy areas"), Qt::Key_Escape);
    EXPECT_EQ(desk.selection.item(), Item(CellRef{BodyTypeId("mca"), PolicyAreaId("schools")}));
    EXPECT_EQ(view.model().cell(view.table().currentIndex()), (CellRef{BodyTypeId("mca"), PolicyAreaId("schools")}));
}

TEST_F(FilterBarTest, WhatIsGoneToFromElsewhereIsShownAsWell) {
    QTest::keyClicks(field("Policy areas"), "trans");
    go("mca", "schools");
    EXPECT_EQ(rows(), QStringList({"Schools", "Transport"}));
    EXPECT_EQ(bar().counts(), "2 of 6 policy areas, 5 of 5 bodies");
}

TEST_F(FilterBarTest, AnEditTakesNothingAwayUnderTheHands) {
    choose("Rights", "E  Stakeholder engagement");
    go("lep", "adult");
    view.table().setFocus();
    press(Qt::Key_E);
    EXPECT_EQ(text("lep", "adult"), "Advice");
    EXPECT_TRUE(rows().contains("Adult education"));
}

TEST_F(FilterBarTest, ParentsOfWhatIsFoundStayInSight) {
    desk.document.edit("add", [](Draft& draft) {
        return addPolicyArea(draft, "Sixth forms", PolicyAreaId("schools")).ok() ? Result<>() : Result<>();
    });
    view.model().setFolded(PolicyAreaId("schools"), true);
    ASSERT_EQ(rows().size(), 6);
    QTest::keyClicks(field("Policy areas"), "sixth");
    EXPECT_EQ(rows(), QStringList({"Schools", "Sixth forms"}));
    QTest::keyClick(field("Policy areas"), Qt::Key_Escape);
    EXPECT_EQ(rows().size(), 6);  // folded as it was
}

TEST_F(FilterBarTest, ARowAddedMeanwhileIsThere) {
    QTest::keyClicks(field("Policy areas"), "trans");
    go("mca", "transport");
    view.table().setFocus();
    press(Qt::Key_Insert);
    auto* name = view.findChild<NameEditor*>();
    ASSERT_TRUE(name);
    QTest::keyClicks(name, "Parks");
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(rows(), QStringList({"Transport", "Parks"}));
    EXPECT_EQ(bar().counts(), "2 of 7 policy areas, 5 of 5 bodies");
}

TEST_F(FilterBarTest, RowsSortedByNameAreNotMovedByHand) {
    choose("Order of policy areas", "Policy areas by name");
    EXPECT_EQ(rows(), QStringList({"Adult education", "Business support", "Inward investment", "Schools",
                                   "Spatial planning and housing", "Transport"}));
    EXPECT_FALSE(view.model().isInDocumentOrder(Qt::Vertical));
    EXPECT_TRUE(view.model().isInDocumentOrder(Qt::Horizontal));
    go("mca", "schools");
    view.table().setFocus();
    QSignalSpy said(&view, &MatrixView::message);
    press(Qt::Key_Down, Qt::AltModifier);
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said[0][0].toString().contains("sorted"));
    EXPECT_FALSE(document.canUndo());
    QTest::mouseClick(bar().findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_EQ(rows()[1], "Schools");
    EXPECT_EQ(view.model().cell(view.table().currentIndex()), (CellRef{BodyTypeId("mca"), PolicyAreaId("schools")}));
}

TEST_F(FilterBarTest, FilteredRowsAreNotMovedEither) {
    QTest::keyClicks(field("Policy areas"), "s");
    QSignalSpy said(&view, &MatrixView::message);
    go("mca", "schools");
    view.table().setFocus();
    press(Qt::Key_Down, Qt::AltModifier);
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said[0][0].toString().contains("filter"));
}

TEST_F(FilterBarTest, SortsByDecidersRightsAndFindings) {
    go("mca", "planning");
    view.table().setFocus();
    press(Qt::Key_Left);
    press(Qt::Key_D);  // nobody decides on it now
    choose("Order of policy areas", "Policy areas by who decides");
    EXPECT_EQ(rows().front(), "Spatial planning and housing");
    EXPECT_EQ(rows().back(), "Schools");
    choose("Order of bodies", "Bodies by how many they decide on");
    EXPECT_EQ(columns().front(), "MCA");
    choose("Order of bodies", "Bodies by number of rights");
    EXPECT_EQ(columns().front(), "Central govt.");
    choose("Order of policy areas", "Policy areas by worst finding");
    for (std::size_t i = 1; i < 6; ++i)
        EXPECT_LE(desk.analysis.worst(view.model().rows()[i - 1].area).value_or(Severity::Off),
                  desk.analysis.worst(view.model().rows()[i].area).value_or(Severity::Off));
}

TEST_F(FilterBarTest, TheModelKeepsItsPromisesThroughEveryArrangement) {
    QAbstractItemModelTester tester(&view.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QStringList before = rows() + columns();
    go("mca", "schools");
    for (const char* text : {"s", "xyz", "", "tr"})
        for (int row = 0; row < 5; ++row)
            for (int column = 0; column < 5; ++column) {
                field("Policy areas")->setText(text);
                child<QComboBox>(bar(), "Order of policy areas")->setCurrentIndex(row);
                child<QComboBox>(bar(), "Order of bodies")->setCurrentIndex(column);
                child<QComboBox>(bar(), "Rights")->setCurrentIndex((row + column) % 4);
                QTest::qWait(0);
            }
    bar().clear();
    EXPECT_EQ(rows() + columns(), before);
    EXPECT_TRUE(view.model().isInDocumentOrder(Qt::Vertical));
    EXPECT_TRUE(view.model().isInDocumentOrder(Qt::Horizontal));
    EXPECT_EQ(desk.selection.item(), Item(CellRef{BodyTypeId("mca"), PolicyAreaId("schools")}));
}

}  // namespace
}  // namespace remit::test
