// SPDX-License-Identifier: MIT
#include "core/check/wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace remit {

namespace {

constexpr std::size_t mostNames = 3;  // more are counted, not listed

std::string named(const std::vector<std::string>& names, std::string_view countable) {
    return names.size() > mostNames ? fmt::format("{} {}", names.size(), countable) : listed(names);
}

int placeIndex(const Facts& facts, Text place) {
    const auto& places = facts.territory().places();
    return static_cast<int>(std::find(places.begin(), places.end(), place) - places.begin());
}

}  // namespace

std::string listed(const std::vector<std::string>& words) {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0)
            out += i + 1 == words.size() ? " and " : ", ";
        out += words[i];
    }
    return out;
}

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
    if (places.size() > 1)
        return fmt::format("In {} {}", places.size(), ground.isFramework() ? "kinds of place" : "places");
    const std::string name = ground.placeName(placeIndex(facts, places.front()));
    return ground.isFramework() ? name : "In " + name;
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
    std::string out(body);
    if (!out.empty() && out[0] >= 'a' && out[0] <= 'z')
        out[0] = static_cast<char>(out[0] - 'a' + 'A');
    return out + '.';
}

std::string_view agree(const Finding& finding, std::string_view one, std::string_view more) {
    return finding.holders.size() == 1 ? one : more;
}

const Grant* grantOf(const Facts& facts, Text id) {
    return facts.model().grants().find({facts.scenario(), GrantId(id)});
}

std::string inSentence(Text kindName) {
    std::string out = kindName.str();
    if (out.size() > 1 && out[0] >= 'A' && out[0] <= 'Z' && !(out[1] >= 'A' && out[1] <= 'Z'))
        out[0] = static_cast<char>(out[0] - 'A' + 'a');
    return out;
}

std::vector<std::string> derivation(const Facts& facts, const Finding& finding) {
    std::vector<std::string> steps;
    std::set<std::string> said;
    const auto say = [&](std::string step) {
        if (said.insert(step).second)
            steps.push_back(std::move(step));
    };
    const Model& model = facts.model();
    for (Text id : finding.cause) {
        const Grant* grant = grantOf(facts, id);
        if (!grant)
            continue;
        std::vector<std::string> partners;
        for (const Subject& partner : grant->with)
            partners.push_back(model.nameOf(partner).str());
        const std::string right = inSentence(model.rightKinds().at(grant->right).name);
        const std::string area = model.policyAreas().at(grant->area).name.str();
        const std::string subject = model.nameOf(grant->subject).str();
        say(fmt::format("{} is given {} on {}{}.", subject, right, area,
                        partners.empty() ? "" : " jointly with " + listed(partners)));
        for (const Hit& hit : finding.hits) {
            if (!hit.area.empty() && hit.area != grant->area &&
                facts.isAtOrUnder(facts.areaIndex(hit.area), facts.areaIndex(grant->area)))
                say(fmt::format("{} stands under {}, so it is reached too.",
                                model.policyAreas().at(hit.area).name.str(), area));
            if (hit.place.empty())
                continue;
            const int place = placeIndex(facts, hit.place);
            const auto adopters = [&](const Subject& who, bool mayAdopt) {
                const auto resolution = facts.territory().resolve(who, place, mayAdopt);
                if (!resolution.adopted)
                    return;
                std::vector<std::string> names;
                for (int holder : *resolution.holders)
                    names.push_back(facts.territory().holders()[static_cast<std::size_t>(holder)].name.str());
                const std::string what = fmt::format("{} adopts its {} on {} (LIPSIT 5.7)", listed(names), right, area);
                const std::string name = model.nameOf(who).str();
                if (facts.territory().isFramework())
                    say(fmt::format("Where there is no {}, {}.", name, what));
                else
                    say(fmt::format("No institution of type {} covers {}, so {}.", name,
                                    facts.territory().placeName(place), what));
            };
            adopters(grant->subject, !grant->lapses);
            for (const Subject& partner : grant->with)
                adopters(partner, true);
        }
    }
    return steps;
}

}  // namespace remit
