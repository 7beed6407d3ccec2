// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "core/check/finding.h"
#include "core/model/model.h"

namespace remit {

// What a report can have, in its order.
enum class ReportPart { Summary, Matrix, Graph, Findings, Measures, Bodies, Sources };

constexpr EnumNames<ReportPart, 7> namesOf(ReportPart) {
    return {{{ReportPart::Summary, "summary"},
             {ReportPart::Matrix, "matrix"},
             {ReportPart::Graph, "graph"},
             {ReportPart::Findings, "findings"},
             {ReportPart::Measures, "measures"},
             {ReportPart::Bodies, "bodies"},
             {ReportPart::Sources, "sources"}}};
}
[[nodiscard]] std::set<ReportPart> allReportParts();

// Words on a line: a paragraph, or an item of a list.
struct ReportWords {
    std::string lead;  // stands out, or ""
    std::string text;
    std::string to = {};  // the section that the words point at, or ""
    friend bool operator==(const ReportWords&, const ReportWords&) = default;
};
struct ReportList {
    bool steps = false;  // one after the other, numbered
    std::vector<ReportWords> items;
    friend bool operator==(const ReportList&, const ReportList&) = default;
};
// A table with a header to each row and column; columns[0] stands over the rows' headers.
struct ReportTable {
    struct Row {
        std::string header;
        std::vector<std::string> cells;  // one for each column but the first
        friend bool operator==(const Row&, const Row&) = default;
    };
    std::string caption;
    std::vector<std::string> columns;
    std::vector<Row> rows;
    friend bool operator==(const ReportTable&, const ReportTable&) = default;
};
// Where the picture of the graph stands. Who writes the report draws it; what it shows is told in a table as well.
struct ReportGraph {
    std::string caption;
    friend bool operator==(const ReportGraph&, const ReportGraph&) = default;
};
using ReportBlock = std::variant<ReportWords, ReportList, ReportTable, ReportGraph>;

struct ReportSection {
    std::string id;  // unique in its report; letters, digits and hyphens
    std::string heading;
    int level = 2;                          // of the heading, 2 to 4; no level is skipped
    std::optional<Severity> severity = {};  // of the finding that the section is about
    std::vector<ReportBlock> blocks = {};
    friend bool operator==(const ReportSection&, const ReportSection&) = default;
};

// A paper on an arrangement, for a committee: data that every format is written from. Its texts are UTF-8 with no
// control characters but line breaks, and none that turn the direction of writing.
struct Report {
    std::string title;
    std::string subtitle;
    std::vector<ReportWords> about;  // of what, by whom and when: "Scenario", "Table 1"
    std::vector<ReportSection> sections;
    friend bool operator==(const Report&, const Report&) = default;
};

// Whether some table has more columns than paper has room for while it stands.
[[nodiscard]] bool wantsWidePaper(const Report& report);

struct ReportQuestion {
    ScenarioId scenario;
    std::optional<Date> date = {};   // of the arrangement
    std::optional<Date> today = {};  // acceptances whose end it has reached have ended
    Text place = {};                 // a leaf place or an archetype; empty: the rights as they were given, everywhere
    std::set<ReportPart> parts = allReportParts();
    std::string author = {};      // or ""
    std::optional<Date> on = {};  // the day on which the report is made
};

// The findings are those of the same scenario and date, and where there is a place those that happen there. The
// scenario must exist. A pure function of its arguments, safe on any thread; once `cancelled` says true the result is
// of no use.
[[nodiscard]] Report reportOn(const Model& model, const ReportQuestion& question,
                              const std::vector<std::shared_ptr<const Finding>>& findings,
                              const std::function<bool()>& cancelled = {});

}  // namespace remit
