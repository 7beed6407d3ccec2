// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/check/finding.h"
#include "core/rights/facts.h"

namespace remit {

// What a whole pass over the cells adds up to; read by rules that ask about "anywhere".
struct Tally {
    struct Quiet {  // a holder without any right where it could have one
        int holder = 0;
        int area = 0;
        int place = 0;
    };
    std::vector<bool> counts;                             // by grant: it counts in some cell
    std::vector<bool> needed;                             // by grant: in some cell somebody holds the right by it alone
    std::vector<std::vector<std::pair<int, int>>> cells;  // by grant: the (area, place) where it counts
    std::vector<bool> active;                             // by holder: it has some effective right
    std::vector<bool> areaActive;  // by policy area: somebody has an effective right on this leaf
    std::vector<Quiet> quiet;
};

// Takes hits from a rule. Indexes are those of Facts; -1 leaves a part out. Rules report in document order.
class Reporter {
public:
    struct Report {
        int area = -1;
        int place = -1;
        std::vector<Text> cause;   // ids of what Rule::cause says
        std::vector<int> holders;  // who it is about
        Text subject;              // see Finding::subject
        std::string also = {};     // tells apart findings that share a cause
    };
    virtual ~Reporter() = default;
    virtual void hit(Report report) = 0;
};

// A built-in rule of SPEC section 4: a row of the catalogue. Rules keep no state and read no other rule's result.
struct Rule {
    const char* id;
    FindingKind kind;
    Severity severity;
    const char* source;
    int problem;                      // of SPEC section 5, 1 to 7; 0 for none
    const char* title;                // a few words for lists
    std::optional<RightClass> inUse;  // runs only where some grant is of this class
    int defaultMax;                   // of rules with a settable N; else 0
    // One of the two does the work: once per leaf policy area and place, or once for the scenario.
    void (*checkCell)(const Facts&, const Cell&, int max, Reporter&);
    void (*checkScenario)(const Facts&, const Tally&, Reporter&);
    // One sentence in plain words about a finding whose other fields are complete.
    std::string (*message)(const Facts&, const Finding&);
    const char* conclusion;  // the last step of Finding::why: what follows from the steps before it
    CauseKind cause = CauseKind::Grants;
};

// All rules, in the order of the SPEC's table.
[[nodiscard]] std::span<const Rule* const> catalogue();
[[nodiscard]] const Rule* findRule(const RuleId& id);

// The ids of the counting grants of the classes by which the holder holds in the cell.
[[nodiscard]] std::vector<Text> causeOf(const Facts& facts, const Cell& cell, int holder,
                                        std::initializer_list<RightClass> classes);
[[nodiscard]] std::vector<Text> idsOf(const Facts& facts, const std::vector<int>& grants);
// Those in `of` that are not in `without`; both ascending.
[[nodiscard]] std::vector<int> holdersOutside(const std::vector<int>& of, const std::vector<int>& without);

}  // namespace remit
