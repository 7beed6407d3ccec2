// SPDX-License-Identifier: MIT
#include "core/measure/measure_words.h"

#include <fmt/format.h>

#include <numeric>

#include "core/base/index.h"
#include "core/base/sentence.h"

namespace remit {

namespace {

// "holds" or "hold", as the name wants it.
std::string_view verb(std::string_view name, std::string_view one, std::string_view many) {
    return readsAsPlural(name) ? many : one;
}

// What `who` does on a policy area ("" for all together) by rights that lead and rights that manage.
MeasuredValue centre(int leading, int managing, const std::string& who, const std::string& on) {
    if (leading + managing == 0)
        return {{},
                fmt::format("{} neither {} nor {}{}.", who, verb(who, "leads", "lead"), verb(who, "manages", "manage"),
                            on)};
    const std::string_view does = managing == 0  ? verb(who, "only leads", "only lead")
                                  : leading == 0 ? verb(who, "only manages", "only manage")
                                                 : verb(who, "leads and manages", "lead and manage");
    const std::string lead = leading == 0 ? "no right leads" : counted(at(leading), "right leads", "rights lead");
    const std::string manage = managing == 0 ? "none manages" : counted(at(managing), "manages", "manage");
    return {static_cast<double>(managing) / (leading + managing),
            fmt::format("{} {}{}: {}, {}.", who, does, on, lead, manage)};
}

}  // namespace

std::string whereWords(const Territory& ground, int place) {
    if (!ground.isFramework())
        return "in " + ground.placeName(place);
    return ground.absentAt(place).empty() ? "where every body exists" : lowered(ground.placeName(place));
}

std::string MeasureWords::nameOfHolder(int holder) const {
    return m_facts.territory().holders()[at(holder)].name.str();
}

std::string MeasureWords::nameOfArea(std::size_t leaf) const {
    return m_facts.areas()[at(m_facts.leafAreas()[leaf])]->name.str();
}

std::string MeasureWords::nameOfNode(int node) const {
    return at(node) < m_tally.bodies.size() ? nameOfHolder(node) : nameOfArea(at(node) - m_tally.bodies.size());
}

MeasuredValue MeasureWords::ofBody(Measure measure, int holder) const {
    const MeasureTally::Body& body = m_tally.bodies[at(holder)];
    const std::string name = nameOfHolder(holder);
    switch (measure) {
        case Measure::Load:
            return load(holder);
        case Measure::Betweenness:
            return between(body.between, name);
        case Measure::CutOff:
            return cutOff(body.cutOff, name);
        case Measure::Decisions:
            return decisions(holder);
        case Measure::Centre: {
            int leading = 0;
            int managing = body.competitions;
            for (const auto& [c, word] : namesOf(RightClass{})) {
                leading += leads(c) ? body.load[static_cast<std::size_t>(c)] : 0;
                managing += manages(c) ? body.load[static_cast<std::size_t>(c)] : 0;
            }
            return centre(leading, managing, name, "");
        }
        case Measure::Interfaces:
            return partners(holder);
        case Measure::Coterminosity:
            return sameGround(holder);
        case Measure::Centralisation:
            break;
    }
    return {};
}

MeasuredValue MeasureWords::ofArea(Measure measure, std::size_t leaf) const {
    const MeasureTally::Area& area = m_tally.areas[leaf];
    const std::string name = nameOfArea(leaf);
    switch (measure) {
        case Measure::Betweenness:
            return between(area.between, name);
        case Measure::CutOff:
            return cutOff(area.cutOff, name);
        case Measure::Centralisation:
            return centralisation(area.decisions, area.decided, " on " + name);
        case Measure::Centre:
            return centre(area.leads, area.manages, "The centre", " on " + name);
        case Measure::Interfaces:
            return pairs(leaf);
        case Measure::Load:
        case Measure::Decisions:
        case Measure::Coterminosity:
            break;
    }
    return {};
}

MeasuredValue MeasureWords::ofWhole(Measure measure) const {
    if (measure == Measure::Centre) {
        int leading = 0;
        int managing = m_tally.competitions;
        for (const MeasureTally::Area& each : m_tally.areas) {
            leading += each.leads;
            managing += each.manages;
        }
        return centre(leading, managing, "The centre", "");
    }
    std::array<double, 4> tiers{};
    double decided = 0;
    for (const MeasureTally::Area& each : m_tally.areas) {
        decided += each.decided;
        for (std::size_t i = 0; i < tiers.size(); ++i)
            tiers[i] += each.decisions[i];
    }
    return centralisation(tiers, decided, "");
}

MeasuredValue MeasureWords::load(int holder) const {
    const std::string name = nameOfHolder(holder);
    const auto& load = m_tally.bodies[at(holder)].load;
    const int sum = std::accumulate(load.begin(), load.end(), 0);
    if (sum == 0)
        return {0, fmt::format("{} {} no right.", name, verb(name, "holds", "hold"))};
    std::vector<std::string> classes;
    for (const auto& [c, word] : namesOf(RightClass{}))
        if (const int count = load[static_cast<std::size_t>(c)]; count > 0)
            classes.push_back(fmt::format("{} of {}", count, c == RightClass::Coordination ? "co-ordination" : word));
    return {sum, fmt::format("{} {} {}: {}.", name, verb(name, "holds", "hold"),
                             counted(static_cast<std::size_t>(sum), "right", "rights"), listed(classes))};
}

MeasuredValue MeasureWords::between(double share, const std::string& name) const {
    if (m_tally.isWebTooLarge)
        return {{},
                fmt::format("The web of {} links is too large to say how much goes through {}; choose a place.",
                            m_tally.web.size(), name)};
    const std::string_view stands = verb(name, "stands", "stand");
    if (share <= 0)
        return {0, fmt::format("{} {} between no others.", name, stands)};
    return {share, fmt::format("{} {} between {} of all pairs of others.", name, stands,
                               shownValue(Measure::Betweenness, share))};
}

MeasuredValue MeasureWords::cutOff(const std::vector<int>& nodes, const std::string& name) const {
    if (nodes.empty())
        return {0, fmt::format("Nothing hangs on {} alone.", name)};
    std::vector<std::string> names;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        names.push_back(i <= mostListed ? nameOfNode(nodes[i]) : std::string());
    return {static_cast<double>(nodes.size()), fmt::format("Without {}, {} would be cut off from the rest.", name,
                                                           listedOrCounted(names, "bodies and policy areas"))};
}

MeasuredValue MeasureWords::decisions(int holder) const {
    const std::string name = nameOfHolder(holder);
    double decided = 0;
    for (const MeasureTally::Area& each : m_tally.areas)
        decided += each.decided;
    if (decided == 0)
        return {{}, "Nobody decides on anything here."};
    const double share = m_tally.bodies[at(holder)].decisions / decided;
    if (share <= 0)
        return {0, fmt::format("{} {} nothing.", name, verb(name, "decides", "decide"))};
    return {share, fmt::format("{} {} {} of all decisions.", name, verb(name, "takes", "take"),
                               shownValue(Measure::Decisions, share))};
}

MeasuredValue MeasureWords::centralisation(const std::array<double, 4>& byTier, double decided,
                                           const std::string& on) const {
    if (decided == 0)
        return {{}, fmt::format("Nobody decides{}.", on.empty() ? " on anything here" : on)};
    std::vector<std::string> parts;
    for (const auto& [tier, word] : namesOf(Tier{}))
        if (const double part = byTier[static_cast<std::size_t>(tier)]; part > 0)
            parts.push_back(
                fmt::format("{} at the {} tier", shownValue(Measure::Centralisation, part / decided), word));
    if (parts.size() == 1)
        parts.front() = "all " + parts.front().substr(parts.front().find("at the"));
    return {byTier[static_cast<std::size_t>(Tier::National)] / decided,
            fmt::format("Decisions{} are taken {}.", on, listed(parts))};
}

MeasuredValue MeasureWords::partners(int holder) const {
    const std::string name = nameOfHolder(holder);
    const std::vector<int>& shares = m_tally.bodies[at(holder)].shares;
    if (shares.empty())
        return {0, fmt::format("{} {} no policy area with another body.", name, verb(name, "shares", "share"))};
    std::vector<std::string> names;
    for (std::size_t i = 0; i < shares.size(); ++i)
        names.push_back(i <= mostListed ? nameOfHolder(shares[i]) : std::string());
    return {static_cast<double>(shares.size()),
            fmt::format("{} must deal with {}.", name, listedOrCounted(names, "other bodies"))};
}

MeasuredValue MeasureWords::pairs(std::size_t leaf) const {
    const MeasureTally::Area& area = m_tally.areas[leaf];
    const std::string name = nameOfArea(leaf);
    if (area.most < 2)
        return {0, area.most == 0 ? fmt::format("Nobody holds a right on {}.", name)
                                  : fmt::format("One body alone holds rights on {}.", name)};
    const double number = area.most * (area.most - 1) / 2.0;
    const Territory& ground = m_facts.territory();
    const std::string where = ground.placeCount() < 2 ? ""
                              : ground.isFramework()  ? ", " + whereWords(ground, area.mostAt)
                                                      : ", as " + whereWords(ground, area.mostAt);
    return {number, fmt::format("{} bodies hold rights on {}{}: {}.", area.most, name, where,
                                counted(static_cast<std::size_t>(number), "pair must deal with one another",
                                        "pairs must deal with one another"))};
}

MeasuredValue MeasureWords::sameGround(int holder) const {
    const MeasureTally::Body& body = m_tally.bodies[at(holder)];
    const std::string name = nameOfHolder(holder);
    if (body.nearest < 0)
        return {{}, fmt::format("No body that {} might cover the same ground as shares a place with it.", name)};
    const std::string nearest = nameOfHolder(body.nearest);
    const auto either = static_cast<std::size_t>(body.inEither);
    if (body.inBoth == body.inEither)
        return {1, fmt::format("{} and {} cover the same {}.", name, nearest,
                               either == 1 ? "place" : counted(either, "place", "places"))};
    const double share = static_cast<double>(body.inBoth) / body.inEither;
    return {share, fmt::format("{} and {} share {} of the {} that either covers.", name, nearest, body.inBoth,
                               counted(either, "place", "places"))};
}

}  // namespace remit
