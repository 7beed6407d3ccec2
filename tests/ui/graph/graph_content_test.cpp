// SPDX-License-Identifier: MIT
#include "ui/graph/graph_content.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QBuffer>
#include <QSvgGenerator>

#include "tests/support/builders.h"
#include "tests/support/documents.h"
#include "ui/graph/graph_legend.h"
#include "ui/render/graph_picture.h"
#include "ui/render/picture_bytes.h"

namespace remit {
namespace {

GraphContent contentOf(const Model& model, Text place = {}) {
    Document document(model);
    DocumentBridge bridge(document);
    Analysis analysis(bridge);
    Verdict verdict;
    verdict.question.scenario = model.defaultScenario();
    for (const EffectiveRight& right : effectiveRights(model, verdict.question.scenario, {}))
        if (right.place == place)
            verdict.rights.push_back(right);
    analysis.set(verdict);
    GraphLook look;
    look.scenario = model.defaultScenario();
    look.place = place;
    return graphContent(model, analysis, look);
}

Model aPair() {
    return test::aModel()
        .type("county")
        .type("mca", [](BodyType& type) { type.adoptedBy = {BodyTypeId("county")}; })
        .type("supra")
        .area("schools")
        .joint("g1", "mca", {"supra"}, "schools", "decision");
}

TEST(GraphContent, AtAPlaceRelationsAreOfBodiesThatAreThere) {
    const Model model = test::aModel()
                            .place("wigan")
                            .place("leeds")
                            .type("council")
                            .institution("wigan-council", "council", {"wigan"})
                            .institution("board", "council", {"wigan"})
                            .institution("leeds-council", "council", {"leeds"})
                            .scenario("today")
                            .relation("r1", RelationKind::MemberOf, "wigan-council", "board")
                            .relation("r2", RelationKind::MemberOf, "leeds-council", "board");
    Document document(model);
    DocumentBridge bridge(document);
    Analysis analysis(bridge);
    Verdict verdict;
    verdict.place = "wigan";
    verdict.framework = false;
    verdict.present = {"wigan-council", "board"};
    analysis.set(verdict);
    GraphLook look;
    look.scenario = model.defaultScenario();
    EXPECT_EQ(graphContent(model, analysis, look).relations.size(), 2U);
    look.place = "wigan";
    const GraphContent content = graphContent(model, analysis, look);
    ASSERT_EQ(content.relations.size(), 1U);
    EXPECT_EQ(content.relations.front().key.id, RelationId("r1"));
    EXPECT_EQ(content.node(InstitutionId("leeds-council")), nullptr);
}

TEST(GraphContent, PartnersHoldByAThinnerEdge) {
    const GraphContent content = contentOf(aPair());
    const GraphEdge* own = content.edge({BodyTypeId("mca"), PolicyAreaId("schools")});
    const GraphEdge* partner = content.edge({BodyTypeId("supra"), PolicyAreaId("schools")});
    ASSERT_TRUE(own && partner);
    EXPECT_FALSE(own->partner);
    EXPECT_TRUE(own->rights.front().mark.joint);
    EXPECT_TRUE(partner->partner);
    EXPECT_TRUE(content.node(BodyTypeId("supra"))->partnerOnly);
    EXPECT_FALSE(content.node(BodyTypeId("mca"))->partnerOnly);
    EXPECT_TRUE(sentenceOf(aPair(), content, *own).contains(QStringLiteral("jointly with supra")));
}

TEST(GraphContent, APlaceShowsWhoHoldsAndWhoIsNotThere) {
    const GraphContent content = contentOf(aPair(), "no:mca");
    const GraphEdge* adopted = content.edge({BodyTypeId("county"), PolicyAreaId("schools")});
    ASSERT_TRUE(adopted);
    EXPECT_TRUE(adopted->adopted);
    EXPECT_FALSE(content.edge({BodyTypeId("mca"), PolicyAreaId("schools")}));
    EXPECT_TRUE(content.node(BodyTypeId("mca"))->absent);
    EXPECT_FALSE(content.node(BodyTypeId("county"))->absent);
}

TEST(GraphContent, SeveralRightsAreOneEdgeTheStrongestFirst) {
    const GraphContent content = contentOf(test::aModel()
                                               .type("mca")
                                               .area("schools")
                                               .grant("g1", "mca", "schools", "advice")
                                               .grant("g2", "mca", "schools", "decision")
                                               .grant("g3", "mca", "schools", "decision"));
    ASSERT_EQ(content.edges.size(), 1U);
    ASSERT_EQ(content.edges[0].rights.size(), 2U);
    EXPECT_EQ(content.edges[0].rights[0].mark.rightClass, RightClass::Decision);
}

TEST(GraphContent, InstitutionsStandWhereARightNamesThem) {
    const GraphContent content = contentOf(test::aModel()
                                               .type("mca")
                                               .institution("gm", "mca")
                                               .institution("wm", "mca")
                                               .area("schools")
                                               .grant("g1", "gm", "schools", "decision"));
    EXPECT_TRUE(content.node(InstitutionId("gm")));
    EXPECT_FALSE(content.node(InstitutionId("wm")));
    EXPECT_FALSE(content.node(BodyTypeId("mca")));
}

TEST(GraphContent, AllOfTableOneIsThere) {
    const GraphContent content = contentOf(test::table1());
    EXPECT_EQ(content.nodes.size(), 11U);
    EXPECT_EQ(content.edges.size(), 23U);
}

TEST(Legend, TheStripTakesMoreLinesWhereItIsNarrow) {
    const Legend legend = legendOf(contentOf(test::table1()));
    const QFont font = QApplication::font();
    const qreal one = legend.stripHeight(font, 4000, true);
    EXPECT_GT(one, 10);
    EXPECT_DOUBLE_EQ(legend.stripHeight(font, 300, true), std::round(legend.stripHeight(font, 300, true) / one) * one);
    EXPECT_GT(legend.stripHeight(font, 300, true), 2 * one - 1);
    EXPECT_GT(legend.stripHeight(font, 300, false), legend.stripHeight(font, 300, true));
}

TEST(GraphPicture, IsTextAsTextInAnSvg) {
    Verdict verdict;
    const Model model = test::table1();
    verdict.question.scenario = model.defaultScenario();
    const Picture picture = graphPicture(model, verdict, {}, darkTheme());
    EXPECT_GT(picture.size.width(), picture.size.height());
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(picture.size.toSize());
    QPainter painter(&svg);
    picture.paint(painter);
    painter.end();
    EXPECT_TRUE(buffer.data().contains(">Schools<"));
    EXPECT_TRUE(buffer.data().contains(">Legend<"));
}

TEST(GraphPicture, IsAsLargeOnPaperOfManyDots) {
    Verdict verdict;
    const Model model = test::table1();
    verdict.question.scenario = model.defaultScenario();
    const Picture picture = graphPicture(model, verdict, {}, lightTheme());
    const auto painted = [&](int dotsPerMetre) {
        QImage image(picture.size.toSize(), QImage::Format_RGB32);
        image.setDotsPerMeterX(dotsPerMetre);
        image.setDotsPerMeterY(dotsPerMetre);
        image.fill(Qt::white);
        QPainter painter(&image);
        picture.paint(painter);
        return image;
    };
    EXPECT_EQ(painted(3780), painted(47'244));  // 96 and 1,200 to the inch
}

TEST(GraphPicture, ShowsTheRightsOfTheLensAndWhatIsAskedAround) {
    Verdict verdict;
    const Model model = test::table1();
    verdict.question.scenario = model.defaultScenario();
    GraphPictureLook look;
    const auto svg = [&] { return svgOf(graphPicture(model, verdict, look, lightTheme()), {}); };
    EXPECT_TRUE(svg().contains(">Advice<"));
    EXPECT_TRUE(svg().contains(">Table 1<"));
    look.hidden.insert(RightKindId("advice"));
    EXPECT_FALSE(svg().contains(">Advice<"));
    EXPECT_TRUE(svg().contains(">Consultation<"));
    look.frame = {false, false, false};
    EXPECT_FALSE(svg().contains(">Legend<"));
    EXPECT_FALSE(svg().contains(">Table 1<"));
    EXPECT_TRUE(svg().contains(">Schools<"));
}

}  // namespace
}  // namespace remit
