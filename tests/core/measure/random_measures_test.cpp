// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "core/measure/measures.h"
#include "core/rights/facts.h"
#include "tests/support/random_document.h"
#include "tests/support/reference.h"

namespace remit::test {
namespace {

// The definitions of measure.h once more, as naively as they can be written, from the reference's effective rights.
// Relations are left out: tests/core/measure/measures_test.cpp has theirs.
using Ids = std::set<std::string>;

struct Naive {
    Model model;
    std::set<reference::Right> rights;  // at the places asked
    Ids nodes;                          // bodies that are there, "area " and a policy area
    std::map<std::string, Ids> links;

    [[nodiscard]] RightClass classOf(const std::string& kind) const {
        return model.rightKinds().at(RightKindId(kind)).rightClass;
    }
    [[nodiscard]] std::map<RightClass, int> load(const std::string& body) const {
        std::set<std::pair<std::string, std::string>> held;
        for (const reference::Right& each : rights)
            if (each.holder == body)
                held.emplace(each.area, each.kind);
        std::map<RightClass, int> out;
        for (const auto& [area, kind] : held)
            ++out[classOf(kind)];
        return out;
    }
    [[nodiscard]] std::pair<double, int> decisions(const std::string& body) const {
        std::map<std::pair<std::string, std::string>, Ids> deciders;
        for (const reference::Right& each : rights)
            if (classOf(each.kind) == RightClass::Decision)
                deciders[{each.area, each.place}].insert(each.holder);
        double part = 0;
        for (const auto& [where, who] : deciders)
            part += who.contains(body) ? 1. / static_cast<double>(who.size()) : 0;
        return {part, static_cast<int>(deciders.size())};
    }
    [[nodiscard]] int interfaces(const std::string& area) const {
        std::map<std::string, Ids> at;
        for (const reference::Right& each : rights)
            if (each.area == area)
                at[each.place].insert(each.holder);
        int most = 0;
        for (const auto& [place, who] : at)
            most = std::max(most, static_cast<int>(who.size() * (who.size() - 1) / 2));
        return most;
    }
    [[nodiscard]] Ids partners(const std::string& body) const {
        Ids out;
        for (const reference::Right& mine : rights)
            for (const reference::Right& other : rights)
                if (mine.holder == body && other.holder != body && mine.area == other.area && mine.place == other.place)
                    out.insert(other.holder);
        return out;
    }
    // What can be reached from a node without going through another.
    [[nodiscard]] Ids reached(const std::string& from, const std::string& without) const {
        Ids out{from};
        for (bool grown = true; grown;) {
            grown = false;
            for (const std::string& each : Ids(out))
                if (links.contains(each))
                    for (const std::string& next : links.at(each))
                        grown = (next != without && out.insert(next).second) || grown;
        }
        return out;
    }
    [[nodiscard]] int cutOff(const std::string& node) const {
        if (!links.contains(node))
            return 0;
        std::set<Ids> pieces;
        for (const std::string& next : links.at(node))
            pieces.insert(reached(next, node));
        std::size_t all = 0;
        std::size_t largest = 0;
        for (const Ids& each : pieces) {
            all += each.size();
            largest = std::max(largest, each.size());
        }
        return static_cast<int>(all - largest);
    }
    // Every shortest path from one node to another, walked.
    void walk(std::vector<std::string>& path, const std::string& to,
              std::vector<std::vector<std::string>>& best) const {
        if (!best.empty() && path.size() > best.front().size())
            return;
        if (path.back() == to) {
            if (!best.empty() && path.size() < best.front().size())
                best.clear();
            best.push_back(path);
            return;
        }
        if (links.contains(path.back()))
            for (const std::string& next : links.at(path.back()))
                if (std::find(path.begin(), path.end(), next) == path.end()) {
                    path.push_back(next);
                    walk(path, to, best);
                    path.pop_back();
                }
    }
    [[nodiscard]] std::map<std::string, double> between() const {
        std::map<std::string, double> out;
        int pairs = 0;
        for (const std::string& a : nodes)
            for (const std::string& b : nodes) {
                if (b >= a)
                    continue;
                ++pairs;
                std::vector<std::vector<std::string>> best;
                std::vector<std::string> path{a};
                walk(path, b, best);
                for (const auto& each : best)
                    for (std::size_t i = 1; i + 1 < each.size(); ++i)
                        out[each[i]] += 1. / static_cast<double>(best.size());
            }
        const auto n = static_cast<double>(nodes.size());
        for (auto& [node, share] : out)
            share /= (n - 1) * (n - 2) / 2;
        return out;
    }
};

template <class Row>
bool isLeaf(const Table<Row>& table, const Row& row) {
    return std::none_of(table.begin(), table.end(), [&](const Row& each) { return each.parent == row.id; });
}

Ids leavesOf(const Model& model, const Institution& institution) {
    if (model.places().empty())
        return {"everywhere"};
    Ids out;
    for (const Place& leaf : model.places())
        for (const Place* up = &leaf; isLeaf(model.places(), leaf) && up; up = model.places().find(up->parent))
            if (std::find(institution.places.begin(), institution.places.end(), up->id) != institution.places.end())
                out.insert(leaf.id.str());
    return out;
}

// The best Jaccard index with an institution of a fitting type, or nothing.
std::optional<double> sameGround(const Model& model, const Institution& self, std::optional<Date> date) {
    const std::vector<BodyTypeId>& wanted = model.bodyTypes().at(self.type).coterminousWith;
    const Ids mine = leavesOf(model, self);
    std::optional<double> best;
    for (const Institution& other : model.institutions()) {
        const bool fits = wanted.empty() ? other.type != self.type
                                         : std::find(wanted.begin(), wanted.end(), other.type) != wanted.end();
        if (other.id == self.id || !fits || !other.span.contains(date))
            continue;
        Ids both;
        Ids either = mine;
        for (const std::string& each : leavesOf(model, other)) {
            if (mine.contains(each))
                both.insert(each);
            either.insert(each);
        }
        if (!both.empty())
            best = std::max(best.value_or(0), static_cast<double>(both.size()) / static_cast<double>(either.size()));
    }
    return best;
}

struct Asked {
    MeasureQuestion question;
    Naive naive;
};

// A random document without its relations, asked as a whole or at one of its places.
Asked asked(std::uint64_t seed) {
    RandomDocument document = randomDocument(seed);
    document.model.table<Relation>() = {};
    Asked out{{document.question.scenario, document.question.date, {}, {}}, {document.model, {}, {}, {}}};
    const Model& model = out.naive.model;
    const Facts facts(model, out.question.scenario, out.question.date);
    const Territory& ground = facts.territory();
    if (seed % 3 == 0 && ground.placeCount() > 0)
        out.question.place = ground.places()[seed % static_cast<std::size_t>(ground.placeCount())];
    for (const reference::Right& each : reference::effectiveRights(model, out.question.scenario, out.question.date)) {
        if (!out.question.place.empty() && each.place != out.question.place.str())
            continue;
        out.naive.rights.insert(each);
        const std::string area = "area " + each.area;
        out.naive.links[each.holder].insert(area);
        out.naive.links[area].insert(each.holder);
    }
    for (int i = 0; i < ground.placeCount(); ++i)
        for (const Territory::Holder& each : ground.holders())
            if ((out.question.place.empty() || ground.places()[static_cast<std::size_t>(i)] == out.question.place) &&
                each.footprint.test(static_cast<std::size_t>(i)))
                out.naive.nodes.insert(each.id.str());
    for (const PolicyArea& each : model.policyAreas())
        if (isLeaf(model.policyAreas(), each))
            out.naive.nodes.insert("area " + each.id.str());
    return out;
}

TEST(RandomMeasures, AreWhatTheDefinitionsSay) {
    int busy = 0;
    int cuts = 0;
    int grounds = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const Asked document = asked(seed);
        const Naive& naive = document.naive;
        const Measures measures = measure(naive.model, document.question);
        const std::map<std::string, double> between = naive.between();
        const auto betweenOf = [&](const std::string& node) { return between.contains(node) ? between.at(node) : 0.; };
        ASSERT_EQ(measures.bodies.size() + measures.areas.size(), naive.nodes.size()) << "seed " << seed;
        for (const Measured& row : measures.bodies) {
            const std::string id = row.node.id.str();
            SCOPED_TRACE("seed " + std::to_string(seed) + ", " + id);
            std::map<RightClass, int> load;
            for (const auto& [c, word] : namesOf(RightClass{}))
                if (const double count = row.load[static_cast<std::size_t>(c)]; count > 0)
                    load[c] = static_cast<int>(count);
            ASSERT_EQ(load, naive.load(id));
            const auto [part, decided] = naive.decisions(id);
            if (decided > 0) {
                ASSERT_NEAR(*row.number(Measure::Decisions), part / decided, 1e-9);
            }
            ASSERT_EQ(measures.decided, decided);
            ASSERT_EQ(static_cast<std::size_t>(*row.number(Measure::Interfaces)), naive.partners(id).size());
            ASSERT_EQ(static_cast<int>(*row.number(Measure::CutOff)), naive.cutOff(id));
            ASSERT_NEAR(*row.number(Measure::Betweenness), betweenOf(id), 1e-9);
            if (const Institution* institution = naive.model.institutions().find(InstitutionId(row.node.id))) {
                const std::optional<double> wanted = sameGround(naive.model, *institution, document.question.date);
                ASSERT_EQ(row.number(Measure::Coterminosity).has_value(), wanted.has_value());
                if (wanted) {
                    ASSERT_NEAR(*row.number(Measure::Coterminosity), *wanted, 1e-9);
                }
                grounds += wanted ? 1 : 0;
            }
            busy += load.empty() ? 0 : 1;
        }
        for (const Measured& row : measures.areas) {
            const std::string id = row.node.id.str();
            SCOPED_TRACE("seed " + std::to_string(seed) + ", " + id);
            ASSERT_EQ(static_cast<int>(*row.number(Measure::Interfaces)), naive.interfaces(id));
            ASSERT_EQ(static_cast<int>(*row.number(Measure::CutOff)), naive.cutOff("area " + id));
            ASSERT_NEAR(*row.number(Measure::Betweenness), betweenOf("area " + id), 1e-9);
            cuts += naive.cutOff("area " + id) > 0 ? 1 : 0;
        }
    }
    EXPECT_GT(busy, 300);
    EXPECT_GT(cuts, 50);
    EXPECT_GT(grounds, 100);
}

}  // namespace
}  // namespace remit::test
