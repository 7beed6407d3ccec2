// SPDX-License-Identifier: MIT
// Rights seen through a lens that names a place, taken away by the hands.
#include "ui/matrix/seen_edits.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include "core/edits/cell_text.h"
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

TEST_F(SeenInTable1, ALetterThatIsNotThereIsGivenAndSaysHowFarItReaches) {
    go("unitary", "business");
    QSignalSpy said(&view, &MatrixView::message);
    EXPECT_EQ(answering("there", [&] { press(Qt::Key_C); }), "");
    EXPECT_EQ(text("unitary", "business"), "Consultation rights");
    ASSERT_EQ(said.size(), 1);
    EXPECT_EQ(said[0][0].toString(), "This holds in 2 kinds of place: a framework makes no exception for one.");
}

TEST_F(SeenInTable1, TheQuestionLeadsToTheGrantThatCausesWhatIsSeen) {
    go("unitary", "schools");
    answering("go", [&] { press(Qt::Key_C); });
    EXPECT_EQ(desk.selection.cell(), (CellRef{BodyTypeId("mca"), PolicyAreaId("schools")}));
    EXPECT_FALSE(document.canUndo());
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

// Gives and texts in a cell, answered with a key.
struct GivenInTwoTier : SeenInTwoTier {
    void see(const char* place) {
        desk.lens.setPlace(place);
        analyse(desk);
    }
    [[nodiscard]] QString letters(const Subject& body, const char* area) {
        return view.model().content(view.model().rowOf(PolicyAreaId(area)), view.model().columnOf(body)).letters();
    }
    // What was asked of `act`; "" where nothing was.
    template <class Act>
    QString keyed(Qt::Key key, const Act& act) {
        QString said;
        QTimer asked;
        QObject::connect(&asked, &QTimer::timeout, qApp, [&] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box)
                return;
            asked.stop();
            said = box->text() + '\n' + box->informativeText();
            QTest::keyClick(box, key);
        });
        asked.start(0);
        act();
        return said;
    }
    void write(const Subject& body, const char* area, const char* text) {
        desk.selection.select(CellRef{body, PolicyAreaId(area)});
        QTest::keyClick(&view.table(), Qt::Key_Return);
        auto* editor = view.findChild<CellEditor*>();
        ASSERT_TRUE(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString textAt(const Subject& body, const char* area, const char* place) const {
        return toQt(cellText(document.model(), ScenarioId("today"), body, PolicyAreaId(area), PlaceId(place)));
    }
};

TEST_F(GivenInTwoTier, ALetterIsGivenAtThePlaceAloneByEnter) {
    desk.selection.select(CellRef{BodyTypeId("county"), PolicyAreaId("skills")});
    const QString said = keyed(Qt::Key_Return, [&] { QTest::keyClick(&view.table(), Qt::Key_A); });
    EXPECT_EQ(said,
              "Give County advice on Skills: in Dale alone, or everywhere?\n"
              "You look at Dale. Everywhere, this shows in 2 places.");
    EXPECT_EQ(textAt(BodyTypeId("county"), "skills", "dale"), "Advice");
    EXPECT_EQ(textAt(BodyTypeId("county"), "skills", "cole"), "");
    analyse(desk);
    EXPECT_EQ(letters(BodyTypeId("county"), "skills"), "A D") << "the decision is the absent MCA’s";
    desk.document.undo();
    EXPECT_FALSE(document.canUndo()) << "one step";
    EXPECT_EQ(textAt(BodyTypeId("county"), "skills", "dale"), "");
}

TEST_F(GivenInTwoTier, OrEverywhere) {
    desk.selection.select(CellRef{BodyTypeId("county"), PolicyAreaId("skills")});
    QSignalSpy said(&view, &MatrixView::message);
    keyed(Qt::Key_E, [&] { QTest::keyClick(&view.table(), Qt::Key_A); });
    EXPECT_EQ(textAt(BodyTypeId("county"), "skills", "cole"), "Advice");
    ASSERT_EQ(said.size(), 1);
    EXPECT_EQ(said[0][0].toString(), "This holds in 2 places.");
}

TEST_F(GivenInTwoTier, EscapeGivesNothing) {
    desk.selection.select(CellRef{BodyTypeId("county"), PolicyAreaId("skills")});
    keyed(Qt::Key_Escape, [&] { QTest::keyClick(&view.table(), Qt::Key_A); });
    EXPECT_FALSE(document.canUndo());
}

TEST_F(GivenInTwoTier, ABodyOfOnePlaceAsksNothing) {
    desk.selection.select(CellRef{InstitutionId("dale-dc"), PolicyAreaId("skills")});
    EXPECT_EQ(keyed(Qt::Key_Escape, [&] { QTest::keyClick(&view.table(), Qt::Key_A); }), "");
    EXPECT_EQ(textAt(InstitutionId("dale-dc"), "skills", "dale"), "Advice");
}

TEST_F(GivenInTwoTier, AnAnswerCanStandUntilAnotherPlaceIsChosen) {
    desk.selection.select(CellRef{BodyTypeId("county"), PolicyAreaId("skills")});
    QTimer::singleShot(0, qApp, [] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        ASSERT_TRUE(box);
        QTest::keyClick(box->checkBox(), Qt::Key_Space);
        QTest::keyClick(box, Qt::Key_O);
    });
    QTest::keyClick(&view.table(), Qt::Key_A);
    EXPECT_EQ(keyed(Qt::Key_Escape, [&] { QTest::keyClick(&view.table(), Qt::Key_C); }), "");
    EXPECT_EQ(textAt(BodyTypeId("county"), "skills", "dale"), "Advice, consultation rights");
    EXPECT_EQ(textAt(BodyTypeId("county"), "skills", "cole"), "");
    see("cole");
    EXPECT_NE(keyed(Qt::Key_Escape, [&] { QTest::keyClick(&view.table(), Qt::Key_C); }), "");
}

