// SPDX-License-Identifier: MIT
#pragma once

#include <boost/container/small_vector.hpp>
#include <span>
#include <string>
#include <vector>

#include "core/check/finding.h"
#include "core/rights/cell.h"
#include "core/rights/derivation.h"

namespace remit {

// What a whole pass over the cells adds up to; read by rules that ask about "anywhere".
struct Tally {
    std::vector<bool> counts;  // by grant, of those that name a partner: it counts in some cell
    std::vector<bool> active;  // by holder: it has some effective right
    bool allActive = false;
    std::vector<bool> areaActive;  // by policy area: somebody has an effective right on this leaf
};

// Takes hits from the rules that look at one cell after another. Rules report a cell's hits in the order of grants and
// seats. A cell stands for all places of its class (PlaceClasses).
class CellReporter {
public:
    using Cause = boost::container::small_vector<int, 12>;  // grants, in document order

    virtual ~CellReporter() = default;
    // `type`: the body type that a hit without a cause is about, or -1.
    virtual void hit(const Cell& cell, std::span<const int> cause, const SeatSet& holders, int type = -1) = 0;
    void hit(const Cell& cell, const SeatSet& holders) { hit(cell, {}, holders); }
};

// Which of a cell rule's hits stand once all cells are known.
enum class Stands {
    Always,
    ForActiveHolders,  // of the holders, those with some effective right somewhere
    WhereNeverNeeded,  // those whose grant is hit in every cell where it counts
};

// Takes hits from rules about the scenario. Indexes are those of Facts; -1 leaves a part out. Rules report in document
// order.
class Reporter {
public:
    struct Report {
        int area = -1;
        int place = -1;
        std::vector<Text> cause;   // ids of what Rule::cause says
        std::vector<int> holders;  // who it is about
        Text subject;              // see Finding::subject
        std::string also = {};     // tells apart findings that share a cause
        PlaceSet places = {};      // where not empty: all of these in place of `place`
        bool alone = false;        // no other report of the rule has this cause; wanted of one with `places`
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
    // One of the two does the work: once per leaf policy area and class of places, or once for the scenario.
    void (*checkCell)(const Facts&, const Cell&, int max, CellReporter&);
    void (*checkScenario)(const Facts&, const Tally&, Reporter&);
    // One sentence in plain words about a finding whose other fields are complete.
    std::string (*message)(const Facts&, const Finding&);
    const char* conclusion;  // the last step of Finding::why: what follows from the steps before it
    // The steps before it; null for those of its cause (tellCause).
    void (*explain)(const Facts&, const Finding&, Derivation&) = nullptr;
    Stands stands = Stands::Always;
    bool readsNoGrants = false;  // checkScenario asks neither for grants nor for the tally
    CauseKind cause = CauseKind::Grants;
};

// All rules, in the order of the SPEC's table.
[[nodiscard]] std::span<const Rule* const> catalogue();
[[nodiscard]] const Rule* findRule(const RuleId& id);

// The counting grants of the classes by which the holder holds in the cell.
[[nodiscard]] CellReporter::Cause causeOf(const Cell& cell, int seat, std::initializer_list<RightClass> classes);
[[nodiscard]] CellReporter::Cause grantsOf(std::span<const GrantInCell> grants);
[[nodiscard]] SeatSet onlySeat(int seat);
// The type of the holder on the seat.
[[nodiscard]] const Territory::Type& typeAt(const Facts& facts, const Cell& cell, int seat);
}  // namespace remit
