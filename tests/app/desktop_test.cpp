// SPDX-License-Identifier: MIT
#include "app/desktop.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "app/files.h"

namespace remit {
namespace {

// A user at the program: real windows, real clicks and keys, dialogs answered in code.
class DesktopTest : public testing::Test {
protected:
    DesktopTest() : m_settings(m_folder.filePath("settings.ini"), QSettings::IniFormat) {
        m_dialogs.openFile = [this](QWidget*) { return m_fileToOpen; };
        m_dialogs.saveFile = [this](QWidget*, const QString&, const QString&, const QString&) { return m_fileToSave; };
        m_dialogs.unsaved = [this](QWidget*, const QString&) {
            ++m_askedUnsaved;
            return m_unsavedAnswer;
        };
        m_dialogs.confirm = [](QWidget*, const QString&, const QString&) { return true; };
        m_dialogs.tell = [this](QWidget*, const QString& sentence, const QString& detail) {
            m_told << sentence + " " + detail;
        };
        m_desktop = std::make_unique<Desktop>(m_settings, m_dialogs);
    }

    MainWindow& openTable1() {
        MainWindow& window = m_desktop->newWindow();
        QTest::mouseClick(window.findChild<QPushButton*>("table1.csv"), Qt::LeftButton);
        settle(window);
        return window;
    }
    static void settle(MainWindow& window) {
        ASSERT_NE(window.desk(), nullptr);
        ASSERT_TRUE(QTest::qWaitFor([&] {
            const Verdict& verdict = window.desk()->analysis.verdict();
            return verdict.revision == window.desk()->document.document().revision() && !verdict.places.empty();
        }));
    }
    static int findingsOf(MainWindow& window, const char* rule) {
        const auto& findings = window.desk()->analysis.findings();
        return static_cast<int>(std::count_if(findings.begin(), findings.end(),
                                              [&](const Finding& each) { return each.rule == RuleId(rule); }));
    }
    static void typeInMatrix(MainWindow& window, const char* type, const char* area, Qt::Key key) {
        window.activateWindow();
        window.desk()->selection.select(CellRef{BodyTypeId(type), PolicyAreaId(area)});
        window.action(ActionId::ShowMatrix).trigger();
        ASSERT_NE(window.focusWidget(), nullptr);
        QTest::keyClick(window.focusWidget(), key);
        settle(window);
    }

