// SPDX-License-Identifier: MIT
#include "app/desktop.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

#include "app/files.h"
#include "tests/app/desktop_user.h"
#include "ui/history/edits_panel.h"
#include "ui/window/start_page.h"

namespace remit {
namespace {

using DesktopTest = test::DesktopUser;

TEST_F(DesktopTest, Table1OpensWithItsFindings) {
    MainWindow& window = openTable1();
    EXPECT_EQ(window.desk()->document.model().policyAreas().size(), 6U);
    EXPECT_EQ(findingsOf(window, "self-consultation"), 5);
    EXPECT_EQ(findingsOf(window, "not-addressed"), 3);
    EXPECT_FALSE(window.isWindowModified());
    EXPECT_TRUE(m_told.isEmpty());
}

TEST_F(DesktopTest, EveryTemplateOpens) {
    for (const Template& each : templates()) {
        const std::string name = each.file.toStdString();
        MainWindow& window = m_desktop->newWindow();
        QTest::mouseClick(window.findChild<QPushButton*>(each.file), Qt::LeftButton);
        ASSERT_NE(window.desk(), nullptr) << name;
        settle(window);
        EXPECT_FALSE(window.desk()->document.model().rightKinds().empty()) << name;
        if (each.file != "empty.remit.json") {
            EXPECT_FALSE(window.desk()->analysis.findings().empty()) << name;
        }
        EXPECT_FALSE(window.isWindowModified()) << name;
    }
    EXPECT_TRUE(m_told.isEmpty());
}

TEST_F(DesktopTest, NewOffersTheTemplatesWhileADocumentIsOpen) {
    MainWindow& window = openTable1();
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    const std::vector<MainWindow*> windows = m_desktop->windows();
    ASSERT_EQ(windows.size(), 2U);
    MainWindow& other = *windows.back();
    EXPECT_EQ(other.desk(), nullptr);
    auto* card = other.findChild<QPushButton*>("greater-manchester.remit.json");
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Space);
    settle(other);
    EXPECT_EQ(other.desk()->document.model().institutions().size(), 13U);
    EXPECT_EQ(window.desk()->document.model().policyAreas().size(), 6U);
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

TEST_F(DesktopTest, TotalsTheFilterAndTheLegendAreOrderedFromTheWindow) {
    MainWindow& window = openTable1();
    const auto seen = [&](const char* name) {
        for (QWidget* each : window.findChildren<QWidget*>())
            if (each->accessibleName() == name && each->isVisible())
                return true;
        return false;
    };
    window.resize(1440, 900);
    EXPECT_FALSE(seen("Totals of each body"));
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(seen("Totals of each body"));
    EXPECT_TRUE(window.action(ActionId::Totals).isChecked());
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(seen("Filter and sort"));
    EXPECT_TRUE(seen("Legend"));
    window.action(ActionId::Legend).trigger();
    EXPECT_FALSE(seen("Legend"));
    EXPECT_FALSE(window.isWindowModified());
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

TEST_F(DesktopTest, ADocumentOpenedFromAFileKnowsOfItsChangesToo) {
    MainWindow& window = m_desktop->newWindow();
    m_unsavedAnswer = Dialogs::Unsaved::Discard;
    ASSERT_TRUE(openSaved("mine.remit").close());
    QTest::qWait(1);
    m_desktop->open(m_folder.filePath("mine.remit"), window);
    window.action(ActionId::Save).trigger();
    EXPECT_TRUE(m_askedChanged.isEmpty());
    ASSERT_TRUE(writeFile(Model(), {}, path("mine.remit")));
    window.action(ActionId::Save).trigger();
    EXPECT_EQ(m_askedChanged.size(), 1);
}

TEST_F(DesktopTest, AFolderThatHasGoneIsSaidAndNothingIsLost) {
    ASSERT_TRUE(std::filesystem::create_directory(path("folder")));
    MainWindow& window = openSaved("folder/mine.remit");
    std::filesystem::remove_all(path("folder"));
    window.action(ActionId::Save).trigger();
    ASSERT_EQ(m_told.size(), 1);
    EXPECT_TRUE(m_told[0].contains("its folder does not exist; choose another folder"));
    EXPECT_TRUE(window.isWindowModified());
}

TEST_F(DesktopTest, DoesNotSaveOverWhatAnotherWindowShows) {
    openSaved("mine.remit");
    MainWindow& second = openTable1();
    m_fileToSave = m_folder.filePath("./mine.remit");
    second.action(ActionId::SaveAs).trigger();
    ASSERT_EQ(m_told.size(), 1);
    EXPECT_TRUE(m_told[0].contains("“mine.remit” is open in another window")) << m_told[0].toStdString();
    EXPECT_TRUE(m_desktop->sessionOf(second)->file().empty());
}

TEST_F(DesktopTest, ANameWithADotGetsItsEnding) {
    MainWindow& window = openTable1();
    m_fileToSave = m_folder.filePath("Plan 2.1");
    window.action(ActionId::SaveAs).trigger();
    EXPECT_TRUE(m_told.isEmpty()) << m_told.join('\n').toStdString();
    EXPECT_TRUE(readFile(path("Plan 2.1.remit")));
    EXPECT_TRUE(m_confirmed.isEmpty());
    m_fileToSave = m_folder.filePath("Matrix 2.1");
    window.action(ActionId::ExportPicture).trigger();
    EXPECT_TRUE(QFile::exists(m_folder.filePath("Matrix 2.1.svg")));
    m_fileToSave = m_folder.filePath("plan.csv");
    window.action(ActionId::SaveAs).trigger();
    ASSERT_EQ(m_told.size(), 1) << "a name of another format is no name without one";
    EXPECT_TRUE(m_told[0].contains("cannot hold all of it"));
}

TEST_F(DesktopTest, AnEndingThatWeAddedReplacesNoFileUnasked) {
    ASSERT_TRUE(writeFile(Model(), {}, path("Plan 2.1.remit")));
    MainWindow& window = openTable1();
    m_fileToSave = m_folder.filePath("Plan 2.1");
    m_confirm = false;
    window.action(ActionId::SaveAs).trigger();
    EXPECT_EQ(m_confirmed, QStringList{"“Plan 2.1.remit” is there already. Replace it?"});
    EXPECT_EQ(readFile(path("Plan 2.1.remit"))->model, Model());
    m_confirm = true;
    window.action(ActionId::SaveAs).trigger();
    EXPECT_EQ(readFile(path("Plan 2.1.remit"))->model, window.desk()->document.model());
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

TEST_F(DesktopTest, APictureIsWrittenAsItWasChosen) {
    MainWindow& window = openTable1();
    m_pictureChoice->format = PictureChoice::Format::Png;
    m_pictureChoice->settings.dotsPerInch = 96;
    m_fileToSave = m_folder.filePath("small");
    window.action(ActionId::ExportPicture).trigger();
    const QImage small(m_folder.filePath("small.png"));
    ASSERT_FALSE(small.isNull()) << "a name without an ending gets that of the format";
    m_pictureChoice->settings.dotsPerInch = 192;
    m_fileToSave = m_folder.filePath("large.png");
    window.action(ActionId::ExportPicture).trigger();
    EXPECT_NEAR(QImage(m_fileToSave).width(), 2 * small.width(), 1);
    m_pictureChoice = std::nullopt;
    m_fileToSave = m_folder.filePath("none.png");
    window.action(ActionId::ExportPicture).trigger();
    EXPECT_FALSE(QFile::exists(m_fileToSave));
}

TEST_F(DesktopTest, TheGraphIsExportedAndOpenedAgain) {
    MainWindow& window = openTable1();
    for (const char* name : {"graph.graphml", "graph.dot", "graph.gexf"}) {
        m_fileToSave = m_folder.filePath(name);
        window.action(ActionId::ExportGraph).trigger();
        EXPECT_GT(QFileInfo(m_fileToSave).size(), 5000) << name;
    }
    EXPECT_TRUE(m_told.isEmpty()) << m_told.join('\n').toStdString();
    MainWindow& second = m_desktop->newWindow();
    m_desktop->open(m_folder.filePath("graph.dot"), second);
    settle(second);
    ASSERT_NE(second.desk(), nullptr);
    EXPECT_EQ(second.desk()->document.model().grants().size(), window.desk()->document.model().grants().size());
    EXPECT_TRUE(m_desktop->sessionOf(second)->file().empty()) << "and is never saved over";
}

TEST_F(DesktopTest, TheViewIsCopiedAsAPicture) {
    MainWindow& window = openTable1();
    for (const ActionId page : {ActionId::ShowMatrix, ActionId::ShowGraph}) {
        window.action(page).trigger();
        QApplication::clipboard()->clear();
        QTest::keyClick(&window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QMimeData* data = QApplication::clipboard()->mimeData();
        ASSERT_NE(data, nullptr);
        EXPECT_TRUE(data->hasImage());
        EXPECT_TRUE(data->data("image/svg+xml").contains(">Schools<"));
    }
    window.action(ActionId::ShowCouncil).trigger();
    EXPECT_FALSE(window.action(ActionId::CopyPicture).isEnabled());
}

TEST_F(DesktopTest, EveryViewIsPrinted) {
    MainWindow& window = openTable1();
    for (const ActionId page : {ActionId::ShowMatrix, ActionId::ShowGraph, ActionId::ShowCouncil}) {
        window.action(page).trigger();
        QFile::remove(m_folder.filePath("printed.pdf"));
        window.action(ActionId::Print).trigger();
        EXPECT_GT(QFileInfo(m_folder.filePath("printed.pdf")).size(), 3000);
    }
    EXPECT_EQ(m_printed.size(), 3);
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

TEST_F(DesktopTest, ASchemeThatIsNoneIsTheNearestOneInEveryPart) {
    m_settings.setValue("scheme", 7);
    MainWindow& window = m_desktop->newWindow();
    EXPECT_TRUE(window.action(ActionId::ThemeContrastDark).isChecked());
    m_settings.setValue("scheme", -3);
    EXPECT_TRUE(m_desktop->newWindow().action(ActionId::ThemeSystem).isChecked());
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

TEST_F(DesktopTest, ComparesWithAnotherVersionAndSaysWhatItCannotRead) {
    MainWindow& window = openTable1();
    m_filesToChoose = {m_folder.filePath("missing.remit")};
    window.action(ActionId::Compare).trigger();
    ASSERT_EQ(m_told.size(), 1);
    EXPECT_TRUE(m_told[0].contains("missing.remit"));
    m_filesToChoose = {QString::fromUtf8(REMIT_SOURCE_DIR "/resources/templates/table1.csv")};
    window.action(ActionId::Compare).trigger();
    const auto dialogs = window.findChildren<QDialog*>();
    ASSERT_EQ(dialogs.size(), 1);
    const auto* heading = dialogs[0]->findChild<QLabel*>();
    EXPECT_TRUE(QTest::qWaitFor([&] { return heading->text().contains("says the same"); }));
}

TEST_F(DesktopTest, ChosenShortcutsReachEveryWindowAndTheNextRun) {
    MainWindow& window = openTable1();
    MainWindow& other = m_desktop->newWindow();
    const QKeySequence keys(Qt::Key_F9);
    emit window.shortcutsChosen({{ActionId::Rules, keys}});
    EXPECT_EQ(window.action(ActionId::Rules).shortcut(), keys);
    EXPECT_EQ(other.action(ActionId::Rules).shortcut(), keys);
    start();
    MainWindow& next = m_desktop->newWindow();
    EXPECT_EQ(next.action(ActionId::Rules).shortcut(), keys);
    emit next.shortcutsChosen({});
    EXPECT_TRUE(next.action(ActionId::Rules).shortcut().isEmpty());
}

TEST_F(DesktopTest, TheUndoHistoryOpensFromTheMenuAndGoesBack) {
    MainWindow& window = openTable1();
    const Model before = window.desk()->document.model();
    typeInMatrix(window, "mca", "schools", Qt::Key_D);
    window.action(ActionId::UndoHistory).trigger();
    auto* steps = window.findChild<EditsPanel*>();
    ASSERT_TRUE(steps->isVisible());
    EXPECT_TRUE(window.action(ActionId::UndoHistory).isChecked());
    QTest::mouseClick(steps->viewport(), Qt::LeftButton, {}, steps->visualRect(steps->model()->index(0, 0)).center());
    EXPECT_EQ(window.desk()->document.model(), before);
    window.action(ActionId::UndoHistory).trigger();
    EXPECT_FALSE(steps->isVisible());
}

TEST_F(DesktopTest, HighContrastIsKeptForTheNextRun) {
    MainWindow& window = openTable1();
    window.action(ActionId::ThemeContrastDark).trigger();
    EXPECT_EQ(&themeOf(window.palette()), &contrastDarkTheme());
    start();
    MainWindow& next = m_desktop->newWindow();
    EXPECT_EQ(&themeOf(next.palette()), &contrastDarkTheme());
    EXPECT_TRUE(next.action(ActionId::ThemeContrastDark).isChecked());
    next.action(ActionId::ThemeLight).trigger();
}

}  // namespace
}  // namespace remit
