// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/base/sentence.h"
#include "core/check/rule.h"
#include "core/measure/measure_words.h"
#include "core/report/report_parts.h"

namespace remit {

namespace {

constexpr std::size_t mostNamed = 12;

struct FindingsUnder {
    const char* heading;
    const char* id;
    char letter;
    bool (*belongs)(const Finding&);
};
constexpr FindingsUnder findingHeadings[] = {
    {"Errors", "errors", 'E', [](const Finding& each) { return !each.waived && each.severity == Severity::Error; }},
    {"Warnings", "warnings", 'W',
     [](const Finding& each) { return !each.waived && each.severity == Severity::Warning; }},
    {"Notes", "notes", 'N', [](const Finding& each) { return !each.waived && each.severity == Severity::Note; }},
    {"Accepted", "accepted", 'A', [](const Finding& each) { return each.waived; }},
};

std::string namedOrCounted(const std::vector<std::string>& names, std::string_view countable) {
    return names.size() > mostNamed ? fmt::format("{} {}", names.size(), countable) : listed(names);
}

// "Schools and Transport; where there is no MCA".
std::string whereOf(const ReportGround& ground, const Finding& finding) {
    const Territory& territory = ground.facts.territory();
    std::vector<std::string> areas;
    for (PolicyAreaId area : finding.hits.areas())
        areas.push_back(ground.model().policyAreas().at(area).name.str());
    std::vector<std::string> places;
    for (Text place : finding.hits.places()) {
        const int index = territory.placeIndex(place);
        places.push_back(territory.isFramework() ? whereWords(territory, index) : territory.placeName(index));
    }
    std::vector<std::string> parts;
    if (!areas.empty())
        parts.push_back("on " + namedOrCounted(areas, "policy areas"));
    const bool everywhere = places.size() == static_cast<std::size_t>(territory.placeCount());
    if (everywhere && ground.place < 0)
        parts.emplace_back("everywhere");
    else if (!places.empty())
        parts.push_back((territory.isFramework() ? "" : "in ") + namedOrCounted(places, "places"));
    return raised(fmt::format("{}", fmt::join(parts, "; ")));
}

std::string titleOfRule(const ReportGround& ground, RuleId id) {
    if (const Rule* rule = findRule(id))
        return rule->title;
    const UserRule* own = ground.model().userRules().find(id);
    return own && !own->name.empty() ? own->name.str() : id.str();
}

// "Ann Reeve on 18 November 2020, until 18 November 2021, because “it is so today”".
std::string acceptedWords(const ReportGround& ground, const Waiver& waiver) {
    const Model& model = ground.model();
    std::string out = waiver.by.empty() ? "by somebody who is not named" : "by " + waiver.by.str();
    if (waiver.on)
        out += " on " + dayWords(*waiver.on);
    if (waiver.until)
        out += ", until " + dayWords(*waiver.until);
    out += waiver.reason.empty() ? ", without a reason" : fmt::format(", because: “{}”", waiver.reason.str());
    if (const Grant* grant = model.grants().find({ground.question.scenario, waiver.offset})) {
        const RightKind* kind = model.rightKinds().find(grant->right);
        const PolicyArea* area = model.policyAreas().find(grant->area);
        out += fmt::format(". It is offset by {} of {} on {}", kind ? inSentence(kind->name) : "rights",
                           model.nameOf(grant->subject).str(), area ? area->name.str() : "everything");
    }
    return out + ".";
}

ReportSection sectionOf(const ReportGround& ground, const ReportedFinding& each) {
    const Finding& finding = *each.finding;
    ReportSection out{.id = each.section,
                      .heading = fmt::format("{}. {}", each.number, finding.message),
                      .level = 4,
                      .severity = finding.severity};
    if (!finding.why.empty()) {
        out.blocks.emplace_back(ReportWords{"Why:", ""});
        ReportList why{.steps = true, .items = {}};
        for (const std::string& step : finding.why)
            why.items.push_back({"", step});
        out.blocks.emplace_back(std::move(why));
    }
    if (std::string where = whereOf(ground, finding); !where.empty())
        out.blocks.emplace_back(ReportWords{"Where: ", std::move(where)});
    std::string rule = titleOfRule(ground, finding.rule);
    rule += fmt::format(" ({}{})", finding.waived ? fmt::format("{}, ", nameOf(finding.severity)) : "",
                        nameOf(finding.kind));
    if (!finding.source.empty())
        rule += fmt::format("; source: {}", finding.source);
    out.blocks.emplace_back(ReportWords{"Rule: ", std::move(rule)});
    if (const Waiver* waiver = ground.model().waivers().find(Text(finding.fingerprint)))
        out.blocks.emplace_back(ReportWords{finding.waived ? "Accepted: " : "No longer accepted: ",
                                            raised(acceptedWords(ground, *waiver))});
    return out;
}

}  // namespace

std::vector<ReportedFinding> reported(const ReportGround& ground) {
    std::vector<ReportedFinding> out;
    for (const FindingsUnder& under : findingHeadings) {
        std::size_t number = 0;
        for (const auto& each : ground.findings)
            if (under.belongs(*each)) {
                ++number;
                out.push_back({each.get(), fmt::format("{}{}", under.letter, number),
                               number > mostFindings
                                   ? std::string()
                                   : fmt::format("finding-{}{}", static_cast<char>(under.letter - 'A' + 'a'), number)});
            }
    }
    return out;
}

void addFindings(const ReportGround& ground, ReportSections& out) {
    ReportSection top{.id = "findings", .heading = "Findings"};
    if (ground.findings.empty()) {
        top.blocks.emplace_back(ReportWords{"", "There are none: by the rules that are on, nothing is unsound."});
        out.push_back(std::move(top));
        return;
    }
    top.blocks.emplace_back(ReportWords{
        "", "Each finding has a number to speak of it by, the steps that lead to it, and the source of its rule."});
    out.push_back(std::move(top));
    const std::vector<ReportedFinding> all = reported(ground);
    for (const FindingsUnder& under : findingHeadings) {
        const auto count = static_cast<std::size_t>(std::count_if(
            all.begin(), all.end(), [&](const ReportedFinding& each) { return under.belongs(*each.finding); }));
        if (count == 0)
            continue;
        ReportSection& section = out.emplace_back(ReportSection{.id = fmt::format("findings-{}", under.id),
                                                                .heading = fmt::format("{} ({})", under.heading, count),
                                                                .level = 3});
        if (count > mostFindings)
            section.blocks.emplace_back(ReportWords{
                "", fmt::format("The first {} are told here; the check of the document lists all.", mostFindings)});
        for (const ReportedFinding& each : all)
            if (under.belongs(*each.finding) && !each.section.empty()) {
                if (ground.isCancelled())
                    return;
                out.push_back(sectionOf(ground, each));
            }
    }
}

}  // namespace remit
