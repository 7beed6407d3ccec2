// SPDX-License-Identifier: MIT
#include "core/exchange/graphs.h"

#include <gtest/gtest.h>

#include <array>
#include <boost/property_tree/xml_parser.hpp>
#include <random>
#include <sstream>

#include "core/change/draft.h"
#include "core/edits/rows.h"
#include "core/edits/views.h"
#include "core/exchange/graph_file.h"
#include "core/model/integrity.h"
#include "tests/support/builders.h"
#include "tests/support/documents.h"
#include "tests/support/random_document.h"

namespace remit {

using test::aModel;
using test::inFileOrder;

namespace {

using Tree = boost::property_tree::ptree;

constexpr std::array hostileNames{
    "Plain",
    "\"quoted\"",
    "it's",
    "back\\slash\\",
    "\\\"",
    "\\n is no line",
    "<b>&amp;</b>",
    "a & b < c > d",
    "]]> -- <!-- -->",
    "n0 -> n1; }",
    "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xD8\xB3\xD9\x84\xD8\xA7\xD9\x85\xE2\x80\x8F",  // Hebrew, Arabic, a mark
    "e\xCC\x81\xCC\xA7\xCD\x9Cx",                                                     // combining
    "\xF0\x9F\x8F\xB4\xF3\xA0\x81\xA7\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x94\xAC",   // emoji, joined
    "Llywodraeth Cymru \xC5\xB4",
    "%{}$(x)`",
};
constexpr std::array hostileTexts{
    "two\nlines",
    "tab\there",
    "return\rhere\r\nand there",
    " space at the ends ",
    " ",
    "bell\x07, escape\x1B[0m",
    "\xEF\xBF\xBF no character",
    "\xE2\x80\xAEturned",
    "&#10;&lt;",
};

// A random document whose names and texts are out to break a format, with a view that places some nodes.
Model hostileDocument(std::uint64_t seed) {
    std::mt19937_64 random(seed);
    const auto below = [&](std::size_t most) {
        return std::uniform_int_distribution<std::size_t>(0, most - 1)(random);
    };
    const auto name = [&] { return Text(hostileNames[below(hostileNames.size())]); };
    const auto words = [&] {
        return below(3) == 0 ? name() : below(2) == 0 ? Text() : Text(hostileTexts[below(hostileTexts.size())]);
    };
    Model model = test::randomDocument(seed).model;
    const auto rename = [&]<class Row>(Table<Row>& table) {
        std::vector<Row> rows(table.begin(), table.end());
        for (Row& row : rows) {
            row.name = name();
            table.put(row);
        }
    };
    rename(model.table<Place>());
    rename(model.table<BodyType>());
    rename(model.table<Institution>());
    rename(model.table<PolicyArea>());
    rename(model.table<RightKind>());
    rename(model.table<Scenario>());
    const std::vector<Grant> grants(model.grants().begin(), model.grants().end());
    for (Grant grant : grants) {
        for (Text Grant::*field :
             {&Grant::condition, &Grant::wording, &Grant::votingRule, &Grant::legalBasis, &Grant::source, &Grant::note})
            grant.*field = words();
        model.table<Grant>().put(grant);
    }
    const std::vector<Relation> relations(model.relations().begin(), model.relations().end());
    for (Relation relation : relations) {
        relation.note = words();
        model.table<Relation>().put(relation);
    }
    test::ModelBuilder builder;
    View view;
    view.id = ViewId("board \"1\"");
    view.name = name();
    view.layout = below(2) == 0 ? Layout::Hand : Layout::Circle;
    view.chosen = below(2) == 0;
    view.order = model.views().nextOrder();
    model.table<View>().put(view);
    const auto place = [&](const NodeRef& node) {
        if (below(3) == 0)
            return;
        Placement row;
        row.view = view.id;
        row.node = node;
        row.x = static_cast<double>(below(9000)) / 7 - 300;
        row.y = static_cast<double>(below(9000)) / 7 - 300;
        row.hidden = below(5) == 0;
        row.folded = below(5) == 0;
        row.placed = below(4) != 0;
        if (!row.placed)
            row.x = row.y = 0;
        row.order = model.placements().nextOrder();
        model.table<Placement>().put(row);
    };
    for (const BodyType& row : model.bodyTypes())
        place(row.id);
    for (const Institution& row : model.institutions())
        place(row.id);
    for (const PolicyArea& row : model.policyAreas())
        place(row.id);
    return model;
}

// The text as files hold it that have no room for some characters.
Text held(Text text) {
    std::string out = text.str();
    for (const char* each : {"\x07", "\x1B", "\xEF\xBF\xBF"})
        for (std::size_t at = 0; (at = out.find(each)) != std::string::npos;)
            out.replace(at, std::string_view(each).size(), "\xEF\xBF\xBD");
    return out;
}

// What a graph of the scenario carries of the document.
Model carried(const Model& model, ScenarioId scenario) {
    Model out;
    const auto put = [&]<class Row>(Row row) {
        row.order = out.table<Row>().nextOrder();
        out.table<Row>().put(std::move(row));
    };
    const auto putPlain = [&](auto row) {
        row.extra = Text();
        put(std::move(row));
    };
    if (!model.title().empty()) {
        DocumentInfo info;
        info.title = model.title();
        put(info);
    }
    for (const Place& row : model.places())
        putPlain(row);
    for (const BodyType& row : model.bodyTypes())
        putPlain(row);
    for (const Institution& row : model.institutions())
        putPlain(row);
    for (const PolicyArea& row : model.policyAreas())
        putPlain(row);
    for (const RightKind& row : model.rightKinds())
        putPlain(row);
    putPlain(model.scenarios().at(scenario));
    for (Grant row : model.grants()) {
        for (Text Grant::*field :
             {&Grant::condition, &Grant::wording, &Grant::votingRule, &Grant::legalBasis, &Grant::source, &Grant::note})
            row.*field = held(row.*field);
        if (row.scenario == scenario)
            putPlain(row);
    }
    for (Relation row : model.relations()) {
        row.note = held(row.note);
        if (row.scenario == scenario)
            putPlain(row);
    }
    if (model.views().empty())
        return out;
    View view = *model.views().begin();
    view.zoom = 1;
    view.centreX = view.centreY = 0;
    view.hides = {};
    view.roomWidth = view.roomHeight = 0;
    view.standing = {};
    putPlain(view);
    const auto place = [&](const NodeRef& node) {
        if (const Placement* row = model.placements().find({view.id, node}))
            put(*row);
    };
    for (const BodyType& row : model.bodyTypes())
        place(row.id);
    for (const Institution& row : model.institutions())
        place(row.id);
    for (const PolicyArea& row : model.policyAreas())
        place(row.id);
    return out;
}

std::string written(Result<Writing> (*write)(const Model&, ScenarioId), const Model& model) {
    const Result<Writing> text = write(model, model.defaultScenario());
    return text ? text->bytes : text.error().sentence();
}

Model read(Result<Reading> (*reader)(std::string_view, std::string_view), std::string_view bytes) {
    const Result<Reading> reading = reader(bytes, "");
    EXPECT_TRUE(reading) << reading.error().sentence() << "\n" << bytes;
    return reading ? reading->model : Model();
}

std::string refusal(Result<Reading> (*reader)(std::string_view, std::string_view), std::string_view bytes) {
    const Result<Reading> reading = reader(bytes, "");
    if (reading)
        return "accepted";
    EXPECT_EQ(reading.error().code, Error::Code::BadInput);
    return reading.error().sentence();
}

// Another program's eyes: what Boost's XML parser finds.
void parse(const std::string& xml, Tree& out) {
    std::istringstream in(xml);
    boost::property_tree::read_xml(in, out);
}

std::vector<std::string> names(const Model& model) {
    std::vector<std::string> out;
    for (const BodyType& row : model.bodyTypes())
        out.push_back(row.name.str());
    for (const Institution& row : model.institutions())
        out.push_back(row.name.str());
    for (const PolicyArea& row : model.policyAreas())
        out.push_back(row.name.str());
    return out;
}

std::vector<std::string> conditions(const Model& model) {
    std::vector<std::string> out;
    for (const Grant& grant : model.grants())
        if (grant.scenario == model.defaultScenario() && !grant.condition.empty())
            out.push_back(held(grant.condition).str());
    return out;
}

// What Graphviz shows of each attribute `name`: its lexer knows \" alone, its labels \\, \n and the names of
// characters.
std::vector<std::string> shownByGraphviz(const std::string& dot, const std::string& name) {
    std::vector<std::string> out;
    std::string word;
    std::string last;
    for (std::size_t i = 0; i < dot.size(); ++i) {
        if (dot[i] != '"') {
            last = std::isalnum(static_cast<unsigned char>(dot[i])) != 0 ? word + dot[i] : dot[i] == '=' ? word : "";
            word = last;
            continue;
        }
        std::string value;
        for (++i; dot[i] != '"'; ++i) {
            if (dot[i] == '\\' && (dot[i + 1] == '"' || dot[i + 1] == '\\'))
                value += dot[++i];
            else if (dot[i] == '\\' && dot[i + 1] == 'n')
                value += (++i, '\n');
            else if (dot[i] == '\\' && dot[i + 1] == 'r')
                value += (++i, '\r');
            else
                value += dot[i];
        }
        if (word == name) {
            for (std::size_t at = 0; (at = value.find("&amp;", at)) != std::string::npos; ++at)
                value.replace(at, 5, "&");
            out.push_back(value);
        }
        word.clear();
    }
    return out;
}

}  // namespace

class GraphsOfHostileDocuments : public testing::TestWithParam<std::uint64_t> {
protected:
    Model m_model = hostileDocument(GetParam());
};

TEST_P(GraphsOfHostileDocuments, ComeBackFromGraphmlAsTheyAreCarried) {
    ASSERT_FALSE(findFault(m_model));
    const Model back = read(readGraphml, written(writeGraphml, m_model));
    EXPECT_EQ(inFileOrder(back), inFileOrder(carried(m_model, m_model.defaultScenario())));
    EXPECT_EQ(written(writeGraphml, back), written(writeGraphml, carried(m_model, m_model.defaultScenario())));
}

TEST_P(GraphsOfHostileDocuments, ComeBackFromDotAsTheyAreCarried) {
    const Model back = read(readDot, written(writeDot, m_model));
    EXPECT_EQ(inFileOrder(back), inFileOrder(carried(m_model, m_model.defaultScenario())));
}

TEST_P(GraphsOfHostileDocuments, ReadTheSameInAnotherXmlParser) {
    Tree graphml;
    parse(written(writeGraphml, m_model), graphml);
    std::vector<std::string> labels;
    std::vector<std::string> drawn;
    std::vector<std::string> said;
    for (const auto& [name, thing] : graphml.get_child("graphml.graph")) {
        if (name != "node" && name != "edge")
            continue;
        for (const auto& [inner, data] : thing) {
            const auto key = data.get<std::string>("<xmlattr>.key", "");
            if (key == "node.label")
                labels.push_back(data.data());
            else if (key == "nodegraphics")
                drawn.push_back(data.get<std::string>("y:ShapeNode.y:NodeLabel"));
            else if (key == "edge.condition")
                said.push_back(data.data());
        }
    }
    EXPECT_EQ(labels, names(m_model));
    EXPECT_EQ(drawn, names(m_model));
    EXPECT_EQ(said, conditions(m_model));

    Tree gexf;
    parse(written(writeGexf, m_model), gexf);
    labels.clear();
    said.clear();
    for (const auto& [name, node] : gexf.get_child("gexf.graph.nodes"))
        labels.push_back(node.get<std::string>("<xmlattr>.label"));
    for (const auto& [name, edge] : gexf.get_child("gexf.graph.edges"))
        for (const auto& [inner, value] : edge.get_child("attvalues"))
            if (value.get<std::string>("<xmlattr>.for") == "condition")
                said.push_back(value.get<std::string>("<xmlattr>.value"));
    EXPECT_EQ(labels, names(m_model));
    EXPECT_EQ(said, conditions(m_model));
}

TEST_P(GraphsOfHostileDocuments, AreGraphsToGraphvizToo) {
    std::vector<std::string> labels = shownByGraphviz(written(writeDot, m_model), "label");
    labels.resize(names(m_model).size());  // those of nodes come first
    EXPECT_EQ(labels, names(m_model));
    EXPECT_EQ(shownByGraphviz(written(writeDot, m_model), "wording").size(),
              static_cast<std::size_t>(
                  std::count_if(m_model.grants().begin(), m_model.grants().end(), [&](const Grant& grant) {
                      return grant.scenario == m_model.defaultScenario() && !grant.wording.empty();
                  })));
}

TEST_P(GraphsOfHostileDocuments, AreRefusedWhereverTheyAreCutShort) {
    std::mt19937_64 random(GetParam());
    for (const auto& [reader, text] :
         {std::pair(&readGraphml, written(writeGraphml, m_model)), std::pair(&readDot, written(writeDot, m_model))})
        for (int i = 0; i < 8; ++i) {
            const auto end = std::uniform_int_distribution<std::size_t>(0, text.size() - 3)(random);
            EXPECT_NE(refusal(reader, text.substr(0, end)), "accepted") << end << " of " << text.size();
        }
}

INSTANTIATE_TEST_SUITE_P(Seeds, GraphsOfHostileDocuments, testing::Range<std::uint64_t>(1, 41));

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
