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

std::string message(const Facts& facts, const Finding& finding) {
    const Model& model = facts.model();
    Text name;
    if (const auto* type = model.bodyTypes().find(BodyTypeId(finding.subject)))
        name = type->name;
    if (const auto* kind = model.rightKinds().find(RightKindId(finding.subject)))
        name = kind->name;
    if (const auto* area = model.policyAreas().find(PolicyAreaId(finding.subject)))
        name = area->name;
    if (const auto* institution = model.institutions().find(InstitutionId(finding.subject)))
        name = institution->name;
    return fmt::format("More than one row is called “{}”.", name.str());
}

}  // namespace

const Rule sameNameTwice{"same-name-twice",
                         FindingKind::Note,
                         Severity::Note,
                         "",
                         0,
                         "Same name twice",
                         std::nullopt,
                         0,
                         nullptr,
                         run,
                         message,
                         "Letters and digits alone are compared.",
                         nullptr,
                         Stands::Always,
                         true};

}  // namespace remit
