// SPDX-License-Identifier: MIT
// What Graphviz itself makes of the DOT that is written: ./dev installs it for this.
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/exchange/formats.h"
#include "tests/core/exchange/graph_texts.h"
#include "tests/support/builders.h"
#include "tests/support/documents.h"
#include "tests/support/hostile_document.h"
#include "tests/support/temp_folder.h"

namespace remit::test {
namespace {

using nlohmann::json;

// The graph as Graphviz has read and drawn it; null where it could not.
json drawnByGraphviz(const std::string& dot) {
    const TempFolder folder;
    const std::string file = (folder.path() / "graph.dot").string();
    std::ofstream(file, std::ios::binary) << dot;
    std::FILE* out = popen(("dot -Tjson0 '" + file + "' 2>'" + file + ".said'").c_str(), "r");
    if (!out)
        return {};
    std::string text;
    char part[4096];
    for (std::size_t read = 0; (read = std::fread(part, 1, sizeof part, out)) > 0;)
        text.append(part, read);
    const int status = pclose(out);
    std::ifstream said(file + ".said");
    EXPECT_EQ(status, 0) << "is Graphviz installed? " << std::string(std::istreambuf_iterator<char>(said), {});
    return json::parse(text, nullptr, false);
}

// A label as it is shown: Graphviz's own escapes and the names of characters.
std::string shownLabel(const std::string& raw) {
    std::string out;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] == '\\' && i + 1 < raw.size())
            out += raw[++i] == 'n' ? '\n' : raw[i] == 'r' ? '\r' : raw[i];
        else
            out += raw[i];
    }
    for (std::size_t at = 0; (at = out.find("&amp;", at)) != std::string::npos; ++at)
        out.replace(at, 5, "&");
    return out;
}

std::vector<std::string> shownNames(const Model& model) {
    std::vector<std::string> out;
    for (const BodyType& row : model.bodyTypes())
        out.push_back(row.name.str());
    for (const Institution& row : model.institutions())
        out.push_back(row.name.str());
    for (const PolicyArea& row : model.policyAreas())
        out.push_back(row.name.str());
    return out;
}

// The edges of the scenario: its rights, one more for each partner, and its relations.
std::size_t edgesOf(const Model& model) {
    std::size_t count = 0;
    for (const Grant& each : model.grants())
        count += each.scenario == model.defaultScenario() ? 1 + each.with.size() : 0;
    for (const Relation& each : model.relations())
        count += each.scenario == model.defaultScenario() ? 1 : 0;
    return count;
}

class GraphvizOfHostileDocuments : public testing::TestWithParam<std::uint64_t> {};

TEST_P(GraphvizOfHostileDocuments, HasEveryNodeByItsNameAndEveryEdge) {
    const Model model = hostileDocument(GetParam());
    const json graph = drawnByGraphviz(written(writeDot, model));
    ASSERT_TRUE(graph.is_object());
    std::vector<std::string> labels;
    for (const json& node : graph.value("objects", json::array()))
        labels.push_back(shownLabel(node.value("label", "")));
    EXPECT_EQ(labels, shownNames(model));
    const json edges = graph.value("edges", json::array());
    EXPECT_EQ(edges.size(), edgesOf(model));
    const auto worded = [](const json& edge) { return !edge.value("wording", "").empty(); };
    EXPECT_GE(std::count_if(edges.begin(), edges.end(), worded),
              std::count_if(model.grants().begin(), model.grants().end(), [&](const Grant& grant) {
                  return grant.scenario == model.defaultScenario() && !grant.wording.empty();
              }));
}

INSTANTIATE_TEST_SUITE_P(Seeds, GraphvizOfHostileDocuments, testing::Range<std::uint64_t>(1, 21));

TEST(Graphviz, DrawsNodesWhereTheViewHasThem) {
    Model model = table1();
    View view;
    view.id = ViewId("board");
    view.name = "Board";
    model.table<View>().put(view);
    const auto place = [&](const NodeRef& node, double x, double y) {
        Placement row;
        row.view = view.id;
        row.node = node;
        row.x = x;
        row.y = y;
        row.order = model.placements().nextOrder();
        model.table<Placement>().put(row);
    };
    std::map<std::string, std::pair<double, double>> placed;
    int i = 0;
    for (const BodyType& each : model.bodyTypes()) {
        placed[each.id.str()] = {i * 310.5, -i * 77.25};
        place(each.id, i * 310.5, -i * 77.25);
        ++i;
    }
    const json graph = drawnByGraphviz(written(writeDot, model));
    ASSERT_TRUE(graph.is_object());
    std::map<std::string, std::pair<double, double>> drawn;
    for (const json& node : graph["objects"]) {
        double x = 0;
        double y = 0;
        ASSERT_EQ(std::sscanf(node["pos"].get<std::string>().c_str(), "%lf,%lf", &x, &y), 2);
        drawn[node["remitId"]] = {x, y};
    }
    EXPECT_EQ(drawn.size(), model.bodyTypes().size() + model.policyAreas().size());
    const auto& first = *placed.begin();
    for (const auto& [id, at] : placed) {
        EXPECT_NEAR(drawn.at(id).first - drawn.at(first.first).first, at.first - first.second.first, .1) << id;
        EXPECT_NEAR(drawn.at(id).second - drawn.at(first.first).second, first.second.second - at.second, .1)
            << id << ": y grows upwards there";
    }
}

}  // namespace
}  // namespace remit::test
