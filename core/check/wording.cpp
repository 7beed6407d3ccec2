// SPDX-License-Identifier: MIT
#include "core/check/wording.h"

#include <fmt/format.h>

namespace remit {

std::string areasOf(const Facts& facts, const Finding& finding) {
    const auto name = [&](PolicyAreaId id) { return facts.model().policyAreas().at(id).name.str(); };
    if (!finding.area.empty())
        return name(finding.area);
    std::vector<std::string> names;
    for (PolicyAreaId area : finding.hits.areas())
        names.push_back(name(area));
    return listedOrCounted(names, "policy areas");
}

std::string placesOf(const Facts& facts, const Finding& finding) {
    const std::vector<Text> places = finding.hits.places();
    const Territory& ground = facts.territory();
    if (places.empty() || places.size() == ground.places().size())
        return {};
    if (places.size() > mostListed || (ground.isFramework() && places.size() > 1))
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
    return listedOrCounted(names, "bodies");
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

}  // namespace remit
