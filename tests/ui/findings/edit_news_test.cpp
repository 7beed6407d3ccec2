// SPDX-License-Identifier: MIT
#include "ui/findings/edit_news.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "core/edits/rows.h"
#include "tests/support/builders.h"

namespace remit {
namespace {

class EditNewsTest : public testing::Test {
protected:
    EditNewsTest()
        : m_document(test::aModel().area("schools").scenario("today")),
          m_desk(m_document),
          m_news(m_desk),
          m_told(&m_news, &EditNews::told) {
        find({"a", "b"});
    }
    static Finding finding(const std::string& fingerprint) {
        Finding out;
        out.fingerprint = fingerprint;
        out.message = "Found " + fingerprint + ".";
        return out;
    }
    void edit(const QString& label) {
        ASSERT_TRUE(m_desk.document.edit(label, [this](Draft& draft) -> Result<> {
            auto made = addPolicyArea(draft, "Area " + std::to_string(++m_areas));
            return made ? Result<>() : made.error();
        }));
    }
    void find(const std::vector<std::string>& fingerprints) {
        Verdict verdict;
        std::vector<Finding> findings;
        for (const std::string& each : fingerprints)
            findings.push_back(finding(each));
        findIn(findings);
    }
    void findIn(std::vector<Finding> findings) {
        Verdict verdict;
        verdict.revision = m_document.revision();
        verdict.question.scenario = m_scenario;
        verdict.findings = std::move(findings);
        m_desk.analysis.set(std::move(verdict));
    }
    // What was told since the last time, after the hands have rested.
    QStringList told() {
        QTest::qWait(400);
        QStringList out;
        for (const QList<QVariant>& each : m_told)
            out << each[0].toString() + '|' + each[1].toString();
        m_told.clear();
        return out;
    }

    Document m_document;
    Desk m_desk;
    EditNews m_news;
    QSignalSpy m_told;
    ScenarioId m_scenario{"today"};
    int m_areas = 0;
};

TEST_F(EditNewsTest, SaysWhatWasDoneAndWhatCameAndWent) {
    EXPECT_EQ(told(), QStringList());  // what a document opens with is no news
    edit("add a policy area");
    find({"a", "c"});
    EXPECT_EQ(told(), QStringList("Done: add a policy area.|New finding: Found c. Findings gone: 1."));
    m_desk.document.undo();
    find({"a", "b"});
    EXPECT_EQ(told(), QStringList("Undone: add a policy area.|New finding: Found b. Findings gone: 1."));
    m_desk.document.redo();
    find({"a", "b", "c", "d"});
    EXPECT_EQ(told(), QStringList("Done: add a policy area.|New findings: 2. Found c."));
}

TEST_F(EditNewsTest, EditsInQuickSuccessionAreToldAsOne) {
    edit("one");
    find({"a", "b", "c"});
    edit("two");
    find({"a", "c"});
    EXPECT_EQ(told(), QStringList("Done: two.|New finding: Found c. Findings gone: 1."));
}

TEST_F(EditNewsTest, AnotherScenarioAndAcceptingBringNoFindings) {
    m_scenario = ScenarioId("later");
    find({"x"});
    EXPECT_EQ(told(), QStringList());
    edit("accept a finding");
    Finding accepted = finding("x");
    accepted.waived = true;
    findIn({accepted});
    EXPECT_EQ(told(), QStringList("Done: accept a finding.|"));
}

}  // namespace
}  // namespace remit
