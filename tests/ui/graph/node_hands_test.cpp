// SPDX-License-Identifier: MIT
// Bodies and policy areas made, renamed, removed and put under others in the graph.
#include <gmock/gmock.h>

#include <QMessageBox>
#include <QPushButton>

#include "core/edits/rows.h"
#include "tests/ui/graph/graph_fixture.h"
#include "ui/matrix/name_editor.h"

namespace remit {
namespace {

using testing::IsEmpty;

class NodeHandsTest : public test::GraphTest {
protected:
    [[nodiscard]] NameEditor* editor() const {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return canvas.viewport()->findChild<NameEditor*>();
    }
    // Empty ground in the lane that the node stands in.
    [[nodiscard]] QPoint groundBeside(const NodeRef& node) const {
        const QRectF box = scene().node(node)->sceneBoundingRect();
        return canvas.mapFromScene(QPointF(scene().pictureRect().left() + 4, box.center().y()));
    }
    void doubleClick(const QPoint& where) const {
        QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, where);
        QTest::mouseDClick(canvas.viewport(), Qt::LeftButton, {}, where);
    }
    // Answers the next question.
    void answer(const QString& button) {
        QTimer::singleShot(0, &view, [this, button] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            ASSERT_TRUE(box);
            asked = box->informativeText();
            for (QAbstractButton* each : box->buttons())
                if (each->text().remove('&') == button)
                    QTest::mouseClick(each, Qt::LeftButton);
        });
    }
    QString asked;
};

TEST_F(NodeHandsTest, ADoubleClickOnALaneMakesABodyOfItsTierThere) {
    const QPoint spot = groundBeside(mca);
    doubleClick(spot);
    ASSERT_TRUE(editor());
    QTest::keyClicks(editor(), QStringLiteral("Transport board"));
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_FALSE(editor());
    ASSERT_EQ(model().bodyTypes().size(), 4U);
    const BodyType* made = model().bodyTypes().find(BodyTypeId("transport-board"));
    ASSERT_TRUE(made);
    EXPECT_EQ(made->tier, Tier::Regional);
    EXPECT_EQ(desk.selection.item(), Item(Subject(made->id)));
    ASSERT_TRUE(scene().node(made->id));
    const Placement& place = *model().placements().begin();
    EXPECT_EQ(place.node, NodeRef(made->id));
    EXPECT_EQ(document.history().size(), 1U);
    EXPECT_EQ(document.undoLabel(), "add Transport board");
    desk.document.undo();
    EXPECT_EQ(model().bodyTypes().size(), 3U);
    EXPECT_TRUE(model().views().empty());
}

TEST_F(NodeHandsTest, InTheLaneOfPolicyAreasItMakesOneOfThem) {
    doubleClick(groundBeside(schools));
    ASSERT_TRUE(editor());
    QTest::keyClicks(editor(), QStringLiteral("Parks"));
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_TRUE(scene().node(PolicyAreaId("parks")));
    EXPECT_EQ(model().bodyTypes().size(), 3U);
}

TEST_F(NodeHandsTest, ANameGivenUpOrRefusedMakesNothing) {
    doubleClick(groundBeside(mca));
    QTest::keyClicks(editor(), QStringLiteral("Board"));
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_FALSE(editor());
    EXPECT_TRUE(canvas.hasFocus());
    doubleClick(groundBeside(mca));
    QTest::keyClick(editor(), Qt::Key_Return);
    ASSERT_TRUE(editor()) << "it needs a name, and says so";
    EXPECT_FALSE(editor()->reason().isEmpty());
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_TRUE(document.history().empty());
}

TEST_F(NodeHandsTest, TheKeyboardMakesBodiesAndPolicyAreas) {
    desk.selection.select(Item(lep));
    key(Qt::Key_N);
    ASSERT_TRUE(editor());
    QTest::keyClicks(editor(), QStringLiteral("Board"));
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(model().bodyTypes().at(BodyTypeId("board")).tier, Tier::Regional);
    EXPECT_TRUE(model().placements().empty()) << "the layout finds its place";
    key(Qt::Key_N, Qt::ShiftModifier);
    ASSERT_TRUE(editor());
    QTest::keyClicks(editor(), QStringLiteral("Parks"));
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_TRUE(scene().node(PolicyAreaId("parks")));
}

TEST_F(NodeHandsTest, TheMenuOfTheGroundMakesThemWhereItWasOpened) {
    ASSERT_TRUE(fromMenu("New policy area here…", groundBeside(mca)));
    ASSERT_TRUE(editor());
    QTest::keyClicks(editor(), QStringLiteral("Parks"));
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_TRUE(scene().node(PolicyAreaId("parks")));
    EXPECT_EQ(model().placements().size(), 1U);
}

