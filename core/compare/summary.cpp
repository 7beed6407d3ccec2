// SPDX-License-Identifier: MIT
#include "core/compare/summary.h"

#include <fmt/format.h>

#include "core/base/sentence.h"
#include "core/compare/fields.h"

namespace remit {

namespace {

constexpr std::size_t mostLabels = 3;

struct Words {
    const char* one;
    const char* many;
    const char* added = "added";
    const char* removed = "removed";
};
constexpr Words wordsOf(const DocumentInfo*) { return {"title", "titles"}; }
constexpr Words wordsOf(const Place*) { return {"place", "places"}; }
constexpr Words wordsOf(const BodyType*) { return {"body type", "body types"}; }
constexpr Words wordsOf(const Institution*) { return {"institution", "institutions"}; }
constexpr Words wordsOf(const PolicyArea*) { return {"policy area", "policy areas"}; }
constexpr Words wordsOf(const RightKind*) { return {"kind of right", "kinds of right"}; }
constexpr Words wordsOf(const Scenario*) { return {"scenario", "scenarios"}; }
constexpr Words wordsOf(const Grant*) { return {"right", "rights", "given", "taken away"}; }
constexpr Words wordsOf(const Relation*) { return {"relation", "relations"}; }
constexpr Words wordsOf(const RuleSetting*) { return {"rule setting", "rule settings"}; }
constexpr Words wordsOf(const Waiver*) { return {"finding", "findings", "accepted", "re-opened"}; }
constexpr Words wordsOf(const UserRule*) { return {"rule", "rules"}; }
constexpr Words wordsOf(const View*) { return {"view", "views"}; }
constexpr Words wordsOf(const Placement*) { return {"node of a view", "nodes of views"}; }

template <class Row>
std::string clause(const std::vector<RowChange<Row>>& changes) {
    const Words words = wordsOf(static_cast<const Row*>(nullptr));
    std::size_t added = 0, removed = 0, changed = 0, moved = 0;
    for (const RowChange<Row>& each : changes) {
        if (!each.before)
            ++added;
        else if (!each.after)
            ++removed;
        else if (sameButOrder(*each.before, *each.after))
            ++moved;
        else
            ++changed;
    }
    std::vector<std::string> parts;
    const auto part = [&](std::size_t count, const char* verb) {
        if (count > 0)
            parts.push_back(parts.empty() ? fmt::format("{} {}", counted(count, words.one, words.many), verb)
                                          : fmt::format("{} {}", count, verb));
    };
    part(added, words.added);
    part(removed, words.removed);
    part(changed, "changed");
    part(moved, "moved");
    return fmt::format("{}", fmt::join(parts, ", "));
}

}  // namespace

std::string summaryOf(const ChangeSet& change) {
    std::vector<std::string> clauses;
    const auto add = [&]<class Row>() {
        if (change.touches<Row>())
            clauses.push_back(clause(change.of<Row>()));
    };
    add.operator()<Grant>();
    forEachRowKind([&]<class Row>() {
        if constexpr (!std::is_same_v<Row, Grant>)
            add.template operator()<Row>();
    });
    return clauses.empty() ? "Nothing changed" : fmt::format("{}", fmt::join(clauses, "; "));
}

std::string summaryOf(const std::vector<std::string>& labels) {
    std::vector<std::string> distinct;
    for (const std::string& label : labels)
        if (!label.empty() && (distinct.empty() || distinct.back() != label))
            distinct.push_back(label);
    const std::size_t more = distinct.size() > mostLabels ? distinct.size() - mostLabels : 0;
    distinct.resize(distinct.size() - more);
    std::string out = raised(fmt::format("{}", fmt::join(distinct, "; ")));
    return more > 0 ? fmt::format("{}; and {} more", out, more) : out;
}

}  // namespace remit
