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
    friend bool operator==(const Tally&, const Tally&) = default;
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

// A grant that alone is the cause of a finding: at the places of one set that are not in another, or nowhere in
// particular.
struct GrantReport {
    int grant = -1;
    int holder = -1;                   // who it is about
    const PlaceSet* within = nullptr;  // sets of the facts
    const PlaceSet* outside = nullptr;

    [[nodiscard]] int firstPlace() const;  // -1 for one without
    [[nodiscard]] std::vector<int> places() const;
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
    };
    virtual ~Reporter() = default;
    virtual void hit(Report report) = 0;
    // A finding of its own: the rule reports no other hit with this cause.
    virtual void hitGrant(const GrantReport& report) = 0;
};

// What a rule about the scenario looks at that an edit of rights can change. It runs again only after that did.
struct Reads {
    bool strayGrants = false;  // Facts::strayGrants
    bool jointGrants = false;  // Facts::jointGrants, and who is the subject of some grant
    bool tally = false;

    [[nodiscard]] bool meets(const Reads& changed) const {
        return (strayGrants && changed.strayGrants) || (jointGrants && changed.jointGrants) || (tally && changed.tally);
    }
};

// A built-in rule of SPEC section 4: a row of the catalogue. Rules keep no state and read no other rule's result.
struct Rule {
    const char* id;
    FindingKind kind;
    Severity severity;
    const char* source = "";
    int problem = 0;                       // of SPEC section 5, 1 to 7; 0 for none
    const char* title;                     // a few words for lists
    std::optional<RightClass> inUse = {};  // runs only where some grant is of this class
    int defaultMax = 0;                    // of rules with a settable N; else 0
    // One of the two does the work: once per leaf policy area and class of places, or once for the scenario.
    void (*checkCell)(const Facts&, const Cell&, int max, CellReporter&) = nullptr;
    void (*checkScenario)(const Facts&, const Tally&, Reporter&) = nullptr;
    // One sentence in plain words about a finding whose other fields are complete.
    std::string (*message)(const Facts&, const Finding&);
    const char* conclusion;  // the last step of Finding::why: what follows from the steps before it
    // The steps before it; null for those of its cause (tellCause).
    void (*explain)(const Facts&, const Finding&, Derivation&) = nullptr;
    Stands stands = Stands::Always;
    Reads reads = {};  // of checkScenario
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
