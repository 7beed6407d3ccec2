// SPDX-License-Identifier: MIT
#include <QClipboard>

#include "core/edits/cell_text.h"
#include "tests/app/desktop_user.h"
#include "ui/find/find_dialog.h"
#include "ui/graph/graph_canvas.h"
#include "ui/graph/graph_view.h"
#include "ui/matrix/matrix_view.h"
#include "ui/window/centre.h"

namespace remit {
namespace {

using DesktopTest = test::DesktopUser;

TEST_F(DesktopTest, FindAndReplaceOpensBesideTheViews) {
    MainWindow& window = openTable1();
    window.action(ActionId::Replace).trigger();
    auto* dialog = window.findChild<FindDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(dialog->isModal());
    EXPECT_EQ(window.action(ActionId::Replace).shortcut(), QKeySequence(Qt::CTRL | Qt::Key_H));
}

TEST_F(DesktopTest, CutCopyAndPasteInTheMenuAreForTheMatrix) {
    MainWindow& window = openTable1();
    const auto text = [&](const char* body, const char* area) {
        return cellText(window.desk()->document.model(), window.desk()->lens.scenario(), BodyTypeId(body),
                        PolicyAreaId(area));
    };
    window.desk()->selection.select(CellRef{BodyTypeId("mca"), PolicyAreaId("schools")});
    window.action(ActionId::Copy).trigger();
    EXPECT_EQ(QApplication::clipboard()->text(), "Consultation rights\n");
    window.action(ActionId::Cut).trigger();
    EXPECT_EQ(text("mca", "schools"), "");
    window.desk()->selection.select(CellRef{BodyTypeId("lep"), PolicyAreaId("schools")});
    window.action(ActionId::Paste).trigger();
    EXPECT_EQ(text("lep", "schools"), "Consultation rights");
}

TEST_F(DesktopTest, OverTheGraphTheyAreForTheRightsInHand) {
    MainWindow& window = openTable1();
    window.action(ActionId::ShowGraph).trigger();
    const CellRef from{BodyTypeId("mca"), PolicyAreaId("schools")};
    window.desk()->selection.select(from);
    window.action(ActionId::Copy).trigger();
    EXPECT_EQ(QApplication::clipboard()->text(), "Consultation rights\n");
    window.desk()->selection.select(Item(Subject(BodyTypeId("lep"))));
    window.action(ActionId::Paste).trigger();
    EXPECT_EQ(window.centre()->page(), Centre::Page::Graph);
    const auto text = [&](const char* body) {
        return cellText(window.desk()->document.model(), window.desk()->lens.scenario(), BodyTypeId(body),
                        PolicyAreaId("schools"));
    };
    EXPECT_EQ(text("lep"), "Consultation rights");
    window.desk()->selection.select(from);
    window.action(ActionId::Cut).trigger();
    EXPECT_EQ(text("mca"), "");
}

TEST_F(DesktopTest, NodesAreAlignedFromTheMenuOnceEnoughAreInHand) {
    MainWindow& window = openTable1();
    window.action(ActionId::ShowGraph).trigger();
    GraphCanvas& canvas = window.centre()->graph().canvas();
    EXPECT_FALSE(window.action(ActionId::AlignLeft).isEnabled());
    const NodeRef mca = BodyTypeId("mca");
    const NodeRef lep = BodyTypeId("lep");
    canvas.take({mca, lep}, mca);
    ASSERT_TRUE(window.action(ActionId::AlignLeft).isEnabled());
    EXPECT_FALSE(window.action(ActionId::DistributeAcross).isEnabled()) << "that takes three";
    window.action(ActionId::AlignLeft).trigger();
    EXPECT_EQ(window.desk()->document.document().undoLabel(), "align 2 nodes");
    window.action(ActionId::ShowMatrix).trigger();
    EXPECT_FALSE(window.action(ActionId::AlignLeft).isEnabled());
}

TEST_F(DesktopTest, AnEmptyDocumentTakesATable) {
    MainWindow& window = m_desktop->newWindow();
    QTest::mouseClick(window.findChild<QPushButton*>("empty.remit.json"), Qt::LeftButton);
    ASSERT_NE(window.desk(), nullptr);
    QApplication::clipboard()->setText("\tCouncil\tBoard\nSchools\tdecides\tadvice\nParks\tadvice\t\n");
    bool asked = false;
    QTimer::singleShot(0, &window, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        ASSERT_NE(dialog, nullptr);
        asked = true;
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->text() == "&Paste")
                QTest::mouseClick(button, Qt::LeftButton);
        dialog->close();
    });
    window.action(ActionId::Paste).trigger();
    EXPECT_TRUE(asked);
    const Model& model = window.desk()->document.model();
    EXPECT_EQ(model.policyAreas().size(), 2U);
    EXPECT_EQ(model.bodyTypes().size(), 2U);
    EXPECT_EQ(model.grants().size(), 3U);
    window.action(ActionId::Undo).trigger();
    EXPECT_TRUE(window.desk()->document.model().policyAreas().empty());
}

}  // namespace
}  // namespace remit
