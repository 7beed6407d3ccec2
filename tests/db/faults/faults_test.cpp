// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <cerrno>
#include <functional>

#include "core/edits/rows.h"
#include "db/file.h"
#include "db/recovery/leftovers.h"
#include "db/recovery/working_copy.h"
#include "db/store.h"
#include "tests/db/faults/fault_plan.h"
#include "tests/db/faults/fault_vfs.h"
#include "tests/db/rich_model.h"
#include "tests/support/temp_folder.h"

namespace remit::test {
namespace {

long injected = 0;

// Runs the work again and again, with the first, the second... of its operations failing, once or for ever, until it
// comes to an end without a failure.
void failEach(const std::function<void(const std::string& which)>& work) {
    for (const bool sticky : {false, true})
        for (const int error : {EIO, ENOSPC}) {
            constexpr long most = 2000;
            for (long at = 1; at < most; ++at) {
                faultPlan() = {at, sticky, error, 0, 0, {}};
                work("operation " + std::to_string(at) + (sticky ? " and all after it" : ""));
                const bool reached = faultPlan().failed > 0;
                faultPlan() = {};
                if (testing::Test::HasFailure() || !reached)
                    break;
                ++injected;
            }
        }
    std::printf("[   info   ] %ld faults injected so far\n", injected);
}

Model other() {
    Model model = richModel();
    model.table<DocumentInfo>().put({1, "Another", {}});
    return model;
}

// The faults stop, and what is there is looked at.
void stopFaults() { faultPlan().failAt = 0; }

TEST(Faults, SavingLeavesTheOldFileOrTheNewOne) {
    const TempFolder folder;
    const auto file = folder / "d.remit";
    failEach([&](const std::string& which) {
        const FaultPlan plan = faultPlan();
        faultPlan() = {};
        std::filesystem::remove(file);
        ASSERT_TRUE(writeStore(richModel(), file));
        faultPlan() = plan;
        const Result<> done = writeStore(other(), file);
        stopFaults();
        const Result<Model> read = readStore(file);
        ASSERT_TRUE(read) << which << ": " << read.error().message;
        EXPECT_TRUE(*read == other() || (!done && *read == richModel())) << which;
        EXPECT_TRUE(done || done.error().message.ends_with('.'));
        EXPECT_EQ(folder.names().size(), 1U) << which << ": something is left behind";
    });
}

TEST(Faults, WritingIntoAFileLeavesAWholeCopySomewhere) {
    const TempFolder folder;
    const auto file = folder / "d.remit";
    const Result<std::string> image = writeImage({other(), {}});
    failEach([&](const std::string& which) {
        FaultPlan plan = faultPlan();
        faultPlan() = {};
        std::filesystem::remove_all(folder / "rescue");
        ASSERT_TRUE(writeStore(richModel(), file));
        plan.error = EBUSY;  // what sends saving on the way into the file
        faultPlan() = plan;
        const Result<> done =
            replaceFile(file, *image, [](std::string_view) { return Result<>(); }, {folder / "rescue", {}});
        stopFaults();
        const Result<Model> read = readStore(file);
        std::size_t rescued = 0;
        std::error_code none;
        for (const auto& entry : std::filesystem::directory_iterator(folder / "rescue", none))
            rescued += readStore(entry.path()) && *readStore(entry.path()) == other();
        EXPECT_TRUE((read && *read == other()) || (!done && ((read && *read == richModel()) || rescued == 1))) << which;
    });
}

TEST(Faults, ReadingSaysSoOrReads) {
    const TempFolder folder;
    const auto file = folder / "d.remit";
    ASSERT_TRUE(writeStore(richModel(), file));
    failEach([&](const std::string& which) {
        const Result<Model> read = readStore(file);
        EXPECT_TRUE(read ? *read == richModel() : read.error().code == Error::Code::Unreadable) << which;
    });
}

// What has been accepted comes back, what has been refused does not, whatever fails in between.
TEST(Faults, EditsAreKeptOrRefused) {
    const FaultVfs vfs;
    failEach([&](const std::string& which) {
        const FaultPlan plan = faultPlan();
        faultPlan() = {};
        const TempFolder folder;
        Document document(richModel());
        bool isKept = false;
        bool isLastRefused = false;
        {
            WorkingCopy copy(folder.path(),
                             [] {
                                 return writeImage({richModel(), {}});
                             },
                             {"T", false, "2026-11-25T09:30:00Z"}, {});
            ASSERT_FALSE(copy.trouble());
            document.setSink(&copy);
            faultPlan() = plan;
            for (int i = 0; i < 3; ++i) {
                const Result<> done = document.edit("add", [&](Draft& draft) -> Result<> {
                    const auto made = addPolicyArea(draft, "Area " + std::to_string(i));
                    return made ? Result<>() : made.error();
                });
                isKept = isKept || done.ok();
                isLastRefused = !done;
                EXPECT_TRUE(done || done.error().code == Error::Code::Unwritable) << which;
            }
            document.setSink(nullptr);
            stopFaults();
        }
        std::vector<Leftover> found = leftovers(folder.path());
        if (!isKept && found.empty())
            return;
        ASSERT_EQ(found.size(), 1U) << which;
        const Result<Recovery> recovery = readLeftover(found.front());
        ASSERT_TRUE(recovery) << which << ": " << recovery.error().message;
        Document back(recovery->base.model);
        const Replayed done = replay(back, recovery->commits, recovery->mark);
        EXPECT_EQ(done.commits, recovery->commits.size()) << which;
        // A disk that says no may have taken the very last one; nobody has seen it, and undo takes it back.
        if (isLastRefused && done.commits > document.history().size()) {
            ASSERT_TRUE(back.undo());
        }
        EXPECT_TRUE(back.model() == document.model())
            << which << ": " << done.commits << " came back of " << document.history().size();
    });
}

TEST(Faults, ACopyThatCannotBeMadeIsSaidAndLeavesNothing) {
    const FaultVfs vfs;
    failEach([&](const std::string& which) {
        const TempFolder folder;
        {
            WorkingCopy copy(folder.path(),
                             [] {
                                 return writeImage({richModel(), {}});
                             },
                             {"T", true, "2026-11-25T09:30:00Z"}, {});
            const bool isMade = !copy.trouble();
            stopFaults();
            EXPECT_EQ(folder.names().size(), isMade ? 1U : 0U) << which;
        }
        EXPECT_EQ(leftovers(folder.path()).size(), folder.names().size()) << which;
    });
}

}  // namespace
}  // namespace remit::test
