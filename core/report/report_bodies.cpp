// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "core/base/sentence.h"
#include "core/report/account_words.h"
#include "core/report/body_account.h"
#include "core/report/report_parts.h"

namespace remit {

namespace {

// The bodies that are at the place, or all.
std::vector<Subject> accountedFor(const ReportGround& ground) {
    std::vector<Subject> out;
    const Territory& territory = ground.facts.territory();
    for (const Subject& each : accountable(ground.model())) {
        const int holder = territory.holderIndex(each.id);
        if (ground.place < 0 || (holder >= 0 && territory.holders()[static_cast<std::size_t>(holder)].footprint.test(
                                                    static_cast<std::size_t>(ground.place))))
            out.push_back(each);
    }
    return out;
}

ReportWords wordsOf(const BodyAccount::Section& section, const BodyAccount::Line& line) {
    if (section.heading != BodyAccount::Heading::Findings)
        return line.tail.empty() ? ReportWords{"", line.lead} : ReportWords{line.lead, " – " + line.tail};
    return {raised(std::string(nameOf(line.severity))) + ": ",
            line.tail.empty() ? line.lead : fmt::format("{} ({})", line.lead, line.tail)};
}

}  // namespace

void addBodies(const ReportGround& ground, ReportSections& out) {
    ReportSection& top = out.emplace_back(ReportSection{.id = "bodies", .heading = "What it means for each body"});
    const std::vector<Subject> bodies = accountedFor(ground);
    if (bodies.size() > mostAccounts) {
        top.blocks.emplace_back(ReportWords{
            "", fmt::format("There are {} bodies, too many for one paper. A report on one place says what the "
                            "arrangement means for each body there.",
                            bodies.size())});
        return;
    }
    if (bodies.empty())
        top.blocks.emplace_back(ReportWords{"", "There is no body here."});
    std::size_t number = 0;
    for (const Subject& body : bodies) {
        if (ground.isCancelled())
            return;
        const BodyAccount account = bodyAccount(ground.model(),
                                                {body,
                                                 ground.question.scenario,
                                                 ground.question.date,
                                                 ground.place >= 0 ? ground.question.place : Text(),
                                                 {}},
                                                ground.findings, ground.cancelled);
        const std::string id = fmt::format("body-{}", ++number);
        ReportSection section{.id = id, .heading = account.name, .level = 3};
        if (!account.about.empty())
            section.blocks.emplace_back(ReportWords{"", raised(account.about)});
        section.blocks.emplace_back(ReportWords{"", account.summary});
        out.push_back(std::move(section));
        for (const BodyAccount::Section& each : account.sections) {
            ReportList list;
            for (const BodyAccount::Line& line : each.lines)
                list.items.push_back(wordsOf(each, line));
            out.push_back({.id = fmt::format("{}-{}", id, static_cast<int>(each.heading)),
                           .heading = std::string(headingWords(each.heading)),
                           .level = 4,
                           .blocks = {std::move(list)}});
        }
    }
}

}  // namespace remit
