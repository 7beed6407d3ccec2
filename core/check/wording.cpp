// SPDX-License-Identifier: MIT
#include "core/check/wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace remit {

namespace {

constexpr std::size_t mostNames = 3;  // more are counted, not listed

std::string named(const std::vector<std::string>& names, std::string_view countable, std::string_view last = "and") {
    return names.size() > mostNames ? fmt::format("{} {}", names.size(), countable) : listed(names, last);
}

int placeIndex(const Facts& facts, Text place) {
    const auto& places = facts.territory().places();
    return static_cast<int>(std::find(places.begin(), places.end(), place) - places.begin());
}

}  // namespace

std::string areasOf(const Facts& facts, const Finding& finding) {
    const auto name = [&](PolicyAreaId id) { return facts.model().policyAreas().at(id).name.str(); };
    if (!finding.area.empty())
        return name(finding.area);
    std::vector<std::string> names;
    std::set<PolicyAreaId> seen;
    for (const Hit& hit : finding.hits)
        if (!hit.area.empty() && seen.insert(hit.area).second)
            names.push_back(name(hit.area));
    return named(names, "policy areas");
}

std::string placesOf(const Facts& facts, const Finding& finding) {
    std::set<Text> seen;
    std::vector<Text> places;
    for (const Hit& hit : finding.hits)
        if (!hit.place.empty() && seen.insert(hit.place).second)
            places.push_back(hit.place);
    const Territory& ground = facts.territory();
    if (places.empty() || places.size() == ground.places().size())
        return {};
    if (places.size() > mostNames || (ground.isFramework() && places.size() > 1))
        return fmt::format("In {} {}", places.size(), ground.isFramework() ? "kinds of place" : "places");
    std::vector<std::string> names;
    for (Text place : places)
        names.push_back(ground.placeName(placeIndex(facts, place)));
    if (!ground.isFramework())
        return "In " + listed(names);
    return ground.absentAt(placeIndex(facts, places.front())).empty() ? "Where every body exists" : names.front();
}

std::string holdersOf(const Facts& facts, const Finding& finding) {
    std::vector<std::string> names;
    for (Text id : finding.holders)
        names.push_back(
            facts.territory().holders()[static_cast<std::size_t>(facts.territory().holderIndex(id))].name.str());
    return named(names, "bodies");
}

std::string sentence(const Facts& facts, const Finding& finding, std::string_view body) {
    const std::string where = placesOf(facts, finding);
    if (!where.empty())
        return fmt::format("{}, {}.", where, body);
    return raised(std::string(body)) + '.';
}

std::string_view agree(const Facts& facts, const Finding& finding, std::string_view one, std::string_view more) {
    return finding.holders.size() == 1 && !readsAsPlural(holdersOf(facts, finding)) ? one : more;
}

const Grant* grantOf(const Facts& facts, Text id) {
    return facts.model().grants().find({facts.scenario(), GrantId(id)});
}

namespace {

// Tells how grants become holdings at the places of one finding.
class Derivation {
public:
    Derivation(const Facts& facts, const Finding& finding) : m_facts(facts) {
        std::set<Text> seen;
        for (const Hit& hit : finding.hits) {
            if (!hit.area.empty() && seen.insert(hit.area.text()).second)
                m_areas.push_back(hit.area);
            if (!hit.place.empty())
                m_hitPlaces.insert(hit.place);
        }
        const auto& places = facts.territory().places();
        for (std::size_t i = 0; i < places.size(); ++i)
            if (m_hitPlaces.contains(places[i]))
                m_places.push_back(static_cast<int>(i));
    }

    void tell(const Grant& grant) {
        const Model& model = m_facts.model();
        std::vector<std::string> partners;
        for (const Subject& partner : grant.with)
            partners.push_back(model.nameOf(partner).str());
        const std::string subject = model.nameOf(grant.subject).str();
        const std::string right = inSentence(model.rightKinds().at(grant.right).name);
        say(fmt::format("{} {} given {} on {}{}.", subject, readsAsPlural(subject) ? "are" : "is", right,
                        nameOf(grant.area), partners.empty() ? "" : " jointly with " + listed(partners)));
        inheritance(grant);
        adoption(grant.subject, !grant.lapses, right);
        for (const Subject& partner : grant.with)
            adoption(partner, true, right);
    }

