// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <thread>

#include "db/digest.h"
#include "db/recovery/leftovers.h"
#include "db/recovery/working_copy.h"
#include "db/store.h"
#include "tests/support/random_document.h"
#include "tests/support/random_edits.h"
#include "tests/support/temp_folder.h"

namespace remit::test {
namespace {

int killsWanted() {
    const char* asked = std::getenv("REMIT_KILLS");
    return asked ? std::atoi(asked) : 200;
}

// What the child says to its parent before it goes on: what has been shown, is to be saved or has been saved.
struct Said {
    enum class What : char { Shown, Saving, Saved } what;
    char digest[64];  // contentDigest of the document then
};

[[noreturn]] void live(std::uint64_t seed, const TempFolder& folder, int out) {
    std::mt19937_64 random(seed);
    Document document(randomDocument(seed % 50 + 1).model);
    const auto say = [&](Said::What what) {
        Said said{what, {}};
        contentDigest(document.model()).copy(said.digest, sizeof said.digest);
        if (::write(out, &said, sizeof said) != sizeof said)
            ::_exit(2);
    };
    WorkingCopy copy(folder / "recovery",
                     [model = document.model()] {
                         return writeImage({model, {}});
                     },
                     {"T", false, "2026-11-25T09:30:00Z"}, {});
    document.setSink(&copy);
    StoredDocument stored;
    for (;;) {
        const std::uint64_t revision = document.revision();
        const auto chance = random() % 8;
        if (chance == 0) {
            say(Said::What::Saving);
            SavedVersion facts;
            facts.at = "2026-11-25T09:30:00Z";
            addVersion(stored.history, stored.model, document.model(), facts);
            stored.model = document.model();
            if (!writeStored(stored, folder / "d.remit") || !copy.saved({0, (folder / "d.remit").string(), 1, "x"}))
                ::_exit(3);
            say(Said::What::Saved);
        } else if (chance == 1) {
            (void)document.undo();
        } else if (chance == 2) {
            (void)document.redo();
        } else {
            (void)document.edit(
                "edit", [&](Draft& draft) { return randomEdit(draft, random); }, random() % 3);
        }
        if (document.revision() != revision)
            say(Said::What::Shown);
    }
}

// All that it said before it was killed.
struct Told {
    std::vector<std::string> shown;
    std::string saved;   // the latest
    std::string saving;  // what had been begun and was not said to be done
    std::size_t saves = 0;
};

Told listen(int from) {
    Told told;
    for (Said said{}; ::read(from, &said, sizeof said) == sizeof said;) {
        const std::string digest(said.digest, sizeof said.digest);
        switch (said.what) {
            case Said::What::Shown:
                told.shown.push_back(digest);
                break;
            case Said::What::Saving:
                told.saving = digest;
                break;
            case Said::What::Saved:
                told.saved = std::exchange(told.saving, {});
                ++told.saves;
                break;
        }
    }
    return told;
}

void inspectFile(const TempFolder& folder, const Told& told) {
    if (!std::filesystem::exists(folder / "d.remit")) {
        ASSERT_EQ(told.saves, 0U) << "a file that was saved is lost";
        return;
    }
    const Result<StoredDocument> file = readStored(folder / "d.remit");
    ASSERT_TRUE(file) << file.error().message;
    const std::string digest = contentDigest(file->model);
    ASSERT_TRUE(digest == told.saved || digest == told.saving) << "the file is neither the old version nor the new one";
    for (const History::Entry& each : file->history.entries)
        ASSERT_TRUE(modelAt(file->model, file->history, each.version.number));
}

void inspectCopy(const TempFolder& folder, const Told& told) {
    std::vector<Leftover> found = leftovers(folder / "recovery");
    ASSERT_LE(found.size(), 1U);
    if (found.empty()) {
        const std::string latest = told.shown.empty() ? "" : told.shown.back();
        ASSERT_TRUE(latest.empty() || latest == told.saved || latest == told.saving) << "all edits are lost";
        return;
    }
    Result<Recovery> recovery = readLeftover(found.front());
    ASSERT_TRUE(recovery) << recovery.error().message;
    ASSERT_GE(recovery->commits.size(), told.shown.size()) << "an edit that was shown is lost";
    ASSERT_LE(recovery->commits.size(), told.shown.size() + 1);
    Document back(recovery->base.model);
    ASSERT_EQ(replay(back, recovery->commits, recovery->mark).commits, recovery->commits.size());
    recovery->commits.resize(told.shown.size());
    Document known(recovery->base.model);
    ASSERT_EQ(replay(known, recovery->commits, recovery->mark).commits, told.shown.size());
    if (!told.shown.empty()) {
        ASSERT_EQ(contentDigest(known.model()), told.shown.back());
    }
}

TEST(Kill, LosesNothingAtWhateverMoment) {
    const int kills = killsWanted();
    std::mt19937_64 random(20261125);
    std::size_t shown = 0;
    std::size_t saved = 0;
    std::size_t whileSaving = 0;
    for (int i = 0; i < kills && !testing::Test::HasFatalFailure(); ++i) {
        const TempFolder folder;
        int ends[2];
        ASSERT_EQ(::pipe(ends), 0);
        const std::uint64_t seed = random();
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            ::close(ends[0]);
            live(seed, folder, ends[1]);
        }
        ::close(ends[1]);
        // Most die at work, some while they are born.
        pollfd heard{ends[0], POLLIN, 0};
        if (random() % 8 != 0)
            ::poll(&heard, 1, -1);
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 60'000));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status)) << "it ended by itself with " << WEXITSTATUS(status);
        const Told told = listen(ends[0]);
        ::close(ends[0]);
        inspectFile(folder, told);
        inspectCopy(folder, told);
        shown += told.shown.size();
        saved += told.saves;
        whileSaving += !told.saving.empty();
    }
    RecordProperty("kills", kills);
    std::printf("[   info   ] %d kills, %zu of them while saving; %zu edits shown, %zu files saved, none lost\n", kills,
                whileSaving, shown, saved);
    EXPECT_GT(shown + saved + whileSaving, static_cast<std::size_t>(kills) / 2);
}

}  // namespace
}  // namespace remit::test
