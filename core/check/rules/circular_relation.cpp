// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include <set>
#include <unordered_map>

#include "core/check/wording.h"
#include "core/graph/cycles.h"

namespace remit {

namespace {

// Reports each strongly connected component of the relations that `wanted` lets through.
template <class Wanted>
void reportCycles(const Facts& facts, int area, Reporter& reporter, const Wanted& wanted) {
    std::unordered_map<Subject, int> nodes;
    std::vector<Edge> edges;
    std::vector<Text> ids;
    for (const Relation* relation : facts.relations()) {
        if (!wanted(*relation))
            continue;
        const int from = nodes.try_emplace(relation->from, static_cast<int>(nodes.size())).first->second;
        const int to = nodes.try_emplace(relation->to, static_cast<int>(nodes.size())).first->second;
        edges.emplace_back(from, to);
        ids.push_back(relation->id.text());
    }
    for (const std::vector<int>& cycle : cyclicComponents(static_cast<int>(nodes.size()), edges)) {
        std::vector<Text> cause;
        for (int edge : cycle)
            cause.push_back(ids[static_cast<std::size_t>(edge)]);
        reporter.hit({area, -1, std::move(cause), {}, {}});
    }
}

// Delegation, accountability or membership that comes back to where it began, between subjects as written. A chain that
// ends somewhere stays silent.
void run(const Facts& facts, const Tally&, Reporter& reporter) {
    for (const RelationKind kind : {RelationKind::AccountableTo, RelationKind::MemberOf})
        reportCycles(facts, -1, reporter, [&](const Relation& each) { return each.kind == kind; });
    std::set<RightKindId> delegated;
    for (const Relation* relation : facts.relations())
        if (relation->kind == RelationKind::Delegates)
            delegated.insert(relation->right);
    for (const RightKind* kind : facts.kinds()) {
        if (!delegated.contains(kind->id))
            continue;
        for (int area : facts.leafAreas())
            reportCycles(facts, area, reporter, [&](const Relation& each) {
                return each.kind == RelationKind::Delegates && each.right == kind->id &&
                       facts.isAtOrUnder(area, facts.areaIndex(each.area));
            });
    }
}

std::string_view running(RelationKind kind) {
    switch (kind) {
        case RelationKind::Delegates:
            return "delegation runs";
        case RelationKind::AccountableTo:
            return "accountability runs";
        case RelationKind::MemberOf:
            return "membership runs";
        case RelationKind::Funds:
            return "funding runs";
        case RelationKind::Appoints:
            return "appointment runs";
    }
    return {};
}

std::string message(const Facts& facts, const Finding& finding) {
    std::vector<std::string> names;
    std::set<Subject> seen;
    RelationKind kind = RelationKind::Delegates;  // the same of all in a cycle
    for (const Relation* relation : facts.relations())
        for (Text id : finding.cause)
            if (relation->id.text() == id) {
                if (seen.insert(relation->from).second)
                    names.push_back(facts.model().nameOf(relation->from).str());
                kind = relation->kind;
            }
    return sentence(facts, finding, fmt::format("{} in a circle between {}", running(kind), listed(names)));
}

}  // namespace

const Rule circularRelation{
    .id = "circular-relation",
    .kind = FindingKind::Conflict,
    .severity = Severity::Error,
    .source = "LIPSIT 4.11",
    .problem = 1,
    .title = "Circular relation",
    .checkScenario = run,
    .message = message,
    .conclusion = "So the chain comes back to where it began, and nobody stands at its end.",
    .cause = CauseKind::Relations,
};

}  // namespace remit
