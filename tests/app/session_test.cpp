// SPDX-License-Identifier: MIT
#include "app/session.h"

#include <gmock/gmock.h>

#include <QSignalSpy>
#include <QTemporaryDir>

#include "app/files.h"
#include "core/edits/rows.h"
#include "tests/support/builders.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/temp_folder.h"

namespace remit {
namespace {

class SessionTest : public testing::Test {
protected:
    // A session whose file somebody may meddle with, with a change to save.
    void SetUp() override {
        ASSERT_TRUE(m_saved.saveAs(path("shared.remit")));
        addArea(m_saved, "Schools");
    }
    void expectRefused(const char* part) {
        const Result<> done = m_saved.save();
        ASSERT_FALSE(done);
        EXPECT_THAT(done.error().sentence(), testing::HasSubstr(part));
        EXPECT_THAT(done.error().sentence(), testing::HasSubstr("shared.remit"));
        EXPECT_TRUE(m_saved.hasChanges());
    }
    [[nodiscard]] std::filesystem::path path(const char* name) const {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    static void addArea(Session& session, const char* name) {
        ASSERT_TRUE(session.document().edit("add", [name](Draft& draft) -> Result<> {
            auto made = addPolicyArea(draft, name);
            return made ? Result<>() : made.error();
        }));
    }

    QTemporaryDir m_folder;
    Session m_saved{test::aModel().scenario("today")};
};

TEST_F(SessionTest, KnowsWhetherThereAreChangesThroughUndoAndSave) {
    Session session(test::aModel().scenario("today"));
    EXPECT_FALSE(session.hasChanges());
    addArea(session, "Schools");
    EXPECT_TRUE(session.hasChanges());
    ASSERT_TRUE(session.saveAs(path("a.remit")));
    EXPECT_FALSE(session.hasChanges());
    addArea(session, "Transport");
    EXPECT_TRUE(session.hasChanges());
    ASSERT_TRUE(session.document().undo());
    EXPECT_FALSE(session.hasChanges()) << "back at what was saved";
    ASSERT_TRUE(session.document().undo());
    EXPECT_TRUE(session.hasChanges()) << "before what was saved";
}

TEST_F(SessionTest, ADifferentEditAfterUndoIsAChange) {
    Session session(test::aModel().scenario("today"));
    addArea(session, "Schools");
    ASSERT_TRUE(session.saveAs(path("a.remit")));
    ASSERT_TRUE(session.document().undo());
    addArea(session, "Housing");
    EXPECT_TRUE(session.hasChanges());
}

TEST_F(SessionTest, WhatIsSavedIsWhatIsOpened) {
    Session session(test::aModel().scenario("today"));
    addArea(session, "Addysg – ysgolion");
    ASSERT_TRUE(session.saveAs(path("ŵ.remit")));
    const auto read = readFile(path("ŵ.remit"));
    ASSERT_TRUE(read) << read.error().sentence();
    EXPECT_EQ(read->model, session.document().model());
}

TEST_F(SessionTest, DoesNotSaveOverWhatSomebodyElseSaved) {
    const std::filesystem::path file = path("shared.remit");
    const std::optional<FileMark> mark = markOf(file);
    Session other(StoredDocument{readFile(file)->model, {}}, file, mark);
    addArea(other, "Transport");
    ASSERT_TRUE(other.save());
    expectRefused("Somebody else has changed the file");
    EXPECT_EQ(readFile(file)->model, other.document().model());
    ASSERT_TRUE(m_saved.saveAs(file)) << "who knows may";
    addArea(m_saved, "Housing");
    EXPECT_TRUE(m_saved.save());
    EXPECT_FALSE(other.save()) << "now it is the other that is behind";
}

TEST_F(SessionTest, NoticesAChangeThatLeavesSizeAndTimeAsTheyWere) {
    const std::filesystem::path file = path("shared.remit");
    const auto time = std::filesystem::last_write_time(file);
    std::string bytes = test::bytesOf(file);
    bytes.back() = static_cast<char>(bytes.back() ^ 1);
    test::putBytes(file, bytes);
    std::filesystem::last_write_time(file, time);
    expectRefused("Somebody else has changed the file");
    EXPECT_EQ(test::bytesOf(file), bytes);
}

TEST_F(SessionTest, AFileThatWasMerelyTouchedIsSaved) {
    const std::filesystem::path file = path("shared.remit");
    std::filesystem::last_write_time(file, std::filesystem::last_write_time(file) + std::chrono::hours(1));
    EXPECT_TRUE(m_saved.save());
}

TEST_F(SessionTest, AFileThatHasGoneIsNotMadeAgainUnasked) {
    std::filesystem::remove(path("shared.remit"));
    expectRefused("no longer there");
    EXPECT_FALSE(std::filesystem::exists(path("shared.remit")));
    EXPECT_TRUE(m_saved.saveAs(path("shared.remit")));
}

TEST_F(SessionTest, AFolderThatHasGoneIsSaid) {
    ASSERT_TRUE(std::filesystem::create_directory(path("folder")));
    ASSERT_TRUE(m_saved.saveAs(path("folder/shared.remit")));
    addArea(m_saved, "Transport");
    std::filesystem::remove_all(path("folder"));
    EXPECT_FALSE(m_saved.changeOfFile());
    expectRefused("its folder does not exist; choose another folder");
}

TEST_F(SessionTest, AFailedSaveChangesNothing) {
    Session session(test::aModel().scenario("today"));
    ASSERT_TRUE(session.saveAs(path("a.remit")));
    addArea(session, "Schools");
    QSignalSpy changed(&session, &Session::changed);
    const Result<> done = session.saveAs(path("no such folder/b.remit"));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, Error::Code::Unwritable);
    EXPECT_EQ(session.file(), path("a.remit"));
    EXPECT_TRUE(session.hasChanges());
    EXPECT_TRUE(changed.empty());
}

TEST_F(SessionTest, AFileThatCannotBeReadNowIsNotSaidToBeChanged) {
    const test::OrdinaryUser user{path("."), path("shared.remit")};
    ASSERT_TRUE(user.ok());
    std::filesystem::permissions(path("shared.remit"), std::filesystem::perms::none);
    expectRefused("cannot be read now");
    std::filesystem::permissions(path("shared.remit"), std::filesystem::perms::owner_all);
    EXPECT_TRUE(m_saved.save());
}

TEST_F(SessionTest, ASummaryTellsTwoGesturesOfOneNameApart) {
    ASSERT_TRUE(m_saved.save());
    const auto name = [&](const char* title, std::uint64_t gesture) {
        ASSERT_TRUE(m_saved.document().edit(
            "rename the document", [&](Draft& draft) { return setTitle(draft, title); }, gesture));
    };
    name("One", 1);
    name("Two", 1);
    name("Three", 2);
    ASSERT_TRUE(m_saved.document().undo());
    ASSERT_TRUE(m_saved.save());
    EXPECT_THAT(m_saved.history().versions().back().summary, testing::HasSubstr("Rename the document"));
    ASSERT_TRUE(m_saved.document().undo());
    ASSERT_TRUE(m_saved.document().redo());
    addArea(m_saved, "Housing");
    ASSERT_TRUE(m_saved.save());
    EXPECT_EQ(m_saved.history().versions().back().summary, "Add");
}

TEST_F(SessionTest, WhatStandsAtAFileIsNoticedToChange) {
    const auto file = path("other.txt");
    const FileState nothing = stateOf(file);
    EXPECT_TRUE(isStill(nothing, file));
    test::putBytes(file, "one");
    EXPECT_FALSE(isStill(nothing, file));
    const FileState one = stateOf(file);
    EXPECT_TRUE(isStill(one, file));
    test::putBytes(file, "two");
    EXPECT_FALSE(isStill(one, file));
    std::filesystem::remove(file);
    EXPECT_FALSE(isStill(one, file));
}

}  // namespace
}  // namespace remit
