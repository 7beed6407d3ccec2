// SPDX-License-Identifier: MIT
// Bodies and policy areas cut, copied and pasted in the graph, and the cells of other programs pasted there.
#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QClipboard>
#include <QMessageBox>
#include <QMimeData>

#include "core/edits/rows.h"
#include "tests/ui/graph/graph_fixture.h"
#include "ui/matrix/paste_dialog.h"

namespace remit {
namespace {

class GraphClipboardTest : public test::GraphTest {
protected:
    GraphClipboardTest()
        : GraphTest(test::aGraph().relation("r1", RelationKind::AccountableTo, "county", "mca").type("board")) {}

    // Answers the question that a removal asks.
    void agree() {
        QTimer::singleShot(0, &view, [] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            ASSERT_TRUE(box);
            for (QAbstractButton* each : box->buttons())
                if (each->text().remove('&') == "Remove")
                    QTest::mouseClick(each, Qt::LeftButton);
        });
    }
    void paste(const char* words) {
        QApplication::clipboard()->setText(QString::fromUtf8(words));
        key(Qt::Key_V, Qt::ControlModifier);
    }
};

TEST_F(GraphClipboardTest, ACutBodyComesBackWithItsRights) {
    const Grant before = model().grants().at({ScenarioId("today"), GrantId("g3")});
    desk.selection.select(Item(county));
    agree();
    key(Qt::Key_X, Qt::ControlModifier);
    ASSERT_FALSE(model().bodyTypes().contains(BodyTypeId("county")));
    EXPECT_EQ(said.back(), "Cut: county. Paste brings back what was cut.");
    EXPECT_EQ(document.history().size(), 1U);
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(model().bodyTypes().contains(BodyTypeId("county")));
    EXPECT_EQ(model().grants().at({ScenarioId("today"), GrantId("g3")}).subject, before.subject);
    EXPECT_TRUE(model().relations().contains({ScenarioId("today"), RelationId("r1")}));
    EXPECT_EQ(said.back(), "Pasted county, with 1 right.");
    EXPECT_EQ(desk.selection.item(), Item(county));
    EXPECT_EQ(document.history().size(), 2U);
    desk.document.undo();
    EXPECT_FALSE(model().bodyTypes().contains(BodyTypeId("county")));
    desk.document.undo();
    EXPECT_TRUE(model().bodyTypes().contains(BodyTypeId("county")));
}

TEST_F(GraphClipboardTest, SeveralAreCutWithTheRightsAmongThem) {
    canvas.take({mca, schools}, mca);
    agree();
    key(Qt::Key_X, Qt::ControlModifier);
    ASSERT_FALSE(model().policyAreas().contains(schools));
    desk.selection.select(Item(lep));  // what was cut is not for it
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_THAT(kindsOf({mca, schools}), testing::ElementsAre("decision"));
    EXPECT_THAT(kindsOf({lep, schools}), testing::ElementsAre("advice"));
    EXPECT_EQ(canvas.hand(), (std::set<NodeRef>{mca, schools}));
}

TEST_F(GraphClipboardTest, CopiedNodesAreMadeAnewWithNothingInHand) {
    desk.selection.select(Item(mca));
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(said.back(), "1 right copied. Paste with nothing in hand makes a copy of mca.");
    key(Qt::Key_Escape);
    key(Qt::Key_V, Qt::ControlModifier);
    const auto made = canvas.hand();
    ASSERT_EQ(made.size(), 1U);
    EXPECT_EQ(canvas.actions().nameOf(*made.begin()), "mca 2");
    EXPECT_THAT(kindsOf({subjectOf(*made.begin()), schools}), testing::ElementsAre("decision"));
    EXPECT_EQ(document.history().size(), 1U);
}

TEST_F(GraphClipboardTest, ABodyWithoutRightsIsCopiedToo) {
    desk.selection.select(Item(BodyTypeId("board")));
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), "board\n");
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(model().bodyTypes().contains(BodyTypeId("board-2")));
}

TEST_F(GraphClipboardTest, InAViewOfChosenNodesWhatIsPastedIsShown) {
    ASSERT_TRUE(canvas.actions().showOnly({mca, schools}, {lep, county, transport}));
    desk.selection.select(Item(mca));
    canvas.copy();
    key(Qt::Key_Escape);
    canvas.paste();
    EXPECT_EQ(canvas.hand().size(), 1U) << "the copy, in the picture";
}

TEST_F(GraphClipboardTest, WordsFromElsewhereGoToTheEdgeOrTheTwoInHand) {
    desk.selection.select(CellRef{mca, schools});
    paste("advice (in writing)");
    EXPECT_THAT(kindsOf({mca, schools}), testing::ElementsAre("advice"));
    EXPECT_EQ(document.history().size(), 1U);
    canvas.take({lep, transport}, lep);
    paste("decision");
    EXPECT_THAT(kindsOf({lep, transport}), testing::ElementsAre("decision"));
}

TEST_F(GraphClipboardTest, ATableGoesWhereItsNamesSay) {
    QTimer::singleShot(0, &view, [] {
        auto* dialog = qobject_cast<PasteDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog) << "as in the matrix it is shown first";
        dialog->accept();
    });
    paste("\tlep\tmca\ntransport\tadvice\tdecision\n");
    EXPECT_THAT(kindsOf({lep, transport}), testing::ElementsAre("advice"));
    EXPECT_THAT(kindsOf({mca, transport}), testing::ElementsAre("decision"));
    EXPECT_EQ(document.history().size(), 1U);
}

TEST_F(GraphClipboardTest, WordsWithoutACellInHandChangeNothing) {
    paste("advice");
    EXPECT_TRUE(said.back().startsWith("Choose an edge, or a body and a policy area,")) << said.back().toStdString();
    desk.selection.select(Item(mca));
    paste("advice");
    EXPECT_TRUE(document.history().empty());
    paste("");
    EXPECT_EQ(said.back(), "There is no text on the clipboard: copy cells in a spreadsheet or here first.");
}

}  // namespace
}  // namespace remit
