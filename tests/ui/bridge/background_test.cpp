// SPDX-License-Identifier: MIT
#include "ui/bridge/background.h"

#include <gtest/gtest.h>

#include <QTest>
#include <atomic>

namespace remit {
namespace {

TEST(Background, TheAnswerArrivesOnTheAskersThread) {
    Worker worker;
    Background background(worker);
    std::thread::id asked;
    std::thread::id answered;
    background.start([&](const Background::Cancelled&) -> std::function<void()> {
        asked = std::this_thread::get_id();
        return [&] { answered = std::this_thread::get_id(); };
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answered != std::thread::id(); }));
    EXPECT_EQ(answered, std::this_thread::get_id());
    EXPECT_NE(asked, answered);
}

TEST(Background, OnlyTheLatestQuestionIsAnswered) {
    Worker worker(2);
    Background background(worker);
    std::vector<int> answers;
    for (int i = 0; i < 100; ++i)
        background.start(
            [&, i](const Background::Cancelled&) -> std::function<void()> { return [&, i] { answers.push_back(i); }; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !answers.empty(); }));
    QTest::qWait(20);
    EXPECT_EQ(answers, std::vector<int>{99});
}

TEST(Background, WorkUnderWayHearsThatItIsCancelled) {
    Worker worker;
    Background background(worker);
    std::atomic<bool> begun = false;
    std::atomic<bool> heard = false;
    background.start([&](const Background::Cancelled& cancelled) -> std::function<void()> {
        begun = true;
        while (!cancelled())
            std::this_thread::yield();
        heard = true;
        return {};
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return begun.load(); }));
    background.cancel();
    EXPECT_TRUE(QTest::qWaitFor([&] { return heard.load(); }));
}

TEST(Background, NothingArrivesAtOneThatHasGone) {
    Worker worker(2);
    bool arrived = false;
    for (int i = 0; i < 200; ++i) {
        Background background(worker);
        background.start(
            [&](const Background::Cancelled&) -> std::function<void()> { return [&] { arrived = true; }; });
        if (i % 3 == 0)
            std::this_thread::yield();
    }
    QTest::qWait(20);
    EXPECT_FALSE(arrived);
}

TEST(Worker, DoesTasksInTheOrderInWhichTheyCame) {
    std::vector<int> done;
    std::atomic<bool> all = false;
    Worker worker;
    for (int i = 0; i < 100; ++i)
        worker.post([&, i] { done.push_back(i); });
    worker.post([&] { all = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return all.load(); }));
    EXPECT_EQ(done.size(), 100U);
    EXPECT_TRUE(std::is_sorted(done.begin(), done.end()));
}

}  // namespace
}  // namespace remit
