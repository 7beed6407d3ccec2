// SPDX-License-Identifier: MIT
// Saved views of the graph from the window's menu and by its shortcuts.
#include <QMenu>
#include <ostream>
#include <set>

#include "core/edits/rows.h"
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

// What a person sees of the graph: which nodes, how near, what is left out.
struct Seen {
    QString view;
    std::set<NodeRef> nodes;
    std::size_t edges = 0;
    std::size_t relations = 0;
    int zoom = 0;  // in hundredths
    QPoint centre;
    friend bool operator==(const Seen&, const Seen&) = default;
};

Seen seen(MainWindow& window) {
    GraphView& graph = window.centre()->graph();
    const GraphScene& scene = graph.canvas().scene();
    Seen out;
    out.view = graph.viewName();
    out.edges = scene.content().edges.size();
    out.relations = scene.content().relations.size();
    for (const GraphNode& each : scene.content().nodes)
        out.nodes.insert(each.ref);
    out.zoom = qRound(graph.canvas().zoom() * 100);
    // What the scroll bars round away.
    const QPointF centre = graph.canvas().camera().centre;
    out.centre = {qRound(centre.x() / 4) * 4, qRound(centre.y() / 4) * 4};
    return out;
}

void PrintTo(const Seen& seen, std::ostream* out) {
    *out << seen.view.toStdString() << ", " << seen.nodes.size() << " nodes, " << seen.edges << " edges, "
         << seen.relations << " relations, " << seen.zoom << " %, at " << seen.centre.x() << "," << seen.centre.y();
}

// Where nodes stand.
std::map<NodeRef, QPointF> placesIn(MainWindow& window) {
    std::map<NodeRef, QPointF> out;
    const GraphScene& scene = window.centre()->graph().canvas().scene();
    for (const GraphNode& each : scene.content().nodes)
        out[each.ref] = scene.place(each.ref);
    return out;
}

class DesktopSeenTest : public DesktopViewsTest, public testing::WithParamInterface<const char*> {
protected:
    MainWindow& open(const QString& file) {
        m_fileToOpen = file;
        MainWindow& window = m_desktop->newWindow();
        window.action(ActionId::Open).trigger();
        MainWindow& opened = *m_desktop->windows().back();
        settle(opened);
        show(opened);
        return opened;
    }
    static void show(MainWindow& window) {
        window.resize(1200, 800);
        window.show();
        window.centre()->show(Centre::Page::Graph);
        window.centre()->graph().canvas().scene().setAnimated(false);
        QCoreApplication::processEvents();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !window.centre()->graph().canvas().scene().isAwaited(); }));
    }
};

TEST_P(DesktopSeenTest, APictureIsTheSameAfterSavingAndOpening) {
    MainWindow& window = openTable1();
    show(window);
    GraphView& graph = window.centre()->graph();
    GraphActions& actions = graph.canvas().actions();
    const Subject mca = BodyTypeId("mca");
    ASSERT_TRUE(window.desk()->document.edit("relate", [&](Draft& draft) -> Result<> {
        Relation row;
        row.scenario = draft.model().defaultScenario();
        row.kind = RelationKind::MemberOf;
        row.from = BodyTypeId("lep");
        row.to = mca;
        const Result<RelationId> made = addRelation(draft, row);
        return made ? Result<>() : made.error();
    }));
    ASSERT_TRUE(actions.addCopy("Board"));
    ASSERT_TRUE(actions.arrange(Layout::Circle, {}));
    ASSERT_TRUE(actions.addCopy("Wall"));
    ASSERT_TRUE(actions.arrange(Layout::Tiers, {}));
    ASSERT_TRUE(actions.place(mca, graph.canvas().scene().place(mca) + QPointF(170, 30)));
    ASSERT_TRUE(actions.hideNode(BodyTypeId("central-govt"), {}));
    HiddenRelations hides;
    hides[RelationKind::MemberOf] = true;
    ASSERT_TRUE(actions.hideRelations(hides));
    graph.canvas().zoomBy(1.7);
    graph.canvas().pan({60, -25});
    const std::string undo = window.desk()->document.document().undoLabel();
    const Seen wall = seen(window);
    const std::map<NodeRef, QPointF> stood = placesIn(window);
    EXPECT_EQ(wall.relations, 0U);
    EXPECT_FALSE(wall.nodes.contains(BodyTypeId("central-govt")));

    const QString file = m_folder.filePath(GetParam());
    m_fileToSave = file;
    window.action(ActionId::SaveAs).trigger();
    EXPECT_TRUE(m_told.isEmpty()) << m_told.join('\n').toStdString();
    EXPECT_FALSE(window.isWindowModified());
    EXPECT_EQ(window.desk()->document.document().undoLabel(), undo) << "that the picture was looked at is no step";
    window.close();
    start();

    MainWindow& again = open(file);
    again.centre()->graph().setViewCalled("Wall");
    QCoreApplication::processEvents();
    EXPECT_EQ(seen(again), wall);
    const std::map<NodeRef, QPointF> stands = placesIn(again);
    for (const auto& [node, at] : stood)
        EXPECT_LT((stands.at(node) - at).manhattanLength(), 20) << node.id.str();
    EXPECT_EQ(stands.at(NodeRef(mca)), stood.at(NodeRef(mca))) << "which was placed by hand";
    again.centre()->graph().setViewCalled("Board");
    EXPECT_EQ(seen(again).relations, 1U);
    EXPECT_TRUE(seen(again).nodes.contains(BodyTypeId("central-govt")));
    EXPECT_FALSE(again.isWindowModified()) << "looking is no edit";
}

INSTANTIATE_TEST_SUITE_P(Files, DesktopSeenTest, testing::Values("picture.remit", "picture.remit.json"),
                         [](const auto& each) {
                             return std::string(each.param).ends_with("json") ? std::string("Json")
                                                                              : std::string("Sqlite");
                         });

TEST_F(DesktopViewsTest, SavingKeepsWhereAPictureWasLookedAtThoughNothingElseChanged) {
    MainWindow& window = openTable1();
    m_fileToSave = m_folder.filePath("mine.remit");
    window.action(ActionId::SaveAs).trigger();
    window.resize(1200, 800);
    window.show();
    window.centre()->show(Centre::Page::Graph);
    QCoreApplication::processEvents();
    window.action(ActionId::Save).trigger();
    EXPECT_TRUE(window.desk()->document.model().views().empty()) << "a picture that was left as it was needs no view";
    window.centre()->graph().canvas().zoomBy(2);
    window.action(ActionId::Save).trigger();
    ASSERT_EQ(window.desk()->document.model().views().size(), 1U);
    EXPECT_EQ(window.desk()->document.model().views().begin()->zoom, window.centre()->graph().canvas().zoom());
    EXPECT_FALSE(window.isWindowModified());
}

}  // namespace
}  // namespace remit
