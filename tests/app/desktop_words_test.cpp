// SPDX-License-Identifier: MIT
#include <QClipboard>

#include "core/edits/cell_text.h"
#include "tests/app/desktop_user.h"
#include "ui/find/find_dialog.h"
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
