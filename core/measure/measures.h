// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/measure/measure.h"
#include "core/model/model.h"

namespace remit {

// A measure of one thing. Without a number the sentence says why there is none.
struct MeasuredValue {
    std::optional<double> number;
    std::string sentence;  // in plain English, with names
    friend bool operator==(const MeasuredValue&, const MeasuredValue&) = default;
};

// The measures of a body, a policy area or the whole.
struct Measured {
    NodeRef node;  // of the whole: empty
    Text name;
    std::array<std::optional<MeasuredValue>, measureCount> values;  // empty: the measure says nothing of such a thing
    std::array<double, 11> load{};                                  // of bodies, by right class

    [[nodiscard]] const std::optional<MeasuredValue>& of(Measure measure) const {
        return values[static_cast<std::size_t>(measure)];
    }
    [[nodiscard]] std::optional<double> number(Measure measure) const {
        return of(measure) ? of(measure)->number : std::nullopt;
    }
    friend bool operator==(const Measured&, const Measured&) = default;
};

struct Measures {
    std::vector<Measured> bodies;     // those that are at the places, in document order
    std::vector<Measured> bodyTypes;  // among institutions: the mean of those of a type that are at the places
    std::vector<Measured> areas;      // the leaf policy areas
    Measured whole;
    std::array<double, 4> tiers{};  // share of all decisions, by tier; all 0 where nobody decides on anything
    int decided = 0;                // policy areas in places on which somebody decides, and does not
    int undecided = 0;
    friend bool operator==(const Measures&, const Measures&) = default;
};

struct MeasureQuestion {
    ScenarioId scenario;
    std::optional<Date> date;
    Text place;  // an archetype or a place, with what is under it; empty, or one that is not there: all
    std::set<RightKindId> hidden;  // rights to leave out
    friend bool operator==(const MeasureQuestion&, const MeasureQuestion&) = default;
};

// The scenario must exist. A pure function of its arguments, safe on any thread; once `cancelled` says true the result
// is of no use. See tallyOf for what it costs.
[[nodiscard]] Measures measure(const Model& model, const MeasureQuestion& question,
                               const std::function<bool()>& cancelled = {});

}  // namespace remit
