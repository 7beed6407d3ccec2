// SPDX-License-Identifier: MIT
#include "ui/bridge/desk.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "core/edits/grant_right.h"
#include "core/edits/rows.h"
#include "tests/support/builders.h"

namespace remit {
namespace {

using test::aModel;

class DeskTest : public testing::Test {
protected:
    DeskTest()
        : m_document(
              aModel()
                  .type("county")
                  .type("mca")
                  .area("schools")
                  .area("transport")
                  .scenario("today")
                  .scenario("tomorrow")
                  .grant("g1", "mca", "schools", "decision", [](Grant& grant) { grant.scenario = ScenarioId("today"); })
                  .model()),
          m_desk(m_document) {}

    Document m_document;
    Desk m_desk;
};

TEST_F(DeskTest, AnEditIsSignalledOnceAndNamed) {
    QSignalSpy changed(&m_desk.document, &DocumentBridge::changed);
    EXPECT_TRUE(m_desk.document.edit("give COUNTY advice", [](Draft& draft) -> Result<> {
        if (auto made = grantRight(draft, ScenarioId("today"), BodyTypeId("county"), PolicyAreaId("schools"),
                                   RightKindId("decision"));
            !made)
            return made.error();
        return {};
    }));
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(m_document.undoLabel(), "give COUNTY advice");
    m_desk.document.undo();
    EXPECT_EQ(changed.size(), 2);
}

TEST_F(DeskTest, ARefusedEditSaysWhyAndChangesNothing) {
    QSignalSpy changed(&m_desk.document, &DocumentBridge::changed);
    QSignalSpy refused(&m_desk.document, &DocumentBridge::refused);
    const auto bad = [](Draft& draft) { return rename(draft, PolicyAreaId("schools"), "  "); };
    EXPECT_FALSE(m_desk.document.refusalOf(bad).isEmpty());
    EXPECT_FALSE(m_desk.document.edit("rename", bad));
    EXPECT_EQ(refused.size(), 1);
    EXPECT_TRUE(changed.empty());
}

TEST_F(DeskTest, LensLeavesAScenarioThatIsRemoved) {
    m_desk.lens.setScenario(ScenarioId("tomorrow"));
    QSignalSpy changed(&m_desk.lens, &Lens::changed);
    m_desk.document.edit("remove", [](Draft& draft) { return remove(draft, ScenarioId("tomorrow")); });
    EXPECT_EQ(m_desk.lens.scenario(), ScenarioId("today"));
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(DeskTest, LensSaysNothingWhereNothingChanges) {
    QSignalSpy changed(&m_desk.lens, &Lens::changed);
    m_desk.lens.setPlace({});
    m_desk.lens.setShown(RightKindId("decision"), true);
    EXPECT_TRUE(changed.empty());
    m_desk.lens.setShown(RightKindId("decision"), false);
    EXPECT_FALSE(m_desk.lens.shows(RightKindId("decision")));
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(DeskTest, SelectionIsOneForAllAndSignalledOnce) {
    QSignalSpy changed(&m_desk.selection, &Selection::itemChanged);
    const CellRef cell{BodyTypeId("mca"), PolicyAreaId("schools")};
    m_desk.selection.select(cell);
    m_desk.selection.select(cell);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(m_desk.selection.cell(), cell);
    m_desk.selection.select(GrantKey{ScenarioId("today"), GrantId("g1")});
    EXPECT_EQ(m_desk.selection.cell(), cell) << "a grant stands in its cell";
}

TEST_F(DeskTest, SelectionLeavesWhatIsRemoved) {
    m_desk.selection.select(CellRef{BodyTypeId("mca"), PolicyAreaId("schools")});
    m_desk.document.edit("remove", [](Draft& draft) { return remove(draft, PolicyAreaId("schools")); });
    EXPECT_TRUE(std::holds_alternative<std::monostate>(m_desk.selection.item()));
}

TEST_F(DeskTest, FindingsMarkTheCellsOfTheirCause) {
    Verdict verdict;
    verdict.question.scenario = ScenarioId("today");
    Finding finding;
    finding.rule = RuleId("self-consultation");
    finding.severity = Severity::Warning;
    finding.fingerprint = "f";
    finding.cause = {Text("g1")};
    finding.holders = {Text("county")};
    finding.hits = {{PolicyAreaId("schools"), Text("all")}};
    verdict.findings = {finding};
    m_desk.analysis.set(verdict);
    EXPECT_EQ(m_desk.analysis.worst(CellRef{BodyTypeId("mca"), PolicyAreaId("schools")}), Severity::Warning);
    EXPECT_EQ(m_desk.analysis.worst(CellRef{BodyTypeId("county"), PolicyAreaId("schools")}), std::nullopt);
    EXPECT_EQ(m_desk.analysis.worst(Subject(BodyTypeId("county"))), Severity::Warning);
    EXPECT_EQ(m_desk.analysis.worst(PolicyAreaId("schools")), Severity::Warning);
    EXPECT_EQ(m_desk.analysis.findingsOn(CellRef{BodyTypeId("mca"), PolicyAreaId("schools")}).size(), 1U);
}

TEST(Analysis, LightsWhatTheCauseNamesAndNotItsNamesake) {
    Document document(aModel()
                          .type("council")
                          .type("lep")
                          .institution("1", "council")
                          .institution("2", "lep")
                          .area("schools")
                          .grant("1", "2", "schools", "decision")
                          .relation("1", RelationKind::AccountableTo, "1", "2")
                          .model());
    Desk desk(document);
    Verdict verdict;
    verdict.question.scenario = desk.lens.scenario();
    desk.analysis.set(verdict);
    Finding finding;
    finding.cause = {Text("1")};
    finding.causeKind = CauseKind::Relations;
    EXPECT_TRUE(desk.analysis.litBy(finding).cells.empty());
    EXPECT_EQ(desk.analysis.litBy(finding).relations.size(), 1U);
    finding.causeKind = CauseKind::Institutions;
    EXPECT_TRUE(desk.analysis.litBy(finding).relations.empty());
    EXPECT_EQ(desk.analysis.litBy(finding).subjects, std::set<Subject>{InstitutionId("1")});
    finding.causeKind = CauseKind::Grants;
    EXPECT_EQ(desk.analysis.litBy(finding).subjects, std::set<Subject>{InstitutionId("2")});
}

TEST_F(DeskTest, AWaivedFindingMarksNothing) {
    Verdict verdict;
    verdict.question.scenario = ScenarioId("today");
    Finding finding;
    finding.severity = Severity::Error;
    finding.waived = true;
    finding.cause = {Text("g1")};
    finding.hits = {{PolicyAreaId("schools"), Text("all")}};
    verdict.findings = {finding};
    m_desk.analysis.set(verdict);
    EXPECT_EQ(m_desk.analysis.worst(CellRef{BodyTypeId("mca"), PolicyAreaId("schools")}), std::nullopt);
    EXPECT_EQ(m_desk.analysis.worst(PolicyAreaId("schools")), std::nullopt);
}

TEST_F(DeskTest, AFindingWithoutCauseLightsItsHoldersCells) {
    Finding finding;
    finding.severity = Severity::Warning;
    finding.holders = {Text("mca")};
    finding.hits = {{PolicyAreaId("schools"), Text("all")}, {PolicyAreaId("transport"), Text("all")}};
    const Lit lit = m_desk.analysis.litBy(finding);
    EXPECT_EQ(lit.cells, (std::set<CellRef>{{BodyTypeId("mca"), PolicyAreaId("schools")},
                                            {BodyTypeId("mca"), PolicyAreaId("transport")}}));
}

}  // namespace
}  // namespace remit
