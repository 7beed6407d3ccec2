// SPDX-License-Identifier: MIT
#include "app/analysis_runner.h"

#include <gtest/gtest.h>

#include <QTest>

#include "core/edits/grant_right.h"
#include "tests/support/builders.h"

namespace remit {
namespace {

class AnalysisRunnerTest : public testing::Test {
protected:
    AnalysisRunnerTest()
        : m_document(test::aModel()
                         .type("county")
                         .type("mca", [](BodyType& type) { type.adoptedBy = {BodyTypeId("county")}; })
                         .area("schools")
                         .grant("g1", "mca", "schools", "decision")
                         .model()),
          m_desk(m_document) {}

    [[nodiscard]] bool has(const char* rule) const {
        const auto& findings = m_desk.analysis.findings();
        return std::any_of(findings.begin(), findings.end(),
                           [&](const Finding& each) { return each.rule == RuleId(rule); });
    }
    void giveCountyTheDecision() {
        m_desk.document.edit("give", [](Draft& draft) -> Result<> {
            auto made = grantRight(draft, draft.model().defaultScenario(), BodyTypeId("county"),
                                   PolicyAreaId("schools"), RightKindId("decision"));
            return made ? Result<>() : made.error();
        });
    }

    Document m_document;
    Desk m_desk;
};

TEST_F(AnalysisRunnerTest, FindingsFollowEachEdit) {
    const AnalysisRunner runner(m_desk);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.isBusy(); }));
    EXPECT_FALSE(has("rival-deciders"));
    giveCountyTheDecision();
    EXPECT_TRUE(runner.isBusy());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.isBusy(); }));
    EXPECT_TRUE(has("rival-deciders"));
    m_desk.document.undo();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.isBusy(); }));
    EXPECT_FALSE(has("rival-deciders"));
}

TEST_F(AnalysisRunnerTest, AVerdictIsAlwaysOnTheLatestRevision) {
    const AnalysisRunner runner(m_desk);
    QObject::connect(&m_desk.analysis, &Analysis::changed, &m_desk.analysis,
                     [&] { EXPECT_EQ(m_desk.analysis.verdict().revision, m_document.revision()); });
    for (int i = 0; i < 50; ++i) {
        giveCountyTheDecision();
        QTest::qWait(i % 3);
        m_desk.document.undo();
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.isBusy(); }));
    EXPECT_EQ(m_desk.analysis.verdict().revision, m_document.revision());
    EXPECT_FALSE(has("rival-deciders"));
}

TEST_F(AnalysisRunnerTest, ThePlaceOfTheLensDecidesTheRights) {
    const AnalysisRunner runner(m_desk);
    m_desk.lens.setPlace(Text("no:mca"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.isBusy(); }));
    const auto rights = m_desk.analysis.rightsOf(Text("county"), PolicyAreaId("schools"));
    ASSERT_EQ(rights.size(), 1U);
    EXPECT_EQ(rights[0]->how, How::Adopted);
    EXPECT_EQ(m_desk.analysis.verdict().places.size(), 2U);
    m_desk.lens.setPlace({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.isBusy(); }));
    EXPECT_TRUE(m_desk.analysis.verdict().rights.empty());
}

TEST_F(AnalysisRunnerTest, NothingArrivesFromARunnerThatIsGone) {
    for (int i = 0; i < 20; ++i) {
        AnalysisRunner runner(m_desk);
        giveCountyTheDecision();
        QTest::qWait(i % 2);
        m_desk.document.undo();
    }
    bool arrived = false;
    QObject::connect(&m_desk.analysis, &Analysis::changed, &m_desk.analysis, [&] { arrived = true; });
    QTest::qWait(20);
    EXPECT_FALSE(arrived);
}

}  // namespace
}  // namespace remit