TEST_F(GivenInTwoTier, TextIsWrittenForThePlaceAlone) {
    see("ash");
    const QString said = keyed(Qt::Key_Return, [&] { write(BodyTypeId("mca"), "transport", "Advice"); });
    EXPECT_EQ(said,
              "Write Transport, MCA: in Ash alone, or everywhere?\n"
              "You look at Ash. Everywhere, this shows in 4 places.");
    EXPECT_EQ(textAt(BodyTypeId("mca"), "transport", "ash"), "Advice");
    EXPECT_EQ(textAt(BodyTypeId("mca"), "transport", "birch"), "Decision rights");
    desk.document.undo();
    EXPECT_EQ(textAt(BodyTypeId("mca"), "transport", "ash"), "Decision rights");
    EXPECT_FALSE(document.canUndo());
}

TEST_F(GivenInTwoTier, TextThatIsThoughtBetterOfStaysInTheEditor) {
    see("ash");
    keyed(Qt::Key_Escape, [&] { write(BodyTypeId("mca"), "transport", "Advice"); });
    EXPECT_FALSE(document.canUndo());
    auto* editor = view.findChild<CellEditor*>();
    ASSERT_TRUE(editor);
    EXPECT_EQ(editor->text(), "Advice");
    EXPECT_TRUE(editor->isRefused());
}

TEST_F(GivenInTwoTier, WhatIsCutAsksToo) {
    see("ash");
    desk.selection.select(CellRef{BodyTypeId("mca"), PolicyAreaId("transport")});
    const QString said = answering("exception", [&] { view.cut(); });
    EXPECT_TRUE(said.contains("Make an exception for Ash")) << said.toStdString();
    EXPECT_EQ(textAt(BodyTypeId("mca"), "transport", "birch"), "Decision rights");
}

TEST_F(GivenInTwoTier, WithoutAPlaceDeleteAsksAboutWhatIsInherited) {
    desk.lens.setPlace({});
    analyse(desk);
    const QString said = answer("exception", BodyTypeId("mca"), "minerals", Qt::Key_Delete);
    EXPECT_EQ(said,
              "Take decision rights on Minerals from MCA?\n"
              "This right comes from the grant to MCA on Planning and applies in 4 places. Minerals stands under "
              "Planning.\n[Make an exception for Minerals]");
    EXPECT_EQ(letters(BodyTypeId("mca"), "minerals"), "");
    desk.document.undo();
    EXPECT_EQ(letters(BodyTypeId("mca"), "minerals"), "D");
    EXPECT_FALSE(document.canUndo());
}

TEST_F(GivenInTwoTier, AndLeadsToIt) {
    desk.lens.setPlace({});
    analyse(desk);
    answer("go", BodyTypeId("mca"), "minerals", Qt::Key_Delete);
    EXPECT_EQ(desk.selection.cell(), (CellRef{BodyTypeId("mca"), PolicyAreaId("planning")}));
}

}  // namespace
}  // namespace remit::test