    void tell(const Relation& relation) {
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

    std::vector<std::string> take() { return std::move(m_steps); }

private:
    void say(std::string step) {
        if (m_said.insert(step).second)
            m_steps.push_back(std::move(step));
    }
    std::string nameOf(PolicyAreaId area) const { return m_facts.model().policyAreas().at(area).name.str(); }

    void inheritance(const Grant& grant) {
        std::vector<std::string> names;
        for (PolicyAreaId area : m_areas)
            if (area != grant.area && m_facts.isAtOrUnder(m_facts.areaIndex(area), m_facts.areaIndex(grant.area)))
                names.push_back(nameOf(area));
        if (!names.empty())
            say(fmt::format("{} {} under {}, so the right reaches {} too.", named(names, "policy areas"),
                            names.size() == 1 ? "stands" : "stand", nameOf(grant.area),
                            names.size() == 1 ? "it" : "them"));
    }

    // One step for each set of adopters, with the places where they adopt.
    void adoption(const Subject& who, bool mayAdopt, const std::string& right) {
        const Territory& ground = m_facts.territory();
        std::vector<std::pair<std::vector<int>, std::vector<std::string>>> adopters;
        for (int place : m_places) {
            const auto resolution = ground.resolve(who, place, mayAdopt);
            if (!resolution.adopted)
                continue;
            auto it = std::find_if(adopters.begin(), adopters.end(),
                                   [&](const auto& each) { return each.first == *resolution.holders; });
            if (it == adopters.end())
                it = adopters.insert(it, {*resolution.holders, {}});
            it->second.push_back(ground.placeName(place));
        }
        const std::string name = m_facts.model().nameOf(who).str();
        for (std::size_t i = 0; i < adopters.size() && i < mostNames; ++i) {
            std::vector<std::string> names;
            for (int holder : adopters[i].first)
                names.push_back(ground.holders()[static_cast<std::size_t>(holder)].name.str());
            const bool plural = names.size() > 1 || readsAsPlural(names.front());
            const std::string where = ground.isFramework() ? fmt::format("Where there is no {},", name)
                                                           : fmt::format("No {} covers {}, so", name,
                                                                         named(adopters[i].second, "places", "or"));
            say(fmt::format("{} {} {} its {} (LIPSIT 5.7).", where, named(names, "bodies"), plural ? "adopt" : "adopts",
                            right));
        }
        if (adopters.size() > mostNames)
            say(fmt::format("So do others elsewhere, {} in all.", adopters.size()));
    }

    const Facts& m_facts;
    std::vector<PolicyAreaId> m_areas;
    std::set<Text> m_hitPlaces;
    std::vector<int> m_places;
    std::vector<std::string> m_steps;
    std::set<std::string> m_said;
};

// The grants by which the holders of a finding without a cause hold the rights it is about, at its first hit.
std::vector<int> grantsBehind(const Facts& facts, const Finding& finding) {
    std::set<int> grants;
    const Hit& hit = finding.hits.front();
    if (hit.area.empty() || hit.place.empty())
        return {};
    const RightClass about = finding.kind == FindingKind::Gap ? RightClass::Decision : RightClass::Funding;
    for (const KindInCell& kind : facts.cell(facts.areaIndex(hit.area), placeIndex(facts, hit.place)).kinds)
        if (facts.classOf(kind.kind) == about)
            for (Text id : finding.holders)
                if (const Holding* holding = kind.heldBy(facts.territory().holderIndex(id)))
                    grants.insert(holding->grants.begin(), holding->grants.end());
    return {grants.begin(), grants.end()};
}

}  // namespace

std::vector<std::string> derivation(const Facts& facts, const Finding& finding) {
    Derivation derivation(facts, finding);
    for (Text id : finding.cause)
        switch (finding.causeKind) {
            case CauseKind::Grants:
                if (const Grant* grant = grantOf(facts, id))
                    derivation.tell(*grant);
                break;
            case CauseKind::Relations:
                if (const Relation* relation = facts.model().relations().find({facts.scenario(), RelationId(id)}))
                    derivation.tell(*relation);
                break;
            case CauseKind::Institutions:
                break;
        }
    if (finding.cause.empty())
        for (int grant : grantsBehind(facts, finding))
            derivation.tell(*facts.grant(grant).row);
    return derivation.take();
}

}  // namespace remit
