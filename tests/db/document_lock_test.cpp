// SPDX-License-Identifier: MIT
#include "db/document_lock.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/ordinary_user.h"
#include "tests/support/temp_folder.h"

namespace remit::test {
namespace {

namespace fs = std::filesystem;

class DocumentLockTest : public testing::Test {
protected:
    void SetUp() override { putBytes(m_file, "a document"); }
    // Another program of this machine that has the document open until it is killed.
    pid_t openElsewhere() {
        int ready[2];
        EXPECT_EQ(::pipe(ready), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const auto attempt = DocumentLock::take(m_file, thisOwner("Jane Doe"));
            const char said = attempt.lock ? 'y' : 'n';
            (void)!::write(ready[1], &said, 1);
            for (;;)
                ::pause();
        }
        char said = 0;
        EXPECT_EQ(::read(ready[0], &said, 1), 1);
        EXPECT_EQ(said, 'y');
        ::close(ready[0]);
        ::close(ready[1]);
        return child;
    }
    static void kill(pid_t child) {
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
    }
    static LockOwner jane() {
        LockOwner owner = thisOwner("Jane Doe");
        owner.host = "desk-12";
        return owner;
    }

    TempFolder m_folder;
    fs::path m_file = m_folder.path() / "plan.remit";
    fs::path m_lock = m_folder.path() / ".~lock.plan.remit#";
};

TEST_F(DocumentLockTest, StandsBesideTheDocumentWhileItIsOpen) {
    {
        auto attempt = DocumentLock::take(m_file, thisOwner("Me"));
        ASSERT_TRUE(attempt.lock);
        EXPECT_FALSE(attempt.other);
        EXPECT_TRUE(fs::exists(m_lock));
        const DocumentLock moved = *std::move(attempt.lock);
        attempt.lock.reset();
        EXPECT_TRUE(fs::exists(m_lock)) << "it is where it was moved to";
    }
    EXPECT_FALSE(fs::exists(m_lock));
}

TEST_F(DocumentLockTest, AnotherProgramSeesWhoHasIt) {
    const pid_t child = openElsewhere();
    const auto attempt = DocumentLock::take(m_file, thisOwner("Me"));
    EXPECT_FALSE(attempt.lock);
    ASSERT_TRUE(attempt.other);
    EXPECT_EQ(attempt.other->by, "Jane Doe");
    EXPECT_EQ(attempt.other->process, child);
    EXPECT_EQ(attempt.other->host, thisOwner("").host);
    EXPECT_EQ(attempt.other->at.size(), std::string("2026-11-25T10:00:00Z").size());
    kill(child);
}

TEST_F(DocumentLockTest, WhatAKilledProgramLeavesIsSwept) {
    kill(openElsewhere());
    ASSERT_TRUE(fs::exists(m_lock));
    EXPECT_TRUE(DocumentLock::take(m_file, thisOwner("Me")).lock);
    kill(openElsewhere());
    ASSERT_TRUE(fs::exists(m_lock));
    DocumentLock::sweep(m_file);
    EXPECT_FALSE(fs::exists(m_lock));
}

TEST_F(DocumentLockTest, ALaterProcessOfTheSameNumberIsAnother) {
    LockOwner earlier = thisOwner("Jane Doe");
    earlier.process = ::getppid();
    earlier.started = "1";
    std::optional<DocumentLock> left = DocumentLock::take(m_file, earlier).lock;
    ASSERT_TRUE(left);
    EXPECT_TRUE(DocumentLock::take(m_file, thisOwner("Me")).lock);
}

TEST_F(DocumentLockTest, OfAnotherMachineNothingIsSwept) {
    const auto theirs = DocumentLock::take(m_file, jane());
    DocumentLock::sweep(m_file);
    const auto attempt = DocumentLock::take(m_file, thisOwner("Me"));
    EXPECT_FALSE(attempt.lock);
    ASSERT_TRUE(attempt.other);
    EXPECT_EQ(attempt.other->host, "desk-12");
}

TEST_F(DocumentLockTest, OneTakenOverIsNotRemovedByItsFirstHolder) {
    auto theirs = DocumentLock::take(m_file, jane());
    const auto mine = DocumentLock::takeOver(m_file, thisOwner("Me"));
    ASSERT_TRUE(mine);
    theirs.lock.reset();
    EXPECT_TRUE(fs::exists(m_lock));
}

TEST_F(DocumentLockTest, OneThatIsCutOffOrNoneOfOursCountsForNothing) {
    for (const char* words : {"", "{\"by\": \"Ja", "[]", "\xff\xfe"}) {
        putBytes(m_lock, words);
        const auto attempt = DocumentLock::take(m_file, thisOwner("Me"));
        EXPECT_FALSE(attempt.lock) << "it may still be being written: " << words;
        EXPECT_TRUE(attempt.other) << words;
        fs::last_write_time(m_lock, fs::file_time_type::clock::now() - std::chrono::minutes(1));
        EXPECT_TRUE(DocumentLock::take(m_file, thisOwner("Me")).lock) << words;
    }
}

TEST_F(DocumentLockTest, OfTwoProgramsThatOpenItAtOnceOneHasIt) {
    constexpr int rounds = 200;
    for (int round = 0; round < rounds; ++round) {
        if (round % 2 == 1) {  // with one in the way that is left over
            LockOwner gone = thisOwner("Gone");
            gone.started = "1";
            gone.process = ::getppid();
            auto left = DocumentLock::take(m_file, gone);
            const std::string words = bytesOf(m_lock);
            left.lock.reset();
            putBytes(m_lock, words);
        }
        int go[2];
        int said[2];
        ASSERT_EQ(::pipe(go), 0);
        ASSERT_EQ(::pipe(said), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            char any = 0;
            (void)!::read(go[0], &any, 1);
            auto attempt = DocumentLock::take(m_file, thisOwner("Jane Doe"));
            const char got = attempt.lock ? 'y' : 'n';
            (void)!::write(said[1], &got, 1);
            (void)!::read(go[0], &any, 1);
            attempt.lock.reset();
            ::_exit(0);
        }
        ASSERT_EQ(::write(go[1], "g", 1), 1);
        const auto mine = DocumentLock::take(m_file, thisOwner("Me"));
        char theirs = 0;
        ASSERT_EQ(::read(said[0], &theirs, 1), 1);
        EXPECT_NE(mine.lock.has_value(), theirs == 'y') << "round " << round;
        ASSERT_EQ(::write(go[1], "g", 1), 1);
        ::waitpid(child, nullptr, 0);
        for (const int end : {go[0], go[1], said[0], said[1]})
            ::close(end);
    }
}

TEST_F(DocumentLockTest, ShowsNoNameThatMisleads) {
    LockOwner owner = jane();
    owner.by = "enaJ\xE2\x80\xAE";
    const auto theirs = DocumentLock::take(m_file, owner);
    EXPECT_EQ(DocumentLock::take(m_file, thisOwner("Me")).other->by, "");
}

TEST_F(DocumentLockTest, AFolderThatTakesNoneIsFine) {
    const OrdinaryUser user{m_folder.path()};
    ASSERT_TRUE(user.ok());
    fs::permissions(m_folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    const auto attempt = DocumentLock::take(m_file, thisOwner("Me"));
    EXPECT_FALSE(attempt.lock);
    EXPECT_FALSE(attempt.other);
    fs::permissions(m_folder.path(), fs::perms::owner_all);
    EXPECT_FALSE(DocumentLock::take(m_folder.path() / "gone" / "plan.remit", thisOwner("Me")).lock);
}

TEST_F(DocumentLockTest, ALinkToTheDocumentIsTheDocument) {
    const fs::path link = m_folder.path() / "link.remit";
    fs::create_symlink(m_file, link);
    EXPECT_EQ(DocumentLock::pathFor(link), fs::canonical(m_folder.path()) / ".~lock.plan.remit#");
}

}  // namespace
}  // namespace remit::test
