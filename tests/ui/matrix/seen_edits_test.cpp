// SPDX-License-Identifier: MIT
// Rights seen through a lens that names a place, taken away by the hands.
#include "ui/matrix/seen_edits.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include "core/edits/grant_right.h"
#include "tests/support/documents.h"
#include "tests/ui/matrix/matrix_view_fixture.h"

namespace remit::test {
namespace {

// Presses a button of the question that `act` leads to; returns what it said, "" where none was asked.
template <class Act>
QString answering(const char* button, const Act& act) {
    QString said;
    QTimer::singleShot(0, qApp, [&] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        said = box->text() + '\n' + box->informativeText();
        auto* wanted = box->findChild<QPushButton*>(button);
        if (wanted)
            said += "\n[" + wanted->text() + ']';
        QTest::mouseClick(wanted ? wanted : box->button(QMessageBox::Cancel), Qt::LeftButton);
    });
    act();
    return said;
}

struct SeenInTable1 : MatrixViewTest {
    SeenInTable1() { see("no:mca"); }
    void see(const char* place) {
        desk.lens.setPlace(place);
        analyse(desk);
    }
};

TEST_F(SeenInTable1, AnAdoptedRightLapsesWhereItIsAdopted) {
    go("unitary", "schools");
    const QString said = answering("exception", [&] { press(Qt::Key_C); });
    EXPECT_EQ(said,
              "Take consultation rights on Schools from Unitary/County?\n"
              "This right comes from the grant to MCA on Schools. There is no MCA here, so Unitary/County holds it in "
              "its place.\n[Let it lapse where there is no MCA]");
    const auto key = grantsInCell(document.model(), ScenarioId("today"), BodyTypeId("mca"), PolicyAreaId("schools"))[0];
    EXPECT_TRUE(document.model().grants().at(key).lapses);
    EXPECT_EQ(text("mca", "schools"), "Consultation rights");
    analyse(desk);
    EXPECT_EQ(view.model().content(1, view.model().columnOf(BodyTypeId("unitary"))).letters(), "D");
    desk.document.undo();
    EXPECT_FALSE(document.model().grants().at(key).lapses);
    EXPECT_FALSE(document.canUndo()) << "one step";
}

TEST_F(SeenInTable1, OrIsTakenAwayWhereItWasGiven) {
    go("unitary", "schools");
    answering("there", [&] { press(Qt::Key_C); });
    EXPECT_EQ(text("mca", "schools"), "");
    EXPECT_EQ(text("unitary", "schools"), "Decision rights");
}

TEST_F(SeenInTable1, ThinkingBetterOfItChangesNothing) {
    go("unitary", "schools");
    QSignalSpy said(&view, &MatrixView::message);
    answering("", [&] { press(Qt::Key_Delete); });
    EXPECT_FALSE(document.canUndo());
    EXPECT_EQ(said.size(), 0);
}

TEST_F(SeenInTable1, ARightOfItsOwnThatHoldsThereAloneAsksNothing) {
    go("unitary", "schools");
    EXPECT_EQ(answering("there", [&] { press(Qt::Key_D); }), "");
    EXPECT_EQ(text("unitary", "schools"), "");
}

TEST_F(SeenInTable1, DeleteTakesAllThatTheCellShows) {
    go("unitary", "schools");
    const QString said = answering("there", [&] { press(Qt::Key_Delete); });
    EXPECT_TRUE(
        said.startsWith("Take 2 rights away?\nDecision rights: from the grant to Unitary/County on Schools.\n"
                        "Consultation rights: from the grant to MCA on Schools. There is no MCA here"))
        << said.toStdString();
    EXPECT_FALSE(said.contains("[Let")) << "the decision rights have no exception";
    EXPECT_EQ(text("unitary", "schools"), "");
    EXPECT_EQ(text("mca", "schools"), "");
    desk.document.undo();
    EXPECT_EQ(text("unitary", "schools"), "Decision rights");
    EXPECT_EQ(text("mca", "schools"), "Consultation rights");
}

TEST_F(SeenInTable1, ALetterThatIsNotThereIsGiven) {
    go("unitary", "business");
    EXPECT_EQ(answering("there", [&] { press(Qt::Key_C); }), "");
    EXPECT_EQ(text("unitary", "business"), "Consultation rights");
}

struct SeenInTwoTier : testing::Test {
    SeenInTwoTier() : document(twoTier()), desk(document), view(desk) {
        desk.lens.setPlace("dale");
        analyse(desk);
        view.resize(1200, 560);
        view.show();
        view.table().setFocus();
        QTest::qWait(1);
    }
    QString answer(const char* button, const Subject& body, const char* area, Qt::Key key) {
        desk.selection.select(CellRef{body, PolicyAreaId(area)});
        return answering(button, [&] { QTest::keyClick(&view.table(), key); });
    }
    [[nodiscard]] const Grant& grant(const char* id) const {
        return document.model().grants().at({ScenarioId("today"), GrantId(id)});
    }

    Document document;
    Desk desk;
    MatrixView view;
};

TEST_F(SeenInTwoTier, AnExceptionForOnePlaceKeepsTheRightEverywhereElse) {
    const QString said = answer("exception", InstitutionId("wcc"), "transport", Qt::Key_D);
    EXPECT_EQ(said,
              "Take decision rights on Transport from Westshire County Council?\n"
              "This right comes from the grant to MCA on Transport and applies in 4 places. There is no MCA here, so "
              "Westshire County Council holds it in its place.\n[Make an exception for Dale]");
    EXPECT_EQ(grant("g1").places, (std::vector<PlaceId>{PlaceId("northvale"), PlaceId("cole")}));
    EXPECT_EQ(document.undoLabel(), "make an exception to decision rights of MCA on Transport");
    analyse(desk);
    const int row = view.model().rowOf(PolicyAreaId("transport"));
    EXPECT_TRUE(view.model().content(row, view.model().columnOf(InstitutionId("wcc"))).empty());
}

TEST_F(SeenInTwoTier, AnInheritedRightSaysFromWhichPolicyArea) {
    const QString said = answer("exception", InstitutionId("wcc"), "minerals", Qt::Key_C);
    EXPECT_TRUE(
        said.contains("comes from the grant to County on Planning and applies in 2 places. Minerals stands "
                      "under Planning."))
        << said.toStdString();
    EXPECT_EQ(grant("g5").places, (std::vector<PlaceId>{PlaceId("northvale"), PlaceId("cole")}));
    EXPECT_EQ(document.model().grants().size(), 10U) << "Local plans keep theirs in Dale";
}

}  // namespace
}  // namespace remit::test
