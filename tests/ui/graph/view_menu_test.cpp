// SPDX-License-Identifier: MIT
#include "ui/graph/view_menu.h"

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

#include "core/edits/rows.h"
#include "tests/ui/graph/graph_fixture.h"
#include "ui/graph/graph_header.h"

namespace remit {
namespace {

using test::GraphTest;

class ViewMenuTest : public GraphTest {
protected:
    [[nodiscard]] NodeItem* node(const NodeRef& ref) const { return canvas.scene().node(ref); }
    [[nodiscard]] std::size_t steps() const { return document.position(); }
    [[nodiscard]] std::string shown() const { return view.viewName().toStdString(); }
    [[nodiscard]] QMenu& menu() const {
        QMenu& out = view.findChild<GraphHeader*>()->viewMenu();
        emit out.aboutToShow();
        return out;
    }
    [[nodiscard]] QAction* entry(const QString& text) const {
        for (QAction* each : menu().actions())
            if (QString(each->text()).remove('&') == text)
                return each;
        ADD_FAILURE() << text.toStdString();
        return nullptr;
    }
    // Triggers the entry, types the name into the dialog that asks for one, and accepts.
    void orderWithName(const QString& text, const QString& name) const {
        QTimer::singleShot(0, [name] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            ASSERT_TRUE(dialog);
            auto* line = dialog->findChild<QLineEdit*>();
            EXPECT_FALSE(line->text().isEmpty()) << "a name is proposed";
            line->selectAll();
            QTest::keyClicks(line, name);
            QTest::keyClick(line, Qt::Key_Return);
        });
        entry(text)->trigger();
    }
};

TEST_F(ViewMenuTest, TheHeaderNamesTheViewAndListsAll) {
    EXPECT_EQ(shown(), "Overview");
    EXPECT_TRUE(model().views().empty()) << "looking makes none";
    orderWithName("New view…", "Board");
    EXPECT_EQ(shown(), "Board");
    EXPECT_EQ(steps(), 1U);
    orderWithName("New view…", "Wall");
    ASSERT_EQ(model().views().size(), 2U);
    EXPECT_TRUE(entry("Wall")->isChecked());
    EXPECT_FALSE(entry("Board")->isChecked());
    entry("Board")->trigger();
    EXPECT_EQ(shown(), "Board");
    EXPECT_EQ(steps(), 2U) << "choosing is no step";
}

TEST_F(ViewMenuTest, EachViewKeepsItsOwnLayoutFoldsAndCamera) {
    orderWithName("New view…", "Board");
    orderWithName("New view…", "Wall");
    ASSERT_TRUE(canvas.actions().arrange(Layout::Circle, {}));
    ASSERT_TRUE(canvas.actions().hideNode(lep, {}));
    const QPointF inCircle = node(mca)->pos();
    canvas.zoomBy(1.5);
    const double zoom = canvas.zoom();
    const std::size_t before = steps();
    entry("Board")->trigger();
    EXPECT_TRUE(node(lep));
    EXPECT_NE(node(mca)->pos(), inCircle);
    EXPECT_NE(canvas.zoom(), zoom);
    entry("Wall")->trigger();
    EXPECT_FALSE(node(lep));
    EXPECT_EQ(node(mca)->pos(), inCircle);
    EXPECT_NEAR(canvas.zoom(), zoom, 1e-6);
    EXPECT_EQ(steps(), before);
}

TEST_F(ViewMenuTest, AViewIsRenamedAndDeletedWithUndo) {
    orderWithName("New view…", "Board");
    ASSERT_TRUE(canvas.actions().hideNode(lep, {}));
    orderWithName("Rename…", "Wall");
    EXPECT_EQ(shown(), "Wall");
    entry("Delete")->trigger();
    EXPECT_TRUE(model().views().empty());
    EXPECT_TRUE(node(lep));
    desk.document.undo();
    ASSERT_EQ(model().views().size(), 1U);
    view.setViewCalled("Wall");
    EXPECT_FALSE(node(lep));
}

TEST_F(ViewMenuTest, StepsGoRoundThroughTheViews) {
    QSignalSpy message(&view, &GraphView::message);
    canvas.viewMenu().step(1);
    EXPECT_EQ(message.count(), 1);
    for (const char* name : {"One", "Two", "Three"})
        orderWithName("New view…", name);
    canvas.viewMenu().step(1);
    EXPECT_EQ(shown(), "One");
    canvas.viewMenu().step(-1);
    EXPECT_EQ(shown(), "Three");
    canvas.viewMenu().step(-1);
    EXPECT_EQ(shown(), "Two");
}

TEST_F(ViewMenuTest, ZoomAndPositionAreKeptWhenAsked) {
    orderWithName("New view…", "Board");
    canvas.zoomBy(1.7);
    entry("Keep zoom and position")->trigger();
    EXPECT_NEAR(model().views().begin()->zoom, canvas.zoom(), 1e-9);
    GraphView other(desk, nullptr);
    other.resize(view.size());
    other.show();
    EXPECT_NEAR(other.canvas().zoom(), canvas.zoom(), 1e-6);
}

TEST_F(ViewMenuTest, ShowOnlyKeepsANodeAndItsNeighboursAndNewcomersTiedToThem) {
    QSignalSpy message(&view, &GraphView::message);
    entry("Show only these")->trigger();
    EXPECT_EQ(message.count(), 1) << "nothing is in hand";
    desk.selection.select(mca);
    entry("Show only these")->trigger();
    EXPECT_TRUE(node(mca) && node(schools));
    EXPECT_FALSE(node(lep) || node(transport) || node(BodyTypeId("county")));
    ASSERT_TRUE(desk.document.edit("add", [](Draft& draft) -> Result<> {
        const auto made = addPolicyArea(draft, "Energy");
        return made ? Result<>() : made.error();
    }));
    const PolicyAreaId energy("energy");
    EXPECT_FALSE(node(energy));
    ASSERT_TRUE(canvas.actions().grant({mca, energy}, {RightKindId("decision")}));
    EXPECT_TRUE(node(energy));
    entry("Show all")->trigger();
    EXPECT_TRUE(node(lep) && node(transport) && node(energy));
    EXPECT_FALSE(entry("Show all")->isEnabled());
}

TEST_F(ViewMenuTest, WhatAViewOfChosenNodesLeavesOutCanBeListedToo) {
    desk.selection.select(mca);
    entry("Show only these")->trigger();
    ASSERT_TRUE(desk.document.edit("add", [](Draft& draft) -> Result<> {
        const auto made = addPolicyArea(draft, "Energy");
        return made ? Result<>() : made.error();
    }));
    const PolicyAreaId energy("energy");
    EXPECT_THAT(canvas.viewMenu().hidden(), testing::UnorderedElementsAre(NodeRef(lep), NodeRef(BodyTypeId("county")),
                                                                          NodeRef(transport), NodeRef(energy)));
    ASSERT_TRUE(canvas.actions().show({energy}));
    EXPECT_TRUE(node(energy));
    EXPECT_THAT(canvas.viewMenu().hidden(), testing::Not(testing::Contains(NodeRef(energy))));
    ASSERT_TRUE(canvas.actions().show(canvas.viewMenu().hidden()));
    EXPECT_TRUE(canvas.actions().showsChosen());
    EXPECT_FALSE(entry("Show hidden…")->isEnabled()) << "there is nothing to list";
    EXPECT_TRUE(entry("Show all")->isEnabled());
}

TEST_F(ViewMenuTest, FillingTheMenuAgainLeavesNothingBehind) {
    orderWithName("New view…", "Board");
    const auto children = menu().children().size();
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(menu().children().size(), children);
    EXPECT_TRUE(entry("Board")->isChecked());
}

TEST_F(ViewMenuTest, SingleHiddenNodesAreTickedToComeBack) {
    EXPECT_FALSE(entry("Show hidden…")->isEnabled());
    ASSERT_TRUE(canvas.actions().hideNode(lep, {}));
    ASSERT_TRUE(canvas.actions().hideNode(transport, {}));
    QTimer::singleShot(0, [] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        auto* list = dialog->findChild<QListWidget*>();
        ASSERT_EQ(list->count(), 2);
        EXPECT_EQ(list->item(1)->text(), "transport");
        list->setCurrentRow(1);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
        EXPECT_EQ(list->item(1)->checkState(), Qt::Checked);
        dialog->accept();
    });
    entry("Show hidden…")->trigger();
    EXPECT_TRUE(node(transport));
    EXPECT_FALSE(node(lep));
}

}  // namespace
}  // namespace remit
