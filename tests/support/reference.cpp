// SPDX-License-Identifier: MIT
#include "tests/support/reference.h"

#include "tests/support/reference_world.h"

namespace remit::test::reference {

namespace {

std::string join(const auto& list) {
    std::string result;
    for (const std::string& each : list)
        result += (result.empty() ? "" : " ") + each;
    return result;
}

}  // namespace

std::set<Right> effectiveRights(const Model& model, ScenarioId scenario, std::optional<Date> date) {
    const World world(model, scenario, date);
    std::set<Right> result;
    for (const PolicyArea* area : world.leaves)
        for (const std::string& place : world.places) {
            std::map<std::pair<std::string, std::string>, int>
                best;  // by kind and holder: 0 direct, 1 adopted, 2 joint
            const auto note = [&](const Grant& grant, const std::string& holder, int how) {
                const auto [it, isNew] = best.try_emplace({grant.right.str(), holder}, how);
                it->second = std::min(it->second, how);
            };
            for (const Grant* grant : world.grants) {
                if (!world.counts(*grant, *area, place))
                    continue;
                const Resolved own = world.resolve(grant->subject, place, grant->lapses);
                for (const std::string& holder : own.holders)
                    note(*grant, holder, own.adopted ? 1 : 0);
                for (const std::string& holder : world.allHolders(*grant, place))
                    if (!own.holders.contains(holder))
                        note(*grant, holder, 2);
            }
            static const char* const names[] = {"direct", "adopted", "joint"};
            for (const auto& [key, how] : best)
                result.insert({place, area->id.str(), key.first, key.second, names[how]});
        }
    return result;
}

std::string describe(const Right& right) {
    return right.place + " " + right.area + ": " + right.holder + " has " + right.kind + ", " + right.how;
}

std::string describe(const Line& line) {
    std::string result = line.rule + " (" + line.severity + ")" + (line.subject.empty() ? "" : " of " + line.subject);
    if (!line.cause.empty())
        result += " by " + join(line.cause);
    result += " at";
    for (const auto& [area, place] : line.hits)
        result += " [" + area + (place.empty() ? "" : "@") + place + "]";
    return result;
}

}  // namespace remit::test::reference
