// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "core/change/replay.h"
#include "db/recovery/leftovers.h"
#include "db/recovery/working_copy.h"
#include "db/store.h"
#include "tests/support/random_document.h"
#include "tests/support/random_edits.h"
#include "tests/support/temp_folder.h"

namespace remit::test {
namespace {

// One document is edited, undone, redone, saved, loaded and recovered in any order; another is edited, undone and
// redone alone. They never differ.
TEST(AnyOrder, SavingLoadingAndRecoveringChangeNothing) {
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        const TempFolder folder;
        std::mt19937_64 random(seed);
        StoredDocument stored{randomDocument(seed).model, {}};
        auto plain = std::make_unique<Document>(stored.model);
        auto kept = std::make_unique<Document>(stored.model);
        auto copy = std::make_unique<WorkingCopy>(
            folder / "recovery",
            [model = stored.model] {
                return writeImage({model, {}});
            },
            WorkingFacts{"T", true, "2026-11-25T09:30:00Z"}, std::nullopt);
        kept->setSink(copy.get());
        for (int step = 0; step < 40; ++step) {
            const auto chance = random() % 10;
            if (chance < 5) {
                Draft draft(plain->model());
                if (!randomEdit(draft, random))
                    continue;
                const ChangeSet change = draft.changes();
                const auto edit = [&](Draft& other) {
                    put(other, change);
                    return Result<>();
                };
                const bool done = plain->edit("edit", edit).ok();
                ASSERT_EQ(kept->edit("edit", edit).ok(), done);
            } else if (chance == 5) {
                ASSERT_TRUE(plain->undo());
                ASSERT_TRUE(kept->undo());
            } else if (chance == 6) {
                ASSERT_TRUE(plain->redo());
                ASSERT_TRUE(kept->redo());
            } else if (chance == 7) {
                SavedVersion facts;
                facts.at = "2026-11-25T09:30:00Z";
                addVersion(stored.history, stored.model, kept->model(), facts);
                stored.model = kept->model();
                ASSERT_TRUE(writeStored(stored, folder / "d.remit"));
                const Result<StoredDocument> loaded = readStored(folder / "d.remit");
                ASSERT_TRUE(loaded);
                ASSERT_EQ(loaded->model, plain->model()) << "seed " << seed << ", step " << step;
                stored = *loaded;
            } else if (chance == 8) {  // a crash
                kept->setSink(nullptr);
                copy.reset();
                std::vector<Leftover> found = leftovers(folder / "recovery");
                ASSERT_EQ(found.size(), 1U);
                Result<Recovery> recovery = readLeftover(found.front());
                ASSERT_TRUE(recovery) << recovery.error().message;
                kept = std::make_unique<Document>(recovery->base.model);
                const Replayed done = replay(*kept, recovery->commits, recovery->mark);
                ASSERT_EQ(done.commits, recovery->commits.size());
                copy = std::make_unique<WorkingCopy>(found.front().home, std::move(found.front().lock),
                                                     std::move(recovery->log), done.commits);
                kept->setSink(copy.get());
            }
            ASSERT_EQ(kept->model(), plain->model()) << "seed " << seed << ", step " << step;
            ASSERT_EQ(kept->position(), plain->position());
        }
        kept->setSink(nullptr);
    }
}

TEST(AnyOrder, MigratingHappensOnACopyAlone) {
    const TempFolder folder;
    const std::string old = bytesOf(REMIT_SOURCE_DIR "/tests/documents/v1.remit");
    putBytes(folder / "v1.remit", old);
    const Result<StoredDocument> read = readStored(folder / "v1.remit");
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->history.empty());
    EXPECT_EQ(bytesOf(folder / "v1.remit"), old);
}

}  // namespace
}  // namespace remit::test
