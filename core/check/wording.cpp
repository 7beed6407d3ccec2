// SPDX-License-Identifier: MIT
#include "core/check/wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <boost/container_hash/hash.hpp>
#include <set>
#include <unordered_map>

#include "core/rights/cell.h"

namespace remit {

namespace {

constexpr std::size_t mostNames = 3;  // more are counted, not listed

std::string named(const std::vector<std::string>& names, std::string_view countable, std::string_view last = "and") {
    return names.size() > mostNames ? fmt::format("{} {}", names.size(), countable) : listed(names, last);
}

}  // namespace

std::string areasOf(const Facts& facts, const Finding& finding) {
    const auto name = [&](PolicyAreaId id) { return facts.model().policyAreas().at(id).name.str(); };
    if (!finding.area.empty())
        return name(finding.area);
    std::vector<std::string> names;
    for (PolicyAreaId area : finding.hits.areas())
        names.push_back(name(area));
    return named(names, "policy areas");
}

std::string placesOf(const Facts& facts, const Finding& finding) {
    const std::vector<Text> places = finding.hits.places();
    const Territory& ground = facts.territory();
    if (places.empty() || places.size() == ground.places().size())
        return {};
    if (places.size() > mostNames || (ground.isFramework() && places.size() > 1))
        return fmt::format("In {} {}", places.size(), ground.isFramework() ? "kinds of place" : "places");
    std::vector<std::string> names;
    for (Text place : places)
        names.push_back(ground.placeName(ground.placeIndex(place)));
    if (!ground.isFramework())
        return "In " + listed(names);
    return ground.absentAt(ground.placeIndex(places.front())).empty() ? "Where every body exists" : names.front();
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
    Derivation(const Facts& facts, const Finding& finding) : m_facts(facts), m_areas(finding.hits.areas()) {
        for (Text place : finding.hits.places())
            m_places.push_back(facts.territory().placeIndex(place));
        std::sort(m_places.begin(), m_places.end());
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
        struct Adopters {
            const std::vector<int>* holders;
            std::vector<int> places;
        };
        std::vector<Adopters> adopters;
        std::unordered_map<std::vector<int>, std::size_t, boost::hash<std::vector<int>>> known;
        for (int place : m_places) {
            const auto resolution = ground.resolve(who, place, mayAdopt);
            if (!resolution.adopted)
                continue;
            const auto [it, isNew] = known.try_emplace(*resolution.holders, adopters.size());
            if (isNew)
                adopters.push_back({resolution.holders, {}});
            adopters[it->second].places.push_back(place);
        }
        const std::string name = m_facts.model().nameOf(who).str();
        for (std::size_t i = 0; i < adopters.size() && i < mostNames; ++i) {
            std::vector<std::string> names;
            for (int holder : *adopters[i].holders)
                names.push_back(ground.holders()[static_cast<std::size_t>(holder)].name.str());
            const bool plural = names.size() > 1 || readsAsPlural(names.front());
            std::vector<std::string> places;
            for (int place : adopters[i].places)
                places.push_back(ground.placeName(place));
            const std::string where = ground.isFramework()
                                          ? fmt::format("Where there is no {},", name)
                                          : fmt::format("No {} covers {}, so", name, named(places, "places", "or"));
            say(fmt::format("{} {} {} its {} (LIPSIT 5.7).", where, named(names, "bodies"), plural ? "adopt" : "adopts",
                            right));
        }
        if (adopters.size() > mostNames)
            say(fmt::format("So do others elsewhere, {} in all.", adopters.size()));
    }

    const Facts& m_facts;
    std::vector<PolicyAreaId> m_areas;
    std::vector<int> m_places;
    std::vector<std::string> m_steps;
    std::set<std::string> m_said;
};

// The grants by which the holders of a finding without a cause hold the rights it is about, at its first hit.
std::vector<int> grantsBehind(const Facts& facts, const Finding& finding) {
    const Hit hit = finding.hits.front();
    if (hit.area.empty() || hit.place.empty())
        return {};
    const Territory& ground = facts.territory();
    const int place = ground.placeIndex(hit.place);
    SeatSet seats;
    for (Text id : finding.holders)
        if (const int seat = ground.seatOf(ground.holderIndex(id), place); seat >= 0)
            seats.insert(seat);
    const RightClass about = finding.kind == FindingKind::Gap ? RightClass::Decision : RightClass::Funding;
    std::set<int> grants;
    CellMaker reader(facts);
    for (const KindInCell& kind : reader.at(facts.areaIndex(hit.area), place).kinds())
        if (kind.rightClass == about)
            for (const GrantInCell& each : kind.counting)
                if (each.all->intersects(seats))
                    grants.insert(each.grant);
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
            derivation.tell(facts.row(grant));
    return derivation.take();
}

}  // namespace remit
