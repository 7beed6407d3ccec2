// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include <set>

#include "core/check/wording.h"

namespace remit {

namespace {

// A body that appears only in brackets: its own role is nowhere said.
void run(const Facts& facts, const Tally&, Reporter& reporter) {
    // By body type and by holder.
    const Territory& ground = facts.territory();
    struct Mention {
        bool isSubject = false;
        std::vector<Text> asPartner;  // grants
    };
    std::vector<Mention> types(ground.types().size());
    std::vector<Mention> holders(ground.holders().size());
    const auto mention = [&](const Facts::Party& party) -> Mention* {
        if (party.isType())
            return &types[static_cast<std::size_t>(party.type)];
        return party.holder < 0 ? nullptr : &holders[static_cast<std::size_t>(party.holder)];
    };
    for (const Facts::GrantFact& grant : facts.grants()) {
        if (Mention* subject = mention(grant.subject))
            subject->isSubject = true;
        for (const Facts::Party& party : grant.partners)
            if (Mention* partner = mention(party))
                if (partner->asPartner.empty() || partner->asPartner.back() != grant.id)
                    partner->asPartner.push_back(grant.id);
    }
    const auto look = [&](const Mention& body, Text id, int holder, const char* what) {
        if (!body.isSubject && !body.asPartner.empty())
            reporter.hit({-1,
                          -1,
                          body.asPartner,
                          holder < 0 ? std::vector<int>{} : std::vector<int>{holder},
                          {},
                          what + id.str()});
    };
    for (std::size_t i = 0; i < types.size(); ++i) {
        const Text id = ground.types()[i].id.text();
        look(types[i], id, ground.isFramework() ? ground.holderIndex(id) : -1, "type:");
    }
    if (!ground.isFramework())
        for (std::size_t i = 0; i < holders.size(); ++i)
            look(holders[i], ground.holders()[i].id, static_cast<int>(i), "institution:");
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
    for (const Facts::GrantFact& grant : facts.grants()) {
        if (candidates.size() == 1)
            break;
        std::erase_if(candidates, [&](const Subject& each) { return facts.partyOf(each) == grant.subject; });
    }
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
