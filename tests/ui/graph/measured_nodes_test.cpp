// SPDX-License-Identifier: MIT
#include "ui/graph/measured_nodes.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/graph/graph_legend.h"

namespace remit::test {
namespace {

// A type with three councils, a government, and policy areas of which two are under one.
Model councils() {
    return aModel()
        .place("north")
        .place("south")
        .type("council")
        .type("government", [](BodyType& type) { type.tier = Tier::National; })
        .institution("wigan", "council", {"north"})
        .institution("bolton", "council", {"south"})
        .institution("whitehall", "government", {"north", "south"})
        .area("roads")
        .area("schools")
        .kind("decision", RightClass::Decision, "D")
        .scenario("today")
        .grant("g1", "council", "roads", "decision")
        .grant("g2", "council", "schools", "decision")
        .grant("g3", "government", "schools", "decision");
}

GraphContent sized(Measure measure, bool folded) {
    const Model model = councils();
    Document document(model);
    DocumentBridge bridge(document);
    Analysis analysis(bridge);
    GraphContent content;
    content.nodes.push_back({BodyTypeId("council"), "Council", "elected", Lane::Local, false, false, {}});
    if (folded) {
        content.nodes.back().inside = 2;
        content.folded = {{InstitutionId("wigan"), BodyTypeId("council")},
                          {InstitutionId("bolton"), BodyTypeId("council")}};
    } else {
        content.nodes.push_back({InstitutionId("wigan"), "Wigan", "Council", Lane::Local, false, false, {}});
    }
    content.nodes.push_back({InstitutionId("whitehall"), "Whitehall", "Government", Lane::National, false, false, {}});
    content.nodes.push_back({PolicyAreaId("roads"), "Roads", {}, Lane::Areas, false, false, {}});
    sizeNodes(content, {measure, std::make_shared<const remit::Measures>(
                                     remit::measure(model, {model.defaultScenario(), {}, {}, {}}))});
    return content;
}

QString wordsOf(const GraphContent& content, const NodeRef& node) {
    const GraphNode* found = content.node(node);
    return found && found->size ? found->size->words : QString();
}

const NodeRef council = BodyTypeId("council");

TEST(SizeNodes, AFoldedTypeHasTheSumOfWhatAddsUp) {
    EXPECT_EQ(wordsOf(sized(Measure::Load, true), council), "load 4 in all");
    EXPECT_EQ(wordsOf(sized(Measure::Decisions, true), council), "decides 75 % in all");
    EXPECT_EQ(sized(Measure::Load, true).node(council)->detail, "elected · load 4 in all");
    EXPECT_DOUBLE_EQ(sized(Measure::Load, true).node(council)->size->share, 1);
}

TEST(SizeNodes, OfWhatDoesNotAddUpItHasTheMostOrTheMean) {
    EXPECT_EQ(wordsOf(sized(Measure::Interfaces, true), council), "interfaces 1 at most");
    EXPECT_EQ(wordsOf(sized(Measure::Coterminosity, true), council), "same ground 50 % on average");
}

TEST(SizeNodes, ATypeBesideItsInstitutionsHasTheirMean) {
    const GraphContent content = sized(Measure::Load, false);
    EXPECT_EQ(wordsOf(content, council), "load 2 on average");
    EXPECT_EQ(wordsOf(content, InstitutionId("wigan")), "load 2");
}

TEST(SizeNodes, WhatIsNotMeasuredKeepsItsSize) {
    const GraphContent content = sized(Measure::Load, false);
    EXPECT_FALSE(content.node(PolicyAreaId("roads"))->size);
    EXPECT_DOUBLE_EQ(content.node(PolicyAreaId("roads"))->scale(), 1);
    EXPECT_DOUBLE_EQ(content.node(council)->scale(), 1.6);
}

TEST(SizeNodes, WhatOthersHangOnIsMarked) {
    const GraphContent content = sized(Measure::CutOff, false);
    ASSERT_TRUE(content.node(PolicyAreaId("roads"))->size);
    EXPECT_FALSE(content.node(PolicyAreaId("roads"))->size->vital);
    const Model model = aModel()
                            .type("lep")
                            .type("mca")
                            .area("schools")
                            .area("roads")
                            .kind("decision", RightClass::Decision, "D")
                            .scenario("today")
                            .grant("g1", "mca", "schools", "decision")
                            .grant("g2", "mca", "roads", "decision")
                            .grant("g3", "lep", "roads", "decision");
    GraphContent chain;
    for (const char* each : {"lep", "mca"})
        chain.nodes.push_back({BodyTypeId(each), each, {}, Lane::Local, false, false, {}});
    sizeNodes(chain, {Measure::CutOff, std::make_shared<const remit::Measures>(
                                           remit::measure(model, {model.defaultScenario(), {}, {}, {}}))});
    EXPECT_FALSE(chain.nodes[0].size->vital);
    EXPECT_TRUE(chain.nodes[1].size->vital);
    EXPECT_TRUE(legendOf(chain).notes().contains("Second outline: others hang on it alone."));
}

}  // namespace
}  // namespace remit::test
