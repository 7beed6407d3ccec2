// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include <map>
#include <set>

#include "core/check/wording.h"

namespace remit {

namespace {

// A body that appears only in brackets: its own role is nowhere said.
void run(const Facts& facts, const Tally&, Reporter& reporter) {
    std::set<Subject> subjects;
    std::map<Subject, std::vector<Text>> partners;
    for (const Facts::GrantFact& grant : facts.grants()) {
        subjects.insert(grant.row->subject);
        for (const Subject& partner : std::set<Subject>(grant.row->with.begin(), grant.row->with.end()))
            partners[partner].push_back(grant.row->id.text());
    }
    const auto look = [&](const Subject& body, int holder, const char* what) {
        const auto named = partners.find(body);
        if (named != partners.end() && !subjects.contains(body))
            reporter.hit({-1,
                          -1,
                          named->second,
                          holder < 0 ? std::vector<int>{} : std::vector<int>{holder},
                          {},
                          what + body.id.str()});
    };
    const Territory& ground = facts.territory();
    for (const BodyType& row : facts.model().bodyTypes())
        look(row.id, ground.isFramework() ? ground.holderIndex(row.id.text()) : -1, "type:");
    for (const Institution& row : facts.model().institutions())
        if (const int holder = ground.holderIndex(row.id.text()); holder >= 0)
            look(row.id, holder, "institution:");
}

std::string message(const Facts& facts, const Finding& finding) {
    std::set<Subject> candidates;
    for (std::size_t i = 0; i < finding.cause.size(); ++i) {
        const Grant* grant = grantOf(facts, finding.cause[i]);
        std::set<Subject> with(grant->with.begin(), grant->with.end());
        if (i == 0)
            candidates = with;
        std::erase_if(candidates, [&](const Subject& each) { return !with.contains(each); });
    }
    for (const Facts::GrantFact& grant : facts.grants())
        candidates.erase(grant.row->subject);
    std::vector<std::string> names;
    for (const Subject& each : candidates)
        if (finding.holders.empty() || finding.holders.front() == each.id)
            names.push_back(facts.model().nameOf(each).str());
    const bool plural = names.size() > 1 || readsAsPlural(names.front());
    return fmt::format("{} {} named only as a partner and {} no right of {} own.", listed(names), plural ? "are" : "is",
                       plural ? "have" : "has", plural ? "their" : "its");
}

}  // namespace

const Rule namedOnlyAsPartner{"named-only-as-partner",
                              FindingKind::Note,
                              Severity::Note,
                              "LIPSIT Table 1",
                              6,
                              "Named only as partner",
                              std::nullopt,
                              0,
                              nullptr,
                              run,
                              message,
                              "Nothing is given to this body in its own name."};

}  // namespace remit
