// SPDX-License-Identifier: MIT
// Graphs of documents whose texts are out to break a format.
#include <random>

#include "core/model/integrity.h"
#include "tests/core/exchange/graph_texts.h"
#include "tests/support/builders.h"
#include "tests/support/hostile_document.h"

namespace remit::test {
namespace {

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

}  // namespace
}  // namespace remit::test
