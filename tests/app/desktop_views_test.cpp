// SPDX-License-Identifier: MIT
// Saved views of the graph from the window's menu and by its shortcuts.
#include <QMenu>

#include "tests/app/desktop_user.h"
#include "ui/graph/graph_canvas.h"
#include "ui/graph/graph_view.h"
#include "ui/window/centre.h"
#include "ui/window/looks.h"

namespace remit {
namespace {

class DesktopViewsTest : public test::DesktopUser {
protected:
    static QAction* entry(MainWindow& window, const QString& text) {
        QMenu* menu = window.action(ActionId::GraphViews).menu();
        emit menu->aboutToShow();
        for (QAction* each : menu->actions())
            if (withoutMnemonic(each->text()) == text)
                return each;
        ADD_FAILURE() << text.toStdString();
        return nullptr;
    }
};

TEST_F(DesktopViewsTest, ChoosingAViewShowsTheGraphInIt) {
    MainWindow& window = openTable1();
    GraphView& graph = window.centre()->graph();
    ASSERT_TRUE(graph.canvas().actions().addCopy("Board"));
    ASSERT_TRUE(graph.canvas().actions().addCopy("Wall"));
    window.centre()->show(Centre::Page::Matrix);
    entry(window, "Board")->trigger();
    EXPECT_EQ(window.centre()->page(), Centre::Page::Graph);
    EXPECT_EQ(graph.viewName(), "Board");
    EXPECT_TRUE(entry(window, "Board")->isChecked());
    window.action(ActionId::NextView).trigger();
    EXPECT_EQ(graph.viewName(), "Wall");
    const QVariantMap looks = looksOf(*window.centre());
    window.action(ActionId::PreviousView).trigger();
    EXPECT_EQ(graph.viewName(), "Board");
    setLooks(*window.centre(), looks);
    EXPECT_EQ(graph.viewName(), "Wall") << "which was shown last";
    m_unsavedAnswer = Dialogs::Unsaved::Discard;
}

TEST_F(DesktopViewsTest, ThePaletteKnowsTheViewsAsTheyAreNow) {
    MainWindow& window = openTable1();
    ASSERT_TRUE(window.centre()->graph().canvas().actions().addCopy("Board"));
    // It lists what the menu holds, which nobody has opened.
    QStringList names;
    for (const QAction* each : window.action(ActionId::GraphViews).menu()->actions())
        names << withoutMnemonic(each->text());
    for (const char* text : {"Board", "New view…", "Show only these", "Next view"})
        EXPECT_TRUE(names.contains(QString(text))) << text;
    m_unsavedAnswer = Dialogs::Unsaved::Discard;
}

}  // namespace
}  // namespace remit
