// SPDX-License-Identifier: MIT
#include "tests/support/random_edits.h"

#include <gtest/gtest.h>

#include "core/document/document.h"
#include "core/exchange/json.h"
#include "core/exchange/matrix.h"
#include "core/model/integrity.h"
#include "tests/support/builders.h"
#include "tests/support/random_document.h"

namespace remit::test {

namespace {
Model savedAndLoaded(const Model& model) {
    const Result<Writing> text = writeJson(model, {});
    EXPECT_TRUE(text);
    const Result<Reading> reading = readJson(text->bytes, "");
    EXPECT_TRUE(reading) << reading.error().sentence();
    return reading ? reading->model : Model();
}

// Empty where both are the same; else which kinds of row differ.
std::string difference(const Model& a, const Model& b) {
    std::string out;
    compare(a, b).forEach([&]<class Row>(const std::vector<RowChange<Row>>& changes) {
        if (!changes.empty())
            out += std::to_string(changes.size()) + " of " + ::testing::internal::GetTypeName<Row>() + "; ";
    });
    return out;
}
}  // namespace

class RandomEdits : public ::testing::TestWithParam<std::uint64_t> {};

TEST_P(RandomEdits, KeepTheModelSoundAndCanBeTakenBack) {
    std::mt19937_64 random(GetParam());
    const Model start = randomDocument(GetParam()).model;
    Document document(start);
    int refused = 0;
    for (int i = 0; i < 300; ++i) {
        const Model before = document.model();
        Draft draft(before);
        const std::size_t steps = document.history().size();
        const Result<> done = document.edit("edit", [&](Draft& each) { return randomEdit(each, random); });
        if (!done) {
            ++refused;
            ASSERT_EQ(document.model(), before);
            ASSERT_EQ(document.history().size(), steps);
            EXPECT_FALSE(done.error().message.empty());
            EXPECT_NE(done.error().message.substr(0, 5), "found")
                << "an edit left it to the integrity check: " << done.error().message;
        }
        const auto fault = findFault(document.model());
        ASSERT_FALSE(fault) << fault->pointer << ": " << fault->message;
    }
    EXPECT_GT(refused, 0);
    EXPECT_GT(document.history().size(), 50U);

    const Model end = document.model();
    EXPECT_EQ(difference(savedAndLoaded(end), inFileOrder(end)), "");
    while (document.canUndo())
        ASSERT_TRUE(document.undo());
    EXPECT_EQ(document.model(), start);
    while (document.canRedo())
        ASSERT_TRUE(document.redo());
    EXPECT_EQ(document.model(), end);

    Model patched = start;
    apply(patched, compare(start, end));
    EXPECT_EQ(patched, end);
    ChangeSet composed;
    for (const Document::Step& step : document.history())
        composed = compose(composed, step.change);
    Model replayed = start;
    apply(replayed, composed);
    EXPECT_EQ(replayed, end);
    apply(replayed, invert(composed));
    EXPECT_EQ(replayed, start);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomEdits, ::testing::Range<std::uint64_t>(1, 31));

TEST(RandomDocuments, AreTheSameAfterSavingAndLoading) {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const Model model = randomDocument(seed).model;
        ASSERT_EQ(difference(savedAndLoaded(model), inFileOrder(model)), "") << seed;
    }
}

}  // namespace remit::test
