// SPDX-License-Identifier: MIT
#include "ui/import/import_dialog.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTreeWidget>

#include "tests/support/workbooks.h"
#include "tests/ui/panel_desk.h"

namespace remit {
namespace {

using test::child;

class ImportDialogTest : public testing::Test {
protected:
    void open(const std::string& bytes, TableFormat format = TableFormat::Delimited) {
        m_dialog.reset();
        m_dialog = std::make_unique<ImportDialog>(m_table.desk, ImportSource{"proposal.csv", bytes, format});
        test::bringUp(*m_dialog, {1100, 880});
        m_changes = child<QTreeWidget>(*m_dialog, "What will change");
        m_preview = m_dialog->findChild<QTableView*>();
        ASSERT_TRUE(m_changes && m_preview);
        EXPECT_TRUE(QTest::qWaitFor([&] { return m_changes->topLevelItemCount() > 0; }));
    }
    [[nodiscard]] QPushButton& go() const {
        for (QPushButton* button : m_dialog->findChildren<QPushButton*>())
            if (button->text() == "&Import")
                return *button;
        ADD_FAILURE() << "no button to import";
        return *m_dialog->findChild<QPushButton*>();
    }
    // Comes to say so, in a list or a label.
    [[nodiscard]] bool says(const QString& words) const {
        return QTest::qWaitFor([&] {
            for (const auto* list : m_dialog->findChildren<QTreeWidget*>())
                if (list->isVisible() && !list->findItems(words, Qt::MatchContains | Qt::MatchRecursive).isEmpty())
                    return true;
            for (const auto* label : m_dialog->findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(words))
                    return true;
            return false;
        });
    }
    // As a user does it: a click, and the line that starts with the words.
    void choose(const QString& name, const QString& words) {
        QComboBox* box = nullptr;
        ASSERT_TRUE(QTest::qWaitFor([&] { return (box = child<QComboBox>(*m_dialog, name)) != nullptr; }))
            << name.toStdString();
        const int line = box->findText(words, Qt::MatchStartsWith);
        ASSERT_GE(line, 0) << words.toStdString();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < line; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }
    [[nodiscard]] QString shown(int row, int column, int role = Qt::DisplayRole) const {
        return m_preview->model()->index(row, column).data(role).toString();
    }
    [[nodiscard]] QString meaning(int column) const {
        const auto* box = child<QComboBox>(*m_dialog, QString("Meaning of column %1").arg(QChar('A' + column)));
        return box ? box->currentText() : QString();
    }

    test::PanelDesk m_table{test::printedTable()};
    std::unique_ptr<ImportDialog> m_dialog;
    QTreeWidget* m_changes = nullptr;
    QTableView* m_preview = nullptr;
};

TEST_F(ImportDialogTest, AMatrixGoesInAsOneStepThatCanBeTakenBack) {
    const Model before = m_table.model();
    open("Area,MCA,LEP\nParks,Decides,Advice\n");
    EXPECT_TRUE(says("Parks"));
    EXPECT_EQ(meaning(0), "Policy area");
    EXPECT_EQ(meaning(1), "Body");
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown(1, 1) == "Decides: Decision rights"; }))
        << shown(1, 1).toStdString();
    QTest::mouseClick(&go(), Qt::LeftButton);
    EXPECT_EQ(m_dialog->result(), QDialog::Accepted);
    EXPECT_NE(m_table.grant("MCA", "Parks", RightClass::Decision), nullptr);
    EXPECT_EQ(m_table.document.undoLabel(), "import proposal.csv");
    m_table.desk.document.undo();
    EXPECT_EQ(m_table.model(), before);
}

TEST_F(ImportDialogTest, CancellingChangesNothing) {
    open("Area,MCA\nParks,Decides\n");
    ASSERT_TRUE(says("Parks"));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_FALSE(m_table.document.canUndo());
}

TEST_F(ImportDialogTest, AnotherShapeAndOtherMeaningsChangeThePlan) {
    open("Topic of work,Who leads it,What they do\nParks,MCA,Decides\n");
    ASSERT_TRUE(says("Who leads it")) << "taken for a matrix, its headers are bodies";
    choose("Shape of the table", "List");
    EXPECT_TRUE(says("No row of the list names a policy area and a body"));
    EXPECT_FALSE(go().isEnabled());
    choose("Meaning of column A", "Policy area");
    choose("Meaning of column B", "Body");
    choose("Meaning of column C", "Right");
    ASSERT_TRUE(says("MCA was given decision rights on Parks"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return go().isEnabled(); }));
    QTest::mouseClick(&go(), Qt::LeftButton);
    EXPECT_NE(m_table.grant("MCA", "Parks", RightClass::Decision), nullptr);
}

