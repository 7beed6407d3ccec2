// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "core/base/sentence.h"
#include "core/base/slug.h"
#include "core/compare/fields.h"
#include "core/compare/row_words.h"
#include "core/edits/checks.h"
#include "core/merge/ask.h"
#include "core/merge/identity.h"

namespace remit {

namespace {

template <class Row>
constexpr bool isNamed = requires(Row row) {
    row.name;
    row.id;
}
&&!std::is_same_v<Row, UserRule>;

// A name and the parent it is under.
template <class Row>
std::pair<std::string, Text> nameKey(const Row& row) {
    Text parent;
    if constexpr (requires { row.parent; })
        parent = row.parent.text();
    return {lettersAndDigits(row.name.str()), parent};
}

template <class Row>
std::map<std::pair<std::string, Text>, const Row*> newlyNamed(const Model& base, const Model& side) {
    std::map<std::pair<std::string, Text>, const Row*> out;
    for (const Row& row : side.table<Row>())
        if (const Row* before = base.table<Row>().find(row.key()); !before || before->name != row.name)
            out.try_emplace(nameKey(row), &row);
    return out;
}

template <class Row>
void askAboutKind(const ThreeModels& models, std::vector<MergeQuestion>& questions) {
    const auto theirNames = newlyNamed<Row>(models.base, models.theirs);
    if (theirNames.empty())
        return;
    const Naming names(models.ours, models.theirs);
    for (const auto& [key, ours] : newlyNamed<Row>(models.base, models.ours)) {
        const auto found = theirNames.find(key);
        if (found == theirNames.end() || found->second->key() == ours->key())
            continue;
        const Row* theirs = found->second;
        const bool oursIsNew = !models.base.table<Row>().contains(ours->key());
        const bool theirsIsNew = !models.base.table<Row>().contains(theirs->key());
        MergeQuestion question;
        question.clash = {ClashKind::Name,
                          fmt::format("Both have a {} called “{}” now.", wordFor<Row>, ours->name.str()),
                          theirsIsNew ? "One, as yours" : "The name for yours",
                          oursIsNew ? "One, as theirs" : "The name for theirs",
                          "Two of that name",
                          {refOf(*ours), refOf(*theirs)}};
        // The other side's row becomes this one, or where it was there before takes its old name again.
        question.stakes.push_back({refOf(*ours), oursIsNew ? "" : "name", Answer::Ours});
        question.stakes.push_back({refOf(*theirs), theirsIsNew ? "" : "name", Answer::Theirs});
        if (theirsIsNew)
            question.ifOurs.push_back({refOf(*theirs), ours->id.text()});
        if (oursIsNew)
            question.ifTheirs.push_back({refOf(*ours), theirs->id.text()});
        questions.push_back(std::move(question));
    }
}

template <class Row>
bool sameThing(const Row& ours, const Row& theirs) {
    if constexpr (std::is_same_v<Row, Grant>)
        return ours.subject == theirs.subject && ours.area == theirs.area && ours.right == theirs.right;
    else if constexpr (std::is_same_v<Row, Relation>)
        return ours.kind == theirs.kind && ours.from == theirs.from && ours.to == theirs.to;
    else
        return lettersAndDigits(ours.name.str()) == lettersAndDigits(theirs.name.str());
}

template <class Row>
void separate(const Model& base, const Model& ours, Model& theirs, std::vector<MergeQuestion>& questions) {
    std::vector<Row> twins;
    for (const Row& row : theirs.table<Row>()) {
        const Row* mine = ours.table<Row>().find(row.key());
        if (mine && !base.table<Row>().contains(row.key()) && !sameThing(*mine, row))
            twins.push_back(row);
    }
    for (const Row& row : twins) {
        const Row& mine = ours.table<Row>().at(row.key());
        const RowRef ref = refOf(row);
        RowRef other = ref;
        const auto taken = [&](const Model& model) {
            Row copy = row;
            copy.id = decltype(copy.id)(other.id);
            return model.table<Row>().contains(copy.key());
        };
        for (int i = 2; other == ref || taken(base) || taken(ours) || taken(theirs); ++i)
            other.id = fmt::format("{}-{}", ref.id.str(), i);
        changeId(theirs, ref, other.id);
        const std::string yours = calledIn(Naming(theirs, ours), row);
        const std::string here = calledIn(Naming(ours, theirs), mine);
        questions.push_back(
            {{ClashKind::Id,
              fmt::format("Both gave the id “{}” to something new: you to {}, they to {}.", ref.id.str(), here, yours),
              "Only " + here,
              "Only " + yours,
              fmt::format("Both, theirs as “{}”", other.id.str()),
              {ref, other}},
             {{ref, "", Answer::Ours}, {other, "", Answer::Theirs}}});
    }
}

}  // namespace

void askAboutNames(const ThreeModels& models, std::vector<MergeQuestion>& questions) {
    forEachRowKind([&]<class Row>() {
        if constexpr (isNamed<Row>)
            askAboutKind<Row>(models, questions);
    });
}

void separateIds(const Model& base, const Model& ours, Model& theirs, std::vector<MergeQuestion>& questions) {
    forEachRowKind([&]<class Row>() {
        if constexpr (isNamed<Row> || std::is_same_v<Row, Grant> || std::is_same_v<Row, Relation>)
            separate<Row>(base, ours, theirs, questions);
    });
}

}  // namespace remit
