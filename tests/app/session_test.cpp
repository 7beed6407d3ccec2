// SPDX-License-Identifier: MIT
#include "app/session.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTemporaryDir>

#include "app/files.h"
#include "core/edits/rows.h"
#include "tests/support/builders.h"

namespace remit {
namespace {

class SessionTest : public testing::Test {
protected:
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

}  // namespace
}  // namespace remit
