// SPDX-License-Identifier: MIT
#pragma once

#include "core/measure/measures.h"
#include "core/report/report.h"
#include "core/rights/facts.h"

namespace remit {

// What the parts of a report are made from.
struct ReportGround {
    const Facts& facts;
    const ReportQuestion& question;
    const std::vector<std::shared_ptr<const Finding>>& findings;
    const Measures& measures;  // empty where no part asks for them
    int place = -1;            // an index in the facts' territory, or -1
    const std::function<bool()>& cancelled;

    [[nodiscard]] const Model& model() const { return facts.model(); }
    [[nodiscard]] bool has(ReportPart part) const { return question.parts.contains(part); }
    [[nodiscard]] bool isCancelled() const { return cancelled && cancelled(); }
};

using ReportSections = std::vector<ReportSection>;
void addSummary(const ReportGround& ground, ReportSections& out);
void addMatrix(const ReportGround& ground, ReportSections& out);
void addGraph(const ReportGround& ground, ReportSections& out);
void addFindings(const ReportGround& ground, ReportSections& out);
void addMeasures(const ReportGround& ground, ReportSections& out);
void addBodies(const ReportGround& ground, ReportSections& out);
void addSources(const ReportGround& ground, ReportSections& out);

// What is shown of long tables and lists; the rest is counted.
inline constexpr std::size_t mostTableRows = 2000;
inline constexpr std::size_t mostFindings = 300;  // of a severity
inline constexpr std::size_t mostGrave = 5;
inline constexpr std::size_t mostMeasured = 25;
inline constexpr std::size_t mostAccounts = 60;
inline constexpr std::size_t mostColumns = 12;  // of bodies, side by side

// The matrix in words: as it was given, or at the place as it is held there.
[[nodiscard]] std::vector<ReportBlock> matrixInWords(const ReportGround& ground);
// Findings that are not accepted, then those that are, each with the id of its section in the report ("" for one that
// is only counted).
struct ReportedFinding {
    const Finding* finding = nullptr;
    std::string number;  // "W3"
    std::string section;
};
[[nodiscard]] std::vector<ReportedFinding> reported(const ReportGround& ground);

// "18 November 2020".
[[nodiscard]] std::string dayWords(Date date);
// "3 errors, 1 warning and no notes".
[[nodiscard]] std::string countWords(const Counts& counts);
// Text made fit for every format (Report).
[[nodiscard]] std::string cleanText(std::string_view text);

}  // namespace remit