TEST_F(ImportDialogTest, WordsThatAreNoRightAreListedAndAnswered) {
    open("Area,MCA,LEP\nParks,Decides,Runs the place\nPools,,Runs the place\n");
    ASSERT_TRUE(says("Not understood (1)"));
    EXPECT_EQ(shown(1, 2), "“Runs the place”: a note");
    // A click on the words goes to their cell.
    QLabel* words = nullptr;
    for (QLabel* label : m_dialog->findChildren<QLabel*>())
        if (label->text() == "“Runs the place”")
            words = label;
    ASSERT_NE(words, nullptr);
    QTest::mouseClick(words, Qt::LeftButton);
    EXPECT_EQ(m_preview->currentIndex(), m_preview->model()->index(1, 2));
    // A click on a cell goes to its words.
    m_preview->setFocus();
    QTest::mouseClick(m_preview->viewport(), Qt::LeftButton, {},
                      m_preview->visualRect(m_preview->model()->index(2, 2)).center());
    EXPECT_EQ(m_dialog->focusWidget(), child<QComboBox>(*m_dialog, "What “Runs the place” becomes"));
    EXPECT_EQ(m_preview->currentIndex(), m_preview->model()->index(2, 2));
    choose("What “Runs the place” becomes", "Read as advice");
    ASSERT_TRUE(says("on Pools"));
    EXPECT_TRUE(shown(1, 2).startsWith("Runs the place: Advi")) << shown(1, 2).toStdString();
    ASSERT_TRUE(QTest::qWaitFor([&] { return go().isEnabled(); }));
    QTest::mouseClick(&go(), Qt::LeftButton);
    EXPECT_NE(m_table.grant("LEP", "Pools", RightClass::Advice), nullptr);
}

TEST_F(ImportDialogTest, WhatTheTableNoLongerHasGoesOnlyWhenAsked) {
    open("Area,MCA\nSchools,Decides\n");
    ASSERT_TRUE(says("MCA was given decision rights on Schools"));
    EXPECT_TRUE(says(", 0 removed."));
    auto* remove = m_dialog->findChild<QCheckBox*>("", Qt::FindDirectChildrenOnly);
    ASSERT_NE(remove, nullptr);
    QTest::mouseClick(remove, Qt::LeftButton, {}, {10, remove->height() / 2});
    EXPECT_TRUE(says(", 1 removed."));
}

TEST_F(ImportDialogTest, AHostileFileIsRefusedInASentence) {
    open("PK\x03\x04 and then rubbish", TableFormat::Xlsx);
    EXPECT_TRUE(says("Nothing, for it cannot be read."));
    EXPECT_FALSE(go().isEnabled());
    QString fault;
    for (const QLabel* label : m_dialog->findChildren<QLabel*>())
        if (label->property("role") == "fault" && label->isVisible())
            fault = label->text();
    EXPECT_TRUE(fault.endsWith('.')) << fault.toStdString();
    open("Area,MCA\nPar\"ks,Decides\n");
    EXPECT_TRUE(says("line 2")) << "where it is";
    EXPECT_FALSE(go().isEnabled());
}

TEST_F(ImportDialogTest, TextIsPartedAsChosen) {
    open("Area|MCA\nParks|Decides\n");
    choose("What parts the text", "upright strokes");
    EXPECT_TRUE(says("MCA was given decision rights on Parks"));
    EXPECT_EQ(m_preview->model()->columnCount(), 2);
}

TEST_F(ImportDialogTest, AWorkbookOffersItsSheetsAndAHeaderItsRow) {
    open(test::xlsxOf({{"Draft", "only"}, {"Area", "MCA"}, {"Parks", "Decides"}}), TableFormat::Xlsx);
    auto* top = child<QSpinBox>(*m_dialog, "First row of the header");
    ASSERT_NE(top, nullptr);
    top->setFocus();
    QTest::keyClick(top, Qt::Key_Up);
    EXPECT_TRUE(says("MCA was given decision rights on Parks"));
    EXPECT_TRUE(m_preview->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith("A1, left out"));
}

TEST_F(ImportDialogTest, EverythingIsReachedByTheKeyboardAndHasAName) {
    open("Area,MCA\nParks,Runs\n");
    ASSERT_TRUE(says("Not understood (1)"));
    child<QComboBox>(*m_dialog, "Shape of the table")->setFocus();
    QStringList names;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        const auto* button = qobject_cast<QAbstractButton*>(m_dialog->focusWidget());
        names << (button ? button->text().remove('&') : m_dialog->focusWidget()->accessibleName());
    }
    for (const char* name :
         {"First row of the header", "Number of header rows", "How policy areas are part of others", "Letters are RACI",
          "Meaning of column A", "Meaning of column B", "The table, as it is understood", "What “Runs” becomes",
          "What will change", "Remove what the table no longer has"})
        EXPECT_TRUE(names.contains(name)) << name << " in " << names.join(" | ").toStdString();
    EXPECT_FALSE(names.contains("")) << names.join(" | ").toStdString();
    go().setFocus();
    QTest::keyClick(&go(), Qt::Key_Return);
    EXPECT_EQ(m_dialog->result(), QDialog::Accepted);
}

TEST(ImportSource, TheClipboardsHtmlComesBeforeItsText) {
    QMimeData data;
    data.setText("Area\tMCA");
    EXPECT_EQ(tableOnClipboard(data)->format, TableFormat::Clipboard);
    data.setData("text/csv", "Area,MCA");
    EXPECT_EQ(tableOnClipboard(data)->format, TableFormat::Delimited);
    data.setHtml("<p>Area</p>");
    EXPECT_EQ(tableOnClipboard(data)->format, TableFormat::Delimited) << "no table in it";
    data.setHtml("<table><tr><td>Area</td></tr></table>");
    EXPECT_EQ(tableOnClipboard(data)->format, TableFormat::Html);
    EXPECT_FALSE(tableOnClipboard(QMimeData()));
}

}  // namespace
}  // namespace remit
