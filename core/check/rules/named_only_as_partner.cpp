// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include <set>

#include "core/check/wording.h"

namespace remit {

namespace {

// A body that appears only in brackets: its own role is nowhere said.
void run(const Facts& facts, const Tally&, Reporter& reporter) {
    const Territory& ground = facts.territory();
    std::vector<std::vector<Text>> types(ground.types().size());  // the grants that name them as partners
    std::vector<std::vector<Text>> holders(ground.holders().size());
    for (int grant : facts.jointGrants())
        for (const Facts::Party& partner : facts.grant(grant).partners) {
            if (facts.isSubject(partner) || (!partner.isType() && partner.holder < 0))
                continue;
            auto& named = partner.isType() ? types[static_cast<std::size_t>(partner.type)]
                                           : holders[static_cast<std::size_t>(partner.holder)];
            if (named.empty() || named.back() != facts.grant(grant).id)
                named.push_back(facts.grant(grant).id);
        }
    const auto report = [&](const std::vector<Text>& cause, Text id, int holder, const char* what) {
        if (!cause.empty())
            reporter.hit(
                {-1, -1, cause, holder < 0 ? std::vector<int>{} : std::vector<int>{holder}, {}, what + id.str()});
    };
    for (std::size_t i = 0; i < types.size(); ++i) {
        const Text id = ground.types()[i].id.text();
        report(types[i], id, ground.isFramework() ? ground.holderIndex(id) : -1, "type:");
    }
    if (!ground.isFramework())
        for (std::size_t i = 0; i < holders.size(); ++i)
            report(holders[i], ground.holders()[i].id, static_cast<int>(i), "institution:");
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
    std::erase_if(candidates, [&](const Subject& each) {
        const Facts::Party party = facts.partyOf(each);
        return facts.isSubject(party) || party == Facts::Party();
    });
    std::vector<std::string> names;
    for (const Subject& each : candidates)
        if (finding.holders.empty() || finding.holders.front() == each.id)
            names.push_back(facts.model().nameOf(each).str());
    const bool plural = names.size() > 1 || readsAsPlural(names.front());
    return fmt::format("{} {} named only as a partner and {} no right of {} own.", listed(names), plural ? "are" : "is",
                       plural ? "have" : "has", plural ? "their" : "its");
}

}  // namespace

const Rule namedOnlyAsPartner{
    .id = "named-only-as-partner",
    .kind = FindingKind::Note,
    .severity = Severity::Note,
    .source = "LIPSIT Table 1",
    .problem = 6,
    .title = "Named only as partner",
    .checkScenario = run,
    .message = message,
    .conclusion = "Nothing is given to this body in its own name.",
    .reads = {.jointGrants = true},
};

}  // namespace remit
