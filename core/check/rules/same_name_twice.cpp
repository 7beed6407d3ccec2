// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include <map>
#include <set>

#include "core/base/slug.h"
#include "core/check/wording.h"

namespace remit {

namespace {

// Reports each name the second time it is met, with the row that had it first.
class NamesSeen {
public:
    NamesSeen(Reporter& reporter, std::string table) : m_reporter(reporter), m_table(std::move(table)) {}
    void add(Text group, Text name, Text id) {
        const auto [first, isNew] = m_first.try_emplace({group, lettersAndDigits(name.str())}, id);
        if (!isNew && m_reported.insert(first->second).second)
            m_reporter.hit({-1, -1, {}, {}, first->second, m_table});
    }

private:
    Reporter& m_reporter;
    std::string m_table;  // two tables may use one id
    std::map<std::pair<Text, std::string>, Text> m_first;
    std::set<Text> m_reported;
};

// Two rows that read the same: letters and digits alone compared, case ignored.
void run(const Facts& facts, const Tally&, Reporter& reporter) {
    const Model& model = facts.model();
    NamesSeen institutions(reporter, "institution");
    for (const Institution& row : model.institutions())
        if (facts.territory().holderIndex(row.id.text()) >= 0)
            institutions.add({}, row.name, row.id.text());
    NamesSeen types(reporter, "type");
    for (const BodyType& row : model.bodyTypes())
        types.add({}, row.name, row.id.text());
    NamesSeen kinds(reporter, "kind");
    for (const RightKind& row : model.rightKinds())
        kinds.add({}, row.name, row.id.text());
    NamesSeen areas(reporter, "area");
    for (const PolicyArea& row : model.policyAreas())
        areas.add(row.parent.text(), row.name, row.id.text());
}

// The name of the row with the id, where another one under the same parent reads the same; else "".
template <class Row>
std::string nameTwice(const Table<Row>& table, Text id) {
    const Row* first = table.find(typename Row::Key(id.str()));
    if (!first)
        return {};
    for (const Row& row : table) {
        bool sameParent = true;
        if constexpr (std::is_same_v<Row, PolicyArea>)
            sameParent = row.parent == first->parent;
        if (sameParent && row.id != first->id &&
            lettersAndDigits(row.name.str()) == lettersAndDigits(first->name.str()))
            return first->name.str();
    }
    return {};
}

std::string message(const Facts& facts, const Finding& finding) {
    const Model& model = facts.model();
    std::string_view word = "institution";
    std::string name = nameTwice(model.institutions(), finding.subject);
    const auto orElse = [&](std::string_view other, const auto& table) {
        if (!name.empty())
            return;
        word = other;
        name = nameTwice(table, finding.subject);
    };
    orElse("body type", model.bodyTypes());
    orElse("right kind", model.rightKinds());
    orElse("policy area", model.policyAreas());
    return fmt::format("More than one {} is called “{}”.", word, name);
}

}  // namespace

const Rule sameNameTwice{
    .id = "same-name-twice",
    .kind = FindingKind::Note,
    .severity = Severity::Note,
    .title = "Same name twice",
    .checkScenario = run,
    .message = message,
    .conclusion = "Letters and digits alone are compared.",
};

}  // namespace remit
