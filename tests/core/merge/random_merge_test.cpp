// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "core/base/slug.h"
#include "core/compare/fields.h"
#include "core/compare/row_order.h"
#include "core/exchange/json.h"
#include "core/merge/merge.h"
#include "core/model/integrity.h"
#include "tests/support/builders.h"
#include "tests/support/random_document.h"
#include "tests/support/random_edits.h"

namespace remit::test {
namespace {

// Random edits on both sides of one document.
class RandomMerges : public testing::TestWithParam<std::uint64_t> {
protected:
    static Model wander(const Model& from, std::mt19937_64& random, int edits) {
        Model model = from;
        for (int i = 0; i < edits; ++i) {
            Draft draft(model);
            if (randomEdit(draft, random) && !findFault(draft.model()))
                model = draft.model();
        }
        return model;
    }
    static std::string difference(const Model& a, const Model& b) {
        std::string out;
        compare(inFileOrder(a), inFileOrder(b)).forEach([&]<class Row>(const std::vector<RowChange<Row>>& changes) {
            for (const auto& each : changes)
                out += testing::internal::GetTypeName<Row>() + " " +
                       refOf(each.before ? *each.before : *each.after).id.str() +
                       (each.before && each.after ? (sameButOrder(*each.before, *each.after) ? " moved" : " changed")
                                                  : (each.before ? " gone" : " came")) +
                       "; ";
        });
        return out;
    }
};

// What both changed, row by row, put on the base one after the other; nothing where they touched one row.
std::optional<Model> bothApplied(const Model& base, const Model& ours, const Model& theirs) {
    const ChangeSet here = compare(base, ours);
    const ChangeSet there = compare(base, theirs);
    Model out = base;
    bool apart = true;
    forEachRowKind([&]<class Row>() {
        std::unordered_set<typename Row::Key> touched;
        for (const auto& each : here.of<Row>())
            touched.insert(each.key);
        for (const auto& each : there.of<Row>())
            apart = apart && !touched.contains(each.key);
    });
    if (!apart)
        return std::nullopt;
    apply(out, here);
    apply(out, there);
    // A right that both gave alike is one right.
    for (const auto& mine : here.of<Grant>())
        for (const auto& yours : there.of<Grant>()) {
            if (!mine.after || !yours.after || (mine.before && yours.before))
                continue;
            Grant copy = *yours.after;
            copy.id = mine.after->id;
            if (sameButOrder(copy, *mine.after))  // the new one goes, of two new ones the greater
                out.table<Grant>().remove(mine.before    ? yours.key
                                          : yours.before ? mine.key
                                                         : std::max(mine.key, yours.key));
        }
    return out;
}

template <class Row>
bool sameRows(const Model& a, const Model& b) {
    if (a.table<Row>().size() != b.table<Row>().size())
        return false;
    return std::all_of(a.table<Row>().begin(), a.table<Row>().end(), [&](const Row& row) {
        const Row* other = b.table<Row>().find(row.key());
        return other && sameButOrder(row, *other);
    });
}

// Each side gives a letter that no kind has to a kind of its own: whether there were two that neither had touched.
bool giveOneLetterTwice(const Model& base, Model& ours, Model& theirs) {
    const auto give = [](Model& model, const RightKindId& id) {
        RightKind row = model.rightKinds().at(id);
        row.letter = "X";
        model.table<RightKind>().put(row);
    };
    const auto isAsItWas = [](const Model& model, const RightKind& was) {
        const RightKind* is = model.rightKinds().find(was.id);
        return is && sameButOrder(*is, was);
    };
    const RightKind* first = nullptr;
    for (const RightKind& each : base.rightKinds()) {
        if (!isAsItWas(ours, each) || !isAsItWas(theirs, each))
            continue;
        if (!first) {
            first = &each;
        } else if (lettersAndDigits(first->name.str()) != lettersAndDigits(each.name.str())) {  // or they may be one
            give(ours, first->id);
            give(theirs, each.id);
            return true;
        }
    }
    return false;
}

std::vector<std::string> sentences(const Merge& merge) {
    std::vector<std::string> out;
    for (const Clash& clash : merge.clashes())
        out.push_back(clash.sentence);
    return out;
}

template <class T>
bool isOnce(std::vector<T> list) {
    std::sort(list.begin(), list.end());
    return std::adjacent_find(list.begin(), list.end()) == list.end();
}
template <class T>
bool has(const std::vector<T>& list, const T& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool isRefused(const Grant& row) {
    return has(row.with, row.subject) || !isOnce(row.with) || !isOnce(row.places) ||
           (row.span.from && row.span.to && *row.span.to <= *row.span.from);
}
bool isRefused(const BodyType& row) {
    return has(row.adoptedBy, row.id) || has(row.coterminousWith, row.id) || !isOnce(row.adoptedBy) ||
           !isOnce(row.coterminousWith);
}
bool isRefused(const UserRule& row) {
    const bool ofTypes = row.form == RuleForm::OnlyTypes || row.form == RuleForm::MustHold;
    return (ofTypes && row.types.empty()) || !isOnce(row.types) || !isOnce(row.areas) || !isOnce(row.places) ||
           (row.form == RuleForm::NeverBoth && row.right == row.other);
}

// What no edit would have let through, in rows that are as they should be on both sides; "" where there is none.
std::string refusedIn(const Model& result, const Model& ours, const Model& theirs) {
    std::string out;
    const auto look = [&]<class Row>(const Table<Row>& rows) {
        for (const Row& row : rows) {
            const auto wasSo = [&](const Model& side) {
                return std::any_of(side.table<Row>().begin(), side.table<Row>().end(), [&](const Row& other) {
                    return other.id == row.id && isRefused(other);  // its scenario may be another
                });
            };
            if (isRefused(row) && !wasSo(ours) && !wasSo(theirs))
                out += testing::internal::GetTypeName<Row>() + " " + refOf(row).id.str() + "; ";
        }
    };
    look(result.grants());
    look(result.bodyTypes());
    look(result.userRules());
    const auto share = [](const Model& model, RightKindId a, RightKindId b) {
        const RightKind* first = model.rightKinds().find(a);
        const RightKind* second = model.rightKinds().find(b);
        return first && second && !first->letter.empty() &&
               lettersAndDigits(first->letter.str()) == lettersAndDigits(second->letter.str());
    };
    for (const RightKind& a : result.rightKinds())
        for (const RightKind& b : result.rightKinds())
            if (a.id < b.id && share(result, a.id, b.id) && !share(ours, a.id, b.id) && !share(theirs, a.id, b.id))
                out += "the letter " + a.letter.str() + " for " + a.id.str() + " and " + b.id.str() + "; ";
    return out;
}

TEST_P(RandomMerges, WithoutClashEqualBothAndDoNotCareWhichSideIsWhich) {
    int clean = 0, apart = 0;
    for (std::uint64_t i = 0; i < 60; ++i) {
        const std::uint64_t seed = GetParam() * 1000 + i;
        std::mt19937_64 random(seed);
        const Model base = randomDocument(seed).model;
        const Model ours = wander(base, random, 3);
        const Model theirs = wander(base, random, 3);
        const Merge merge(base, ours, theirs);
        const Merge other(base, theirs, ours);
        ASSERT_EQ(merge.clashes().size(), other.clashes().size())
            << seed << testing::PrintToString(sentences(merge)) << testing::PrintToString(sentences(other));
        if (!merge.clashes().empty())
            continue;
        ++clean;
        const Model result = merge.result();
        ASSERT_EQ(refusedIn(result, ours, merge.theirs()), "") << seed;
        ASSERT_EQ(difference(result, other.result()), "") << seed;
        Model patched = ours;
        apply(patched, merge.changes());
        ASSERT_EQ(patched, result);
        if (const auto both = bothApplied(base, ours, theirs); both && !findFault(*both)) {
            ++apart;
            forEachRowKind([&]<class Row>() {
                EXPECT_TRUE(sameRows<Row>(*both, result)) << seed << ": " << difference(*both, result);
            });
        }
    }
    EXPECT_GT(clean, 10);
    EXPECT_GT(apart, 3);
}

TEST_P(RandomMerges, NeverDangleWhateverIsAnswered) {
    int clashes = 0, letters = 0, given = 0;
    for (std::uint64_t i = 0; i < 40; ++i) {
        const std::uint64_t seed = GetParam() * 1000 + 500 + i;
        std::mt19937_64 random(seed);
        const Model base = randomDocument(seed).model;
        Model ours = wander(base, random, 25);
        Model theirs = wander(base, random, 25);
        if (i % 4 == 0)
            given += giveOneLetterTwice(base, ours, theirs) ? 1 : 0;
        const Merge merge(base, ours, theirs);
        clashes += static_cast<int>(merge.clashes().size());
        for (const Clash& clash : merge.clashes()) {
            letters += clash.kind == ClashKind::Letter;
            EXPECT_FALSE(clash.sentence.empty());
            EXPECT_FALSE(clash.ours.empty());
            EXPECT_FALSE(clash.theirs.empty());
        }
        for (int times = 0; times < 6; ++times) {
            std::vector<Answer> answers(merge.clashes().size());
            for (Answer& answer : answers)
                answer = times < 3 ? Answer(times) : Answer(random() % 3);
            const Model result = merge.result(answers);
            const auto fault = findFault(result);
            ASSERT_FALSE(fault) << seed << ": " << fault->pointer << " " << fault->message;
            ASSERT_EQ(refusedIn(result, ours, merge.theirs()), "") << seed;
            ASSERT_FALSE(result.scenarios().empty() && !ours.scenarios().empty());
            Model patched = ours;
            apply(patched, merge.changes(answers));
            ASSERT_EQ(patched, result);
            const Result<Writing> text = writeJson(result, {});
            ASSERT_TRUE(text);
            const Result<Reading> reading = readJson(text->bytes, "");
            ASSERT_TRUE(reading) << seed << ": " << reading.error().sentence();
        }
    }
    EXPECT_GT(clashes, 40);
    EXPECT_GT(given, 0);
    EXPECT_GE(letters, given);
}

// Merging with a side that did nothing gives the other, as it is.
TEST_P(RandomMerges, WithAnUnchangedSideGiveTheOther) {
    for (std::uint64_t i = 0; i < 20; ++i) {
        std::mt19937_64 random(GetParam() * 77 + i);
        const Model base = randomDocument(GetParam() * 77 + i).model;
        const Model side = wander(base, random, 20);
        const Merge ours(base, side, base);
        EXPECT_TRUE(ours.clashes().empty());
        EXPECT_TRUE(ours.changes().empty());
        const Merge theirs(base, base, side);
        EXPECT_TRUE(theirs.clashes().empty());
        EXPECT_EQ(difference(theirs.result(), side), "") << i;
        const Merge alike(base, side, side);
        EXPECT_TRUE(alike.clashes().empty());
        EXPECT_TRUE(alike.changes().empty());
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomMerges, testing::Range<std::uint64_t>(1, 11));

}  // namespace
}  // namespace remit::test
