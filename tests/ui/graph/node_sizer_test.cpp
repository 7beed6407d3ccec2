// SPDX-License-Identifier: MIT
#include "ui/graph/node_sizer.h"

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

struct NodeSizerTest : testing::Test {
    NodeSizerTest() : m_desk(table1()), m_measuring(m_desk.desk), m_view(m_desk.desk, nullptr) {
        bringUp(m_view, {1000, 700});
    }
    const GraphContent& content() { return m_view.canvas().scene().content(); }
    std::optional<NodeSize> size(const NodeRef& node) { return content().node(node)->size; }
    QSizeF box(const NodeRef& node) { return m_view.canvas().scene().node(node)->box().size(); }
    bool hasSizes() {
        return QTest::qWaitFor([&] { return !content().sizeMeaning.isEmpty(); });
    }

    PanelDesk m_desk;
    Measuring m_measuring;
    GraphView m_view;
};

TEST_F(NodeSizerTest, ANodeGrowsByWhatItHasOfTheMeasureAndKeepsItsShape) {
    EXPECT_FALSE(size(mca));
    m_view.sizeNodesBy(m_measuring, Measure::Load);
    ASSERT_TRUE(hasSizes());
    EXPECT_DOUBLE_EQ(content().node(government)->scale(), 1.6);
    EXPECT_DOUBLE_EQ(content().node(mca)->scale(), 1 + .6 * 6. / 14);
    EXPECT_EQ(content().node(mca)->detail, "elected · load 6");
    EXPECT_FALSE(size(schools)) << "policy areas carry no load";
    for (const NodeRef& each : {mca, government, schools}) {
        const GraphNode& node = *content().node(each);
        const GraphScene& scene = m_view.canvas().scene();
        QSizeF usual = NodeItem::measure(node, scene.textFont(), NodeForm::Tall);
        if (usual * node.scale() != box(each))
            usual = NodeItem::measure(node, scene.textFont(), NodeForm::Flat);
        EXPECT_NEAR(box(each).width(), usual.width() * node.scale(), 1e-6);
        EXPECT_GE(box(each).height() + 1e-6, usual.height() * node.scale());
    }
}

TEST_F(NodeSizerTest, EveryMeasureSizesWhatItSaysSomethingOf) {
    for (const MeasureSpec& spec : measureSpecs()) {
        m_view.sizeNodesBy(m_measuring, spec.measure);
        ASSERT_TRUE(hasSizes());
        if (spec.measure == Measure::Coterminosity)  // of institutions, and there are none
            continue;
        EXPECT_EQ(size(schools).has_value(), spec.ofAreas) << spec.id;
        EXPECT_EQ(size(government).has_value(), spec.ofBodies) << spec.id;
    }
}

TEST_F(NodeSizerTest, ScreenReadersHearItOfPolicyAreasToo) {
    m_view.sizeNodesBy(m_measuring, Measure::Betweenness);
    ASSERT_TRUE(hasSizes());
    EXPECT_EQ(size(schools)->words, "between 1.1 %");
    EXPECT_TRUE(sentenceOf(content(), *content().node(schools)).contains("between 1.1 %"));
}

QStringList othersIn(const Legend& legend) {
    QStringList out;
    for (const LegendLine& each : legend.others())
        out << each.name;
    return out;
}

TEST_F(NodeSizerTest, TheLegendSaysWhatSizeMeans) {
    EXPECT_TRUE(othersIn(legendOf(content())).isEmpty());
    m_view.sizeNodesBy(m_measuring, Measure::Decisions);
    ASSERT_TRUE(hasSizes());
    EXPECT_TRUE(othersIn(legendOf(content())).contains("Size of a node: share of decisions, up to 58 %"));
    EXPECT_TRUE(legendOf(content()).inWords().contains("\nSize of a node: share of decisions, up to 58 %."));
}

TEST_F(NodeSizerTest, TheLegendSaysWhereNoneHasAny) {
    for (const RightKind& kind : m_desk.model().rightKinds())
        m_desk.desk.lens.setShown(kind.id, false);
    m_view.sizeNodesBy(m_measuring, Measure::Load);
    ASSERT_TRUE(hasSizes());
    EXPECT_TRUE(othersIn(legendOf(content())).contains("Size of a node: load, which none has"));
    EXPECT_DOUBLE_EQ(content().node(government)->scale(), 1);
}

TEST_F(NodeSizerTest, TheExportedPictureHasTheSizesAndTheirMeaning) {
    const auto svg = [&] {
        GraphPictureLook look;
        look.sizing = m_view.sizing();
        return svgOf(graphPicture(m_desk.model(), m_desk.desk.analysis.verdict(), look, lightTheme()), {});
    };
    EXPECT_FALSE(svg().contains("load 6"));
    m_view.sizeNodesBy(m_measuring, Measure::Load);
    ASSERT_TRUE(hasSizes());
    EXPECT_TRUE(svg().contains("load 6"));
    EXPECT_TRUE(svg().contains("Size of a")) << "and goes on in the next line";
}

TEST_F(NodeSizerTest, FollowTheLensAndGoAgain) {
    const QSizeF usual = box(government);
    m_view.sizeNodesBy(m_measuring, Measure::Load);
    ASSERT_TRUE(hasSizes());
    EXPECT_GT(box(government).width(), usual.width() * 1.5);
    m_desk.desk.lens.setShown(RightKindId("decision"), false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return size(mca)->words == "load 2"; }));
    m_view.sizeNodesBy(m_measuring, std::nullopt);
    EXPECT_FALSE(size(mca));
    EXPECT_EQ(content().node(mca)->detail, "elected");
    EXPECT_TRUE(content().sizeMeaning.isEmpty());
    m_desk.desk.lens.setShown(RightKindId("decision"), true);
    EXPECT_EQ(box(government), usual);
}

TEST_F(NodeSizerTest, WorksNothingOutWhileTheGraphIsHidden) {
    m_view.hide();
    m_view.sizeNodesBy(m_measuring, Measure::Load);
    QTest::qWait(100);
    EXPECT_FALSE(size(mca));
    m_view.show();
    EXPECT_TRUE(hasSizes());
}

}  // namespace
}  // namespace remit::test
