// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <map>

#include "core/base/sentence.h"
#include "core/check/rule.h"
#include "core/report/report_parts.h"

namespace remit {

namespace {

struct CitedWork {
    const char* mark;
    const char* work;
};
constexpr CitedWork citedWorks[] = {
    {"LIPSIT",
     "Seaford et al., Achieving Levelling-Up: The Structures and Processes Needed (LIPSIT / Demos, November 2020), "
     "by paragraph"},
    {"LIS", "Local Industrial Strategies: Lessons Learned (LGA / Metro Dynamics, December 2019)"},
    {"LGA", "LGA City Regions Board, Work Programme (2014)"},
    {"Localis", "Localis, The Making of an Industrial Strategy (2017), as reported by Public Sector Executive"},
};

void addRights(const ReportGround& ground, std::vector<ReportBlock>& out) {
    const Model& model = ground.model();
    ReportTable table{.caption = "Rights with their legal basis and source",
                      .columns = {"Policy area", "Body", "Right", "Legal basis", "Source"},
                      .rows = {}};
    std::size_t without = 0;
    std::size_t all = 0;
    for (std::size_t i = 0; i < ground.facts.grants().size(); ++i) {
        if (ground.facts.grants()[i].area < 0)
            continue;
        const Grant& grant = ground.facts.row(static_cast<int>(i));
        ++all;
        if (grant.legalBasis.empty() && grant.source.empty()) {
            ++without;
            continue;
        }
        if (table.rows.size() < mostTableRows)
            table.rows.push_back({model.policyAreas().at(grant.area).name.str(),
                                  {model.nameOf(grant.subject).str(), model.rightKinds().at(grant.right).name.str(),
                                   grant.legalBasis.str(), grant.source.str()}});
    }
    if (without == all)
        out.emplace_back(ReportWords{"", "No right names a legal basis or a source."});
    else if (without > 0)
        out.emplace_back(ReportWords{"", fmt::format("{} of {} name neither a legal basis nor a source.", without,
                                                     counted(all, "right", "rights"))});
    if (all - without > table.rows.size())
        out.emplace_back(ReportWords{
            "", fmt::format("The table shows the first {} of {} rights.", table.rows.size(), all - without)});
    if (!table.rows.empty())
        out.emplace_back(std::move(table));
}

// The rules behind the findings, and the works that they and the measures cite.
void addRules(const ReportGround& ground, std::vector<ReportBlock>& out) {
    std::map<RuleId, std::size_t> counts;
    for (const auto& each : ground.findings)
        ++counts[each->rule];
    ReportTable table{.caption = "The rules behind the findings, and where they come from",
                      .columns = {"Rule", "Findings", "What follows", "Source"},
                      .rows = {}};
    std::string cited;
    for (const Rule* rule : catalogue())
        if (const auto found = counts.find(RuleId(rule->id)); found != counts.end()) {
            table.rows.push_back(
                {rule->title,
                 {std::to_string(found->second), rule->conclusion, *rule->source ? rule->source : "Remit’s own"}});
            cited += rule->source + std::string(" ");
        }
    for (const UserRule& rule : ground.model().userRules())
        if (const auto found = counts.find(rule.id); found != counts.end())
            table.rows.push_back({rule.name.empty() ? rule.id.str() : rule.name.str(),
                                  {std::to_string(found->second), rule.message.str(), "A rule of this document"}});
    if (!table.rows.empty())
        out.emplace_back(std::move(table));
    if (ground.has(ReportPart::Measures))
        for (const MeasureSpec& spec : measureSpecs())
            cited += spec.source + std::string(" ");
    ReportList works;
    for (const CitedWork& each : citedWorks)
        if (cited.find(each.mark) != std::string::npos)
            works.items.push_back({each.mark, fmt::format(": {}.", each.work)});
    if (works.items.empty())
        return;
    out.emplace_back(ReportWords{"The works cited:", ""});
    out.emplace_back(std::move(works));
}

}  // namespace

void addSources(const ReportGround& ground, ReportSections& out) {
    ReportSection section{.id = "sources", .heading = "Sources"};
    addRights(ground, section.blocks);
    addRules(ground, section.blocks);
    out.push_back(std::move(section));
}

}  // namespace remit
