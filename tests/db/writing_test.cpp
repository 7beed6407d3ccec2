// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <limits>

#include "db/store.h"
#include "tests/db/raw_sql.h"
#include "tests/db/rich_model.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/temp_folder.h"

namespace remit::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Model otherModel() {
    Model model = richModel();
    model.table<DocumentInfo>().put({1, "Another", {}});
    return model;
}

void expectUnwritable(const Model& model, const std::filesystem::path& file, const std::string& part) {
    const Result<> written = writeStore(model, file);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Error::Code::Unwritable);
    EXPECT_THAT(written.error().message, HasSubstr(part));
    EXPECT_TRUE(written.error().message.ends_with('.')) << written.error().message;
}

TEST(Writing, ReplacesTheFile) {
    const TempFolder folder;
    ASSERT_TRUE(writeStore(richModel(), folder / "d.remit"));
    ASSERT_TRUE(writeStore(otherModel(), folder / "d.remit"));
    EXPECT_EQ(*readStore(folder / "d.remit"), otherModel());
    EXPECT_THAT(folder.names(), ElementsAre("d.remit"));
}

TEST(Writing, KeepsThePermissionsOfAFile) {
    const TempFolder folder;
    const auto file = folder / "d.remit";
    ASSERT_TRUE(writeStore(richModel(), file));
    ASSERT_EQ(::chmod(file.c_str(), 0640), 0);
    ASSERT_TRUE(writeStore(otherModel(), file));
    struct stat status {};
    ASSERT_EQ(::stat(file.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777, 0640U);
}

TEST(Writing, GivesANewFileTheUsualPermissions) {
    const TempFolder folder;
    const mode_t old = ::umask(027);
    ASSERT_TRUE(writeStore(richModel(), folder / "d.remit"));
    ::umask(old);
    struct stat status {};
    ASSERT_EQ(::stat((folder / "d.remit").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777, 0640U);
}

TEST(Writing, FollowsLinks) {
    const TempFolder folder;
    std::filesystem::create_directory(folder / "real");
    ASSERT_TRUE(writeStore(richModel(), folder / "real/d.remit"));
    create_symlink("real/d.remit", folder / "link.remit");
    create_symlink(folder / "link.remit", folder / "second.remit");
    ASSERT_TRUE(writeStore(otherModel(), folder / "second.remit"));
    EXPECT_TRUE(is_symlink(folder / "link.remit"));
    EXPECT_TRUE(is_symlink(folder / "second.remit"));
    EXPECT_FALSE(is_symlink(folder / "real/d.remit"));
    EXPECT_EQ(*readStore(folder / "real/d.remit"), otherModel());
}

TEST(Writing, MakesTheFileThatALinkAwaits) {
    const TempFolder folder;
    create_symlink("new.remit", folder / "link.remit");
    ASSERT_TRUE(writeStore(richModel(), folder / "link.remit"));
    EXPECT_TRUE(is_symlink(folder / "link.remit"));
    EXPECT_EQ(*readStore(folder / "new.remit"), richModel());
}

TEST(Writing, RefusesLinksThatGoRound) {
    const TempFolder folder;
    create_symlink("b.remit", folder / "a.remit");
    create_symlink("a.remit", folder / "b.remit");
    expectUnwritable(richModel(), folder / "a.remit", "The file was not saved");
    EXPECT_THAT(folder.names(), ElementsAre("a.remit", "b.remit"));
}

TEST(Writing, RefusesAFolderThatDoesNotExist) {
    const TempFolder folder;
    expectUnwritable(richModel(), folder / "none/d.remit", "its folder does not exist; choose another folder.");
    EXPECT_THAT(folder.names(), IsEmpty());
}

TEST(Writing, RefusesAFileInPlaceOfAFolder) {
    const TempFolder folder;
    putBytes(folder / "file", "text");
    expectUnwritable(richModel(), folder / "file/d.remit", "The file was not saved");
    EXPECT_EQ(bytesOf(folder / "file"), "text");
}

TEST(Writing, RefusesTheNameOfAFolder) {
    const TempFolder folder;
    std::filesystem::create_directory(folder / "d.remit");
    expectUnwritable(richModel(), folder / "d.remit", "a folder has its name; choose another name.");
    EXPECT_TRUE(is_directory(folder / "d.remit"));
    EXPECT_THAT(folder.names(), ElementsAre("d.remit"));
}

TEST(Writing, RefusesDevices) { expectUnwritable(richModel(), "/dev/null", "a device or a pipe has its name"); }

TEST(Writing, RefusesAFolderThatMayNotBeWrittenTo) {
    const TempFolder folder;
    permissions(folder.path(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    const OrdinaryUser user({folder.path()});
    ASSERT_TRUE(user.ok());
    expectUnwritable(richModel(), folder / "d.remit", "its folder may not be written to; save it elsewhere.");
    permissions(folder.path(), std::filesystem::perms::owner_all);
    EXPECT_THAT(folder.names(), IsEmpty());
}

TEST(Writing, RefusesAFileThatIsReadOnly) {
    const TempFolder folder;
    ASSERT_TRUE(writeStore(richModel(), folder / "d.remit"));
    permissions(folder / "d.remit", std::filesystem::perms::owner_read);
    const OrdinaryUser user({folder.path(), folder / "d.remit"});
    ASSERT_TRUE(user.ok());
    expectUnwritable(otherModel(), folder / "d.remit", "it is read-only");
    EXPECT_EQ(*readStore(folder / "d.remit"), richModel());
}

// A write that fails half-way, as on a full disk.
TEST(Writing, LeavesTheOldFileWhereTheNewOneDoesNotFit) {
    const TempFolder folder;
    ASSERT_TRUE(writeStore(richModel(), folder / "d.remit"));
    struct rlimit before {};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const struct rlimit small = {10'000, before.rlim_max};
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<> written = writeStore(otherModel(), folder / "d.remit");
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Error::Code::Unwritable);
    EXPECT_THAT(written.error().message, HasSubstr("The file was not saved ("));
    EXPECT_EQ(*readStore(folder / "d.remit"), richModel());
    EXPECT_THAT(folder.names(), ElementsAre("d.remit"));
}

// A crash in the middle of saving leaves a file that was half written.
TEST(Writing, SweepsWhatACrashHasLeftLongAgo) {
    const TempFolder folder;
    const auto old = std::filesystem::file_time_type::clock::now() - std::chrono::hours(1);
    const std::string left = ".remit-" + freshId();
    const std::string justNow = ".remit-" + freshId();
    for (const std::string& name : {left, justNow, std::string(".remit-notes"), std::string("other.remit")}) {
        putBytes(folder / name, "half");
        if (name != justNow)
            std::filesystem::last_write_time(folder / name, old);
    }
    ASSERT_TRUE(writeStore(richModel(), folder / "d.remit"));
    EXPECT_THAT(folder.names(), testing::UnorderedElementsAre(justNow, ".remit-notes", "other.remit", "d.remit"));
}

TEST(Writing, RefusesWhatNoFileCanHold) {
    const TempFolder folder;
    const auto file = folder / "d.remit";
    ASSERT_TRUE(writeStore(richModel(), file));
    Model model = richModel();
    View view = model.views().at(ViewId("v1"));
    view.zoom = std::numeric_limits<double>::quiet_NaN();
    model.table<View>().put(view);
    expectUnwritable(model, file, "it holds what no file can");
    model = richModel();
    model.table<Place>().put({PlaceId("gm"), 5, Text("\xC3"), {}, {}});
    expectUnwritable(model, file, "place: name is not UTF-8");
    model = richModel();
    model.table<Place>().put({PlaceId("gm"), 5, "name", {}, "no JSON"});
    expectUnwritable(model, file, "it holds what no file can");
    model = richModel();
    model.table<Place>().put({PlaceId("gm"), 5, std::string(3'000'000, 'x'), {}, {}});
    expectUnwritable(model, file, "The file was not saved");
    EXPECT_EQ(*readStore(file), richModel());
    EXPECT_THAT(folder.names(), ElementsAre("d.remit"));
}

TEST(Writing, RefusesWhatReadingWouldRefuse) {
    static_assert(mostDocumentBytes >= std::size_t{512} << 20, "as much as a document of JSON may hold");
    constexpr std::size_t most = std::size_t{1} << 20;
    const TempFolder folder;
    const auto file = folder / "d.remit";
    ASSERT_TRUE(writeStore(richModel(), file, most));
    Model model = richModel();
    model.table<DocumentInfo>().put({5, std::string(most, 'x'), {}});
    const Result<> written = writeStore(model, file, most);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Error::Code::Unwritable);
    EXPECT_THAT(written.error().message, HasSubstr("larger than 1 MiB"));
    EXPECT_EQ(*readStore(file, most), richModel());
    EXPECT_THAT(folder.names(), ElementsAre("d.remit"));
    ASSERT_TRUE(writeStore(model, file));
    EXPECT_FALSE(readStore(file, most));
    EXPECT_EQ(*readStore(file), model);
}

TEST(Writing, DoesNotReplaceTheFileOfANewerVersion) {
    const TempFolder folder;
    const auto file = folder / "d.remit";
    ASSERT_TRUE(writeStore(richModel(), file));
    runSql(file, "ALTER TABLE place ADD COLUMN colour TEXT; PRAGMA user_version = 5");
    const std::string bytes = bytesOf(file);
    expectUnwritable(otherModel(), file, "a newer version of Remit made the one that is there");
    EXPECT_EQ(bytesOf(file), bytes);
    EXPECT_THAT(folder.names(), ElementsAre("d.remit"));
}

}  // namespace
}  // namespace remit::test
