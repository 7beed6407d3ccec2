// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QUrl>

#include "tests/app/desktop_user.h"

namespace remit {
namespace {

class DesktopImporting : public test::DesktopUser {
protected:
    QString write(const char* name, const QByteArray& bytes) {
        const QString file = m_folder.filePath(name);
        QFile out(file);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return file;
    }
    // Orders an import, and presses Import in its dialog once it can be pressed, or closes that.
    template <class Order>
    void bringIn(MainWindow& window, const Order& order, bool accepts = true) {
        bool seen = false;
        QTimer look;  // until the dialog is there: what is dropped is taken later
        QObject::connect(&look, &QTimer::timeout, &window, [&] {
            QWidget* dialog = QApplication::activeModalWidget();
            if (!dialog)
                return;
            look.stop();
            for (QPushButton* button : dialog->findChildren<QPushButton*>())
                if (button->text() == "&Import") {
                    seen = QTest::qWaitFor([&] { return button->isEnabled(); });
                    if (accepts)
                        QTest::mouseClick(button, Qt::LeftButton);
                }
            dialog->close();
        });
        look.start(10);
        order();
        EXPECT_TRUE(seen);
    }
    static bool hasArea(MainWindow& window, const char* name) {
        const auto& areas = window.desk()->document.model().policyAreas();
        return std::any_of(areas.begin(), areas.end(), [&](const PolicyArea& each) { return each.name == Text(name); });
    }
};

TEST_F(DesktopImporting, AFileGoesIntoTheDocumentInOneStep) {
    MainWindow& window = openTable1();
    const Model before = window.desk()->document.model();
    m_tableToImport = write("proposal.csv", "Area,MCA\nParks,Decides\n");
    bringIn(window, [&] { window.action(ActionId::ImportTable).trigger(); });
    EXPECT_TRUE(hasArea(window, "Parks"));
    EXPECT_EQ(window.desk()->document.document().undoLabel(), "import proposal.csv");
    window.action(ActionId::Undo).trigger();
    EXPECT_EQ(window.desk()->document.model(), before);
}

TEST_F(DesktopImporting, CancellingLeavesTheDocumentAsItWas) {
    MainWindow& window = openTable1();
    m_tableToImport = write("proposal.csv", "Area,MCA\nParks,Decides\n");
    bringIn(
        window, [&] { window.action(ActionId::ImportTable).trigger(); }, false);
    EXPECT_FALSE(window.desk()->document.document().canUndo());
}

TEST_F(DesktopImporting, AnEmptyDocumentTakesATableToo) {
    MainWindow& window = m_desktop->newWindow();
    EXPECT_FALSE(window.action(ActionId::ImportTable).isEnabled()) << "there is no document yet";
    QTest::mouseClick(window.findChild<QPushButton*>("empty.remit.json"), Qt::LeftButton);
    ASSERT_NE(window.desk(), nullptr);
    m_tableToImport = write("proposal.csv", "Policy area,Body,Right\nParks,MCA,Decides\n");
    bringIn(window, [&] { window.action(ActionId::ImportTable).trigger(); });
    EXPECT_TRUE(hasArea(window, "Parks"));
    EXPECT_EQ(window.desk()->document.model().grants().size(), 1U);
}

TEST_F(DesktopImporting, WhatIsNoTableIsRefusedInASentence) {
    MainWindow& window = openTable1();
    m_tableToImport = write("plan.docx", "PK");
    window.action(ActionId::ImportTable).trigger();
    m_tableToImport = m_folder.filePath("gone.xlsx");
    window.action(ActionId::ImportTable).trigger();
    ASSERT_EQ(m_told.size(), 2);
    EXPECT_TRUE(
        m_told[0].startsWith("“plan.docx” could not be read. Tables are imported from files that end in .xlsx"));
    EXPECT_TRUE(m_told[1].startsWith("“gone.xlsx” could not be read. "));
}

TEST_F(DesktopImporting, TheClipboardsTableIsPastedSpecially) {
    MainWindow& window = openTable1();
    auto* data = new QMimeData;
    data->setHtml("<table><tr><th>Area</th><th>MCA</th></tr><tr><td>Parks</td><td>Decides</td></tr></table>");
    QApplication::clipboard()->setMimeData(data);
    bringIn(window, [&] { window.action(ActionId::PasteSpecial).trigger(); });
    EXPECT_TRUE(hasArea(window, "Parks"));
    QApplication::clipboard()->clear();
    window.action(ActionId::PasteSpecial).trigger();
    ASSERT_EQ(m_told.size(), 1);
    EXPECT_TRUE(m_told[0].startsWith("There is no table on the clipboard."));
}

TEST_F(DesktopImporting, ATableDroppedOnADocumentIsImportedAndADocumentIsOpened) {
    MainWindow& window = openTable1();
    const auto drop = [&](const QString& file) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent dropped(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &dropped);
        QCoreApplication::processEvents();
    };
    const QString table = write("proposal.csv", "Area,MCA\nParks,Decides\n");
    bringIn(window, [&] { drop(table); });
    EXPECT_TRUE(hasArea(window, "Parks"));
    drop(write("other.remit.json", R"({"remit": 0})"));
    EXPECT_EQ(m_told.size(), 1) << "opened, and refused as what it is";
}

}  // namespace
}  // namespace remit
