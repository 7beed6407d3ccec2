// SPDX-License-Identifier: MIT
#include "core/document/document.h"

#include <gtest/gtest.h>

#include "core/edits/rows.h"
#include "tests/support/builders.h"

namespace remit {

using test::aModel;
using test::idsOf;

namespace {

class FakeSink : public ChangeSink {
public:
    Result<> accept(const Commit& commit) override {
        if (full)
            return Error{Error::Code::Unwritable, "The disk is full.", {}};
        labels.push_back((commit.what == Commit::What::Undo   ? "Undo "
                          : commit.what == Commit::What::Redo ? "Redo "
                                                              : "") +
                         commit.label);
        sizes.push_back(commit.change.size());
        return {};
    }
    bool full = false;
    std::vector<std::string> labels;
    std::vector<std::size_t> sizes;
};

Document::Edit adding(const char* name) {
    return [name](Draft& draft) {
        const auto made = addPolicyArea(draft, name);
        return made ? Result<>() : made.error();
    };
}

Document::Edit placing(double x) {
    return [x](Draft& draft) { return placeNode(draft, ViewId("v"), BodyTypeId("mca"), x, 0); };
}

Model withView() {
    View view;
    view.id = ViewId("v");
    view.name = "V";
    return aModel().type("mca").with(view);
}

}  // namespace

TEST(Document, UndoesAndRedoesByName) {
    Document document;
    ASSERT_TRUE(document.edit("add A", adding("A")));
    ASSERT_TRUE(document.edit("add B", adding("B")));
    EXPECT_EQ(document.undoLabel(), "add B");
    EXPECT_EQ(document.redoLabel(), "");
    ASSERT_TRUE(document.undo());
    EXPECT_EQ(idsOf(document.model().policyAreas()), "a");
    EXPECT_EQ(document.redoLabel(), "add B");
    ASSERT_TRUE(document.redo());
    EXPECT_EQ(idsOf(document.model().policyAreas()), "a b");
    EXPECT_EQ(document.revision(), 4U);
}

TEST(Document, ForgetsWhatWasUndoneAfterANewEdit) {
    Document document;
    ASSERT_TRUE(document.edit("add A", adding("A")));
    ASSERT_TRUE(document.undo());
    ASSERT_TRUE(document.edit("add B", adding("B")));
    EXPECT_FALSE(document.canRedo());
    EXPECT_EQ(document.history().size(), 1U);
}

TEST(Document, LeavesNoTraceOfARefusedEdit) {
    Document document;
    EXPECT_FALSE(document.edit("bad", [](Draft& draft) {
        (void)addPolicyArea(draft, "A");
        return Result<>(Error{Error::Code::Refused, "No.", {}});
    }));
    EXPECT_EQ(document.model(), Model());
    EXPECT_FALSE(document.canUndo());
    EXPECT_EQ(document.revision(), 0U);
}

TEST(Document, RefusesAnEditThatBreaksAReference) {
    Document document(aModel().area("a"));
    const Result<> done = document.edit("break", [](Draft& draft) {
        PolicyArea area = draft.model().policyAreas().at(PolicyAreaId("a"));
        area.parent = PolicyAreaId("gone");
        draft.put(area);
        return Result<>();
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, Error::Code::Refused);
    EXPECT_TRUE(document.model().policyAreas().at(PolicyAreaId("a")).parent.empty());
}

TEST(Document, HasNoStepForAnEditThatChangesNothing) {
    Document document(aModel().area("a"));
    int heard = 0;
    const auto token = document.observe([&](const ChangeSet&) { ++heard; });
    ASSERT_TRUE(document.edit("rename", [](Draft& draft) { return rename(draft, PolicyAreaId("a"), "a"); }));
    EXPECT_FALSE(document.canUndo());
    EXPECT_EQ(heard, 0);
}

TEST(Document, MakesOneStepOfAGesture) {
    Document document(withView());
    for (double x : {1.0, 2.0, 3.0})
        ASSERT_TRUE(document.edit("move", placing(x), 7));
    ASSERT_TRUE(document.edit("move", placing(4), 8));
    EXPECT_EQ(document.history().size(), 2U);
    ASSERT_TRUE(document.undo());
    EXPECT_EQ(document.model().placements().begin()->x, 3.0);
    ASSERT_TRUE(document.undo());
    EXPECT_TRUE(document.model().placements().empty());
}

TEST(Document, StaysAsItWasWhereTheSinkRefuses) {
    FakeSink sink;
    Document document({}, &sink);
    ASSERT_TRUE(document.edit("add A", adding("A")));
    sink.full = true;
    const Result<> done = document.edit("add B", adding("B"));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().message, "The disk is full.");
    EXPECT_FALSE(document.undo());
    EXPECT_EQ(idsOf(document.model().policyAreas()), "a");
    EXPECT_EQ(document.position(), 1U);
    sink.full = false;
    ASSERT_TRUE(document.undo());
    EXPECT_EQ(sink.labels, (std::vector<std::string>{"add A", "Undo add A"}));
}

TEST(Document, TellsObserversOnceUntilTheyGo) {
    Document document;
    std::vector<std::size_t> heard;
    auto token = document.observe([&](const ChangeSet& change) {
        EXPECT_EQ(document.model().policyAreas().size(), 1U) << "the model has changed already";
        heard.push_back(change.size());
    });
    ASSERT_TRUE(document.edit("add A", adding("A")));
    token.reset();
    ASSERT_TRUE(document.edit("add B", adding("B")));
    EXPECT_EQ(heard, std::vector<std::size_t>{1});
}

}  // namespace remit
