// SPDX-License-Identifier: MIT
#include "ui/properties/properties_dialog.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryFile>

#include "core/edits/rows.h"
#include "tests/ui/panel_desk.h"
#include "ui/properties/document_counts.h"

namespace remit::test {
namespace {

Model twoScenarios() {
    Draft draft(printedTable());
    if (!addScenario(draft, "Tomorrow") || !setTitle(draft, "Table 1"))
        std::abort();
    return draft.model();
}

class PropertiesDialogTest : public testing::Test {
protected:
    PropertiesDialogTest() : m_desk(twoScenarios()), m_dialog(m_desk.desk, {}) {
        bringUp(m_dialog, {720, 720});
        m_list = child<QListWidget>(m_dialog, "Scenarios");
    }
    QLineEdit* line(const QString& name) {
        for (QLineEdit* each : m_dialog.findChildren<QLineEdit*>())
            if (each->accessibleName() == name && each->isVisible())
                return each;
        return nullptr;
    }
    bool says(const QString& words) {
        for (const QLabel* each : m_dialog.findChildren<QLabel*>())
            if (each->text().contains(words) && each->isVisible())
                return true;
        return false;
    }
    static void write(QLineEdit* line, const QString& text) {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

    PanelDesk m_desk;
    PropertiesDialog m_dialog;
    QListWidget* m_list;
};

TEST_F(PropertiesDialogTest, CallsTheDocumentAndRefusesNoTitle) {
    auto* title = line("Title");
    ASSERT_TRUE(title->hasFocus());
    write(title, "Table 1, as we want it");
    EXPECT_EQ(m_desk.model().title().str(), "Table 1, as we want it");
    title->selectAll();
    QTest::keyClick(title, Qt::Key_Delete);
    EXPECT_TRUE(says("name")) << "under the field, as it is typed";
    m_dialog.reject();
    EXPECT_TRUE(m_dialog.isVisible());
    QTest::keyClick(title, Qt::Key_Escape);
    m_dialog.reject();
    EXPECT_FALSE(m_dialog.isVisible());
}

TEST_F(PropertiesDialogTest, MakesAnotherScenarioTheDefault) {
    m_list->setFocus();
    m_list->setCurrentRow(1);
    EXPECT_EQ(line("Name")->text(), "Tomorrow");
    QTest::keyClick(m_list, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(m_desk.model().scenarios().at(m_desk.model().defaultScenario()).name.str(), "Tomorrow");
    EXPECT_EQ(m_list->item(0)->text(), "Tomorrow");
    EXPECT_TRUE(m_list->item(0)->data(Qt::AccessibleTextRole).toString().contains("default"));
    m_desk.desk.document.undo();
    EXPECT_EQ(m_list->item(0)->text(), "Today");
}

TEST_F(PropertiesDialogTest, RenamesAScenario) {
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_F2);
    auto* name = line("Name");
    ASSERT_TRUE(name->hasFocus());
    write(name, "As it is");
    EXPECT_EQ(m_list->item(0)->text(), "As it is");
    write(name, "tomorrow");
    EXPECT_TRUE(says("“Tomorrow” is called so too"));
}

TEST_F(PropertiesDialogTest, KeepsTheLastScenarioAndSaysWhy) {
    m_list->setFocus();
    m_list->setCurrentRow(1);
    QTest::keyClick(m_list, Qt::Key_Delete);
    EXPECT_EQ(m_desk.model().scenarios().size(), 1U);
    QTest::keyClick(m_list, Qt::Key_Delete);
    EXPECT_EQ(m_desk.model().scenarios().size(), 1U);
    EXPECT_TRUE(says("A document keeps one scenario"));
}

TEST_F(PropertiesDialogTest, CountsEverything) {
    EXPECT_TRUE(says("Policy areas: 6"));
    EXPECT_TRUE(says("Right kinds: 6"));
    EXPECT_TRUE(says("Table 1 of LIPSIT"));
    EXPECT_TRUE(says("Not saved yet"));
    m_desk.desk.document.edit("add", [](Draft& draft) {
        const auto made = addPolicyArea(draft, "Ports");
        return made ? Result<>() : Result<>(made.error());
    });
    EXPECT_TRUE(says("Policy areas: 7"));
}

TEST_F(PropertiesDialogTest, AsksForWhatHasADialogOfItsOwn) {
    QSignalSpy asked(&m_dialog, &PropertiesDialog::requested);
    for (QPushButton* each : m_dialog.findChildren<QPushButton*>())
        if (each->text() == "Right kinds…")
            QTest::mouseClick(each, Qt::LeftButton);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<ActionId>(), ActionId::RightKinds);
}

TEST(PropertiesOfAFile, SayWhereItIsAndWhenItWasSaved) {
    PanelDesk desk(twoScenarios());
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    PropertiesDialog dialog(desk.desk, file.fileName());
    bringUp(dialog, {720, 720});
    const QString words = child<QLabel>(dialog, "File")->text();
    EXPECT_TRUE(words.contains(QFileInfo(file.fileName()).fileName()));
    EXPECT_TRUE(words.contains("Saved "));
}

}  // namespace
}  // namespace remit::test
