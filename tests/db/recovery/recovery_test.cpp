// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "core/edits/rows.h"
#include "db/recovery/leftovers.h"
#include "db/recovery/working_copy.h"
#include "db/recovery/working_folder.h"
#include "tests/db/raw_sql.h"
#include "tests/db/rich_model.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/random_document.h"
#include "tests/support/random_edits.h"
#include "tests/support/temp_folder.h"

namespace remit::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// A folder for working copies, and documents that come and go, in order or not.
class RecoveryTest : public testing::Test {
protected:
    [[nodiscard]] std::unique_ptr<WorkingCopy> copyOf(const Model& model, bool nowhereElse = false,
                                                      const std::optional<SavedMark>& opened = {}) const {
        return std::make_unique<WorkingCopy>(
            folder.path(),
            [model] {
                return writeImage({model, {}});
            },
            WorkingFacts{"Table 1", nowhereElse, "2026-11-25T09:30:00Z"}, opened);
    }
    static Document::Edit adding(const std::string& name) {
        return [name](Draft& draft) -> Result<> {
            const auto made = addPolicyArea(draft, name);
            return made ? Result<>() : made.error();
        };
    }
    // The only one, which there must be, back in a document.
    Document recovered() {
        std::vector<Leftover> found = leftovers(folder.path());
        EXPECT_EQ(found.size(), 1U);
        if (found.empty())
            return Document();
        Result<Recovery> recovery = readLeftover(found.front());
        EXPECT_TRUE(recovery) << recovery.error().message;
        if (!recovery)
            return Document();
        Document document(recovery->base.model);
        last = replay(document, recovery->commits, recovery->mark);
        EXPECT_EQ(last.commits, recovery->commits.size());
        return document;
    }

    TempFolder folder;
    Replayed last;
};

TEST_F(RecoveryTest, GivesBackEveryEditAndItsUndo) {
    Document before(richModel());
    {
        const auto copy = copyOf(before.model());
        before.setSink(copy.get());
        ASSERT_TRUE(before.edit("add Housing", adding("Housing")));
        ASSERT_TRUE(before.edit("add Transport", adding("Transport")));
        ASSERT_TRUE(before.undo());
        ASSERT_TRUE(before.edit("add Health", adding("Health")));
        ASSERT_TRUE(before.edit("add Care", adding("Care")));
        ASSERT_TRUE(before.undo());
        before.setSink(nullptr);
    }
    Document after = recovered();
    EXPECT_EQ(after.model(), before.model());
    EXPECT_EQ(after.undoLabel(), "add Health");
    EXPECT_EQ(after.redoLabel(), "add Care");
    ASSERT_TRUE(after.redo());
    while (after.canUndo())
        ASSERT_TRUE(after.undo());
    EXPECT_EQ(after.model(), richModel());
}

TEST_F(RecoveryTest, RandomEditsComeBackWhateverTheyAre) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        std::mt19937_64 random(seed);
        Document before(randomDocument(seed).model);
        {
            const auto copy = copyOf(before.model());
            before.setSink(copy.get());
            for (int i = 0; i < 25; ++i) {
                const auto chance = random() % 10;
                if (chance == 0)
                    ASSERT_TRUE(before.undo());
                else if (chance == 1)
                    ASSERT_TRUE(before.redo());
                else
                    (void)before.edit(
                        "edit", [&](Draft& draft) { return randomEdit(draft, random); }, random() % 3);
            }
            before.setSink(nullptr);
        }
        if (before.revision() == 0)
            continue;
        Document after = recovered();
        EXPECT_EQ(after.model(), before.model()) << "seed " << seed;
        EXPECT_EQ(after.history().size(), before.history().size()) << "seed " << seed;
        EXPECT_EQ(after.position(), before.position()) << "seed " << seed;
        for (Leftover& each : leftovers(folder.path()))
            discard(std::move(each));
        EXPECT_THAT(folder.names(), IsEmpty());
    }
}

TEST_F(RecoveryTest, SaysWhatWasNotSavedAndWhen) {
    Document document(richModel());
    {
        const auto copy = copyOf(document.model(), false, SavedMark{0, "/plans/a.remit", 5, "abc"});
        document.setSink(copy.get());
        ASSERT_TRUE(document.edit("add Housing", adding("Housing")));
        ASSERT_TRUE(copy->saved({0, "/plans/b.remit", 6, "def"}));
        ASSERT_TRUE(document.edit("add Transport", adding("Transport")));
        ASSERT_TRUE(document.edit("add Health", adding("Health")));
        document.setSink(nullptr);
        EXPECT_THAT(leftovers(folder.path()), IsEmpty()) << "it is in use";
        EXPECT_FALSE(folder.names().empty());
    }
    {
        const std::vector<Leftover> found = leftovers(folder.path());
        ASSERT_EQ(found.size(), 1U);
        EXPECT_EQ(found[0].title, "Table 1");
        EXPECT_EQ(found[0].file, "/plans/b.remit");
        EXPECT_EQ(found[0].edits, 2U);
        EXPECT_THAT(found[0].at, testing::MatchesRegex("....-..-..T..:..:..Z"));
        EXPECT_THAT(leftovers(folder.path()), IsEmpty()) << "it is being looked at";
    }
    Document after = recovered();
    ASSERT_TRUE(last.savedState);
    EXPECT_NE(after.state(), *last.savedState);
    ASSERT_TRUE(after.undo());
    ASSERT_TRUE(after.undo());
    EXPECT_EQ(after.state(), *last.savedState) << "back at what was saved";
}

