// SPDX-License-Identifier: MIT
#include "core/rights/derivation.h"

#include <fmt/format.h>

#include <algorithm>
#include <boost/container_hash/hash.hpp>
#include <unordered_map>

#include "core/base/sentence.h"

namespace remit {

Derivation::Derivation(const Facts& facts, std::vector<PolicyAreaId> areas, std::vector<int> places)
    : m_facts(facts), m_areas(std::move(areas)), m_places(std::move(places)) {}

void Derivation::tell(const Grant& grant) { tell(grant, m_areas, m_places); }

void Derivation::tell(const Grant& grant, const std::vector<PolicyAreaId>& areas, const std::vector<int>& places) {
    const Model& model = m_facts.model();
    std::vector<std::string> partners;
    for (const Subject& partner : grant.with)
        partners.push_back(model.nameOf(partner).str());
    const std::string subject = model.nameOf(grant.subject).str();
    const std::string right = inSentence(model.rightKinds().at(grant.right).name);
    say(fmt::format("{} {} given {} on {}{}.", subject, readsAsPlural(subject) ? "are" : "is", right,
                    nameOf(grant.area), partners.empty() ? "" : " jointly with " + listed(partners)));
    tellInheritance(grant, areas);
    tellResolution(grant.subject, right, grant.lapses, places);
    for (const Subject& partner : grant.with)
        tellResolution(partner, right, false, places);
}

void Derivation::tell(const Relation& relation) {
    const Model& model = m_facts.model();
    const std::string from = model.nameOf(relation.from).str();
    const std::string to = model.nameOf(relation.to).str();
    const bool many = readsAsPlural(from);
    switch (relation.kind) {
        case RelationKind::Delegates:
            say(fmt::format("{} {} {} on {} to {}.", from, many ? "delegate" : "delegates",
                            inSentence(model.rightKinds().at(relation.right).name), nameOf(relation.area), to));
            break;
        case RelationKind::AccountableTo:
            say(fmt::format("{} {} accountable to {}.", from, many ? "are" : "is", to));
            break;
        case RelationKind::MemberOf:
            say(fmt::format("{} {} of {}.", from, many ? "are members" : "is a member", to));
            break;
        case RelationKind::Funds:
            say(fmt::format("{} {} {}.", from, many ? "fund" : "funds", to));
            break;
        case RelationKind::Appoints:
            say(fmt::format("{} {} {}.", from, many ? "appoint" : "appoints", to));
            break;
    }
}

void Derivation::tellFootprint(int holder) {
    const Territory& ground = m_facts.territory();
    if (ground.isFramework())
        return;
    const Territory::Holder& row = ground.holders()[static_cast<std::size_t>(holder)];
    std::vector<std::string> places;
    for (std::size_t i = row.footprint.find_first(); i != PlaceSet::npos; i = row.footprint.find_next(i))
        places.push_back(ground.placeName(static_cast<int>(i)));
    say(fmt::format("{} {} {}.", row.name.str(), readsAsPlural(row.name.str()) ? "cover" : "covers",
                    places.empty() ? "no place" : listedOrCounted(places, "places")));
}

void Derivation::say(std::string step) {
    if (step.ends_with(".."))  // after an abbreviation: "Central govt."
        step.pop_back();
    if (m_said.insert(step).second)
        m_steps.push_back(std::move(step));
}

std::string Derivation::nameOf(PolicyAreaId area) const { return m_facts.model().policyAreas().at(area).name.str(); }

// "Where there is no MCA", "No MCA covers Bolton or Bury", "In 6 places there is no MCA", "Kent CC does not cover
// Bolton".
std::string Derivation::absence(const Subject& who, const std::vector<int>& places) const {
    const Territory& ground = m_facts.territory();
    const std::string name = m_facts.model().nameOf(who).str();
    const bool many = readsAsPlural(name);
    const std::string there = fmt::format("there {} no {}", many ? "are" : "is", name);
    if (ground.isFramework())
        return "Where " + there;
    std::vector<std::string> names;
    for (int place : places)
        names.push_back(ground.placeName(place));
    if (!who.isBodyType())
        return fmt::format("{} {} not cover {}", name, many ? "do" : "does",
                           listedOrCounted(names, "of the places", "or"));
    if (static_cast<int>(places.size()) == ground.placeCount())
        return raised(there) + " anywhere";
    if (places.size() > mostListed)
        return fmt::format("In {} places {}", places.size(), there);
    return fmt::format("No {} {} {}", name, many ? "cover" : "covers", listed(names, "or"));
}

void Derivation::tellInheritance(const Grant& grant, const std::vector<PolicyAreaId>& areas) {
    std::vector<std::string> names;
    for (PolicyAreaId area : areas)
        if (area != grant.area && m_facts.isAtOrUnder(m_facts.areaIndex(area), m_facts.areaIndex(grant.area)))
            names.push_back(nameOf(area));
    if (!names.empty())
        say(fmt::format("{} {} under {}, so the right reaches {} too.", listedOrCounted(names, "policy areas"),
                        names.size() == 1 ? "stands" : "stand", nameOf(grant.area), names.size() == 1 ? "it" : "them"));
}

// One step for each set of adopters, with the places where they adopt; one for where nobody is.
void Derivation::tellResolution(const Subject& who, const std::string& right, bool lapses, const std::vector<int>& at) {
    const Territory& ground = m_facts.territory();
    struct Adopters {
        const std::vector<int>* holders;
        std::vector<int> places;
    };
    std::vector<Adopters> adopters;
    std::vector<int> nobody;
    std::unordered_map<std::vector<int>, std::size_t, boost::hash<std::vector<int>>> known;
    for (int place : at) {
        const auto resolution = ground.resolve(who, place, !lapses);
        if (resolution.holders->empty())
            nobody.push_back(place);
        if (!resolution.adopted)
            continue;
        const auto [it, isNew] = known.try_emplace(*resolution.holders, adopters.size());
        if (isNew)
            adopters.push_back({resolution.holders, {}});
        adopters[it->second].places.push_back(place);
    }
    const std::string_view comma = ground.isFramework() ? "," : ", so";
    for (std::size_t i = 0; i < adopters.size() && i < mostListed; ++i) {
        std::vector<std::string> names;
        for (int holder : *adopters[i].holders)
            names.push_back(ground.holders()[static_cast<std::size_t>(holder)].name.str());
        const bool plural = names.size() > 1 || readsAsPlural(names.front());
        say(fmt::format("{}{} {} {} its {} (LIPSIT 5.7).", absence(who, adopters[i].places), comma,
                        listedOrCounted(names, "bodies"), plural ? "adopt" : "adopts", right));
    }
    if (adopters.size() > mostListed)
        say(fmt::format("So do others elsewhere, {} in all.", adopters.size()));
    if (nobody.empty())
        return;
    if (lapses)
        say(fmt::format("{}{} the right lapses.", absence(who, nobody), comma));
    else if (!who.isBodyType())
        say(absence(who, nobody) + '.');
    else
        say(fmt::format("{}{} nobody adopts its {}.", absence(who, nobody), ground.isFramework() ? "," : ", and",
                        right));
}

std::vector<std::string> whyHeld(const Facts& facts, const EffectiveRight& right) {
    Derivation derivation(facts, {right.area}, {facts.territory().placeIndex(right.place)});
    for (GrantId grant : right.grants)
        derivation.tell(facts.model().grants().at({facts.scenario(), grant}));
    return derivation.take();
}

}  // namespace remit
