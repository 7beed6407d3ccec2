// SPDX-License-Identifier: MIT
#include "ui/versions/merge_dialog.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include "core/edits/grant_right.h"
#include "core/edits/rows.h"
#include "tests/ui/panel_desk.h"
#include "ui/versions/compare_dialog.h"
#include "ui/versions/outcome_list.h"

namespace remit {
namespace {

using test::child;

Model edited(const Model& model, const std::function<Result<>(Draft&)>& edit) {
    Draft draft(model);
    EXPECT_TRUE(edit(draft));
    return draft.model();
}

Model giving(const Model& model, const char* type, const char* area, const char* right) {
    return edited(model, [&](Draft& draft) -> Result<> {
        const auto id =
            grantRight(draft, model.defaultScenario(), BodyTypeId(type), PolicyAreaId(area), RightKindId(right));
        return id ? Result<>() : id.error();
    });
}

// Nobody decides on Schools: both versions come from this. One and the same, since its rights have fresh ids.
const Model& base() {
    static const Model model = [] {
        const Model table = test::printedTable();
        return edited(table, [&](Draft& draft) {
            return clearCell(draft, table.defaultScenario(), BodyTypeId("unitary-county"), PolicyAreaId("schools"));
        });
    }();
    return model;
}

void press(QWidget& dialog, const QString& text) {
    for (QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
        if (button->text().remove('&') == text) {
            // A radio button is clicked where its words are.
            return QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(12, button->height() / 2));
        }
    ADD_FAILURE() << "no button " << text.toStdString();
}

// The lines of a list once they have come, each group's heading first.
QStringList lines(const OutcomeList& list) {
    QStringList out;
    for (int i = 0; i < list.topLevelItemCount(); ++i) {
        out << list.topLevelItem(i)->text(0);
        for (int j = 0; j < list.topLevelItem(i)->childCount(); ++j)
            out << list.topLevelItem(i)->child(j)->text(0);
    }
    return out;
}

QTreeWidgetItem* lineWith(const OutcomeList& list, const QString& words) {
    const auto found = list.findItems(words, Qt::MatchContains | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.front();
}

class MergeDialogTest : public testing::Test {
protected:
    void open(const Model& ours, const Model& theirs) {
        m_table = std::make_unique<test::PanelDesk>(ours);
        m_dialog = std::make_unique<MergeDialog>(m_table->desk, base(), theirs, "theirs.remit");
        test::bringUp(*m_dialog, {820, 720});
        m_changes = child<OutcomeList>(*m_dialog, "What comes in");
        m_findings = child<OutcomeList>(*m_dialog, "Findings of the result");
        m_go = nullptr;
        for (QPushButton* button : m_dialog->findChildren<QPushButton*>())
            if (button->text() == "&Merge")
                m_go = button;
        ASSERT_TRUE(m_changes && m_findings && m_go);
    }
    [[nodiscard]] bool comes(const QString& words) const {
        return QTest::qWaitFor([&] { return lineWith(*m_changes, words) != nullptr; });
    }

    std::unique_ptr<test::PanelDesk> m_table;
    std::unique_ptr<MergeDialog> m_dialog;
    OutcomeList* m_changes = nullptr;
    OutcomeList* m_findings = nullptr;
    QPushButton* m_go = nullptr;
};

TEST_F(MergeDialogTest, MergesWhatDoesNotClashInOneStepThatCanBeTakenBack) {
    open(giving(base(), "lep", "schools", "advice"), giving(base(), "mca", "schools", "decision"));
    ASSERT_TRUE(comes("+  MCA was given decision rights on Schools."));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_findings->topLevelItemCount() == 2; })) << "some come, some go";
    EXPECT_TRUE(m_go->isEnabled());
    const Model before = m_table->model();
    QTest::mouseClick(m_go, Qt::LeftButton);
    EXPECT_EQ(m_dialog->result(), QDialog::Accepted);
    EXPECT_NE(m_table->grant("MCA", "Schools", RightClass::Decision), nullptr);
    EXPECT_NE(m_table->grant("LEP", "Schools", RightClass::Advice), nullptr);
    EXPECT_EQ(m_table->document.undoLabel(), "merge theirs.remit");
    m_table->desk.document.undo();
    EXPECT_EQ(m_table->model(), before);
}