TEST_F(NodeHandsTest, NamesAreChangedWhereTheyStand) {
    desk.selection.select(Item(mca));
    key(Qt::Key_F2);
    ASSERT_TRUE(editor());
    EXPECT_EQ(editor()->text(), "mca");
    QTest::keyClicks(editor(), QStringLiteral("Combined authority"));
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(scene().node(mca)->node().name, "Combined authority");
    EXPECT_EQ(document.undoLabel(), "rename mca to Combined authority");
    EXPECT_TRUE(canvas.hasFocus());
    desk.document.undo();
    EXPECT_EQ(scene().node(mca)->node().name, "mca");
}

TEST_F(NodeHandsTest, DeleteSaysFirstWhatGoesAlong) {
    desk.selection.select(Item(mca));
    answer("Cancel");
    key(Qt::Key_Delete);
    EXPECT_THAT(asked.toStdString(), testing::HasSubstr("1 right"));
    EXPECT_TRUE(document.history().empty());
    answer("Remove");
    key(Qt::Key_Delete);
    EXPECT_FALSE(scene().node(mca));
    EXPECT_EQ(said.back(), "Removed mca and 1 right.");
    desk.document.undo();
    EXPECT_TRUE(scene().edge({mca, schools}));
}

TEST_F(NodeHandsTest, SeveralGoInOneStep) {
    canvas.take({lep, transport}, lep);
    answer("Remove");
    key(Qt::Key_Delete);
    EXPECT_EQ(asked, "2 rights would go with it. You can undo this.");
    EXPECT_FALSE(scene().node(lep));
    EXPECT_FALSE(scene().node(transport));
    EXPECT_EQ(document.history().size(), 1U);
    EXPECT_EQ(document.undoLabel(), "remove 2 bodies and policy areas");
    EXPECT_TRUE(canvas.hand().empty());
    desk.document.undo();
    EXPECT_TRUE(scene().node(lep) && scene().node(transport));
}

TEST_F(NodeHandsTest, OfSeveralItIsSaidWhatGoesBesideThem) {
    ASSERT_TRUE(canvas.actions().putUnder(schools, transport));
    canvas.take({lep, transport}, lep);
    answer("Cancel");
    key(Qt::Key_Delete);
    EXPECT_EQ(asked, "1 policy area and 3 rights would go with it. You can undo this.");
}

TEST_F(NodeHandsTest, InAViewOfChosenNodesANewOneIsShown) {
    ASSERT_TRUE(canvas.actions().showOnly({mca}, {lep, county, transport}));
    key(Qt::Key_N);
    ASSERT_TRUE(editor());
    QTest::keyClicks(editor(), QStringLiteral("Board"));
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_TRUE(scene().node(BodyTypeId("board")));
    EXPECT_EQ(document.undoLabel(), "add Board");
    EXPECT_EQ(said.back(), "Added Board.");
}

class NodesAtPlaceTest : public NodeHandsTest {
protected:
    NodesAtPlaceTest() {
        EXPECT_TRUE(desk.document.edit("add", [](Draft& draft) -> Result<> {
            const auto place = addPlace(draft, "North", {});
            const auto institution = addInstitution(draft, "Northern authority", BodyTypeId("mca"));
            return place && institution ? Result<>() : Result<>(place ? institution.error() : place.error());
        }));
        desk.lens.setPlace("north");
    }
};

TEST_F(NodesAtPlaceTest, ItIsSaidThatANewBodyIsNotInThePicture) {
    canvas.setFocus();
    key(Qt::Key_N);
    ASSERT_TRUE(editor());
    QTest::keyClicks(editor(), QStringLiteral("Board"));
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_TRUE(model().bodyTypes().contains(BodyTypeId("board")));
    EXPECT_FALSE(scene().node(BodyTypeId("board")));
    EXPECT_EQ(said.back(), "Added Board, which is not in this picture: it holds nothing in North yet.");
}

TEST_F(NodeHandsTest, APolicyAreaIsPutUnderAnother) {
    desk.selection.select(Item(transport));
    ASSERT_TRUE(fromMenu("Put under another policy area…"));
    type("sch");
    EXPECT_EQ(model().policyAreas().at(transport).parent, schools);
    desk.document.undo();
    EXPECT_TRUE(model().policyAreas().at(transport).parent.empty());
}

}  // namespace
}  // namespace remit
