// SPDX-License-Identifier: MIT
#include "core/report/report.h"

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

#include "core/base/sentence.h"
#include "core/report/report_parts.h"

namespace remit {

namespace {

constexpr std::array<std::string_view, 12> months = {"January",   "February", "March",    "April",
                                                     "May",       "June",     "July",     "August",
                                                     "September", "October",  "November", "December"};

std::vector<ReportWords> aboutReport(const ReportGround& ground) {
    const Model& model = ground.model();
    const ReportQuestion& question = ground.question;
    std::vector<ReportWords> out{{"Scenario", model.scenarios().at(question.scenario).name.str()}};
    if (ground.place >= 0)
        out.push_back({"Place", ground.facts.territory().placeName(ground.place)});
    if (question.date)
        out.push_back({"As it stands on", dayWords(*question.date)});
    if (!question.author.empty())
        out.push_back({"Prepared by", question.author});
    if (question.on)
        out.push_back({"Date of this report", dayWords(*question.on)});
    return out;
}

void clean(std::string& text) { text = cleanText(text); }
void clean(ReportWords& words) {
    clean(words.lead);
    clean(words.text);
}

struct CleanBlock {
    void operator()(ReportWords& words) const { clean(words); }
    void operator()(ReportList& list) const {
        for (ReportWords& each : list.items)
            clean(each);
    }
    void operator()(ReportTable& table) const {
        clean(table.caption);
        for (std::string& each : table.columns)
            clean(each);
        for (ReportTable::Row& row : table.rows) {
            clean(row.header);
            for (std::string& each : row.cells)
                clean(each);
        }
    }
    void operator()(ReportGraph& graph) const { clean(graph.caption); }
};

void cleanAll(Report& report) {
    clean(report.title);
    clean(report.subtitle);
    for (ReportWords& each : report.about)
        clean(each);
    for (ReportSection& section : report.sections) {
        clean(section.heading);
        for (ReportBlock& block : section.blocks)
            std::visit(CleanBlock(), block);
    }
}

bool isFit(UChar32 c) {
    if (c < 0 || (c & 0xFFFE) == 0xFFFE)  // no UTF-8, or no character
        return false;
    const bool turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return !turns && u_charType(c) != U_CONTROL_CHAR;
}

}  // namespace

std::set<ReportPart> allReportParts() {
    std::set<ReportPart> out;
    for (const auto& [part, name] : namesOf(ReportPart{}))
        out.insert(part);
    return out;
}

bool wantsWidePaper(const Report& report) {
    constexpr std::size_t mostUpright = 6;
    for (const ReportSection& section : report.sections)
        for (const ReportBlock& block : section.blocks)
            if (const auto* table = std::get_if<ReportTable>(&block); table && table->columns.size() > mostUpright)
                return true;
    return false;
}

Report reportOn(const Model& model, const ReportQuestion& question,
                const std::vector<std::shared_ptr<const Finding>>& findings, const std::function<bool()>& cancelled) {
    const Facts facts(model, question.scenario, question.date);
    const auto& places = facts.territory().places();
    const auto found = std::find(places.begin(), places.end(), question.place);
    const bool placed = !question.place.empty() && found != places.end();
    const bool measured = question.parts.contains(ReportPart::Summary) || question.parts.contains(ReportPart::Measures);
    const Measures measures =
        measured ? measure(model, {question.scenario, question.date, placed ? question.place : Text(), {}}, cancelled)
                 : Measures();
    const ReportGround ground{
        facts, question, findings, measures, placed ? static_cast<int>(found - places.begin()) : -1, cancelled};
    Report out;
    out.title = model.title().empty() ? "An arrangement without a title" : model.title().str();
    out.subtitle = "Who holds which right, and whether the arrangement is sound";
    out.about = aboutReport(ground);
    constexpr std::pair<ReportPart, void (*)(const ReportGround&, ReportSections&)> parts[] = {
        {ReportPart::Summary, addSummary},   {ReportPart::Matrix, addMatrix},     {ReportPart::Graph, addGraph},
        {ReportPart::Findings, addFindings}, {ReportPart::Measures, addMeasures}, {ReportPart::Bodies, addBodies},
        {ReportPart::Sources, addSources}};
    for (const auto& [part, add] : parts)
        if (ground.has(part) && !ground.isCancelled())
            add(ground, out.sections);
    cleanAll(out);
    return out;
}

std::string dayWords(Date date) {
    const std::chrono::year_month_day day{std::chrono::sys_days(date)};
    return fmt::format("{} {} {}", static_cast<unsigned>(day.day()),
                       months[(static_cast<unsigned>(day.month()) - 1) % months.size()], static_cast<int>(day.year()));
}

std::string countWords(const Counts& counts) {
    const auto words = [](int count, std::string_view one, std::string_view more) {
        return count == 0 ? fmt::format("no {}", more) : counted(static_cast<std::size_t>(count), one, more);
    };
    return listed({words(counts.error, "error", "errors"), words(counts.warning, "warning", "warnings"),
                   words(counts.note, "note", "notes")});
}

std::string cleanText(std::string_view text) {
    std::string out;
    const auto length = static_cast<int32_t>(std::min<std::size_t>(text.size(), 1U << 30));
    for (int32_t i = 0; i < length;) {
        const int32_t start = i;
        UChar32 c = 0;
        U8_NEXT(text.data(), i, length, c);
        if (c == '\n')
            out += '\n';
        else if (c == '\t' || c == '\r')
            out += c == '\t' ? " " : "";
        else if (isFit(c))
            out += text.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(i - start));
        else
            out += "\uFFFD";
    }
    return out;
}

}  // namespace remit
