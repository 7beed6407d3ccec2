// SPDX-License-Identifier: MIT
// Letters of rights and names of relations in a laid-out graph: where there is room for them, and off the nodes.
#include <gmock/gmock.h>

#include <QFile>

#include "core/exchange/json.h"
#include "tests/support/documents.h"
#include "tests/ui/graph/graph_samples.h"
#include "ui/graph/chip_item.h"
#include "ui/graph/polyline.h"
#include "ui/graph/relation_item.h"

namespace remit::test {
namespace {

const GraphRoom seen{{1600, 900}, .7, 1.2};

struct Lettered {
    GraphContent content;
    GraphLayout layout;
    GraphRoutes routes;

    // How many letters, of rights or of relations, have a place.
    [[nodiscard]] std::size_t placed(bool rights) const {
        const auto border = routes.letters.begin() + static_cast<std::ptrdiff_t>(content.edges.size());
        const auto has = [](const QRectF& place) { return !place.isNull(); };
        return static_cast<std::size_t>(rights ? std::count_if(routes.letters.begin(), border, has)
                                               : std::count_if(border, routes.letters.end(), has));
    }
    // What lies on a node, or on one another.
    [[nodiscard]] std::vector<std::string> faults() const {
        std::vector<std::string> out;
        for (std::size_t i = 0; i < routes.letters.size(); ++i) {
            const QRectF& letter = routes.letters[i];
            if (letter.isNull())
                continue;
            for (const GraphNode& node : content.nodes)
                if (boxOf(layout, node.ref).intersects(letter))
                    out.push_back(std::to_string(i) + " on " + node.ref.id.str());
            for (std::size_t k = 0; k < i; ++k)
                if (routes.letters[k].intersects(letter))
                    out.push_back(std::to_string(i) + " on the letters of " + std::to_string(k));
            if (distanceTo(routes.lines[i], letter.center()) > std::min(letter.width(), letter.height()) / 2)
                out.push_back(std::to_string(i) + " off its edge");
        }
        return out;
    }
};

Lettered lettered(const Model& model, Layout kind, qreal text = 1) {
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * text);
    Lettered out{contentToLayOut(model), {}, {}};
    out.layout = layOutGraph(out.content, kind, {}, font, seen);
    out.routes = routeGraph(out.content, out.layout, out.layout.places, font, true);
    return out;
}

// Table 1 with relations between all its bodies.
Model tableOneRelated() {
    Model model = table1();
    Document document(model);
    EXPECT_TRUE(document.edit("relate", [](Draft& draft) -> Result<> {
        const ScenarioId scenario = draft.model().defaultScenario();
        const auto relate = [&](const char* id, RelationKind kind, const char* from, const char* to) {
            Relation row;
            row.scenario = scenario;
            row.id = RelationId(id);
            row.kind = kind;
            row.from = BodyTypeId(from);
            row.to = BodyTypeId(to);
            draft.put(row);
        };
        relate("r1", RelationKind::Funds, "central-govt", "mca");
        relate("r2", RelationKind::MemberOf, "unitary-county", "mca");
        relate("r3", RelationKind::AccountableTo, "lep", "mca");
        relate("r4", RelationKind::Appoints, "central-govt", "supra-regional-bodies");
        relate("r5", RelationKind::AccountableTo, "lep", "central-govt");
        relate("r6", RelationKind::Funds, "central-govt", "unitary-county");
        return {};
    }));
    return document.model();
}

class EveryLayoutAndText : public testing::TestWithParam<std::tuple<Layout, int>> {};

TEST_P(EveryLayoutAndText, LettersAndNamesOfRelationsKeepOffNodesAndEachOther) {
    const auto [kind, text] = GetParam();
    for (const Model& model : {tableOneRelated(), aCounty()}) {
        const Lettered all = lettered(model, kind, text / 100.0);
        EXPECT_THAT(all.faults(), testing::IsEmpty());
        if (std::getenv("SHOW_LETTERS"))
            std::cout << nameOf(kind) << " " << text << ": " << all.placed(true) << " of " << all.content.edges.size()
                      << " rights, " << all.placed(false) << " of " << all.content.relations.size() << " relations\n";
        EXPECT_THAT(edgesThroughNodes(all.content, all.layout), testing::IsEmpty());
        EXPECT_FALSE(anyOverlap(all.layout));
    }
}

Model templateIn(const char* file) {
    QFile in(QStringLiteral(":/templates/") + file);
    EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << file;
    const Result<Reading> reading = readJson(in.readAll().toStdString(), "");
    EXPECT_TRUE(reading) << file;
    return reading ? reading->model : Model();
}

TEST(Relations, LeadAroundNodesInEveryTemplate) {
    for (const char* file : {"raci.remit.json", "rapid.remit.json", "daci.remit.json", "greater-manchester.remit.json"})
        for (const Layout kind : {Layout::Tiers, Layout::Layered, Layout::Force, Layout::Circle}) {
            const Lettered all = lettered(templateIn(file), kind);
            EXPECT_THAT(edgesThroughNodes(all.content, all.layout), testing::IsEmpty()) << file << " " << nameOf(kind);
            EXPECT_THAT(all.faults(), testing::IsEmpty()) << file << " " << nameOf(kind);
        }
}

TEST(Relations, StayInTheirLanesFrame) {
    const Lettered raci = lettered(templateIn("raci.remit.json"), Layout::Tiers);
    QRectF lanes;
    for (const GraphLayout::Band& band : raci.layout.bands)
        lanes |= band.box;
    for (const QPolygonF& line : raci.routes.lines)
        EXPECT_TRUE(lanes.contains(line.boundingRect()));
}

INSTANTIATE_TEST_SUITE_P(Kinds, EveryLayoutAndText,
                         testing::Combine(testing::Values(Layout::Tiers, Layout::Layered, Layout::Force,
                                                          Layout::Circle),
                                          testing::Values(100, 150, 200)),
                         [](const auto& each) {
                             return std::string(nameOf(std::get<0>(each.param))) +
                                    std::to_string(std::get<1>(each.param));
                         });

}  // namespace
}  // namespace remit::test
