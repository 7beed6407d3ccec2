// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "core/check/finding.h"
#include "core/model/model.h"

namespace remit {

// What an arrangement means for one body, in plain English: what an officer tells the leader of a council. Text to be
// set, printed or copied; each line says what it points at.
struct BodyAccount {
    enum class Heading {
        Decides,
        Consents,
        Consulted,
        Advises,
        Engages,
        SetsStandards,
        Coordinates,
        Funds,
        Delivers,
        Scrutinises,
        Informed,
        TakesOn,  // from bodies that are absent
        InPart,   // rights that hold in part of its places, on part of a policy area, or on a condition
        Relations,
        NoRight,  // policy areas
        Findings,
    };
    struct Line {
        std::string lead;  // "Schools"; a whole sentence for relations and findings
        std::string tail;  // "alone, in 10 of 12 places", or ""
        // What it points at: a cell, a relation or a finding; the other ones are empty. A policy area alone is a row.
        Subject subject = {};
        PolicyAreaId area = {};
        RelationKey relation = {};
        std::string finding = {};
        Severity severity = Severity::Note;  // of the finding
        bool waived = false;                 // likewise
        friend bool operator==(const Line&, const Line&) = default;
    };
    struct Section {
        Heading heading;
        std::vector<Line> lines;  // never empty
        friend bool operator==(const Section&, const Section&) = default;
    };

    std::string name;
    std::string about;              // "MCA · regional · elected · 10 places"; "" for a body that is not there
    std::string summary;            // a paragraph
    std::vector<Section> sections;  // in the order of Heading
    friend bool operator==(const BodyAccount&, const BodyAccount&) = default;
};

struct AccountQuestion {
    Subject body;  // an institution, or in a framework a body type
    ScenarioId scenario;
    std::optional<Date> date;
    Text place;                    // a leaf place or an archetype; empty, or one that is not there: all its places
    std::set<RightKindId> hidden;  // rights to leave out
};

// The findings are those of the same scenario and date. The scenario must exist; of a body that does not, the account
// says so. A pure function of its arguments, safe on any thread; once `cancelled` says true the result is of no use.
[[nodiscard]] BodyAccount bodyAccount(const Model& model, const AccountQuestion& question,
                                      const std::vector<std::shared_ptr<const Finding>>& findings,
                                      const std::function<bool()>& cancelled = {});

// The bodies that an account can be given of, in document order: the institutions, or in a framework the body types.
[[nodiscard]] std::vector<Subject> accountable(const Model& model);

}  // namespace remit