TEST_F(MergeDialogTest, WaitsForAnAnswerToEachClash) {
    open(giving(base(), "unitary-county", "schools", "decision"), giving(base(), "mca", "schools", "decision"));
    EXPECT_FALSE(m_go->isEnabled());
    bool asked = false;
    for (const QLabel* label : m_dialog->findChildren<QLabel*>())
        asked = asked || label->text() == "Both gave decision rights on Schools: you to Unitary/County, they to MCA.";
    EXPECT_TRUE(asked);
    press(*m_dialog, "Theirs: To MCA");
    EXPECT_TRUE(m_go->isEnabled());
    EXPECT_TRUE(comes("MCA was given decision rights on Schools."));
    press(*m_dialog, "Both: To both");
    ASSERT_TRUE(QTest::qWaitFor([&] { return lineWith(*m_findings, "Schools") != nullptr; }));
    press(*m_dialog, "Yours: To Unitary/County");
    EXPECT_TRUE(comes("Nothing that this document has not."));
    press(*m_dialog, "Theirs: To MCA");
    QTest::mouseClick(m_go, Qt::LeftButton);
    EXPECT_NE(m_table->grant("MCA", "Schools", RightClass::Decision), nullptr);
    EXPECT_EQ(m_table->grant("Unitary/County", "Schools", RightClass::Decision), nullptr);
}

TEST_F(MergeDialogTest, AnswersByTheKeyboardAndAllAtOnce) {
    const auto twice = [](const char* type) {
        return giving(
            edited(giving(base(), type, "schools", "decision"), [](Draft& draft) { return setTitle(draft, "x"); }),
            type, "schools", "engagement");
    };
    open(twice("unitary-county"), twice("mca"));
    EXPECT_FALSE(m_go->isEnabled());
    press(*m_dialog, "All theirs");
    EXPECT_TRUE(m_go->isEnabled());
    QRadioButton* first = m_dialog->findChildren<QRadioButton*>().front();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    EXPECT_TRUE(first->isChecked());
    QTest::keyClick(m_go, Qt::Key_Return);
    EXPECT_EQ(m_dialog->result(), QDialog::Accepted);
    EXPECT_NE(m_table->grant("Unitary/County", "Schools", RightClass::Decision), nullptr);
    EXPECT_NE(m_table->grant("MCA", "Schools", RightClass::Engagement), nullptr);
}

TEST_F(MergeDialogTest, LeavesTheDocumentWhenCancelled) {
    open(base(), giving(base(), "mca", "schools", "decision"));
    press(*m_dialog, "Cancel");
    EXPECT_EQ(m_table->model(), base());
    EXPECT_FALSE(m_table->document.canUndo());
}

TEST(CompareDialogTest, SaysWhatChangedFollowsEditsAndJumps) {
    test::PanelDesk table(giving(base(), "mca", "schools", "decision"));
    auto* dialog = new CompareDialog(table.desk, base(), "old.remit");
    test::bringUp(*dialog, {720, 640});
    auto* changes = child<OutcomeList>(*dialog, "What changed");
    auto* findings = child<OutcomeList>(*dialog, "Findings that came and went");
    ASSERT_TRUE(changes && findings);
    ASSERT_TRUE(QTest::qWaitFor([&] { return changes->topLevelItemCount() == 1; }));
    EXPECT_EQ(lines(*changes), QStringList({"Rights", "+  MCA was given decision rights on Schools."}));
    EXPECT_GT(findings->topLevelItemCount(), 0);

    QTreeWidgetItem* line = changes->topLevelItem(0)->child(0);
    QTest::mouseClick(changes->viewport(), Qt::LeftButton, {}, changes->visualItemRect(line).center());
    EXPECT_TRUE(std::holds_alternative<GrantKey>(table.desk.selection.item()));
    EXPECT_EQ(table.desk.selection.cell().area, PolicyAreaId("schools"));

    table.desk.document.undo();  // nothing to undo: the desk began so
    ASSERT_TRUE(table.desk.document.edit(
        "rename", [](Draft& draft) { return rename(draft, PolicyAreaId("schools"), "Education"); }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return changes->topLevelItemCount() == 2; }));
    EXPECT_EQ(lines(*changes).back(), "~  Schools was renamed to “Education”.");
    dialog->close();
}

TEST(CompareDialogTest, SaysWhereNothingChanged) {
    test::PanelDesk table(base());
    auto* dialog = new CompareDialog(table.desk, base(), "old.remit");
    test::bringUp(*dialog, {720, 640});
    auto* changes = child<OutcomeList>(*dialog, "What changed");
    ASSERT_NE(changes, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return lines(*changes) == QStringList{"Nothing changed."}; }));
    dialog->close();
}

}  // namespace
}  // namespace remit
