// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QFile>

#include "app/files.h"
#include "core/edits/grant_right.h"
#include "tests/app/desktop_user.h"

namespace remit {
namespace {

// Two people at one document: one at the window, the other at the file.
class DesktopMerge : public test::DesktopUser {
protected:
    // Somebody opens the one file, gives the LEP a right on Schools and saves that to the other.
    void somebodyGives(const std::filesystem::path& from, const std::filesystem::path& to, const char* right) {
        StoredDocument theirs = readDocument(from).value();
        Document edited(theirs.model);
        ASSERT_TRUE(edited.edit("give", [&](Draft& draft) -> Result<> {
            const auto made = grantRight(draft, draft.model().defaultScenario(), BodyTypeId("lep"),
                                         PolicyAreaId("schools"), RightKindId(right));
            return made ? Result<>() : Result<>(made.error());
        }));
        SavedVersion facts;
        facts.at = "2026-11-25T10:00:00Z";
        facts.by = "Somebody else";
        addVersion(theirs.history, theirs.model, edited.model(), facts);
        theirs.model = edited.model();
        const Result<> written = writeDocument(theirs, to, {path("state"), {}});
        ASSERT_TRUE(written) << written.error().sentence();
    }
    // One right was given here to the MCA, and one there to the LEP, since both were as they were saved.
    MainWindow& openChangedOnBothSides(const char* name) {
        MainWindow& window = openSaved(name);
        somebodyGives(path(name), path(name), "advice");
        return window;
    }
    static bool has(const Model& model, const char* type, const char* area, const char* right) {
        return std::any_of(model.grants().begin(), model.grants().end(), [&](const Grant& grant) {
            return grant.subject == Subject(BodyTypeId(type)) && grant.area == PolicyAreaId(area) &&
                   grant.right == RightKindId(right);
        });
    }
    [[nodiscard]] Model onDisk(const char* name) const { return readFile(path(name))->model; }
};

TEST_F(DesktopMerge, AsksWhatBothCameFromWhereTheFilesDoNotSay) {
    MainWindow& window = openTable1();
    const QString base = m_folder.filePath("base.remit");
    m_fileToSave = base;
    window.action(ActionId::Save).trigger();
    typeInMatrix(window, "lep", "schools", Qt::Key_A);
    m_fileToSave = m_folder.filePath("theirs.remit.json");
    window.action(ActionId::SaveAs).trigger();
    window.action(ActionId::Undo).trigger();
    typeInMatrix(window, "mca", "spatial-planning-and-housing", Qt::Key_A);
    const Model before = window.desk()->document.model();

    m_filesToChoose = {m_folder.filePath("theirs.remit.json"), base};
    mergeAndAccept(window, [&] { window.action(ActionId::Merge).trigger(); });
    EXPECT_EQ(window.desk()->document.model().grants().size(), before.grants().size() + 1);
    window.action(ActionId::Undo).trigger();
    EXPECT_EQ(window.desk()->document.model(), before);
}

TEST_F(DesktopMerge, KnowsFromTheHistoriesWhatBothCameFrom) {
    MainWindow& window = openTable1();
    m_fileToSave = m_folder.filePath("ours.remit");
    window.action(ActionId::Save).trigger();
    somebodyGives(path("ours.remit"), path("theirs.remit"), "advice");
    typeInMatrix(window, "mca", "spatial-planning-and-housing", Qt::Key_A);
    const std::size_t before = window.desk()->document.model().grants().size();

    m_filesToChoose = {m_folder.filePath("theirs.remit")};
    mergeAndAccept(window, [&] { window.action(ActionId::Merge).trigger(); });
    EXPECT_TRUE(m_filesToChoose.isEmpty()) << "only theirs was asked for";
    EXPECT_EQ(window.desk()->document.model().grants().size(), before + 1);
}

TEST_F(DesktopMerge, AFileThatSomebodyElseSavedIsNeverReplacedUnasked) {
    MainWindow& window = openChangedOnBothSides("mine.remit");
    const Model theirs = onDisk("mine.remit");
    window.action(ActionId::Save).trigger();
    EXPECT_EQ(m_askedChanged, QStringList{"“mine.remit” was not saved: somebody else has changed it."});
    EXPECT_TRUE(window.isWindowModified());
    EXPECT_EQ(onDisk("mine.remit"), theirs);
    m_changedAnswers = {Dialogs::Changed::SaveAs};
    m_fileToSave = m_folder.filePath("other.remit");
    window.action(ActionId::Save).trigger();
    EXPECT_FALSE(window.isWindowModified());
    EXPECT_EQ(onDisk("mine.remit"), theirs);
    EXPECT_EQ(onDisk("other.remit"), window.desk()->document.model());
    EXPECT_TRUE(m_told.isEmpty());
}

TEST_F(DesktopMerge, MergesWithWhatIsOnDiskAndSavesBoth) {
    MainWindow& window = openChangedOnBothSides("mine.remit");
    const Model mine = window.desk()->document.model();
    m_changedAnswers = {Dialogs::Changed::Merge};
    mergeAndAccept(window, [&] { window.action(ActionId::Save).trigger(); });
    EXPECT_FALSE(window.isWindowModified());
    const Model saved = onDisk("mine.remit");
    EXPECT_EQ(saved, window.desk()->document.model());
    EXPECT_TRUE(has(saved, "mca", "schools", "decision"));
    EXPECT_TRUE(has(saved, "lep", "schools", "advice"));
    const auto versions = readHistory(path("mine.remit"))->versions();
    ASSERT_EQ(versions.size(), 3U) << "theirs stays a version of its own";
    EXPECT_EQ(versions[1].by, "Somebody else");
    EXPECT_NE(versions[2].summary.find("Schools"), std::string::npos) << versions[2].summary;
    EXPECT_EQ(m_askedChanged.size(), 1) << "they have not saved again";
    window.action(ActionId::Undo).trigger();
    EXPECT_EQ(window.desk()->document.model(), mine);
    EXPECT_TRUE(window.isWindowModified());
}

TEST_F(DesktopMerge, AMergeThatIsThoughtBetterOfChangesNothing) {
    MainWindow& window = openChangedOnBothSides("mine.remit");
    const Model mine = window.desk()->document.model();
    const Model theirs = onDisk("mine.remit");
    m_changedAnswers = {Dialogs::Changed::Merge};
    mergeAndAccept(
        window, [&] { window.action(ActionId::Save).trigger(); }, false);
    EXPECT_EQ(window.desk()->document.model(), mine);
    EXPECT_EQ(onDisk("mine.remit"), theirs);
    window.action(ActionId::Save).trigger();
    EXPECT_EQ(m_askedChanged.size(), 2) << "the question still stands";
}

TEST_F(DesktopMerge, AnInterchangeFileIsMergedAgainstWhatWasOpened) {
    MainWindow& window = openSaved("mine.remit.json");
    Document theirs(readDocument(path("mine.remit.json"))->model);
    ASSERT_TRUE(theirs.edit("give", [&](Draft& draft) -> Result<> {
        const auto made = grantRight(draft, draft.model().defaultScenario(), BodyTypeId("lep"), PolicyAreaId("schools"),
                                     RightKindId("advice"));
        return made ? Result<>() : Result<>(made.error());
    }));
    ASSERT_TRUE(writeFile(theirs.model(), {}, path("mine.remit.json")));
    m_changedAnswers = {Dialogs::Changed::Merge};
    mergeAndAccept(window, [&] { window.action(ActionId::Save).trigger(); });
    EXPECT_TRUE(has(onDisk("mine.remit.json"), "mca", "schools", "decision"));
    EXPECT_TRUE(has(onDisk("mine.remit.json"), "lep", "schools", "advice"));
}

TEST_F(DesktopMerge, DiscardTakesWhatIsOnDiskAndUndoBringsMineBack) {
    MainWindow& window = openChangedOnBothSides("mine.remit");
    const Model mine = window.desk()->document.model();
    const Model theirs = onDisk("mine.remit");
    m_changedAnswers = {Dialogs::Changed::Discard};
    window.action(ActionId::Save).trigger();
    EXPECT_EQ(window.desk()->document.model(), theirs);
    EXPECT_FALSE(window.isWindowModified());
    EXPECT_EQ(m_desktop->sessionOf(window)->history().versions().back().by, "Somebody else");
    window.action(ActionId::Undo).trigger();
    EXPECT_EQ(window.desk()->document.model(), mine);
    EXPECT_TRUE(window.isWindowModified());
}

TEST_F(DesktopMerge, ACrashAfterDiscardingBringsNothingUp) {
    MainWindow& window = openChangedOnBothSides("mine.remit");
    m_changedAnswers = {Dialogs::Changed::Discard};
    window.action(ActionId::Save).trigger();
    start();
    m_desktop->offerRecovery(m_desktop->newWindow());
    EXPECT_TRUE(m_offered.empty());
}

TEST_F(DesktopMerge, WhatCannotBeReadIsNeitherMergedNorTaken) {
    MainWindow& window = openSaved("mine.remit");
    QFile out(m_folder.filePath("mine.remit"));
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write("no document");
    out.close();
    const Model mine = window.desk()->document.model();
    for (const Dialogs::Changed answer : {Dialogs::Changed::Merge, Dialogs::Changed::Discard}) {
        m_told.clear();
        m_changedAnswers = {answer};
        window.action(ActionId::Save).trigger();
        ASSERT_EQ(m_told.size(), 1);
        EXPECT_TRUE(m_told[0].startsWith("What is on disk now could not be read; save under another name"));
        EXPECT_EQ(window.desk()->document.model(), mine);
    }
}

TEST_F(DesktopMerge, ClosingAsksToSaveAgainAFileThatHasGone) {
    MainWindow& window = openSaved("mine.remit");
    ASSERT_TRUE(QFile::remove(m_folder.filePath("mine.remit")));
    m_unsavedAnswer = Dialogs::Unsaved::Save;
    EXPECT_FALSE(window.close()) << "the user cancels the second question";
    EXPECT_EQ(m_askedChanged, QStringList{"“mine.remit” was not saved: it is no longer there."});
    m_changedAnswers = {Dialogs::Changed::SaveAgain};
    EXPECT_TRUE(window.close());
    EXPECT_TRUE(readFile(path("mine.remit")));
}

}  // namespace
}  // namespace remit
