// SPDX-License-Identifier: MIT
// The engine and the naive reference (tests/support/reference.h) must agree on every random document. The environment
// variables REMIT_DOCUMENTS and REMIT_SEED say how many documents, and from which seed.
#include <gtest/gtest.h>

#include <cstdlib>

#include "core/check/finding.h"
#include "core/model/integrity.h"
#include "core/rights/effective.h"
#include "tests/support/generated_document.h"
#include "tests/support/random_document.h"
#include "tests/support/reference.h"

namespace remit::test {
namespace {

std::uint64_t environment(const char* name, std::uint64_t otherwise) {
    const char* value = std::getenv(name);
    return value ? std::strtoull(value, nullptr, 10) : otherwise;
}

template <class Sorted>
std::string difference(const Sorted& engine, const Sorted& expected) {
    std::string out;
    for (const auto& each : expected)
        if (engine.count(each) < expected.count(each))
            out += "missing: " + reference::describe(each) + "\n";
    for (const auto& each : engine)
        if (expected.count(each) < engine.count(each))
            out += "unexpected: " + reference::describe(each) + "\n";
    return out;
}

std::string differenceOfRights(const RandomDocument& document) {
    std::set<reference::Right> engine;
    std::string out;
    for (const EffectiveRight& each :
         effectiveRights(document.model, document.question.scenario, document.question.date)) {
        const reference::Right right{each.place.str(), each.area.str(), each.right.str(), each.holder.str(),
                                     std::string(nameOf(each.how))};
        if (!engine.insert(right).second)
            out += "twice: " + reference::describe(right) + "\n";
    }
    return out + difference(engine, reference::effectiveRights(document.model, document.question.scenario,
                                                               document.question.date));
}

std::string differenceOfFindings(const RandomDocument& document) {
    std::multiset<reference::Line> engine;
    std::set<std::string> fingerprints;
    std::string out;
    for (const Finding& each : check(document.model, document.question)) {
        reference::Line line{each.rule.str(), std::string(nameOf(each.severity)), each.subject.str(), {}, {}};
        for (Text id : each.cause)
            line.cause.push_back(id.str());
        for (const Hit& hit : each.hits)
            line.hits.emplace(hit.area.str(), hit.place.str());
        if (line.hits.size() != each.hits.size())
            out += "a hit twice: " + reference::describe(line) + "\n";
        if (!fingerprints.insert(each.fingerprint).second)
            out += "a fingerprint twice: " + reference::describe(line) + "\n";
        engine.insert(std::move(line));
    }
    return out +
           difference(engine, reference::findings(document.model, document.question.scenario, document.question.date));
}

template <class Difference>
void expectNone(const Difference& differenceOf) {
    const std::uint64_t first = environment("REMIT_SEED", 1);
    const std::uint64_t count = environment("REMIT_DOCUMENTS", 10000);
    for (std::uint64_t seed = first; seed < first + count; ++seed) {
        const RandomDocument document = randomDocument(seed);
        ASSERT_FALSE(findFault(document.model)) << "seed " << seed;
        if (differenceOf(document).empty())
            continue;
        const RandomDocument small =
            shrink(document, [&](const RandomDocument& each) { return !differenceOf(each).empty(); });
        FAIL() << "seed " << seed << "\n" << differenceOf(small) << describe(small);
    }
}

TEST(Reference, AgreesOnEffectiveRights) { expectNone(differenceOfRights); }

TEST(Reference, AgreesOnFindings) { expectNone(differenceOfFindings); }

// Large enough for classes of many places, and for several threads.
TEST(Reference, AgreesOnDocumentsLikeRealOnes) {
    for (const Shape shape : {Shape::Plausible, Shape::Hostile})
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            RandomDocument document;
            document.model = generatedDocument(shape, {24, 40, 300}, seed);
            document.question.scenario = document.model.defaultScenario();
            EXPECT_EQ(differenceOfFindings(document), "") << "seed " << seed;
            EXPECT_EQ(differenceOfRights(document), "") << "seed " << seed;
        }
}

}  // namespace
}  // namespace remit::test
