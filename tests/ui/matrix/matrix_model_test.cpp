// SPDX-License-Identifier: MIT
#include "ui/matrix/matrix_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <random>

#include "core/edits/grant_right.h"
#include "core/edits/rows.h"
#include "tests/ui/matrix/table_one.h"
#include "ui/bridge/text.h"

namespace remit::test {
namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

struct MatrixModelTest : testing::Test {
    void use(const Model& model) {
        document = std::make_unique<Document>(model);
        desk = std::make_unique<Desk>(*document);
        matrix = std::make_unique<MatrixModel>(*desk);
        tester = std::make_unique<QAbstractItemModelTester>(matrix.get(), fatal);
    }
    QModelIndex at(const char* subject, const char* area) const {
        return matrix->index(matrix->rowOf(PolicyAreaId(area)), matrix->columnOf(BodyTypeId(subject)));
    }
    QString letters(const char* subject, const char* area) const { return at(subject, area).data().toString(); }
    QString decides(const char* area) const {
        return matrix->index(matrix->rowOf(PolicyAreaId(area)), matrix->columnCount() - 1).data().toString();
    }

    std::unique_ptr<Document> document;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<MatrixModel> matrix;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

TEST_F(MatrixModelTest, ShowsTableOneInItsOwnOrder) {
    use(tableOne());
    EXPECT_EQ(matrix->rowCount(), 6);
    EXPECT_EQ(matrix->columnCount(), 6);  // four types, the partner they name, Decides
    EXPECT_EQ(letters("central", "investment"), "O S A");
    EXPECT_EQ(letters("lep", "schools"), "");
    EXPECT_EQ(decides("schools"), "Unitary/County");
    EXPECT_EQ(decides("transport"), "MCA + partners");
    EXPECT_TRUE(matrix->columns().back().partnerOnly);
}

TEST_F(MatrixModelTest, SpeaksASentenceForEachCell) {
    use(tableOne());
    EXPECT_EQ(at("mca", "schools").data(Qt::AccessibleTextRole), "Schools, MCA: consultation rights; no findings");
    EXPECT_EQ(at("lep", "schools").data(Qt::AccessibleTextRole), "Schools, LEP: no rights; no findings");
    analyse(*desk);
    EXPECT_TRUE(at("mca", "schools").data(Qt::AccessibleTextRole).toString().contains("Where there is no MCA"));
}

TEST_F(MatrixModelTest, SaysWhatChangedInTheRowAlone) {
    use(tableOne());
    QSignalSpy changed(matrix.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(matrix.get(), &QAbstractItemModel::modelReset);
    desk->document.edit("x", [](Draft& draft) {
        return toggleRight(draft, ScenarioId("today"), BodyTypeId("lep"), PolicyAreaId("schools"),
                           RightKindId("advice"));
    });
    EXPECT_EQ(letters("lep", "schools"), "A");
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 1);
    EXPECT_EQ(changed[0][1].toModelIndex().row(), 1);
    EXPECT_TRUE(reset.isEmpty());
}

TEST_F(MatrixModelTest, ShowsAtAPlaceWhatIsHeldThere) {
    use(tableOne());
    desk->lens.setPlace("no:mca");
    analyse(*desk);
    EXPECT_EQ(letters("unitary", "schools"), "D C");
    const CellContent& schools = matrix->content(1, matrix->columnOf(BodyTypeId("unitary")));
    EXPECT_FALSE(schools.marks[0].mark.adopted);
    EXPECT_TRUE(schools.marks[1].mark.adopted);
    EXPECT_EQ(matrix->columns()[1].about, "none here");
    EXPECT_EQ(letters("mca", "schools"), "");
    EXPECT_EQ(decides("business"), "Unitary/County");
    EXPECT_TRUE(matrix->elsewhere({BodyTypeId("unitary"), PolicyAreaId("schools")}, RightKindId("consultation"))
                    .startsWith("Adopted from the MCA"));
}

TEST_F(MatrixModelTest, HidesWhatTheLensHides) {
    use(tableOne());
    desk->lens.setShown(RightKindId("advice"), false);
    EXPECT_EQ(letters("central", "investment"), "O S");
}

TEST_F(MatrixModelTest, InheritsUnlessSomethingNearerTakesASoleRight) {
    use(aModel()
            .type("a")
            .type("b")
            .area("top")
            .area("one", "top")
            .area("two", "top")
            .grant("g1", "a", "top", "decision")
            .grant("g2", "a", "top", "advice")
            .grant("g3", "b", "two", "decision"));
    EXPECT_EQ(letters("a", "one"), "D A");
    EXPECT_EQ(letters("a", "two"), "A");
    EXPECT_EQ(decides("two"), "b");
    EXPECT_TRUE(matrix->content(1, 0).marks[0].mark.inherited);
}

TEST_F(MatrixModelTest, ANearerRightTakesAnInheritedOneAwayOnlyWhereItIsHeld) {
    const auto build = [](const char* scope) {
        return aModel()
            .place("p")
            .place("q")
            .type("a")
            .type("b")
            .institution("a1", "a", {"p", "q"})
            .institution("b1", "b", {"p"})
            .area("top")
            .area("one", "top")
            .grant("g1", "a", "top", "decision")
            .grant("g2", "b", "one", "decision",
                   [&](Grant& grant) {
                       if (*scope)
                           grant.places.emplace_back(scope);
                   })
            .model();
    };
    use(build("p"));
    EXPECT_EQ(letters("a", "one"), "D") << "in q it is the a that decides";
    EXPECT_EQ(decides("one"), "b, a");
    use(build(""));
    EXPECT_EQ(letters("a", "one"), "D") << "there is no b in q";
    const Model nobody = build("q");
    use(nobody);
    EXPECT_EQ(decides("one"), "b, a") << "the right of the b is given, though nobody holds it";
    desk->document.edit("x", [](Draft& draft) {
        return toggleRight(draft, ScenarioId("today"), InstitutionId("a1"), PolicyAreaId("one"),
                           RightKindId("decision"));
    });
    EXPECT_EQ(letters("a", "one"), "") << "now somebody nearer decides everywhere";
    desk->document.undo();
    EXPECT_EQ(letters("a", "one"), "D");
}

TEST_F(MatrixModelTest, DecidesNamesWhoeverHoldsAKindThatDecides) {
    use(aModel()
            .type("a")
            .type("b")
            .type("c")
            .area("top")
            .area("one", "top")
            .kind("decision", RightClass::Decision, "D")
            .kind("concurrent", RightClass::Decision, "K", [](RightKind& kind) { kind.sole = false; })
            .joint("g1", "a", {"c"}, "top", "decision")
            .grant("g2", "b", "one", "concurrent"));
    EXPECT_EQ(decides("one"), "b, a + partners");
    EXPECT_EQ(decides("top"), "a + partners");
    EXPECT_EQ(letters("a", "one"), "D");
}

TEST_F(MatrixModelTest, FoldsAndHintsAtWhatIsBeneath) {
    use(aModel().type("a").area("top").area("one", "top").area("two", "top").grant("g", "a", "two", "advice"));
    matrix->setFolded(PolicyAreaId("top"), true);
    EXPECT_EQ(matrix->rowCount(), 1);
    EXPECT_EQ(matrix->content(0, 0).beneath, 1);
    matrix->reveal({{}, PolicyAreaId("two")});
    EXPECT_EQ(matrix->rowCount(), 3);
    EXPECT_EQ(matrix->content(0, 0).beneath, 0);
}

TEST_F(MatrixModelTest, PutsInstitutionsUnderTheirTypeAndFoldsThem) {
    use(aModel()
            .place("p")
            .place("q")
            .type("a")
            .type("b")
            .institution("a1", "a", {"p"})
            .institution("a2", "a", {"q"})
            .area("x"));
    ASSERT_EQ(matrix->columns().size(), 4U);
    EXPECT_EQ(matrix->columnOf(InstitutionId("a2")), 2);
    desk->lens.setPlace("p");
    EXPECT_EQ(matrix->columnOf(InstitutionId("a2")), -1);
    matrix->setFolded(BodyTypeId("a"), true);
    EXPECT_EQ(matrix->columns().size(), 2U);
}

TEST_F(MatrixModelTest, ANameTouchesItsOwnHeaderAndWhatNamesIt) {
    use(aModel().type("a").type("b").type("c").area("one").joint("g", "a", {"b"}, "one", "decision"));
    EXPECT_EQ(decides("one"), "a + partners");
    QSignalSpy headers(matrix.get(), &QAbstractItemModel::headerDataChanged);
    QSignalSpy columns(matrix.get(), &QAbstractItemModel::columnsInserted);
    const auto rename = [&](const char* id, const char* name) {
        BodyType type = desk->document.model().bodyTypes().at(BodyTypeId(id));
        type.name = name;
        desk->document.edit("x", [&](Draft& draft) {
            draft.put(type);
            return Result<>();
        });
    };
    rename("b", "Board");
    ASSERT_EQ(headers.size(), 1);
    EXPECT_EQ(headers[0][1].toInt(), 1);
    EXPECT_EQ(headers[0][2].toInt(), 1);
    EXPECT_EQ(columns.size(), 0);
    EXPECT_EQ(matrix->headerData(1, Qt::Horizontal).toString(), "Board");
    EXPECT_TRUE(matrix->phrases(0, 0).join(' ').contains("Board"));
    rename("a", "Assembly");
    EXPECT_EQ(decides("one"), "Assembly + partners");
    desk->document.undo();
    EXPECT_EQ(decides("one"), "a + partners");
}

TEST_F(MatrixModelTest, LightsWhatTheFindingInHandIsAbout) {
    use(tableOne());
    analyse(*desk);
    for (const Finding& finding : desk->analysis.findings())
        if (finding.rule == RuleId("self-consultation"))
            desk->selection.selectFinding(finding.fingerprint);
    int lit = 0;
    for (int row = 0; row < 6; ++row)
        for (int column = 0; column < 5; ++column)
            lit += matrix->isLit(row, column) ? 1 : 0;
    EXPECT_EQ(lit, 2);
    desk->selection.selectFinding({});
    EXPECT_FALSE(matrix->isLit(1, 0));
}

// What a fresh model shows is what one shows that followed every step.
TEST_F(MatrixModelTest, FollowsRandomEditsUndoAndRedo) {
    use(tableOne());
    std::mt19937 random(7);
    const auto pick = [&](const auto& table) {
        auto it = table.begin();
        std::advance(it, table.empty() ? 0 : random() % table.size());
        return table.empty() ? decltype(it->id)() : it->id;
    };
    for (int step = 0; step < 250; ++step) {
        const Model& model = desk->document.model();
        const auto edit = [&](const Document::Edit& what) { desk->document.edit("step", what); };
        const std::string name = "row " + std::to_string(step);
        switch (random() % 10) {
            case 0:
                edit([&](Draft& d) -> Result<> {
                    const auto made = addPolicyArea(d, name, random() % 2 ? pick(model.policyAreas()) : PolicyAreaId());
                    return made ? Result<>() : made.error();
                });
                break;
            case 1:
                edit([&](Draft& d) -> Result<> {
                    const auto made = addBodyType(d, name);
                    return made ? Result<>() : made.error();
                });
                break;
            case 2:
                edit([&](Draft& d) -> Result<> {
                    const auto made = addInstitution(d, name, pick(model.bodyTypes()));
                    return made ? Result<>() : made.error();
                });
                break;
            case 3:
                if (model.policyAreas().size() > 2)
                    edit([&](Draft& d) { return remove(d, pick(model.policyAreas())); });
                break;
            case 4:
                if (model.bodyTypes().size() > 2)
                    edit([&](Draft& d) { return remove(d, pick(model.bodyTypes())); });
                break;
            case 5:
                edit([&](Draft& d) { return moveBefore(d, pick(model.policyAreas()), pick(model.policyAreas())); });
                break;
            case 6:
                edit([&](Draft& d) { return setParent(d, pick(model.policyAreas()), pick(model.policyAreas())); });
                break;
            case 7:
                random() % 3 ? desk->document.undo() : desk->document.redo();
                break;
            default:
                edit([&](Draft& d) {
                    return toggleRight(d, ScenarioId("today"), pick(model.bodyTypes()), pick(model.policyAreas()),
                                       pick(model.rightKinds()));
                });
        }
        MatrixModel fresh(*desk);
        ASSERT_EQ(matrix->rows(), fresh.rows()) << "step " << step;
        ASSERT_EQ(matrix->columns(), fresh.columns()) << "step " << step;
        for (int row = 0; row < fresh.rowCount(); ++row)
            for (int column = 0; column < fresh.columnCount(); ++column)
                ASSERT_EQ(matrix->index(row, column).data(), fresh.index(row, column).data()) << "step " << step;
    }
}

}  // namespace
}  // namespace remit::test
