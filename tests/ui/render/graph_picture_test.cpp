// SPDX-License-Identifier: MIT
#include "ui/render/graph_picture.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/render/picture_bytes.h"

namespace remit::test {
namespace {

Model threeBodies() {
    return aModel()
        .type("mca", [](BodyType& type) { type.tier = Tier::Regional; })
        .type("lep", [](BodyType& type) { type.tier = Tier::Regional; })
        .type("county")
        .area("schools")
        .kind("decision", RightClass::Decision, "D")
        .scenario("today")
        .grant("g1", "mca", "schools", "decision")
        .relation("r1", RelationKind::Funds, "mca", "lep")
        .relation("r2", RelationKind::MemberOf, "county", "mca");
}

View aView(const char* id, const char* name) {
    View view;
    view.id = ViewId(id);
    view.name = name;
    return view;
}

// With these views.
Model withViews(Model model, const std::vector<View>& views) {
    for (const View& view : views)
        model.table<View>().put(view);
    return model;
}

Verdict verdictOn(const Model& model) {
    Verdict verdict;
    verdict.question.scenario = model.defaultScenario();
    return verdict;
}

QString svg(const Model& model, const GraphPictureLook& look) {
    return QString::fromUtf8(svgOf(graphPicture(model, verdictOn(model), look, lightTheme()), {}));
}

TEST(GraphPicture, NamesItsViewWhereThereAreSeveral) {
    const View board = aView("v1", "The board");
    const View wall = aView("v2", "The wall");
    const Model one = withViews(threeBodies(), {board});
    EXPECT_FALSE(svg(one, {board.id}).contains("The board"));
    const Model two = withViews(threeBodies(), {board, wall});
    EXPECT_TRUE(svg(two, {wall.id}).contains("The wall"));
    EXPECT_FALSE(svg(two, {wall.id}).contains("The board"));
    EXPECT_FALSE(svg(two, {}).contains("The wall"));
}

TEST(GraphPicture, LeavesOutTheRelationsThatItsViewHides) {
    View board = aView("v1", "The board");
    EXPECT_TRUE(svg(withViews(threeBodies(), {board}), {board.id}).contains(">funds<"));
    board.hides[RelationKind::Funds] = true;
    const QString picture = svg(withViews(threeBodies(), {board}), {board.id});
    EXPECT_FALSE(picture.contains(">funds<"));
    EXPECT_TRUE(picture.contains(">member of<"));
}

TEST(GraphPicture, ShowsWhatStandsOutInTheWindow) {
    const Model model = threeBodies();
    const QString plain = svg(model, {});
    GraphPictureLook focused;
    focused.attention.focus = BodyTypeId("lep");
    const QString picture = svg(model, focused);
    EXPECT_NE(picture, plain);
    EXPECT_TRUE(picture.contains("outside the focus on lep"));
}

// What was placed by hand stands as it stood to what the layout placed: both were made for one room.
TEST(GraphPicture, IsLaidOutForTheRoomThatItsViewWasSeenIn) {
    View board = aView("v1", "The board");
    Model model = withViews(threeBodies(), {board});
    const auto widthIn = [&](double width) {
        board.roomWidth = width;
        board.roomHeight = 260;
        model.table<View>().put(board);
        return graphPicture(model, verdictOn(model), {board.id}, lightTheme()).size;
    };
    EXPECT_EQ(widthIn(420), widthIn(1600)) << "on paper nothing is scarce";
    Placement schools;
    schools.view = board.id;
    schools.node = PolicyAreaId("schools");
    model.table<Placement>().put(schools);
    EXPECT_NE(widthIn(420), widthIn(1600));
}

}  // namespace
}  // namespace remit::test
