// SPDX-License-Identifier: MIT
#include "core/exchange/graphs.h"

#include "core/change/draft.h"
#include "core/edits/rows.h"
#include "core/edits/views.h"
#include "core/exchange/graph_file.h"
#include "core/model/integrity.h"
#include "tests/core/exchange/graph_texts.h"
#include "tests/support/builders.h"
#include "tests/support/documents.h"

namespace remit {

using test::aModel;
using test::inFileOrder;
using test::parse;
using test::read;
using test::refusal;
using test::Tree;
using test::written;

TEST(Graphs, SayWhatIsWhatForOtherPrograms) {
    Model model =
        aModel()
            .type("mca", [](BodyType& row) { row.tier = Tier::Regional; })
            .type("lep")
            .area("schools")
            .kind("decides", RightClass::Decision, "D")
            .joint("g1", "mca", {"lep"}, "schools", "decides", [](Grant& row) { row.condition = "in year one"; })
            .relation("r1", RelationKind::AccountableTo, "lep", "mca");
    const std::string dot = written(writeDot, model);
    for (const char* each :
         {"label=\"mca\", kind=\"bodyType\", remitId=\"mca\", tier=\"regional\"", "n0 -> n2 ", "n1 -> n2 ", "n1 -> n0 ",
          "kind=\"grant\", remitId=\"g1\", right=\"decides\", rightName=\"decides\", letter=\"D\", class=\"decision\", "
          "condition=\"in year one\"",
          "kind=\"partner\", remitId=\"g1\"", "relation=\"accountable-to\""})
        EXPECT_NE(dot.find(each), std::string::npos) << each << " in\n" << dot;
}

TEST(Graphs, StandAsTheViewSaysWithTheRestInTiers) {
    Model model = test::table1();
    View view;
    view.id = ViewId("v");
    view.name = "Board";
    model.table<View>().put(view);
    Placement placement;
    placement.view = view.id;
    placement.node = model.policyAreas().begin()->id;
    placement.x = 12.5;
    placement.y = 100;
    model.table<Placement>().put(placement);
    EXPECT_NE(written(writeDot, model).find("pos=\"12.5,-100!\""), std::string::npos);
    EXPECT_NE(written(writeGexf, model).find(R"(<viz:position x="12.5" y="-100" z="0.0"/>)"), std::string::npos);
    const Model unplaced = withOnlyView(model, ViewId("none"));
    EXPECT_TRUE(unplaced.views().empty());
    EXPECT_TRUE(unplaced.placements().empty());
    // National bodies above local ones.
    const Result<GraphFileMade> made = graphFileOf(unplaced, unplaced.defaultScenario());
    ASSERT_TRUE(made);
    double lowestNational = -1e9;
    double highestLocal = 1e9;
    for (const GraphFile::Node& node : made->file.nodes) {
        if (node.value("tier") == "national")
            lowestNational = std::max(lowestNational, node.centre.y);
        if (node.value("tier") == "local")
            highestLocal = std::min(highestLocal, node.centre.y);
    }
    EXPECT_LT(lowestNational, highestLocal);
}

TEST(Graphs, HideWhatTheViewFoldsBehindWhatStandsForIt) {
    Draft draft(test::aModel()
                    .type("mca")
                    .area("all")
                    .area("schools", "all")
                    .area("roads")
                    .grant("g1", "mca", "schools", "decision")
                    .grant("g2", "mca", "roads", "decision"));
    const ViewId view = addView(draft, "Board").value();
    ASSERT_TRUE(placeNode(draft, view, PolicyAreaId("all"), 7, 8));
    ASSERT_TRUE(placeNode(draft, view, PolicyAreaId("schools"), 50, 60));
    ASSERT_TRUE(setFolded(draft, view, PolicyAreaId("all"), true));
    ASSERT_TRUE(setHidden(draft, view, PolicyAreaId("roads"), true));
    const std::string dot = written(writeDot, draft.model());
    EXPECT_NE(dot.find("n2 [pos=\"7,-8!\""), std::string::npos) << dot;
    EXPECT_NE(dot.find("style=\"invis\", stood=\"50,-60\", label=\"schools\""), std::string::npos) << dot;
    EXPECT_NE(dot.find("foldedInto=\"all\""), std::string::npos) << dot;
    const auto styleOf = [&](const std::string& edge) {
        const std::size_t at = dot.find("style=", dot.find(edge));
        return dot.substr(at + 6, dot.find(',', at) - at - 6);
    };
    EXPECT_EQ(styleOf("n0 -> n2"), "solid") << "its rights lead to what it is folded into";
    EXPECT_EQ(styleOf("n0 -> n3"), "invis");
    const Result<Reading> back = readDot(dot, "");
    ASSERT_TRUE(back) << back.error().sentence();
    EXPECT_EQ(back->model.placements().at({view, PolicyAreaId("schools")}).x, 50);
    EXPECT_TRUE(back->model.placements().at({view, PolicyAreaId("all")}).folded);
}

TEST(Graphs, SayHowManyCharactersTheyCannotHold) {
    Model model = test::table1();
    Grant grant = *model.grants().begin();
    grant.note = "a\x01\x02";
    model.table<Grant>().put(grant);
    const Result<Writing> writing = writeGraphml(model, model.defaultScenario());
    ASSERT_TRUE(writing);
    ASSERT_EQ(writing->remarks.size(), 1U);
    EXPECT_TRUE(writing->remarks[0].starts_with("2 control characters")) << writing->remarks[0];
}

TEST(Graphs, OfOtherProgramsAreRefused) {
    const std::string sentence = "The graph was not written by Remit";
    EXPECT_TRUE(refusal(readGraphml, "<graphml><graph edgedefault=\"directed\"><node id=\"a\"/></graph></graphml>")
                    .starts_with(sentence));
    EXPECT_TRUE(refusal(readDot, "digraph { a -> b; subgraph c { d } }").starts_with(sentence));
    EXPECT_TRUE(refusal(readGexf, "<gexf/>").starts_with("Remit writes GEXF"));
    EXPECT_EQ(refusal(readGraphml, "<graphml><!-- graph.remit --></graphml>"),
              refusal(readGraphml, "<graphml></graphml>"));
}

TEST(Graphs, OfANewerRemitAreRefused) {
    std::string text = written(writeGraphml, test::table1());
    text.replace(text.find("graph.remit\">1"), 14, "graph.remit\">2");
    EXPECT_NE(refusal(readGraphml, text).find("a newer Remit"), std::string::npos);
}

TEST(Graphs, HaveADeclarationThatIsOneOrAreRefused) {
    const std::string whole = written(writeGraphml, test::table1());
    const std::string text = whole.substr(whole.find("<graphml"));
    for (const char* fine :
         {"", "<?xml version=\"1.0\"?>", "<?xml version='1.0' encoding='utf-8' standalone='yes'?>\n"})
        EXPECT_EQ(refusal(readGraphml, fine + text), "accepted") << fine;
    for (const char* wrong :
         {"<?xml encoding=?>", "<?xml encoding=", "<?xml", "<?xml ?", "<?xml version=\"1.0\" encoding = \"UTF-16\"?>",
          "<?xml encoding=\"UTF-8859\"?>", "<?xml-stylesheet href=\"a\"?>", "<!-- --><?xml version=\"1.0\"?>"})
        EXPECT_NE(refusal(readGraphml, wrong + text), "accepted") << wrong;
}

TEST(Graphs, KeysHaveNamesAndFieldsAreThereOnce) {
    std::string text = written(writeGraphml, test::table1());
    text.insert(text.find("<key"), "<key id=\"mine\" for=\"node\"/>");
    EXPECT_NE(refusal(readGraphml, text).find("without a name"), std::string::npos);
    std::string twice =
        written(writeDot, aModel().type("mca").area("schools").grant("g", "mca", "schools", "decision"));
    const std::size_t at = twice.find("\\\"id\\\":");
    ASSERT_NE(at, std::string::npos);
    twice.insert(at, "\\\"id\\\":\\\"x\\\",");
    EXPECT_NE(refusal(readDot, twice), "accepted");
}

TEST(Graphs, WithManyAttributesAreRefused) {
    std::string many = "<!-- graph.remit --><graphml";
    for (int i = 0; i < 65; ++i)
        many += " a" + std::to_string(i) + "=\"\"";
    EXPECT_NE(refusal(readGraphml, many + "/>").find("more than 64 attributes"), std::string::npos);
}

TEST(Graphs, WithDocumentTypesOrEntitiesAreRefused) {
    std::string text = written(writeGraphml, test::table1());
    text.insert(text.find("<graphml"), "<!DOCTYPE graphml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n");
    EXPECT_EQ(refusal(readGraphml, text),
              "line 2: found a document type, which could draw in other files; expected none");
    text = written(writeGraphml, test::table1());
    text.insert(text.find("</data>"), "&lol;");
    EXPECT_NE(refusal(readGraphml, text).find("found the entity “&lol;”"), std::string::npos);
    text = written(writeGraphml, test::table1());
    text.insert(text.find("</data>"), "&#1;");
    EXPECT_NE(refusal(readGraphml, text).find("found the entity “&#1;”"), std::string::npos);
}

// Each replacement damages a sound file; each is refused with the line it is in.
TEST(Graphs, WithDamageAreRefusedWithTheLine) {
    const Model model = aModel()
                            .type("mca")
                            .type("lep")
                            .area("schools")
                            .kind("decides", RightClass::Decision, "D")
                            .joint("g1", "mca", {"lep"}, "schools", "decides")
                            .relation("r1", RelationKind::AccountableTo, "lep", "mca");
    struct Damage {
        const char* what;
        const char* by;
        const char* said;
    };
    for (const Damage& each :
         {Damage{"tier=\"local\"", "tier=\"lowest\"", "“lowest”"},
          Damage{"n0 -> n2", "n0 -> n9", "“n9”"},
          Damage{"n0 -> n2", "n2 -> n0", "from a body to a policy area"},
          Damage{"n1 -> n0", "n1 -> n2", "from a body to a body"},
          Damage{"kind=\"grant\"", "kind=\"gift\"", "“gift”"},
          Damage{"kind=\"grant\"", "kind=\"grant\", kind=\"grant\"", "a second time"},
          Damage{"kind=\"grant\"", "kind=\"grant\", weight=\"3\"", "the field “weight”"},
          Damage{"right=\"decides\"", "right=\"other\"", "“other”"},
          Damage{"kind=\"grant\"", "kind=\"grant\", since=\"2020-01-01\"", "“since” on “grant”"},
          Damage{"tier=\"local\"", "tier=\"local\", type=\"lep\"", "“type” on “bodyType”"},
          Damage{"remitId=\"schools\"", "remitId=\"schools\", tier=\"local\"", "“tier” on “policyArea”"},
          Damage{"pos=\"", "pos=\"far,", "a number"},
          Damage{"remitId=\"lep\"", "remitId=\"mca\"", "a second time"},
          Damage{"status=\"proposed\"", "status=\"proposed\", lapses=yes", "true or false"},
          Damage{"status=\"proposed\"", "status=\"proposed\", places=\"[[[[\"", "a list in JSON"},
          Damage{"kind=\"partner\", remitId=\"g1\"", "kind=\"partner\", remitId=\"g2\"", "“g2”"},
          Damage{"-> n2 [", "-> n2 label=<b> [", "expected"},
          Damage{"label=\"lep\"", "label=<b>", "in HTML"},
          Damage{"label=\"lep\"", "label=\"l\\ep\"", "“\\”"},
          Damage{"  n1 [", "  subgraph x { n1 [", "“subgraph”"}}) {
        std::string text = written(writeDot, model);
        const auto at = text.find(each.what);
        ASSERT_NE(at, std::string::npos) << each.what << " in\n" << text;
        text.replace(at, std::string_view(each.what).size(), each.by);
        const std::string said = refusal(readDot, text);
        EXPECT_TRUE(said.starts_with("line ")) << each.by << ": " << said;
        EXPECT_NE(said.find(each.said), std::string::npos) << each.by << ": " << said;
    }
}

TEST(Graphs, TakeAFieldOfJsonThatNestsForEver) {
    std::string text = written(writeDot, test::table1());
    text.insert(text.find("rightKinds="), "places=\"" + std::string(100'000, '[') + "\", ");
    EXPECT_NE(refusal(readDot, text).find("a list in JSON"), std::string::npos);
}

TEST(Graphs, OfThousandsOfRightsComeBackWhole) {
    auto builder = aModel().type("mca").area("schools").kind("decides", RightClass::Decision, "D");
    for (int i = 0; i < 3000; ++i)
        builder.grant("g" + std::to_string(i), "mca", "schools", "decides");
    const Model model = builder;
    EXPECT_EQ(read(readGraphml, written(writeGraphml, model)).grants().size(), 3000U);
    EXPECT_EQ(read(readDot, written(writeDot, model)).grants().size(), 3000U);
}

}  // namespace remit