    QTemporaryDir m_folder;
    QSettings m_settings;
    Dialogs m_dialogs;
    QString m_fileToOpen;
    QString m_fileToSave;
    Dialogs::Unsaved m_unsavedAnswer = Dialogs::Unsaved::Cancel;
    int m_askedUnsaved = 0;
    QStringList m_told;
    std::unique_ptr<Desktop> m_desktop;
};

TEST_F(DesktopTest, Table1OpensWithItsFindings) {
    MainWindow& window = openTable1();
    EXPECT_EQ(window.desk()->document.model().policyAreas().size(), 6U);
    EXPECT_EQ(findingsOf(window, "self-consultation"), 5);
    EXPECT_EQ(findingsOf(window, "not-addressed"), 3);
    EXPECT_FALSE(window.isWindowModified());
    EXPECT_TRUE(m_told.isEmpty());
}

TEST_F(DesktopTest, EveryTemplateOpens) {
    for (const char* name : {"raci.remit.json", "rapid.remit.json", "empty.remit.json"}) {
        MainWindow& window = m_desktop->newWindow();
        QTest::mouseClick(window.findChild<QPushButton*>(name), Qt::LeftButton);
        ASSERT_NE(window.desk(), nullptr) << name;
        settle(window);
        EXPECT_FALSE(window.desk()->document.model().rightKinds().empty()) << name;
    }
    EXPECT_TRUE(m_told.isEmpty());
}

TEST_F(DesktopTest, EditsUndoesSavesAndOpensAgain) {
    MainWindow& window = openTable1();
    typeInMatrix(window, "lep", "schools", Qt::Key_D);
    EXPECT_EQ(findingsOf(window, "advisory-body-decides"), 1);
    EXPECT_TRUE(window.isWindowModified());
    window.action(ActionId::Undo).trigger();
    settle(window);
    EXPECT_EQ(findingsOf(window, "advisory-body-decides"), 0);
    EXPECT_FALSE(window.isWindowModified());
    window.action(ActionId::Redo).trigger();
    settle(window);

    m_fileToSave = m_folder.filePath("mine.remit");
    window.action(ActionId::Save).trigger();
    EXPECT_TRUE(m_told.isEmpty()) << m_told.join('\n').toStdString();
    EXPECT_FALSE(window.isWindowModified());
    const Model saved = window.desk()->document.model();

    MainWindow& other = m_desktop->newWindow();
    m_fileToOpen = m_fileToSave;
    EXPECT_TRUE(window.close());
    QTest::qWait(1);
    other.action(ActionId::Open).trigger();
    settle(other);
    EXPECT_EQ(other.desk()->document.model(), saved);
    EXPECT_EQ(findingsOf(other, "advisory-body-decides"), 1);
}

TEST_F(DesktopTest, AsksBeforeChangesAreLost) {
    MainWindow& window = openTable1();
    typeInMatrix(window, "mca", "schools", Qt::Key_D);
    ASSERT_TRUE(window.isWindowModified());
    EXPECT_FALSE(window.close());
    EXPECT_EQ(m_askedUnsaved, 1);
    m_unsavedAnswer = Dialogs::Unsaved::Save;
    m_fileToSave = "";  // thinks better of it in the file dialog
    EXPECT_FALSE(window.close());
    m_fileToSave = m_folder.filePath("kept.remit");
    EXPECT_TRUE(window.close());
    EXPECT_TRUE(readFile(m_fileToSave.toStdString()));
}

TEST_F(DesktopTest, DiscardingClosesWithoutWriting) {
    MainWindow& window = openTable1();
    typeInMatrix(window, "mca", "schools", Qt::Key_D);
    m_unsavedAnswer = Dialogs::Unsaved::Discard;
    m_fileToSave = m_folder.filePath("not.remit");
    EXPECT_TRUE(window.close());
    EXPECT_FALSE(QFile::exists(m_fileToSave));
}

TEST_F(DesktopTest, AFileThatCannotBeReadLeavesTheWindowAsItWas) {
    const QString file = m_folder.filePath("broken.remit");
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write("not a database");
    out.close();
    MainWindow& window = openTable1();
    const Model before = window.desk()->document.model();
    m_fileToOpen = file;
    window.action(ActionId::Open).trigger();
    ASSERT_EQ(m_told.size(), 1);
    EXPECT_TRUE(m_told[0].contains("broken.remit"));
    EXPECT_EQ(m_desktop->windows().size(), 1U);
    EXPECT_EQ(window.desk()->document.model(), before);
}

TEST_F(DesktopTest, AFailedSaveSaysSoAndKeepsTheChanges) {
    MainWindow& window = openTable1();
    typeInMatrix(window, "mca", "schools", Qt::Key_D);
    m_fileToSave = m_folder.filePath("no such folder/x.remit");
    window.action(ActionId::SaveAs).trigger();
    ASSERT_EQ(m_told.size(), 1);
    EXPECT_TRUE(window.isWindowModified());
}

TEST_F(DesktopTest, RecentFilesAreRememberedAndOpenedOnce) {
    MainWindow& window = openTable1();
    m_fileToSave = m_folder.filePath("mine.remit");
    window.action(ActionId::SaveAs).trigger();
    EXPECT_EQ(m_settings.value("recent").toStringList(), QStringList{m_fileToSave});
    MainWindow& second = m_desktop->newWindow();
    m_desktop->open(m_fileToSave, second);
    EXPECT_EQ(second.desk(), nullptr) << "the window that has it is raised instead";
}

TEST_F(DesktopTest, ATableIsReadButNeverSavedOver) {
    const QString file = m_folder.filePath("proposal.csv");
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write("Policy area,MCA\nSchools,Decision rights\n");
    out.close();
    MainWindow& window = m_desktop->newWindow();
    m_desktop->open(file, window);
    settle(window);
    EXPECT_TRUE(m_desktop->sessionOf(window)->file().empty());
}

TEST_F(DesktopTest, ATableIsPastedFromTheClipboard) {
    QApplication::clipboard()->setText("Policy area\tMCA\tLEP\nSchools\tDecision rights\tAdvice\n");
    MainWindow& window = m_desktop->newWindow();
    QTest::mouseClick(window.findChild<QPushButton*>("paste"), Qt::LeftButton);
    settle(window);
    EXPECT_EQ(window.desk()->document.model().grants().size(), 2U);
    EXPECT_FALSE(window.close()) << "it is nowhere else, so closing asks";
    EXPECT_EQ(m_askedUnsaved, 1);
}

TEST_F(DesktopTest, WhatIsRefusedIsSaidWhereItCanBeRead) {
    MainWindow& window = openTable1();
    const QString sentence = "A sentence that is long enough to be looked for in the window.";
    window.remark(sentence);
    QTest::qWait(1);
    const auto labels = window.findChildren<QLabel*>();
    const auto said =
        std::find_if(labels.begin(), labels.end(), [&](QLabel* label) { return label->text() == sentence; });
    ASSERT_NE(said, labels.end());
    EXPECT_TRUE((*said)->isVisible());
    EXPECT_GE((*said)->width(), (*said)->fontMetrics().horizontalAdvance(sentence));
}

TEST_F(DesktopTest, PicturesAndTablesAreExported) {
    MainWindow& window = openTable1();
    for (const char* name : {"matrix.svg", "matrix.png"}) {
        m_fileToSave = m_folder.filePath(name);
        window.action(ActionId::ExportPicture).trigger();
        EXPECT_GT(QFileInfo(m_fileToSave).size(), 1000) << name;
    }
    window.action(ActionId::ShowGraph).trigger();
    m_fileToSave = m_folder.filePath("graph.svg");
    window.action(ActionId::ExportPicture).trigger();
    EXPECT_GT(QFileInfo(m_fileToSave).size(), 1000);
    m_fileToSave = m_folder.filePath("table.csv");
    window.action(ActionId::ExportTable).trigger();
    QFile written(m_fileToSave);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().contains("Decision rights (with supra-regional bodies)"));
    EXPECT_TRUE(m_told.isEmpty()) << m_told.join('\n').toStdString();
}

TEST_F(DesktopTest, ColoursAndTextSizeAreKept) {
    MainWindow& window = openTable1();
    window.action(ActionId::ThemeDark).trigger();
    EXPECT_TRUE(themeOf(window.palette()).dark);
    const double before = QApplication::font().pointSizeF();
    window.action(ActionId::TextLarger).trigger();
    EXPECT_GT(QApplication::font().pointSizeF(), before);
    window.action(ActionId::TextNormal).trigger();
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), before);
    window.action(ActionId::ThemeLight).trigger();
    EXPECT_FALSE(themeOf(window.palette()).dark);
}

TEST_F(DesktopTest, UndoNamesWhatItTakesBack) {
    MainWindow& window = openTable1();
    typeInMatrix(window, "lep", "schools", Qt::Key_D);
    const QString text = window.action(ActionId::Undo).text();
    EXPECT_TRUE(text.contains("Schools")) << text.toStdString();
}

TEST_F(DesktopTest, NoTwoActionsShareAShortcut) {
    std::map<QString, QString> taken;
    for (const ActionSpec& spec : actionSpecs()) {
        if (spec.shortcut.isEmpty())
            continue;
        const auto [at, isNew] = taken.emplace(spec.shortcut.toString(), spec.text);
        EXPECT_TRUE(isNew) << spec.text << " and " << at->second.toStdString();
    }
    EXPECT_GT(taken.size(), 15U);
}

}  // namespace
}  // namespace remit
