// SPDX-License-Identifier: MIT
#include "ui/matrix/paste_dialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

#include "tests/ui/matrix/matrix_view_fixture.h"
#include "tests/ui/panel_desk.h"

namespace remit::test {
namespace {

struct PasteDialogTest : MatrixViewTest {
    // Pastes the text into the cell; `with` acts on the dialog, which is closed afterwards. Whether there was one.
    bool paste(const char* subject, const char* area, const QString& text,
               const std::function<void(PasteDialog&)>& with) {
        QApplication::clipboard()->setText(text);
        go(subject, area);
        bool asked = false;
        QTimer::singleShot(0, &view, [&] {
            auto* dialog = qobject_cast<PasteDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            asked = true;
            with(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        press(Qt::Key_V, Qt::ControlModifier);
        QTest::qWait(1);
        return asked;
    }
    static void choose(QWidget& dialog, const QString& box, const QString& text) {
        auto* answer = child<QComboBox>(dialog, box);
        ASSERT_NE(answer, nullptr) << box.toStdString();
        ASSERT_GE(answer->findText(text), 0) << text.toStdString();
        answer->setFocus();
        QTest::keyClick(answer, Qt::Key_Home);
        for (int i = 0; i < answer->count() && answer->currentText() != text; ++i)
            QTest::keyClick(answer, Qt::Key_Down);
        EXPECT_EQ(answer->currentText(), text);
    }
    static void pressPaste(QDialog& dialog) {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text() == "&Paste")
                QTest::mouseClick(button, Qt::LeftButton);
    }
    static QAbstractItemModel& preview(QWidget& dialog) { return *dialog.findChild<QTableView*>()->model(); }
};

TEST_F(PasteDialogTest, WhatIsUnderstoodGoesInAtOnce) {
    EXPECT_FALSE(paste("mca", "planning", "decides\tadvice\r\n\"veto\nadvice\"\t\r\n", [](PasteDialog&) {}));
    EXPECT_EQ(text("mca", "planning"), "decides");
    EXPECT_EQ(text("mca", "transport"), "veto, advice");
    EXPECT_EQ(text("lep", "transport"), "");
    EXPECT_EQ(document.undoLabel(), "paste 4 cells");
}

TEST_F(PasteDialogTest, WordsThatAreNoRightAreShownAndAnsweredAndPastedInOneStep) {
    const Model before = document.model();
    EXPECT_TRUE(paste("unitary", "schools", "Advice\tRuns the place\nLeads\tn/k, decides\n", [](PasteDialog& dialog) {
        QAbstractItemModel& shown = preview(dialog);
        EXPECT_EQ(shown.index(0, 0).data().toString(), "Advice");
        EXPECT_EQ(shown.index(0, 1).data().toString(), "“Runs the place”: a note");
        EXPECT_EQ(shown.headerData(1, Qt::Horizontal).toString(), "MCA");
        EXPECT_EQ(shown.index(1, 1).data(Qt::AccessibleTextRole).toString(),
                  "Inward investment, MCA: “n/k”: a note; decides: Decision rights");
        choose(dialog, "What “Runs the place” becomes", "Read as decision rights");
        choose(dialog, "What “Leads” becomes", "Make it a new right…");
        auto* name = child<QLineEdit>(dialog, "Name of the new right for “Leads”");
        ASSERT_NE(name, nullptr);
        name->selectAll();
        QTest::keyClicks(name, "Leadership");
        choose(dialog, "Class of the new right for “Leads”", "coordination");
        choose(dialog, "What “n/k” becomes", "Leave out");
        EXPECT_EQ(shown.index(0, 1).data().toString(), "Runs the place: Decision rights");
        EXPECT_EQ(shown.index(1, 0).data().toString(), "Leads: the new right “Leadership”");
        pressPaste(dialog);
    }));
    EXPECT_EQ(text("mca", "schools"), "Runs the place");
    EXPECT_EQ(text("unitary", "investment"), "Leads");
    EXPECT_EQ(text("mca", "investment"), "decides");
    EXPECT_EQ(document.model().rightKinds().last()->name, Text("Leadership"));
    EXPECT_EQ(document.undoLabel(), "paste 4 cells");
    desk.document.undo();
    EXPECT_EQ(document.model(), before);
}

TEST_F(PasteDialogTest, OneAnswerCanBeForAll) {
    EXPECT_TRUE(paste("unitary", "schools", "Leads\tRuns\n", [](PasteDialog& dialog) {
        auto* all = child<QComboBox>(dialog, "What all of them become");
        ASSERT_NE(all, nullptr);
        all->setFocus();
        QTest::keyClick(all, Qt::Key_Down);
        QTest::keyClick(all, Qt::Key_Down);
        EXPECT_TRUE(preview(dialog).index(0, 1).data().toString().startsWith("Runs: "));
        pressPaste(dialog);
    }));
    EXPECT_EQ(text("mca", "schools"), "Runs");
}

TEST_F(PasteDialogTest, TabGoesThroughTheAnswersAsTheyStand) {
    EXPECT_TRUE(paste("unitary", "schools", "Leads\tRuns\n", [](PasteDialog& dialog) {
        choose(dialog, "What “Leads” becomes", "Make it a new right…");
        auto* areas = dialog.findChildren<QCheckBox*>().last();
        areas->setFocus();
        QStringList names;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
            names << dialog.focusWidget()->accessibleName();
        }
        EXPECT_EQ(names,
                  (QStringList{"What all of them become", "What “Leads” becomes", "Name of the new right for “Leads”",
                               "Class of the new right for “Leads”", "What “Runs” becomes", "What will be pasted"}))
            << names.join(" | ").toStdString();
    }));
}

TEST_F(PasteDialogTest, EscapeChangesNothing) {
    EXPECT_TRUE(paste("unitary", "schools", "Leads\n", [](PasteDialog& dialog) {
        QTest::keyClick(&dialog, Qt::Key_Escape);
        EXPECT_FALSE(dialog.isVisible());
    }));
    EXPECT_FALSE(document.canUndo());
}

TEST_F(PasteDialogTest, ARefusalIsSaidInPlace) {
    EXPECT_TRUE(paste("unitary", "schools", "Leads\n", [](PasteDialog& dialog) {
        choose(dialog, "What “Leads” becomes", "Make it a new right…");
        auto* name = child<QLineEdit>(dialog, "Name of the new right for “Leads”");
        ASSERT_NE(name, nullptr);
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        pressPaste(dialog);
        EXPECT_TRUE(dialog.isVisible());
        bool said = false;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            said = said || (!label->isHidden() && label->text().startsWith("“Leads”: This name cannot be used"));
        EXPECT_TRUE(said);
    }));
    EXPECT_FALSE(document.canUndo());
}

TEST_F(PasteDialogTest, HeadersPutCellsByName) {
    EXPECT_TRUE(paste("unitary", "adult", "Area\tLEP\tBoard\nSchools\tdecides\tadvice\n", [](PasteDialog& dialog) {
        auto* bodies = dialog.findChild<QCheckBox*>();
        EXPECT_TRUE(bodies->isChecked());
        EXPECT_EQ(preview(dialog).rowCount(), 1);
        EXPECT_EQ(preview(dialog).headerData(0, Qt::Horizontal).toString(), "LEP");
        EXPECT_EQ(preview(dialog).headerData(1, Qt::Horizontal).toString(), "Board (new)");
        QTest::mouseClick(bodies, Qt::LeftButton, {}, {10, bodies->height() / 2});
        EXPECT_EQ(preview(dialog).rowCount(), 2) << "without the header it is a row like any other";
        QTest::mouseClick(bodies, Qt::LeftButton, {}, {10, bodies->height() / 2});
        pressPaste(dialog);
    }));
    EXPECT_EQ(text("lep", "schools"), "decides");
    EXPECT_EQ(text("board", "schools"), "advice");
    EXPECT_EQ(text("unitary", "adult"), "Consultation rights") << "not where the block was";
}

TEST_F(PasteDialogTest, ARowCanBeSentElsewhere) {
    EXPECT_TRUE(
        paste("unitary", "adult", "\tLEP\tMCA\nSchooling\tdecides\tadvice\nParks\tveto\t\n", [](PasteDialog& dialog) {
            EXPECT_EQ(preview(dialog).headerData(0, Qt::Vertical).toString(), "Schooling (new)");
            choose(dialog, "The row in hand goes to", "Schools");
            EXPECT_EQ(preview(dialog).headerData(0, Qt::Vertical).toString(), "Schools");
            auto* table = dialog.findChild<QTableView*>();
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                              table->visualRect(table->model()->index(1, 0)).center());
            choose(dialog, "The row in hand goes to", "Leave it out");
            EXPECT_EQ(preview(dialog).index(1, 0).data().toString(), "left out: veto");
            pressPaste(dialog);
        }));
    EXPECT_EQ(text("lep", "schools"), "decides");
    EXPECT_EQ(text("mca", "schools"), "advice");
    EXPECT_EQ(document.model().policyAreas().size(), 6U);
}

TEST_F(PasteDialogTest, WhatRunsOverTheEdgeIsAddedOrLeftOut) {
    EXPECT_TRUE(paste("central", "transport", "advice\t\tdecides\n", [](PasteDialog& dialog) {
        EXPECT_EQ(preview(dialog).headerData(2, Qt::Horizontal).toString(), "New body type (new)");
        choose(dialog, "Rows and columns that the matrix lacks", "Leave out what has no place");
        EXPECT_EQ(preview(dialog).index(0, 2).data().toString(), "left out: decides");
        choose(dialog, "Rows and columns that the matrix lacks", "Add 1 body type");
        pressPaste(dialog);
    }));
    EXPECT_EQ(document.model().bodyTypes().last()->name, Text("New body type"));
    EXPECT_EQ(document.model().grants().last()->subject, Subject(document.model().bodyTypes().last()->id));
}

TEST_F(PasteDialogTest, ClickingACellInThePreviewGoesToItsWords) {
    EXPECT_TRUE(paste("unitary", "schools", "Leads\tRuns\n", [](PasteDialog& dialog) {
        auto* table = dialog.findChild<QTableView*>();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 1)).center());
        EXPECT_EQ(dialog.focusWidget(), child<QComboBox>(dialog, "What “Runs” becomes"));
    }));
}

TEST_F(PasteDialogTest, TheWholeMatrixCopiedAndPastedChangesNothing) {
    const Model before = document.model();
    QSignalSpy said(&view, &MatrixView::message);
    view.table().setCurrentIndex(view.model().index(0, 0));
    view.table().selectionModel()->select(
        QItemSelection(view.model().index(0, 0), view.model().index(view.model().rowCount() - 1, 3)),
        QItemSelectionModel::ClearAndSelect);
    press(Qt::Key_C, Qt::ControlModifier);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(document.model(), before);
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said[0][0].toString().contains("nothing changed"));
}

TEST_F(PasteDialogTest, AnEmptyClipboardClearsNothing) {
    QSignalSpy said(&view, &MatrixView::message);
    EXPECT_FALSE(paste("mca", "schools", "", [](PasteDialog&) {}));
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said[0][0].toString().contains("no text on the clipboard"));
    EXPECT_EQ(text("mca", "schools"), "Consultation rights");
}

}  // namespace
}  // namespace remit::test
