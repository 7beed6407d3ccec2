// SPDX-License-Identifier: MIT
#include <QClipboard>
#include <QDockWidget>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

#include "tests/app/desktop_user.h"
#include "ui/graph/graph_canvas.h"
#include "ui/graph/graph_view.h"
#include "ui/measures/measures_panel.h"
#include "ui/window/centre.h"
#include "ui/window/command_palette.h"

namespace remit {
namespace {

using DesktopTest = test::DesktopUser;

TEST_F(DesktopTest, MeasuresAreAPanelBesideTheViews) {
    MainWindow& window = openTable1();
    auto* panel = window.findChild<MeasuresPanel*>();
    ASSERT_NE(panel, nullptr);
    EXPECT_FALSE(panel->isVisible());
    QAction& action = window.action(ActionId::Measures);
    action.trigger();
    EXPECT_TRUE(QTest::qWaitFor([&] { return panel->isVisible(); }));
    EXPECT_TRUE(action.isChecked());
    ASSERT_TRUE(QTest::qWaitFor([&] { return panel->table().model()->rowCount() == 5; }));
    panel->table().setCurrentIndex(panel->table().model()->index(1, 1));
    panel->table().setFocus();
    window.action(ActionId::Copy).trigger();
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith("Body\tLoad\t"));
    EXPECT_EQ(window.desk()->selection.item(), Item(Subject(BodyTypeId("mca"))));
    action.trigger();
    EXPECT_FALSE(panel->isVisible());
}

TEST_F(DesktopTest, NodesAreSizedFromTheMenuAndThePalette) {
    MainWindow& window = openTable1();
    auto* menu = window.action(ActionId::SizeNodes).menu();
    ASSERT_EQ(menu->actions().size(), 1 + static_cast<int>(measureCount));
    EXPECT_TRUE(menu->actions().at(0)->isChecked());
    menu->actions().at(1)->trigger();
    EXPECT_EQ(window.centre()->page(), Centre::Page::Graph);
    const GraphScene& scene = window.centre()->graph().canvas().scene();
    const NodeRef mca = BodyTypeId("mca");
    EXPECT_TRUE(QTest::qWaitFor([&] { return scene.content().node(mca)->size.has_value(); }));
    menu->actions().at(0)->trigger();
    EXPECT_FALSE(scene.content().node(mca)->size.has_value());
    // The palette that the window itself opens.
    window.action(ActionId::Palette).trigger();
    auto* palette = window.findChild<CommandPalette*>();
    ASSERT_NE(palette, nullptr);
    auto* field = palette->findChild<QLineEdit*>();
    QTest::keyClicks(field, "size nodes load");
    EXPECT_EQ(palette->findChild<QListWidget*>()->currentItem()->text(), "Size nodes by: Load");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return scene.content().node(mca)->size.has_value(); }));
}

}  // namespace
}  // namespace remit
