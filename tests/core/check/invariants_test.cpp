// SPDX-License-Identifier: MIT
// What must hold of the findings of any document: order of rows, names and unrelated edits do not matter.
#include <gtest/gtest.h>

#include <random>
#include <set>

#include "core/check/finding.h"
#include "core/exchange/formats.h"
#include "tests/support/findings.h"
#include "tests/support/random_document.h"

namespace remit::test {
namespace {

constexpr std::uint64_t documents = 500;

// Everything of a finding that neither names nor the order of rows may change.
std::set<std::string> essence(const Model& model, const Question& question) {
    std::set<std::string> out;
    for (const Finding& each : check(model, question)) {
        std::set<std::string> hits;
        for (const Hit& hit : each.hits)
            hits.insert(hit.area.str() + "@" + hit.place.str());
        std::string line = each.rule.str() + " " + each.fingerprint;
        for (const std::string& hit : hits)
            line += " " + hit;
        out.insert(line);
    }
    return out;
}

template <class Row>
void shuffle(Model& model, std::mt19937_64& random) {
    std::vector<Row> rows(model.table<Row>().begin(), model.table<Row>().end());
    std::shuffle(rows.begin(), rows.end(), random);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].order = static_cast<std::int64_t>(i);
        model.table<Row>().put(rows[i]);
    }
}

// Body types keep their order, which says how archetypes are called; so do rows that share a name, whose first is the
// subject of a finding, since names are told apart first.
Model shuffled(const Model& model, std::mt19937_64& random) {
    Model out = model;
    shuffle<Place>(out, random);
    shuffle<Institution>(out, random);
    shuffle<PolicyArea>(out, random);
    shuffle<RightKind>(out, random);
    shuffle<Grant>(out, random);
    shuffle<Relation>(out, random);
    shuffle<UserRule>(out, random);
    shuffle<RuleSetting>(out, random);
    return out;
}

template <class Row>
void nameById(Model& model) {
    std::vector<Row> rows(model.table<Row>().begin(), model.table<Row>().end());
    for (Row& row : rows) {
        row.name = row.id.text();
        model.table<Row>().put(row);
    }
}

Model namedById(Model model) {
    nameById<Institution>(model);
    nameById<PolicyArea>(model);
    nameById<RightKind>(model);
    return model;
}

TEST(Findings, DoNotDependOnTheOrderOfRows) {
    for (std::uint64_t seed = 1; seed <= documents; ++seed) {
        const auto differs = [&](const RandomDocument& each) {
            std::mt19937_64 random(seed);
            const Model model = namedById(each.model);
            return essence(model, each.question) != essence(shuffled(model, random), each.question);
        };
        const RandomDocument document = randomDocument(seed);
        if (differs(document))
            FAIL() << "seed " << seed << "\n" << describe(shrink(document, differs));
    }
}

TEST(Findings, DoNotDependOnNames) {
    for (std::uint64_t seed = 1; seed <= documents; ++seed) {
        const auto differs = [&](const RandomDocument& each) {
            return essence(each.model, each.question) != essence(renamed(each.model), each.question);
        };
        const RandomDocument document = randomDocument(seed);
        if (differs(document))
            FAIL() << "seed " << seed << "\n" << describe(shrink(document, differs));
    }
}

TEST(Findings, KeepTheirKeysThroughUnrelatedEdits) {
    for (std::uint64_t seed = 1; seed <= documents; ++seed) {
        const RandomDocument document = randomDocument(seed);
        Model edited = document.model;
        PolicyArea area;
        area.id = PolicyAreaId("unrelated");
        area.name = "Unrelated";
        area.order = edited.policyAreas().nextOrder();
        edited.table<PolicyArea>().put(area);
        std::set<std::string> after;
        for (const Finding& each : check(edited, document.question))
            after.insert(each.fingerprint);
        for (const Finding& each : check(document.model, document.question))
            ASSERT_TRUE(after.contains(each.fingerprint)) << "seed " << seed << ": " << each.message;
    }
}

TEST(Findings, AreTheSameAfterARoundTripThroughJson) {
    const Format& json = *formatOf("a.remit.json");
    for (std::uint64_t seed = 1; seed <= documents; ++seed) {
        const RandomDocument document = randomDocument(seed);
        const auto bytes = json.write(document.model, document.question.scenario);
        ASSERT_TRUE(bytes.ok()) << bytes.error().sentence();
        const auto reading = json.read(bytes->bytes, "");
        ASSERT_TRUE(reading.ok()) << "seed " << seed << ": " << reading.error().sentence() << "\n" << bytes->bytes;
        ASSERT_EQ(essence(document.model, document.question), essence(reading->model, document.question))
            << "seed " << seed << "\n"
            << bytes->bytes;
    }
}

TEST(Findings, AreNoneOnceCancelled) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const RandomDocument document = randomDocument(seed);
        ASSERT_FALSE(check(document.model, document.question).empty());
        EXPECT_TRUE(check(document.model, document.question, [] { return true; }).empty()) << "seed " << seed;
    }
}

TEST(Findings, SayEverythingInWords) {
    for (std::uint64_t seed = 1; seed <= documents; ++seed) {
        const RandomDocument document = randomDocument(seed);
        for (const Finding& each : check(document.model, document.question)) {
            ASSERT_FALSE(each.hits.empty()) << each.rule.str();
            ASSERT_FALSE(each.why.empty()) << each.rule.str();
            ASSERT_TRUE(each.message.ends_with('.')) << each.message;
            ASSERT_EQ(each.message.find("  "), std::string::npos) << each.message;
            for (const std::string& step : each.why)
                ASSERT_TRUE(step.ends_with('.')) << step;
        }
    }
}

}  // namespace
}  // namespace remit::test
