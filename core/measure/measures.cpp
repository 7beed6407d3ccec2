// SPDX-License-Identifier: MIT
#include "core/measure/measures.h"

#include <fmt/format.h>

#include "core/base/index.h"
#include "core/base/sentence.h"
#include "core/measure/measure_words.h"
#include "core/measure/tally.h"

namespace remit {

namespace {

PlaceSet placesOf(const Facts& facts, Text place) {
    const Territory& ground = facts.territory();
    PlaceSet out(at(ground.placeCount()));
    if (!place.empty() && !ground.isFramework() && facts.model().places().contains(PlaceId(place)))
        return ground.leavesUnder(PlaceId(place));
    for (std::size_t i = 0; i < out.size(); ++i)
        if (ground.places()[i] == place)
            out.set(i);
    return out.none() ? out.set() : out;
}

bool saysOfBody(Measure measure, const Facts& facts, int holder) {
    if (measure == Measure::Centre)
        return facts.typeOf(holder).mandate == Mandate::Ministerial;
    return specOf(measure).ofBodies && (measure != Measure::Coterminosity || !facts.territory().isFramework());
}

Measured bodyRow(const Facts& facts, const MeasureTally& tally, const MeasureWords& words, int holder) {
    const Territory::Holder& row = facts.territory().holders()[at(holder)];
    Measured out;
    out.node = facts.territory().isFramework() ? NodeRef(BodyTypeId(row.id)) : NodeRef(InstitutionId(row.id));
    out.name = row.name;
    std::copy(tally.bodies[at(holder)].load.begin(), tally.bodies[at(holder)].load.end(), out.load.begin());
    for (const MeasureSpec& spec : measureSpecs())
        if (saysOfBody(spec.measure, facts, holder))
            out.values[static_cast<std::size_t>(spec.measure)] = words.ofBody(spec.measure, holder);
    return out;
}

// What the institutions of a type come to on average.
Measured meanOf(const Territory::Type& type, const std::vector<const Measured*>& rows) {
    Measured out;
    out.node = type.id;
    out.name = type.name;
    for (const Measured* each : rows)
        for (std::size_t i = 0; i < out.load.size(); ++i)
            out.load[i] += each->load[i] / static_cast<double>(rows.size());
    for (const MeasureSpec& spec : measureSpecs()) {
        double sum = 0;
        std::size_t count = 0;
        bool says = false;
        for (const Measured* each : rows) {
            says = says || each->of(spec.measure).has_value();
            if (const std::optional<double> number = each->number(spec.measure)) {
                sum += *number;
                ++count;
            }
        }
        if (!says)
            continue;
        MeasuredValue& value = out.values[static_cast<std::size_t>(spec.measure)].emplace();
        if (count == 0) {
            value.sentence = rows.front()->of(spec.measure)->sentence;
            continue;
        }
        value.number = sum / static_cast<double>(count);
        value.sentence =
            count == 1 ? fmt::format("{}: of one body, {}{}.", type.name.str(), shownValue(spec.measure, *value.number),
                                     spec.isShare() ? "" : fmt::format(" {}", spec.unit))
                       : fmt::format("{}: {}{} on average, of {} bodies.", type.name.str(),
                                     shownValue(spec.measure, *value.number),
                                     spec.isShare() ? "" : fmt::format(" {}", spec.unit), count);
    }
    return out;
}

void addBodyTypes(const Facts& facts, const std::vector<int>& holders, Measures& out) {
    const Territory& ground = facts.territory();
    std::vector<std::vector<const Measured*>> byType(ground.types().size());
    for (std::size_t i = 0; i < holders.size(); ++i)
        byType[at(ground.holders()[at(holders[i])].type)].push_back(&out.bodies[i]);
    for (std::size_t i = 0; i < byType.size(); ++i)
        if (!byType[i].empty())
            out.bodyTypes.push_back(meanOf(ground.types()[i], byType[i]));
}

}  // namespace

Measures measure(const Model& model, const MeasureQuestion& question, const std::function<bool()>& cancelled) {
    const Facts facts(model, question.scenario, question.date);
    const PlaceSet places = placesOf(facts, question.place);
    const MeasureTally tally = tallyOf(facts, places, question.hidden, cancelled);
    Measures out;
    if (cancelled && cancelled())
        return out;
    const MeasureWords words(facts, tally);
    std::vector<int> holders;
    for (std::size_t i = 0; i < tally.bodies.size(); ++i)
        if (tally.bodies[i].isHere) {
            holders.push_back(static_cast<int>(i));
            out.bodies.push_back(bodyRow(facts, tally, words, holders.back()));
        }
    if (!facts.territory().isFramework())
        addBodyTypes(facts, holders, out);
    for (std::size_t i = 0; i < tally.areas.size(); ++i) {
        const PolicyArea& row = *facts.areas()[at(facts.leafAreas()[i])];
        Measured& area = out.areas.emplace_back();
        area.node = row.id;
        area.name = row.name;
        for (const MeasureSpec& spec : measureSpecs())
            if (spec.ofAreas)
                area.values[static_cast<std::size_t>(spec.measure)] = words.ofArea(spec.measure, i);
        out.decided += tally.areas[i].decided;
        for (std::size_t tier = 0; tier < out.tiers.size(); ++tier)
            out.tiers[tier] += tally.areas[i].decisions[tier];
    }
    out.undecided = static_cast<int>(tally.areas.size() * places.count()) - out.decided;
    for (double& each : out.tiers)
        each /= std::max(out.decided, 1);
    for (const Measure each : {Measure::Centralisation, Measure::Centre})
        out.whole.values[static_cast<std::size_t>(each)] = words.ofWhole(each);
    return out;
}

}  // namespace remit
