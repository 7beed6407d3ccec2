// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cerrno>

#include "db/earlier.h"
#include "db/file.h"
#include "db/store.h"
#include "tests/db/faults/fault_plan.h"
#include "tests/db/rich_model.h"
#include "tests/support/temp_folder.h"

namespace remit::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// A document in a place where one call fails with one error.
class Ladder : public testing::Test {
protected:
    Ladder() { EXPECT_TRUE(writeStore(everyWord(), file)); }
    ~Ladder() override { faultPlan() = {}; }

    void failing(const char* call, int error, long at = 1, bool sticky = true) {
        faultPlan() = {at, sticky, error, 0, 0, call};
    }
    Result<> save(const std::filesystem::path& rescue = {}) {
        Result<> done = writeStored({richModel(), {}}, file, mostDocumentBytes, {rescue, {}});
        faultPlan() = {};
        return done;
    }
    void expectUnsaved(const Result<>& done, const char* part) {
        ASSERT_FALSE(done);
        EXPECT_THAT(done.error().message, HasSubstr(part));
        EXPECT_EQ(*readStore(file), everyWord());
        EXPECT_THAT(folder.names(), ElementsAre("d.remit"));
    }

    TempFolder folder;
    TempFolder other;
    std::filesystem::path file = folder / "d.remit";
};

TEST_F(Ladder, WaitsForAProgramThatHoldsTheFileForAMoment) {
    failing("rename", EBUSY, 1, false);
    ASSERT_TRUE(save());
    EXPECT_EQ(*readStore(file), richModel());
}

TEST_F(Ladder, WritesIntoAFileThatCannotBeReplaced) {
    failing("rename", EBUSY);
    expectUnsaved(save(), "another program holds it; close it there, or save under another name");
    // A mounted file takes bytes and no other name.
    faultPlan() = {1, false, EXDEV, 0, 0, "rename"};
    const Result<> done = save(other / "rescued");
    ASSERT_TRUE(done) << done.error().message;
    EXPECT_EQ(*readStore(file), richModel());
    std::filesystem::remove(other / "rescued");
    EXPECT_THAT(other.names(), IsEmpty()) << "the copy has gone, since all went well";
}

TEST_F(Ladder, WritesIntoAFileWhoseFolderTakesNoOther) {
    failing("open", EACCES, 2, false);  // the first one looks at the version that is there
    const Result<> done = save(other / "rescued");
    ASSERT_TRUE(done) << done.error().message;
    EXPECT_EQ(*readStore(file), richModel());
}

TEST_F(Ladder, SaysWhereTheWholeCopyIsWhenWritingIntoItFails) {
    faultPlan() = {1, false, EXDEV, 0, 0, "rename"};
    const std::string image = *writeImage({richModel(), {}});
    int writes = 0;
    const Result<> done = replaceFile(file, image,
                                      [&](std::string_view) -> Result<> {
                                          if (++writes == 2)  // of the rescue: what follows is the file itself
                                              faultPlan() = {1, true, EIO, 0, 0, "ftruncate"};
                                          return {};
                                      },
                                      {other / "rescued", {}});
    faultPlan() = {};
    ASSERT_FALSE(done);
    EXPECT_THAT(done.error().message, HasSubstr("the whole document is safe in " + (other / "rescued").string()));
    const auto kept = std::filesystem::directory_iterator(other / "rescued")->path();
    EXPECT_EQ(*readStore(kept), richModel());
}

TEST_F(Ladder, ALastLookThatSaysNoLeavesTheFileAsItIs) {
    // By renaming, and on the way into the file where renaming is refused.
    for (const int refusal : {0, EXDEV}) {
        if (refusal != 0)
            faultPlan() = {1, false, refusal, 0, 0, "rename"};
        int looks = 0;
        const Result<> done = writeStored({richModel(), {}}, file, mostDocumentBytes,
                                          {other / "rescued", [&](std::string_view bytes) -> Result<> {
                                               EXPECT_TRUE(readImage(bytes));
                                               if (++looks == (refusal == 0 ? 1 : 2))
                                                   return Error{Error::Code::Unwritable, "They were quicker.", {}};
                                               return {};
                                           }});
        faultPlan() = {};
        expectUnsaved(done, "They were quicker.");
        EXPECT_TRUE(!std::filesystem::exists(other / "rescued") || std::filesystem::is_empty(other / "rescued"));
    }
}

TEST_F(Ladder, EachTroubleIsASentenceWithAWayOut) {
    const std::tuple<const char*, int, const char*> cases[] = {
        {"write", ENOSPC, "the disk is full; make room, or save it elsewhere"},
        {"write", EDQUOT, "the disk is full"},
        {"fsync", EIO, "does not answer; connect it again, or save it elsewhere"},
        {"write", ESTALE, "network drive does not answer"},
        {"fsync", ETIMEDOUT, "network drive does not answer"},
        {"rename", EROFS, "its folder may not be written to; save it elsewhere"},
        {"rename", ENOENT, "its folder does not exist; choose another folder"},
        {"rename", ETXTBSY, "another program holds it"},
        {"write", EFBIG, "try again, or save it elsewhere"},
    };
    for (const auto& [call, error, part] : cases) {
        failing(call, error);
        expectUnsaved(save(), part);
    }
}

TEST_F(Ladder, EachTroubleOfReadingIsASentenceToo) {
    for (const auto& [error, part] : {std::pair{EIO, "its disk or network drive does not answer"},
                                      {EACCES, "may not be read"},
                                      {EBUSY, "another program holds it"}}) {
        failing("read", error);
        const Result<Model> read = readStore(file);
        faultPlan() = {};
        ASSERT_FALSE(read);
        EXPECT_THAT(read.error().message, HasSubstr(part));
    }
}

TEST_F(Ladder, KeepsTheLastContentsOfAFileThatIsReplaced) {
    EXPECT_TRUE(keepEarlier(folder / "none.remit", other / "earlier"));
    EXPECT_THAT(other.names(), IsEmpty());
    for (int i = 0; i < 8; ++i) {
        const auto named = folder / ("d" + std::to_string(i % 2) + ".remit");
        std::filesystem::copy_file(file, named, std::filesystem::copy_options::overwrite_existing);
        EXPECT_TRUE(keepEarlier(named, other / "earlier"));
    }
    std::size_t kept = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(other / "earlier"))
        kept += entry.is_regular_file() && *readStore(entry.path()) == everyWord();
    EXPECT_GE(kept, 2U);
    EXPECT_LE(kept, 2 * mostEarlier);
}

}  // namespace
}  // namespace remit::test
