// SPDX-License-Identifier: MIT
#include "ui/graph/edge_words.h"

#include <gmock/gmock.h>

#include "tests/ui/graph/graph_fixture.h"
#include "ui/matrix/cell_editor.h"

namespace remit {
namespace {

class EdgeWordsTest : public test::GraphTest {
protected:
    EdgeWordsTest()
        : GraphTest(test::aGraph().grant("g4", "mca", "schools", "advice",
                                         [](Grant& each) { each.condition = "if asked"; })) {}

    [[nodiscard]] CellEditor* editor() const {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return canvas.findChild<CellEditor*>();
    }
    void write(const char* words, int end = Qt::Key_Return) const {
        ASSERT_TRUE(editor());
        editor()->setText(QString::fromUtf8(words));
        QTest::keyClick(editor(), static_cast<Qt::Key>(end));
    }
    [[nodiscard]] const Grant& grant(const char* id) const {
        return model().grants().at({ScenarioId("today"), GrantId(id)});
    }
    const CellRef cell{mca, schools};
};

TEST_F(EdgeWordsTest, TheRightsOfAnEdgeAreWrittenInWords) {
    desk.selection.select(cell);
    key(Qt::Key_F2);
    ASSERT_TRUE(editor());
    EXPECT_EQ(editor()->text(), "decision, advice (if asked)");
    EXPECT_TRUE(editor()->hasFocus());
    write("decision (with lep), advice (in writing)");
    EXPECT_FALSE(editor());
    EXPECT_TRUE(canvas.hasFocus());
    EXPECT_EQ(grant("g1").with, std::vector{lep});
    EXPECT_EQ(grant("g4").condition, Text("in writing"));
    EXPECT_EQ(document.history().size(), 1U);
    EXPECT_EQ(desk.selection.item(), Item(cell));
    desk.document.undo();
    EXPECT_EQ(grant("g4").condition, Text("if asked"));
}

TEST_F(EdgeWordsTest, EscapeWritesNothing) {
    desk.selection.select(cell);
    key(Qt::Key_F2);
    write("advice", Qt::Key_Escape);
    EXPECT_FALSE(editor());
    EXPECT_TRUE(document.history().empty());
    EXPECT_TRUE(canvas.hasFocus());
    ASSERT_TRUE(fromMenu("Edit as words…"));
    write("advice");
    EXPECT_THAT(kindsOf(cell), testing::ElementsAre("advice"));
}

TEST_F(EdgeWordsTest, WhatIsNotUnderstoodStaysWithTheReason) {
    desk.selection.select(cell);
    key(Qt::Key_F2);
    write("sings");
    ASSERT_TRUE(editor());
    EXPECT_TRUE(editor()->isRefused());
    EXPECT_FALSE(editor()->reason().isEmpty());
    EXPECT_TRUE(document.history().empty());
    QTest::keyClick(editor(), Qt::Key_Down);  // nothing of it is for the graph below
    EXPECT_EQ(desk.selection.item(), Item(cell));
    write("advice");
    EXPECT_FALSE(editor());
    EXPECT_EQ(document.history().size(), 1U);
}

TEST_F(EdgeWordsTest, LeavingTheFieldWritesWhatIsUnderstood) {
    desk.selection.select(cell);
    key(Qt::Key_F2);
    ASSERT_TRUE(editor());
    editor()->setText("advice");
    canvas.setFocus();
    QCoreApplication::processEvents();
    EXPECT_FALSE(editor());
    EXPECT_THAT(kindsOf(cell), testing::ElementsAre("advice"));
}

TEST_F(EdgeWordsTest, OnANodeF2RenamesAsBefore) {
    desk.selection.select(Item(mca));
    key(Qt::Key_F2);
    EXPECT_FALSE(editor());
}

}  // namespace
}  // namespace remit
