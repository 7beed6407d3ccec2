// SPDX-License-Identifier: MIT
#include "ui/graph/graph_legend.h"

#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/documents.h"
#include "tests/support/random_document.h"
#include "ui/bridge/text.h"
#include "ui/relations/relation_words.h"

namespace remit {
namespace {

GraphContent contentAt(const Model& model, const Question& question, Text place) {
    Document document(model);
    DocumentBridge bridge(document);
    Analysis analysis(bridge);
    Verdict verdict;
    verdict.question = question;
    verdict.findings = check(model, question);
    for (const EffectiveRight& right : effectiveRights(model, question.scenario, question.date))
        if (right.place == place)
            verdict.rights.push_back(right);
    analysis.set(verdict);
    GraphLook look;
    look.scenario = question.scenario;
    look.date = question.date;
    look.place = place;
    return graphContent(model, analysis, look);
}

Question asked(ScenarioId scenario, std::optional<Date> date = {}) {
    Question out;
    out.scenario = scenario;
    out.date = date;
    return out;
}

// A mark that a picture can have: how the legend's words for it begin, and whether the picture has it.
struct Mark {
    const char* words;
    std::function<bool(const GraphContent&)> isThere;
};

bool anyRight(const GraphContent& content, const std::function<bool(const RightMark&)>& is) {
    for (const GraphEdge& edge : content.edges)
        for (const GraphRight& right : edge.rights)
            if (is(right.mark))
                return true;
    return false;
}

template <class Is>
bool anyNode(const GraphContent& content, const Is& is) {
    return std::any_of(content.nodes.begin(), content.nodes.end(), is);
}

const Mark marks[] = {
    {"A ring with a plus", [](const auto& c) { return anyRight(c, [](const RightMark& mark) { return mark.joint; }); }},
    {"A bar below", [](const auto& c) { return anyRight(c, [](const RightMark& mark) { return mark.conditional; }); }},
    {"Dashed mark", [](const auto& c) { return anyRight(c, [](const RightMark& mark) { return mark.adopted; }); }},
    {"Thin line",
     [](const auto& c) {
         return std::any_of(c.edges.begin(), c.edges.end(), [](const GraphEdge& edge) { return edge.partner; });
     }},
    {"Dotted body", [](const auto& c) { return anyNode(c, [](const GraphNode& node) { return node.absent; }); }},
    {"Dashed body", [](const auto& c) { return anyNode(c, [](const GraphNode& node) { return node.partnerOnly; }); }},
    {"Orange or red corner",
     [](const auto& c) {
         return anyNode(
             c, [](const GraphNode& node) { return node.worst == Severity::Error || node.worst == Severity::Warning; });
     }},
    {"A dot in a corner",
     [](const auto& c) { return anyNode(c, [](const GraphNode& node) { return node.worst == Severity::Note; }); }},
    {"Red arrows",
     [](const auto& c) {
         return std::any_of(c.relations.begin(), c.relations.end(),
                            [](const GraphRelation& relation) { return relation.worst.has_value(); });
     }},
};

TEST(GraphLegend, HasWhatThePictureHasAndNothingElse) {
    std::map<std::string, int> seen;
    std::map<std::string, int> missing;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        test::RandomDocument document = test::randomDocument(seed);
        if (Table<Grant>& grants = document.model.table<Grant>(); seed % 2 == 0 && !grants.empty()) {
            Grant given = *grants.begin();
            given.condition = "if asked";
            grants.put(given);
        }
        std::set<Text> places{Text()};
        for (const EffectiveRight& right :
             effectiveRights(document.model, document.question.scenario, document.question.date))
            if (places.size() < 4)
                places.insert(right.place);
        for (const Text& place : places) {
            const GraphContent content = contentAt(document.model, document.question, place);
            const Legend legend = legendOf(content);
            std::multiset<QString> explained;  // two kinds may have one name
            for (const LegendKind& kind : legend.kinds())
                explained.insert(kind.name + kind.mark.letter);
            std::map<RightKindId, QString> shown;
            for (const GraphEdge& edge : content.edges)
                for (const GraphRight& right : edge.rights)
                    shown[right.kind] = right.name + right.mark.letter;
            std::multiset<QString> names;
            for (const auto& [kind, name] : shown)
                names.insert(name);
            EXPECT_EQ(explained, names) << "seed " << seed;
            std::set<QString> lines;
            for (const LegendLine& line : legend.others())
                EXPECT_TRUE(lines.insert(line.name).second) << "seed " << seed;
            std::set<QString> relations;
            for (const GraphRelation& relation : content.relations)
                relations.insert(verbOf(relation.kind));
            EXPECT_EQ(lines, relations) << "seed " << seed;
            for (const Mark& mark : marks) {
                const bool there = mark.isThere(content);
                EXPECT_EQ(legend.notes().filter(mark.words).size(), there ? 1 : 0)
                    << "seed " << seed << ": " << mark.words;
                ++(there ? seen : missing)[mark.words];
            }
        }
    }
    for (const Mark& mark : marks) {
        EXPECT_GT(seen[mark.words], 3) << mark.words;
        EXPECT_GT(missing[mark.words], 3) << mark.words;
    }
}

TEST(GraphLegend, SaysWhatIsHighlightedAndWhatIsFaint) {
    const Model model = test::table1();
    const GraphContent content = contentAt(model, asked(model.defaultScenario()), {});
    Attention attention;
    EXPECT_TRUE(legendOf(content, attention).notes().filter("Faint").isEmpty());
    attention.focus = BodyTypeId("mca");
    EXPECT_TRUE(legendOf(content, attention).notes().contains("Faint: outside the focus on MCA."));
    attention.path = pathBetween(content, BodyTypeId("mca"), BodyTypeId("lep"));
    EXPECT_TRUE(legendOf(content, attention).notes().contains("Highlighted: the way from MCA to LEP."));
}

TEST(GraphLegend, TellsEveryKindOfRelationByItsOwnLine) {
    std::set<QByteArray> pictures;
    for (const auto& [kind, word] : namesOf(RelationKind{})) {
        GraphContent content;
        content.relations.push_back({{ScenarioId("s"), RelationId("r")}, BodyTypeId("a"), BodyTypeId("b"), kind, {}});
        const Legend legend = legendOf(content);
        ASSERT_EQ(legend.others().size(), 1U);
        // In one colour, so that pattern and ends alone tell them apart.
        QImage image(90, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        legend.others().front().paint(painter, QLineF(4, 10, 84, 10), lightTheme());
        painter.end();
        image = image.convertToFormat(QImage::Format_Grayscale8);
        QByteArray ink;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                ink.append(qGray(image.pixel(x, y)) < 190 ? '1' : '0');
        EXPECT_TRUE(ink.contains('1'));
        pictures.insert(ink);
    }
    EXPECT_EQ(pictures.size(), 5U);
}

Model aCouncil() {
    return test::aModel()
        .type("county")
        .type("mca")
        .area("schools")
        .kind("decision", RightClass::Decision, "D")
        .scenario("today")
        .institution("gm", "mca", {}, [](Institution& row) { row.span.to = parseDate("2025-01-01"); })
        .grant("g1", "county", "schools", "decision", [](Grant& grant) {
            grant.with = {InstitutionId("gm")};
            grant.condition = "if asked";
        });
}

TEST(GraphContentOnADate, PartnersThatNoLongerExistHoldNothing) {
    const Model model = aCouncil();
    const auto content = [&](const char* day) {
        return contentAt(model, asked(ScenarioId("today"), parseDate(day)), {});
    };
    const GraphContent before = content("2024-06-01");
    ASSERT_EQ(before.edges.size(), 2U);
    EXPECT_TRUE(anyRight(before, [](const RightMark& mark) { return mark.joint; }));
    const GraphContent after = content("2026-06-01");
    ASSERT_EQ(after.edges.size(), 1U);
    EXPECT_FALSE(anyRight(after, [](const RightMark& mark) { return mark.joint; }));
    EXPECT_TRUE(anyRight(after, [](const RightMark& mark) { return mark.conditional; }));
    EXPECT_FALSE(after.node(InstitutionId("gm")));
}

TEST(GraphContentAtAPlace, WhatEndedLeavesNobodyAbsent) {
    const Model model =
        test::aModel()
            .type("county")
            .type("mca", [](BodyType& type) { type.adoptedBy = {BodyTypeId("county")}; })
            .area("schools")
            .kind("decision", RightClass::Decision, "D")
            .scenario("today")
            .grant("g1", "mca", "schools", "decision", [](Grant& grant) { grant.span.to = parseDate("2025-01-01"); });
    const auto absent = [&](const char* day) {
        const GraphContent content = contentAt(model, asked(ScenarioId("today"), parseDate(day)), "no:mca");
        const GraphNode* mca = content.node(BodyTypeId("mca"));
        return mca && mca->absent;
    };
    EXPECT_TRUE(absent("2024-06-01"));
    EXPECT_FALSE(absent("2026-06-01"));
}

}  // namespace
}  // namespace remit
