// SPDX-License-Identifier: MIT
#include "ui/graph/node_bars.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QTest>

#include "tests/support/documents.h"
#include "tests/ui/panel_desk.h"
#include "ui/graph/graph_canvas.h"
#include "ui/graph/graph_legend.h"
#include "ui/graph/graph_view.h"
#include "ui/render/graph_picture.h"
#include "ui/render/picture_bytes.h"

namespace remit::test {
namespace {

const NodeRef mca = BodyTypeId("mca");
const NodeRef government = BodyTypeId("central-govt");
const NodeRef schools = PolicyAreaId("schools");

struct NodeBarsTest : testing::Test {
    NodeBarsTest() : m_desk(table1()), m_measuring(m_desk.desk), m_view(m_desk.desk, nullptr) {
        bringUp(m_view, {1000, 700});
    }
    const GraphContent& content() { return m_view.canvas().scene().content(); }
    std::optional<NodeBar> bar(const NodeRef& node) { return content().node(node)->bar; }
    bool hasBars() {
        return QTest::qWaitFor([&] { return bar(mca).has_value(); });
    }

    PanelDesk m_desk;
    Measuring m_measuring;
    GraphView m_view;
};

TEST_F(NodeBarsTest, AreAsLongAsTheMeasureSays) {
    EXPECT_FALSE(bar(mca));
    m_view.sizeNodesBy(m_measuring, Measure::Load);
    ASSERT_TRUE(hasBars());
    EXPECT_DOUBLE_EQ(bar(government)->share, 1);
    EXPECT_DOUBLE_EQ(bar(mca)->share, 6. / 14);
    EXPECT_EQ(content().node(mca)->detail, "elected · load 6");
    EXPECT_FALSE(bar(schools)) << "policy areas carry no load";
}

TEST_F(NodeBarsTest, AreOfPolicyAreasTooWhereTheMeasureIs) {
    m_view.sizeNodesBy(m_measuring, Measure::Betweenness);
    ASSERT_TRUE(hasBars());
    EXPECT_EQ(bar(schools)->words, "between 1.1 %");
    EXPECT_TRUE(sentenceOf(content(), *content().node(schools)).contains("between 1.1 %"));
}

TEST_F(NodeBarsTest, AreInTheLegend) {
    EXPECT_FALSE(legendOf(content()).notes().join(' ').contains("Bar in a node"));
    m_view.sizeNodesBy(m_measuring, Measure::Decisions);
    ASSERT_TRUE(hasBars());
    EXPECT_TRUE(legendOf(content()).notes().contains("Bar in a node: share of decisions; full at 58 %."));
}

TEST_F(NodeBarsTest, SayWhereNobodyHasAny) {
    for (const RightKind& kind : m_desk.model().rightKinds())
        m_desk.desk.lens.setShown(kind.id, false);
    m_view.sizeNodesBy(m_measuring, Measure::Load);
    ASSERT_TRUE(hasBars());
    EXPECT_TRUE(legendOf(content()).notes().contains("Bar in a node: load; nobody has any."));
}

TEST_F(NodeBarsTest, AreInTheExportedPictureWithTheirMeaning) {
    const auto svg = [&] {
        GraphPictureLook look;
        if (const NodeBars* bars = m_view.bars()) {
            look.bar = [bars](const NodeRef& node) { return bars->of(node); };
            look.barMeaning = bars->meaning();
        }
        return svgOf(graphPicture(m_desk.model(), m_desk.desk.analysis.verdict(), look, lightTheme()), {});
    };
    EXPECT_FALSE(svg().contains("load 6"));
    m_view.sizeNodesBy(m_measuring, Measure::Load);
    ASSERT_TRUE(hasBars());
    EXPECT_TRUE(svg().contains("load 6"));
    EXPECT_TRUE(svg().contains("Bar in a node: load"));
}

TEST_F(NodeBarsTest, ArePaintedInTheNode) {
    const auto accents = [&] {
        const QImage image = m_view.grab().toImage();
        const QRgb accent = m_view.canvas().scene().theme().accent.rgb();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == accent ? 1 : 0;
        return count;
    };
    const int before = accents();
    m_view.sizeNodesBy(m_measuring, Measure::Load);
    ASSERT_TRUE(hasBars());
    EXPECT_GT(accents(), before + 300);
}

TEST_F(NodeBarsTest, FollowTheLensAndGoAgain) {
    m_view.sizeNodesBy(m_measuring, Measure::Load);
    ASSERT_TRUE(hasBars());
    m_desk.desk.lens.setShown(RightKindId("decision"), false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar(mca)->words == "load 2"; }));
    m_view.sizeNodesBy(m_measuring, std::nullopt);
    EXPECT_FALSE(bar(mca));
    EXPECT_EQ(content().node(mca)->detail, "elected");
    EXPECT_TRUE(content().barMeaning.isEmpty());
}

TEST_F(NodeBarsTest, WorkNothingOutWhileTheGraphIsHidden) {
    m_view.hide();
    m_view.sizeNodesBy(m_measuring, Measure::Load);
    QTest::qWait(100);
    EXPECT_FALSE(bar(mca));
    m_view.show();
    EXPECT_TRUE(hasBars());
}

}  // namespace
}  // namespace remit::test
