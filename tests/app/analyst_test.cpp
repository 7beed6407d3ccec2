// SPDX-License-Identifier: MIT
// An analyst that follows edits must say what one says who sees the document for the first time.
#include "app/analyst.h"

#include <gtest/gtest.h>

#include <random>

#include "core/model/integrity.h"
#include "tests/support/builders.h"
#include "tests/support/random_document.h"
#include "tests/support/random_edits.h"

namespace remit {
namespace {

std::vector<std::string> inWords(const Verdict& verdict) {
    std::vector<std::string> out;
    for (const auto& place : verdict.places)
        out.push_back(place.id.str() + " " + place.name);
    for (const Finding& finding : verdict.findings) {
        std::string line = finding.fingerprint + (finding.waived ? " waived " : " ") + finding.message;
        for (const std::string& step : finding.why)
            line += " " + step;
        for (const Hit hit : finding.hits)
            line += " " + hit.area.str() + "@" + hit.place.str();
        out.push_back(line);
    }
    for (const EffectiveRight& right : verdict.rights) {
        std::string line = right.holder.str() + " " + right.right.str() + " " + right.area.str() + " " +
                           right.place.str() + " " + std::string(nameOf(right.how));
        for (GrantId grant : right.grants)
            line += " " + grant.str();
        out.push_back(line);
    }
    return out;
}

// Edits come one by one or several at a time, with looks that are broken off and other questions between.
TEST(Analyst, FollowsWhatHappensToADocument) {
    int followed = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const test::RandomDocument document = test::randomDocument(seed);
        std::mt19937_64 random(seed);
        Model model = document.model;
        Question question = document.question;
        Analyst analyst;
        Analyst::Steps steps;
        std::uint64_t revision = 5;
        for (int turn = 0; turn < 20; ++turn) {
            Draft draft(model);
            if (!test::randomEdit(draft, random) || findFault(draft.model()) || draft.changes().empty())
                continue;
            model = draft.model();
            steps.push_back(std::make_shared<Analyst::Step>(++revision, draft.changes()));
            if (turn % 5 == 3)
                question.today = question.today ? std::nullopt : document.question.date;
            const Territory ground(model, question.date);
            const Text place = ground.places()[random() % ground.places().size()];
            if (turn % 4 == 1)
                continue;
            if (turn % 4 == 2)
                analyst.ask(model, revision, question, place, steps, 1000,
                            [left = random() % 8]() mutable { return left == 0 || --left == 0; });
            ASSERT_EQ(inWords(analyst.ask(model, revision, question, place, steps)),
                      inWords(Analyst().ask(model, revision, question, place)))
                << "seed " << seed << ", turn " << turn;
            ++followed;
        }
    }
    EXPECT_GT(followed, 300);
}

// At a place the findings are those that happen there; the others are counted.
TEST(Analyst, SaysOfAPlaceWhatHappensThere) {
    std::size_t here = 0;
    std::size_t others = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const test::RandomDocument document = test::randomDocument(seed);
        const Verdict all = Analyst().ask(document.model, 1, document.question, {});
        EXPECT_TRUE(all.elsewhere.empty() && all.waivedElsewhere.empty());
        for (const auto& place : all.places) {
            std::vector<std::string> there;
            std::set<std::string> elsewhere;
            std::set<std::string> waivedElsewhere;
            Counts counts;
            for (const Finding& finding : all.findings) {
                if (std::any_of(finding.hits.begin(), finding.hits.end(),
                                [&](const Hit& hit) { return hit.place.empty() || hit.place == place.id; }))
                    there.push_back(finding.fingerprint);
                else
                    (finding.waived ? waivedElsewhere : elsewhere).insert(finding.fingerprint);
            }
            const Verdict verdict = Analyst().ask(document.model, 1, document.question, place.id);
            std::vector<std::string> said;
            for (const Finding& finding : verdict.findings)
                said.push_back(finding.fingerprint);
            ASSERT_EQ(said, there) << "seed " << seed << " at " << place.id.str();
            ASSERT_EQ(verdict.elsewhere, elsewhere) << "seed " << seed << " at " << place.id.str();
            ASSERT_EQ(verdict.waivedElsewhere, waivedElsewhere);
            ASSERT_EQ(verdict.bearings->all(), static_cast<int>(there.size()));
            here += there.size();
            others += elsewhere.size();
        }
    }
    EXPECT_GT(here, 300U);
    EXPECT_GT(others, 100U);
}

// Where findings are countless only the first are put into words, and yet all are counted and mark what they are about.
TEST(Analyst, CountsAndMarksWhatItDoesNotList) {
    int beyond = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const test::RandomDocument document = test::randomDocument(seed);
        const Verdict all = Analyst().ask(document.model, 1, document.question, {});
        const Verdict some = Analyst().ask(document.model, 1, document.question, {}, {}, 2);
        ASSERT_EQ(some.findings.size(), std::min<std::size_t>(all.findings.size(), 2)) << "seed " << seed;
        EXPECT_EQ(some.bearings->counts(), all.bearings->counts()) << "seed " << seed;
        EXPECT_EQ(some.bearings->waived(), all.bearings->waived()) << "seed " << seed;
        for (const PolicyArea& area : document.model.policyAreas()) {
            EXPECT_EQ(some.bearings->worst(area.id), all.bearings->worst(area.id)) << "seed " << seed;
            for (const BodyType& type : document.model.bodyTypes())
                EXPECT_EQ(some.bearings->worst(CellRef{type.id, area.id}),
                          all.bearings->worst(CellRef{type.id, area.id}))
                    << "seed " << seed;
        }
        for (const Institution& each : document.model.institutions())
            EXPECT_EQ(some.bearings->worst(Subject(each.id)), all.bearings->worst(Subject(each.id))) << "seed " << seed;
        beyond += static_cast<int>(all.findings.size() - some.findings.size());
    }
    EXPECT_GT(beyond, 100);
}

TEST(Analyst, AsksEverythingWhereAStepIsMissing) {
    const auto model = [](const char* right) {
        return test::aModel().type("mca").area("schools").grant("g", "mca", "schools", right).model();
    };
    const Question question{model("decision").defaultScenario(), {}, {}};
    Analyst analyst;
    analyst.ask(model("decision"), 1, question, {});
    EXPECT_EQ(inWords(analyst.ask(model("advice"), 3, question, {})),
              inWords(Analyst().ask(model("advice"), 3, question, {})));
}

}  // namespace
}  // namespace remit
