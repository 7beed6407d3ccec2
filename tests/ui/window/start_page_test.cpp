// SPDX-License-Identifier: MIT
#include "ui/window/start_page.h"

#include <gtest/gtest.h>

#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include "tests/ui/panel_desk.h"

namespace remit {
namespace {

class StartPageTest : public testing::Test {
protected:
    StartPageTest() {
        test::bringUp(m_page, {1300, 900});
        m_recent = m_page.findChild<QTreeWidget*>();
    }
    [[nodiscard]] QPushButton* card(const char* file) const { return m_page.findChild<QPushButton*>(file); }

    QTemporaryDir m_folder;
    StartPage m_page;
    QTreeWidget* m_recent;
};

TEST_F(StartPageTest, EachTemplateIsACardThatSaysInOneSentenceWhatItIs) {
    for (const Template& each : templates()) {
        QPushButton* button = m_page.findChild<QPushButton*>(each.file);
        ASSERT_NE(button, nullptr) << each.file.toStdString();
        EXPECT_TRUE(QFile::exists(":/templates/" + each.file)) << each.file.toStdString();
        EXPECT_EQ(button->accessibleName(), each.name);
        EXPECT_TRUE(each.line.endsWith('.')) << each.line.toStdString();
        EXPECT_EQ(each.line.count(". "), 0) << each.line.toStdString();
    }
}

TEST_F(StartPageTest, AClickOrTheKeyboardChoosesATemplate) {
    QSignalSpy chosen(&m_page, &StartPage::templateChosen);
    QTest::mouseClick(card("england.remit.json"), Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), "england.remit.json");
    card("table1.csv")->setFocus();
    QTest::keyClick(card("table1.csv"), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen[1][0].toString(), "greater-manchester.remit.json");
}

TEST_F(StartPageTest, NoCardCutsItsSentenceAtAnyWidthOrTextSize) {
    const QFont before = QApplication::font();
    for (const double scale : {1.0, 2.0}) {
        QFont font = before;
        font.setPointSizeF(before.pointSizeF() * scale);
        m_page.setFont(font);
        for (const int width : {1500, 1000, 700}) {
            m_page.resize(width, 900);
            const auto cut = [&] {
                QStringList out;
                for (const Template& each : templates())
                    for (QLabel* label : m_page.findChild<QPushButton*>(each.file)->findChildren<QLabel*>())
                        if (!label->text().isEmpty() && label->height() < label->heightForWidth(label->width()))
                            out << each.file;
                return out;
            };
            (void)QTest::qWaitFor([&] { return cut().isEmpty(); }, 2'000);
            EXPECT_EQ(cut().join(' ').toStdString(), "") << " at " << width << ", " << scale;
        }
    }
}

TEST_F(StartPageTest, RecentFilesShowFolderAndTimeAndOpenByMouseOrEnter) {
    const QString here = m_folder.filePath("draft.remit");
    QFile file(here);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    m_page.setRecent({here, "/nowhere/gone.remit"});
    ASSERT_EQ(m_recent->topLevelItemCount(), 2);
    EXPECT_EQ(m_recent->topLevelItem(0)->text(0), "draft.remit");
    EXPECT_TRUE(m_recent->topLevelItem(0)->text(1).contains(QFileInfo(here).dir().dirName()));
    EXPECT_TRUE(m_recent->topLevelItem(0)->text(2).startsWith("today"));
    EXPECT_EQ(m_recent->topLevelItem(1)->text(2), "not there now");

    QSignalSpy chosen(&m_page, &StartPage::fileChosen);
    QTest::mouseClick(m_recent->viewport(), Qt::LeftButton, {},
                      m_recent->visualItemRect(m_recent->topLevelItem(0)).center());
    ASSERT_GE(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), here);
    chosen.clear();
    m_recent->setCurrentItem(m_recent->topLevelItem(1));
    QTest::keyClick(m_recent, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), "/nowhere/gone.remit");
}

TEST_F(StartPageTest, AFileDroppedOnThePageIsOpenedAndOtherThingsAreNot) {
    QSignalSpy chosen(&m_page, &StartPage::fileChosen);
    QMimeData words;
    words.setText("not a file");
    QDragEnterEvent withWords({5, 5}, Qt::CopyAction, &words, Qt::LeftButton, {});
    withWords.ignore();
    QApplication::sendEvent(&m_page, &withWords);
    EXPECT_FALSE(withWords.isAccepted());
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile("/tmp/proposal.csv")});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &file, Qt::LeftButton, {});
    enter.ignore();
    QApplication::sendEvent(&m_page, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &file, Qt::LeftButton, {});
    QApplication::sendEvent(&m_page, &drop);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), "/tmp/proposal.csv");
}

TEST_F(StartPageTest, PasteByButtonOrKeys) {
    QSignalSpy paste(&m_page, &StartPage::pasteRequested);
    QTest::mouseClick(m_page.findChild<QPushButton*>("paste"), Qt::LeftButton);
    EXPECT_EQ(paste.count(), 1);
    card("table1.csv")->setFocus();
    QTest::keyClick(card("table1.csv"), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(paste.count(), 2);
}

}  // namespace
}  // namespace remit
