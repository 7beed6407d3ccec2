// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <thread>

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

// What a life does, decided by its seed alone, so that another can follow it.
class Life {
public:
    explicit Life(std::uint64_t seed) : m_random(seed), document(randomDocument(seed % 50 + 1).model) {}

    enum class Did { Nothing, Shown, WantsToSave };
    // One edit, undo or redo; now and then it wants to save first.
    Did step() {
        const std::uint64_t revision = document.revision();
        const auto chance = m_random() % 12;
        if (chance == 0)
            return Did::WantsToSave;
        if (chance == 1)
            (void)document.undo();
        else if (chance == 2)
            (void)document.redo();
        else
            (void)document.edit(
                "edit", [&](Draft& draft) { return randomEdit(draft, m_random); }, m_random() % 3);
        return document.revision() == revision ? Did::Nothing : Did::Shown;
    }

private:
    std::mt19937_64 m_random;

public:
    Document document;
};

// Of the child to its parent: what it has shown or saved, before it goes on.
enum class Said : char { Shown, Saving, Saved };

[[noreturn]] void live(std::uint64_t seed, const TempFolder& folder, int out) {
    const auto say = [&](Said what) {
        if (::write(out, &what, 1) != 1)
            ::_exit(2);
    };
    Life life(seed);
    WorkingCopy copy(folder / "recovery",
                     [model = life.document.model()] {
                         return writeImage({model, {}});
                     },
                     {"T", false, "2026-11-25T09:30:00Z"}, {});
    life.document.setSink(&copy);
    StoredDocument stored;
    for (;;) {
        switch (life.step()) {
            case Life::Did::Nothing:
                break;
            case Life::Did::Shown:
                say(Said::Shown);
                break;
            case Life::Did::WantsToSave: {
                say(Said::Saving);
                SavedVersion facts;
                facts.at = "2026-11-25T09:30:00Z";
                addVersion(stored.history, stored.model, life.document.model(), facts);
                stored.model = life.document.model();
                if (!writeStored(stored, folder / "d.remit") || !copy.saved((folder / "d.remit").string(), 1, "x"))
                    ::_exit(3);
                say(Said::Saved);
                break;
            }
        }
    }
}

struct Told {
    std::size_t shown = 0;
    std::size_t saved = 0;
    bool saving = false;  // and not done with it
};

// Follows the life again and checks what the killed one left behind.
void inspect(std::uint64_t seed, const TempFolder& folder, const Told& told) {
    std::vector<Model> saves;
    Life life(seed);
    std::size_t shown = 0;
    std::optional<Document> back;
    std::size_t commits = 0;
    std::vector<Leftover> found = leftovers(folder / "recovery");
    ASSERT_LE(found.size(), 1U);
    if (!found.empty()) {
        const Result<Recovery> recovery = readLeftover(found.front());
        ASSERT_TRUE(recovery) << recovery.error().message;
        back.emplace(recovery->base.model);
        commits = replay(*back, recovery->commits, recovery->mark).commits;
        ASSERT_EQ(commits, recovery->commits.size());
        ASSERT_GE(commits, told.shown) << "an edit that was shown is lost";
        ASSERT_LE(commits, told.shown + 1);
    } else {
        ASSERT_TRUE(told.shown == 0 || told.saved > 0 || told.saving) << "all edits are lost";
        commits = told.shown;
    }
    while (shown < commits || saves.size() < told.saved + (told.saving ? 1 : 0)) {
        switch (life.step()) {
            case Life::Did::Nothing:
                break;
            case Life::Did::Shown:
                ++shown;
                break;
            case Life::Did::WantsToSave:
                saves.push_back(life.document.model());
                break;
        }
        if (shown == commits && back) {
            ASSERT_EQ(back->model(), life.document.model());
            ASSERT_EQ(back->history().size(), life.document.history().size());
            back.reset();
        }
    }
    if (!std::filesystem::exists(folder / "d.remit")) {
        ASSERT_EQ(told.saved, 0U) << "a file that was saved is lost";
        return;
    }
    const Result<StoredDocument> file = readStored(folder / "d.remit");
    ASSERT_TRUE(file) << file.error().message;
    const bool isOld = told.saved > 0 && file->model == saves[told.saved - 1];
    const bool isNew = told.saving && file->model == saves[told.saved];
    ASSERT_TRUE(isOld || isNew) << "the file is neither the old version nor the new one";
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
        std::this_thread::sleep_for(std::chrono::microseconds(2000 + random() % 118'000));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status)) << "it ended by itself with " << WEXITSTATUS(status);
        Told told;
        for (Said what{}; ::read(ends[0], &what, 1) == 1;) {
            told.shown += what == Said::Shown;
            told.saved += what == Said::Saved;
            told.saving = what == Said::Saving || (told.saving && what == Said::Shown);
        }
        ::close(ends[0]);
        inspect(seed, folder, told);
        shown += told.shown;
        saved += told.saved;
        whileSaving += told.saving;
    }
    RecordProperty("kills", kills);
    std::printf("[   info   ] %d kills, %zu of them while saving; %zu edits shown, %zu files saved, none lost\n", kills,
                whileSaving, shown, saved);
    EXPECT_GT(shown, static_cast<std::size_t>(kills));
    EXPECT_GT(saved, static_cast<std::size_t>(kills) / 4);
}

}  // namespace
}  // namespace remit::test