TEST_F(RecoveryTest, SweepsWhatHoldsNothingUnsaved) {
    {
        const auto untouched = copyOf(richModel());
        const auto saved = copyOf(richModel());
        Document document(richModel(), saved.get());
        ASSERT_TRUE(document.edit("add Housing", adding("Housing")));
        ASSERT_TRUE(saved->saved({0, "/plans/b.remit", 6, "def"}));
        const auto discarded = copyOf(richModel());
        Document other(richModel(), discarded.get());
        ASSERT_TRUE(other.edit("add Housing", adding("Housing")));
        EXPECT_EQ(folder.names().size(), 3U);
        discarded->discard();
        EXPECT_EQ(folder.names().size(), 2U);
    }
    std::filesystem::create_directory(folder / "half made");
    EXPECT_THAT(leftovers(folder.path()), IsEmpty());
    EXPECT_THAT(folder.names(), IsEmpty());
}

TEST_F(RecoveryTest, OffersAPastedDocumentThatNobodyEdited) {
    { EXPECT_FALSE(copyOf(richModel(), true)->trouble()); }
    EXPECT_EQ(recovered().model(), richModel());
}

TEST_F(RecoveryTest, GoesOnAndIsRecoveredAgain) {
    Document document(richModel());
    {
        const auto copy = copyOf(document.model());
        document.setSink(copy.get());
        ASSERT_TRUE(document.edit("add Housing", adding("Housing"), 1));
        document.setSink(nullptr);
    }
    std::vector<Leftover> found = leftovers(folder.path());
    ASSERT_EQ(found.size(), 1U);
    Result<Recovery> recovery = readLeftover(found.front());
    ASSERT_TRUE(recovery);
    Document second(recovery->base.model);
    const Replayed done = replay(second, recovery->commits, recovery->mark);
    {
        WorkingCopy copy(found.front().home, std::move(found.front().lock), std::move(recovery->log), done.commits);
        second.setSink(&copy);
        // Of the same number as the gesture before the crash, and yet another.
        ASSERT_TRUE(second.edit("add Transport", adding("Transport"), 1));
        second.setSink(nullptr);
    }
    const Document third = recovered();
    EXPECT_EQ(third.model(), second.model());
    EXPECT_EQ(third.history().size(), 2U);
}

TEST_F(RecoveryTest, StopsAtWhatDoesNotFit) {
    Document document(richModel());
    {
        const auto copy = copyOf(document.model());
        document.setSink(copy.get());
        for (const char* name : {"Housing", "Transport", "Health"})
            ASSERT_TRUE(document.edit(name, adding(name)));
        document.setSink(nullptr);
    }
    const auto log = folder / *folder.names().begin() / workingLog;
    runSql(log, "UPDATE made_change SET row_after = '{}' WHERE made = 2");
    const std::vector<Leftover> found = leftovers(folder.path());
    ASSERT_EQ(found.size(), 1U);
    Result<Recovery> recovery = readLeftover(found.front());
    ASSERT_TRUE(recovery);
    Document after(recovery->base.model);
    EXPECT_EQ(replay(after, recovery->commits, recovery->mark).commits, 1U);
    EXPECT_TRUE(after.model().policyAreas().contains(PolicyAreaId("housing")));
}

TEST_F(RecoveryTest, OffersADamagedLogRatherThanSweepingIt) {
    {
        Document document(richModel());
        const auto copy = copyOf(document.model());
        document.setSink(copy.get());
        ASSERT_TRUE(document.edit("add Housing", adding("Housing")));
        document.setSink(nullptr);
    }
    putBytes(folder / *folder.names().begin() / workingLog, "damaged");
    const std::vector<Leftover> found = leftovers(folder.path());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found[0].damaged);
    const Result<Recovery> recovery = readLeftover(found[0]);
    ASSERT_FALSE(recovery);
    EXPECT_THAT(recovery.error().message, HasSubstr("cannot be read"));
}

TEST_F(RecoveryTest, WithoutAPlaceForItEditsGoOnAndTheReasonIsSaid) {
    putBytes(folder / "file", "");
    WorkingCopy copy(folder / "file",
                     [] {
                         return writeImage({Model(), {}});
                     },
                     {"T", false, "2026-11-25T09:30:00Z"}, {});
    Document document({}, &copy);
    EXPECT_TRUE(document.edit("add Housing", adding("Housing")));
    const std::optional<Error> trouble = copy.trouble();
    ASSERT_TRUE(trouble);
    EXPECT_THAT(trouble->message, HasSubstr("Changes are not kept safe against a crash"));
    EXPECT_THAT(folder.names(), ElementsAre("file"));
}

TEST_F(RecoveryTest, RemovesNothingThatIsNotRemits) {
    { EXPECT_FALSE(copyOf(richModel())->trouble()); }
    const auto home = folder / *folder.names().begin();
    putBytes(home / "letter.txt", "dear");
    EXPECT_THAT(leftovers(folder.path()), IsEmpty());
    EXPECT_EQ(bytesOf(home / "letter.txt"), "dear");
}

}  // namespace
}  // namespace remit::test
