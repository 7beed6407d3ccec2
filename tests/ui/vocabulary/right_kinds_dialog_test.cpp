// SPDX-License-Identifier: MIT
#include "ui/vocabulary/right_kinds_dialog.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include "tests/ui/panel_desk.h"
#include "ui/window/row_dialog.h"

namespace remit::test {
namespace {

class RightKindsDialogTest : public testing::Test {
protected:
    RightKindsDialogTest() : m_desk(printedTable()), m_dialog(m_desk.desk) {
        bringUp(m_dialog, {900, 620});
        m_list = child<QListWidget>(m_dialog, "Right kinds");
        m_list->setFocus();
    }
    [[nodiscard]] QString order() const {
        QStringList out;
        for (const RightKind& each : m_desk.model().rightKinds())
            out << QString::fromStdString(each.letter.str());
        return out.join(' ');
    }
    QLineEdit* line(const QString& name) { return child<QLineEdit>(m_dialog, name); }
    QString fault() {
        for (QLabel* each : m_dialog.findChildren<QLabel*>())
            if (each->property("role") == "fault" && each->isVisible())
                return each->text();
        return {};
    }
    QPushButton* button(const QString& text) {
        for (QPushButton* each : m_dialog.findChildren<QPushButton*>())
            if (each->text().remove('&') == text || each->accessibleName() == text)
                return each;
        return nullptr;
    }

    PanelDesk m_desk;
    RightKindsDialog m_dialog;
    QListWidget* m_list;
};

TEST_F(RightKindsDialogTest, ListsTheVocabularyWithWhatHangsOnIt) {
    ASSERT_EQ(m_list->count(), static_cast<int>(m_desk.model().rightKinds().size()));
    EXPECT_TRUE(m_list->item(0)->data(Qt::AccessibleTextRole).toString().contains("Consultation · "))
        << m_list->item(0)->data(Qt::AccessibleTextRole).toString().toStdString();
}

TEST_F(RightKindsDialogTest, ReordersByKeysAndButtons) {
    const QString before = order();
    const QStringList letters = before.split(' ');
    m_list->setCurrentRow(1);
    QTest::keyClick(m_list, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(order().split(' ').first(), letters[1]);
    EXPECT_EQ(m_list->currentRow(), 0) << "what was moved stays in hand";
    QTest::mouseClick(button("Move down"), Qt::LeftButton);
    EXPECT_EQ(order(), before);
    m_desk.desk.document.undo();
    EXPECT_EQ(order().split(' ').first(), letters[1]);
}

TEST_F(RightKindsDialogTest, ReordersByDragging) {
    const QStringList letters = order().split(' ');
    m_list->model()->moveRow({}, 0, {}, m_list->count());
    qApp->processEvents();
    EXPECT_EQ(order().split(' ').last(), letters.first());
    EXPECT_EQ(m_desk.document.undoLabel(), "move Consultation rights");
}

TEST_F(RightKindsDialogTest, EntersTheFormAndSaysAClashUnderTheField) {
    m_list->setCurrentRow(0);
    QTest::keyClick(m_list, Qt::Key_Return);
    ASSERT_TRUE(line("Name")->hasFocus());
    line("Letter")->setFocus();
    line("Letter")->selectAll();
    QTest::keyClicks(line("Letter"), "D");
    EXPECT_EQ(fault(), "“D” is the letter of “Decision rights” already: choose another.");
    m_list->setCurrentRow(1);
    EXPECT_EQ(fault(), "");
    m_list->setCurrentRow(0);
    EXPECT_EQ(line("Letter")->text(), "D") << "what was typed is not lost";
    m_dialog.reject();
    EXPECT_TRUE(m_dialog.isVisible()) << "it says what is wrong first";
    QTest::keyClick(line("Letter"), Qt::Key_Escape);
    EXPECT_EQ(fault(), "");
    QTest::keyClick(line("Letter"), Qt::Key_Escape);
    EXPECT_FALSE(m_dialog.isVisible());
}

TEST_F(RightKindsDialogTest, SaysANameThatIsTakenAndLetsItStand) {
    m_list->setCurrentRow(0);
    line("Name")->setFocus();
    line("Name")->selectAll();
    QTest::keyClicks(line("Name"), "decision rights");
    QString said;
    for (QLabel* each : m_dialog.findChildren<QLabel*>())
        if (each->property("role") == "caution" && each->isVisible())
            said = each->text();
    EXPECT_EQ(said, "“Decision rights” is called so too: people will take one for the other.");
    QTest::keyClick(line("Name"), Qt::Key_Return);
    EXPECT_EQ(m_list->item(0)->text(), "decision rights");
}

TEST_F(RightKindsDialogTest, AddsAKindAndTakesItInHand) {
    QTimer::singleShot(0, &m_dialog, [] {
        auto* asked = qobject_cast<RowDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(asked, nullptr);
        QTest::keyClicks(asked->findChildren<QLineEdit*>().at(0), "Veto");
        QTest::keyClicks(asked->findChildren<QLineEdit*>().at(1), "V");
        QTest::keyClick(asked, Qt::Key_Return);
    });
    QTest::keyClick(m_list, Qt::Key_Insert);
    EXPECT_TRUE(order().endsWith(" V")) << order().toStdString();
    EXPECT_EQ(m_list->currentItem()->text(), "Veto");
    EXPECT_EQ(line("Name")->text(), "Veto");
}

TEST_F(RightKindsDialogTest, RemovesAKindAndSaysFirstWhatGoesWithIt) {
    const auto rights = m_desk.model().grants().size();
    QString said;
    const auto answer = [&](QMessageBox::ButtonRole role) {
        QTimer::singleShot(0, &m_dialog, [&said, role] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            ASSERT_NE(box, nullptr);
            said = box->informativeText();
            for (QAbstractButton* each : box->buttons())
                if (box->buttonRole(each) == role)
                    return each->click();
        });
        QTest::keyClick(m_list, Qt::Key_Delete);
    };
    m_list->setCurrentRow(0);
    answer(QMessageBox::RejectRole);
    EXPECT_EQ(said, "5 rights would go with it. You can undo this.");
    EXPECT_EQ(m_desk.model().grants().size(), rights);
    answer(QMessageBox::AcceptRole);
    EXPECT_EQ(m_desk.model().grants().size(), rights - 5);
    EXPECT_EQ(m_list->currentRow(), 0);
    m_desk.desk.document.undo();
    EXPECT_EQ(m_desk.model().grants().size(), rights);
}

}  // namespace
}  // namespace remit::test
