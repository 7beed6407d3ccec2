// SPDX-License-Identifier: MIT
#include "tests/support/reference_lines.h"

namespace remit::test::reference {

namespace {

std::string severityOf(const World& world, const std::string& rule) {
    static const std::map<std::string, std::string> byDefault = {{"rival-deciders", "error"},
                                                                 {"advisory-body-decides", "error"},
                                                                 {"decides-and-scrutinises", "error"},
                                                                 {"self-consultation", "warning"},
                                                                 {"circular-relation", "error"},
                                                                 {"duplicated-right", "warning"},
                                                                 {"crowded-field", "warning"},
                                                                 {"fragmented-funding", "warning"},
                                                                 {"redundant-grant", "note"},
                                                                 {"overlapping-footprints", "warning"},
                                                                 {"no-decider", "error"},
                                                                 {"vacant-right", "warning"},
                                                                 {"missing-partner", "warning"},
                                                                 {"out-of-area", "warning"},
                                                                 {"unheard", "warning"},
                                                                 {"silent-body", "note"},
                                                                 {"unfunded-decision", "warning"},
                                                                 {"undelivered-decision", "warning"},
                                                                 {"split-strategy", "warning"},
                                                                 {"unscrutinised", "warning"},
                                                                 {"no-standards", "warning"},
                                                                 {"unaccountable-decider", "warning"},
                                                                 {"uncovered-place", "error"},
                                                                 {"boundary-mismatch", "warning"},
                                                                 {"carve-out", "note"},
                                                                 {"not-addressed", "note"},
                                                                 {"joint-without-voting-rule", "note"},
                                                                 {"concurrent-without-basis", "note"},
                                                                 {"same-name-twice", "note"},
                                                                 {"unused", "note"},
                                                                 {"named-only-as-partner", "note"}};
    if (const RuleSetting* setting = world.model.settings().find(RuleId(rule)); setting && setting->severity)
        return std::string(nameOf(*setting->severity));
    if (const auto it = byDefault.find(rule); it != byDefault.end())
        return it->second;
    return std::string(nameOf(world.model.userRules().at(RuleId(rule)).severity));
}

// The highest policy area at or above the leaf under which every leaf has the finding in the leaf's places.
std::string highest(const World& world, const std::map<std::string, Ids>& places, const std::string& leaf) {
    std::string result = leaf;
    for (const PolicyArea* up = world.model.policyAreas().find(PolicyAreaId(leaf)); up;
         up = world.model.policyAreas().find(up->parent)) {
        bool all = true;
        for (const PolicyArea* other : world.leaves)
            if (stepsUp(world.model.policyAreas(), *other, up->id)) {
                const auto it = places.find(other->id.str());
                all = all && it != places.end() && it->second == places.at(leaf);
            }
        if (all)
            result = up->id.str();
    }
    return result;
}

}  // namespace

std::multiset<Line> linesOf(const World& world, const std::vector<Hit>& all) {
    std::multiset<Line> lines;
    std::map<std::vector<std::string>, std::set<Where>> byCause;             // rule, apart, cause...
    std::map<std::vector<std::string>, std::map<std::string, Ids>> without;  // rule, subject, apart: area: places
    for (const Hit& each : all) {
        if (severityOf(world, each.rule) == "off")
            continue;
        if (each.cause.empty()) {
            without[{each.rule, each.subject, each.apart}][each.area].insert(each.place);
        } else {
            std::vector<std::string> key = {each.rule, each.apart};
            key.insert(key.end(), each.cause.begin(), each.cause.end());
            byCause[key].insert({each.area, each.place});
        }
    }
    for (const auto& [key, hits] : byCause)
        lines.insert({key[0], severityOf(world, key[0]), "", {key.begin() + 2, key.end()}, hits});
    for (const auto& [key, places] : without) {
        std::map<std::string, std::set<Where>> findings;  // by the area each is on
        for (const auto& [area, where] : places) {
            const std::string on = area.empty() ? "" : highest(world, places, area);
            for (const std::string& place : where)
                findings[on].insert({area, place});
        }
        for (const auto& [on, hits] : findings)
            lines.insert({key[0], severityOf(world, key[0]), key[1], {}, hits});
    }
    return lines;
}

}  // namespace remit::test::reference
