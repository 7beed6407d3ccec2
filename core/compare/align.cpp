// SPDX-License-Identifier: MIT
#include "core/compare/align.h"

#include <map>
#include <set>
#include <tuple>

namespace remit {

namespace {

using GrantCell = std::tuple<Subject, PolicyAreaId, RightKindId>;

GrantCell cellOf(const Grant& grant) { return {grant.subject, grant.area, grant.right}; }

GrantId idFor(const Grant& grant, const std::set<GrantId>& taken) {
    const std::string base = grant.subject.id.str() + '-' + grant.area.str() + '-' + grant.right.str();
    GrantId id(base);
    for (int i = 2; taken.contains(id); ++i)
        id = GrantId(base + '-' + std::to_string(i));
    return id;
}

}  // namespace

Model withIdsOf(const Model& other, const Model& table) {
    if (other.scenarios().empty() || table.scenarios().size() != 1)
        return table;
    const Scenario& theirs = *other.scenarios().begin();
    Model out = table;
    Scenario scenario = *table.scenarios().begin();
    out.table<Scenario>().remove(scenario.id);
    out.table<Grant>() = {};
    scenario.id = theirs.id;
    scenario.name = theirs.name;
    out.table<Scenario>().put(scenario);
    DocumentInfo info;
    if (const DocumentInfo* found = table.table<DocumentInfo>().find(info.key()))
        info = *found;
    info.title = other.title();
    if (!(info == DocumentInfo()))
        out.table<DocumentInfo>().put(info);

    std::map<GrantCell, std::vector<GrantId>> known;
    std::set<GrantId> taken;
    for (const Grant& grant : other.grants())
        if (grant.scenario == theirs.id) {
            known[cellOf(grant)].push_back(grant.id);
            taken.insert(grant.id);
        }
    std::map<GrantCell, std::size_t> used;
    for (Grant grant : table.grants()) {
        const auto& ids = known[cellOf(grant)];
        const std::size_t nth = used[cellOf(grant)]++;
        grant.scenario = theirs.id;
        grant.id = nth < ids.size() ? ids[nth] : idFor(grant, taken);
        taken.insert(grant.id);
        out.table<Grant>().put(grant);
    }
    return out;
}

}  // namespace remit
