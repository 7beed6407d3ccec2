// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/check/hit_set.h"
#include "core/model/model.h"

namespace remit {

enum class FindingKind { Conflict, Duplication, Gap, Note };

constexpr EnumNames<FindingKind, 4> namesOf(FindingKind) {
    return {{{FindingKind::Conflict, "conflict"},
             {FindingKind::Duplication, "duplication"},
             {FindingKind::Gap, "gap"},
             {FindingKind::Note, "note"}}};
}

// What the ids in a finding's cause name. Ids are unique in their own list alone, so they do not say it themselves.
enum class CauseKind { Grants, Relations, Institutions };

// One line of the findings list (SPEC section 3). Lists are in document order.
struct Finding {
    RuleId rule;
    FindingKind kind = FindingKind::Note;
    Severity severity = Severity::Note;
    std::string fingerprint;  // survives renames, unrelated edits, save and load; no two findings of a run share one
    bool waived = false;
    std::string message;           // one sentence
    std::vector<std::string> why;  // the steps from grants to finding
    std::string source;            // "LIPSIT 5.7", or ""
    Text subject;                  // what a finding without cause is about beyond area and place, or ""
    std::vector<Text> holders;     // institutions, in a framework body types
    CauseKind causeKind = CauseKind::Grants;
    std::vector<Text> cause;  // ids of what causeKind says, those of grants and relations in the scenario asked
    PolicyAreaId area;        // what a finding without cause is about, after rolling up; or empty
    HitSet hits;              // never empty
};

// What an analysis is asked.
struct Question {
    ScenarioId scenario;
    std::optional<Date> date;   // without it life spans are ignored (SPEC section 2)
    std::optional<Date> today;  // waivers whose end it has reached count as none; without it none has ended
};

struct Counts {
    int error = 0;
    int warning = 0;
    int note = 0;
    friend bool operator==(const Counts&, const Counts&) = default;
};

// Findings that are not waived, by severity.
[[nodiscard]] Counts countBySeverity(const std::vector<Finding>& findings);

// All findings, ordered by severity, rule (in the order of the SPEC's table), then the document's order. The scenario
// must exist. A pure function of its arguments; safe on any thread. `cancelled` is asked now and then; once it says
// true the result is empty.
[[nodiscard]] std::vector<Finding> check(const Model& model, const Question& question,
                                         const std::function<bool()>& cancelled = {});

}  // namespace remit
