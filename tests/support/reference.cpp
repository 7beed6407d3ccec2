// SPDX-License-Identifier: MIT
#include "tests/support/reference.h"

#include <algorithm>
#include <functional>
#include <map>

namespace remit::test::reference {

namespace {

using Ids = std::set<std::string>;

bool overlap(const Ids& a, const Ids& b) {
    return std::any_of(a.begin(), a.end(), [&](const std::string& each) { return b.contains(each); });
}

template <class Row>
bool hasChild(const Table<Row>& table, const typename Row::Key& id) {
    return std::any_of(table.begin(), table.end(), [&](const Row& row) { return row.parent == id; });
}

// Steps from a row up to the one with the id; nothing where that is not above it.
template <class Row>
std::optional<int> stepsUp(const Table<Row>& table, const Row& row, const typename Row::Key& id) {
    int steps = 0;
    for (const Row* each = &row; each; each = table.find(each->parent), ++steps)
        if (each->id == id)
            return steps;
    return std::nullopt;
}

struct Holder {
    std::string id;
    const BodyType* type = nullptr;
    Ids footprint;
};

struct Resolved {
    Ids holders;
    bool adopted = false;
};

// Who and what there is at the date.
struct World {
    const Model& model;
    bool framework = false;
    std::vector<std::string> places;
    std::vector<Holder> holders;
    std::vector<const PolicyArea*> leaves;
    std::vector<const Grant*> grants;
    std::vector<const Relation*> relations;

    World(const Model& from, ScenarioId scenario, std::optional<Date> date) : model(from) {
        framework = model.institutions().empty();
        if (framework)
            makeArchetypes();
        else
            makePlaces(date);
        for (const PolicyArea& area : model.policyAreas())
            if (!hasChild(model.policyAreas(), area.id))
                leaves.push_back(&area);
        for (const Grant& grant : model.grants())
            if (grant.scenario == scenario && grant.span.contains(date))
                grants.push_back(&grant);
        for (const Relation& relation : model.relations())
            if (relation.scenario == scenario && relation.span.contains(date))
                relations.push_back(&relation);
    }

    void makeArchetypes() {
        std::vector<std::string> varied;
        for (const BodyType& type : model.bodyTypes())
            if (!type.adoptedBy.empty() && varied.size() < 6)
                varied.push_back(type.id.str());
        for (const BodyType& type : model.bodyTypes())
            holders.push_back({type.id.str(), &type, {}});
        for (unsigned absent = 0; absent < 1U << varied.size(); ++absent) {
            Ids missing;
            std::string name;
            for (std::size_t i = 0; i < varied.size(); ++i) {
                if (!(absent & 1U << i))
                    continue;
                missing.insert(varied[i]);
                name += (name.empty() ? "no:" : "+") + varied[i];
            }
            if (name.empty())
                name = "all";
            places.push_back(name);
            for (Holder& holder : holders)
                if (!missing.contains(holder.id))
                    holder.footprint.insert(name);
        }
    }

    void makePlaces(std::optional<Date> date) {
        if (model.places().empty())
            places = {"everywhere"};
        for (const Place& place : model.places())
            if (!hasChild(model.places(), place.id))
                places.push_back(place.id.str());
        for (const Institution& institution : model.institutions())
            if (institution.span.contains(date))
                holders.push_back({institution.id.str(), &model.bodyTypes().at(institution.type),
                                   model.places().empty() ? Ids{"everywhere"} : leavesUnder(institution.places)});
    }

    Ids leavesUnder(const std::vector<PlaceId>& ids) const {
        Ids result;
        for (const Place& place : model.places())
            for (const PlaceId& id : ids)
                if (!hasChild(model.places(), place.id) && stepsUp(model.places(), place, id))
                    result.insert(place.id.str());
        return result;
    }

    Ids scope(const std::vector<PlaceId>& ids) const {
        return framework || ids.empty() ? Ids(places.begin(), places.end()) : leavesUnder(ids);
    }

    const Holder* holder(const std::string& id) const {
        for (const Holder& each : holders)
            if (each.id == id)
                return &each;
        return nullptr;
    }

    Ids ofTypeAt(const BodyTypeId& type, const std::string& place) const {
        Ids result;
        for (const Holder& each : holders)
            if (each.type->id == type && each.footprint.contains(place))
                result.insert(each.id);
        return result;
    }

    Resolved resolve(const Subject& subject, const std::string& place, bool lapses) const {
        if (!subject.isBodyType()) {
            const Holder* institution = holder(subject.id.str());
            return {institution && institution->footprint.contains(place) ? Ids{institution->id} : Ids{}, false};
        }
        Ids own = ofTypeAt(subject.bodyType(), place);
        if (!own.empty() || lapses)
            return {own, false};
        for (const BodyTypeId& adopter : model.bodyTypes().at(subject.bodyType()).adoptedBy)
            if (Ids found = ofTypeAt(adopter, place); !found.empty())
                return {found, true};
        return {};
    }

    Ids subjectHolders(const Grant& grant, const std::string& place) const {
        return resolve(grant.subject, place, grant.lapses).holders;
    }
    Ids allHolders(const Grant& grant, const std::string& place) const {
        Ids result = subjectHolders(grant, place);
        for (const Subject& partner : grant.with)
            result.merge(resolve(partner, place, false).holders);
        return result;
    }
    bool reaches(const Grant& grant, const PolicyArea& area, const std::string& place) const {
        return stepsUp(model.policyAreas(), area, grant.area) && scope(grant.places).contains(place);
    }
    bool sole(const Grant& grant) const { return model.rightKinds().at(grant.right).sole; }

    // Of the grants that reach (area, place) with a holder there, those that something more specific carves out.
    bool carvedOut(const Grant& grant, const PolicyArea& area, const std::string& place) const {
        if (!sole(grant))
            return false;
        for (const Grant* other : grants)
            if (other->right == grant.right && reaches(*other, area, place) && !subjectHolders(*other, place).empty() &&
                *stepsUp(model.policyAreas(), area, other->area) < *stepsUp(model.policyAreas(), area, grant.area))
                return true;
        return false;
    }
    bool counts(const Grant& grant, const PolicyArea& area, const std::string& place) const {
        return reaches(grant, area, place) && !subjectHolders(grant, place).empty() && !carvedOut(grant, area, place);
    }
};

// One leaf policy area at one leaf place.
struct Cell {
    const World& world;
    const PolicyArea& area;
    std::string place;
    std::vector<const Grant*> counting;
    std::map<std::string, Ids> gives;  // by counting grant

    Cell(const World& of, const PolicyArea& at, std::string where) : world(of), area(at), place(std::move(where)) {
        for (const Grant* grant : world.grants)
            if (world.counts(*grant, area, place)) {
                counting.push_back(grant);
                gives[grant->id.str()] = world.allHolders(*grant, place);
            }
    }

    Ids ofKind(const RightKindId& kind) const {
        Ids result;
        for (const Grant* grant : counting)
            if (grant->right == kind)
                result.insert(gives.at(grant->id.str()).begin(), gives.at(grant->id.str()).end());
        return result;
    }
    Ids ofClass(RightClass wanted) const {
        Ids result;
        for (const RightKind& kind : world.model.rightKinds())
            if (kind.rightClass == wanted)
                result.merge(ofKind(kind.id));
        return result;
    }
    Ids anyRight() const {
        Ids result;
        for (const RightKind& kind : world.model.rightKinds())
            result.merge(ofKind(kind.id));
        return result;
    }
    std::vector<std::string> countingOf(const RightKindId& kind) const {
        std::vector<std::string> result;
        for (const Grant* grant : counting)
            if (grant->right == kind)
                result.push_back(grant->id.str());
        return result;
    }
    std::vector<std::string> byWhich(const std::string& holder, const std::set<RightClass>& classes) const {
        std::vector<std::string> result;
        for (const Grant* grant : counting)
            if (classes.contains(world.model.rightKinds().at(grant->right).rightClass) &&
                gives.at(grant->id.str()).contains(holder))
                result.push_back(grant->id.str());
        return result;
    }
    bool together(const RightKindId& kind, const std::string& a, const std::string& b) const {
        for (const Grant* grant : counting)
            if (grant->right == kind && !grant->with.empty() && gives.at(grant->id.str()).contains(a) &&
                gives.at(grant->id.str()).contains(b))
                return true;
        return false;
    }
    int sides(const RightKindId& kind) const {
        Ids left = ofKind(kind);
        int result = 0;
        while (!left.empty()) {
            ++result;
            Ids side = {*left.begin()};
            for (bool grown = true; grown;) {
                grown = false;
                for (const std::string& in : Ids(side))
                    for (const std::string& out : left)
                        if (together(kind, in, out) && side.insert(out).second)
                            grown = true;
            }
            for (const std::string& each : side)
                left.erase(each);
        }
        return result;
    }
    bool leads(RelationKind kind, const std::string& start, const std::function<bool(const Holder&)>& goal) const {
        Ids reached = {start};
        for (bool grown = true; grown;) {
            grown = false;
            for (const Relation* relation : world.relations) {
                if (relation->kind != kind)
                    continue;
                if (kind == RelationKind::Delegates && !stepsUp(world.model.policyAreas(), area, relation->area))
                    continue;
                if (!overlap(world.resolve(relation->from, place, false).holders, reached))
                    continue;
                for (const std::string& to : world.resolve(relation->to, place, false).holders) {
                    if (goal(*world.holder(to)))
                        return true;
                    grown = reached.insert(to).second || grown;
                }
            }
        }
        return false;
    }
};

struct Hit {
    std::string rule;
    std::vector<std::string> cause;
    std::string subject;
    std::string apart;  // tells findings apart that the table wants apart in spite of one cause
    std::string area;
    std::string place;
};

class Check {
public:
    Check(const Model& model, ScenarioId scenario, std::optional<Date> date)
        : m_model(model), m_world(model, scenario, date) {
        for (const PolicyArea* area : m_world.leaves)
            for (const std::string& place : m_world.places)
                m_cells.emplace_back(m_world, *area, place);
    }

    std::multiset<Line> run() {
        for (const Cell& cell : m_cells) {
            deciders(cell);
            sharing(cell);
            gaps(cell);
            grantsIn(cell);
            userRules(cell);
        }
        redundantGrants();
        circularRelations();
        institutions();
        silentAndUnused();
        scenarioNotes();
        sameNames();
        return group();
    }

private:
    using C = RightClass;

    void hit(Hit each) { m_hits.push_back(std::move(each)); }
    void at(const std::string& rule, const Cell& cell, std::vector<std::string> cause = {}, std::string subject = {}) {
        hit({rule, std::move(cause), std::move(subject), "", cell.area.id.str(), cell.place});
    }
    int maxOf(const char* rule, int byDefault) const {
        const RuleSetting* setting = m_model.settings().find(RuleId(rule));
        return setting && setting->max ? *setting->max : byDefault;
    }
    bool inUse(C wanted) const {
        for (const Grant* grant : m_world.grants)
            if (m_model.rightKinds().at(grant->right).rightClass == wanted)
                return true;
        return false;
    }
    static bool anyOutside(const Ids& of, const Ids& without) {
        return std::any_of(of.begin(), of.end(), [&](const std::string& each) { return !without.contains(each); });
    }

    void deciders(const Cell& cell) {
        for (const std::string& holder : cell.ofClass(C::Decision)) {
            const BodyType& type = *m_world.holder(holder)->type;
            if (type.advisoryOnly)
                at("advisory-body-decides", cell, cell.byWhich(holder, {C::Decision}));
            if (cell.ofClass(C::Scrutiny).contains(holder))
                at("decides-and-scrutinises", cell, cell.byWhich(holder, {C::Decision, C::Scrutiny}));
            if (cell.ofClass(C::Consultation).contains(holder))
                at("self-consultation", cell, cell.byWhich(holder, {C::Decision, C::Consultation}));
            const auto answers = [](const Holder& to) {
                return to.type->mandate == Mandate::Elected || to.type->mandate == Mandate::Ministerial;
            };
            if ((type.mandate == Mandate::Appointed || type.mandate == Mandate::None) &&
                !cell.leads(RelationKind::AccountableTo, holder, answers))
                at("unaccountable-decider", cell, cell.byWhich(holder, {C::Decision}));
        }
    }

    void sharing(const Cell& cell) {
        for (const RightKind& kind : m_model.rightKinds()) {
            const int sides = cell.sides(kind.id);
            if (kind.sole && sides >= 2)
                at(kind.rightClass == C::Decision ? "rival-deciders" : "duplicated-right", cell,
                   cell.countingOf(kind.id));
            if (kind.rightClass == C::Funding && sides > maxOf("fragmented-funding", 2))
                at("fragmented-funding", cell);
            if (kind.rightClass == C::Decision && !kind.sole && sides >= 2) {
                std::vector<std::string> without;
                for (const Grant* grant : cell.counting)
                    if (grant->right == kind.id && grant->legalBasis.empty())
                        without.push_back(grant->id.str());
                if (!without.empty())
                    at("concurrent-without-basis", cell, without);
            }
        }
        if (static_cast<int>(cell.anyRight().size()) > maxOf("crowded-field", 6))
            at("crowded-field", cell);
    }

    void gaps(const Cell& cell) {
        const Ids d = cell.ofClass(C::Decision);
        if (d.empty()) {
            at("no-decider", cell);
            return;
        }
        const Ids delivery = cell.ofClass(C::Delivery);
        if (!anyOutside(cell.ofClass(C::Consultation), d) && !anyOutside(cell.ofClass(C::Consent), d) &&
            !anyOutside(cell.ofClass(C::Engagement), d))
            at("unheard", cell);
        if (inUse(C::Funding) && !overlap(d, cell.ofClass(C::Funding)))
            at("unfunded-decision", cell);
        if (inUse(C::Delivery) && delivery.empty())
            at("undelivered-decision", cell);
        if (inUse(C::Delivery) && !delivery.empty() && !overlap(d, delivery)) {
            bool path = false;
            for (const std::string& holder : d)
                path = path || cell.leads(RelationKind::Delegates, holder,
                                          [&](const Holder& to) { return delivery.contains(to.id); });
            if (!path)
                at("split-strategy", cell);
        }
        if (inUse(C::Scrutiny) && !anyOutside(cell.ofClass(C::Scrutiny), d))
            at("unscrutinised", cell);
        if (inUse(C::Standards) && cell.ofClass(C::Standards).empty())
            at("no-standards", cell);
    }

    void grantsIn(const Cell& cell) {
        for (const Grant* grant : m_world.grants) {
            const std::string id = grant->id.str();
            const Ids own = m_world.subjectHolders(*grant, cell.place);
            if (m_world.reaches(*grant, cell.area, cell.place) && grant->subject.isBodyType() && !grant->lapses &&
                own.empty() && cell.ofKind(grant->right).empty())
                at("vacant-right", cell, {id});
            if (m_world.reaches(*grant, cell.area, cell.place) && !own.empty() &&
                m_world.carvedOut(*grant, cell.area, cell.place) && anyOutside(own, cell.ofKind(grant->right))) {
                std::vector<std::string> cause;
                for (const Grant* each : m_world.grants)
                    if (each == grant || (each->right == grant->right && cell.gives.contains(each->id.str())))
                        cause.push_back(each->id.str());
                at("carve-out", cell, cause);
            }
            if (!cell.gives.contains(id))
                continue;
            for (const Subject& partner : grant->with)
                if (m_world.resolve(partner, cell.place, false).holders.empty())
                    at("missing-partner", cell, {id});
            if (!grant->with.empty() && grant->votingRule.empty())
                hit({"joint-without-voting-rule", {id}, "", "", "", ""});
        }
    }

    void redundantGrants() {
        for (const Grant* grant : m_world.grants) {
            std::vector<const Cell*> where;
            bool needed = false;
            for (const Cell& cell : m_cells) {
                if (!cell.gives.contains(grant->id.str()))
                    continue;
                where.push_back(&cell);
                for (const std::string& holder : cell.gives.at(grant->id.str())) {
                    bool otherwise = false;
                    for (const Grant* other : cell.counting)
                        if (other != grant && other->right == grant->right &&
                            cell.gives.at(other->id.str()).contains(holder))
                            otherwise = true;
                    needed = needed || !otherwise;
                }
            }
            if (!needed)
                for (const Cell* cell : where)
                    at("redundant-grant", *cell, {grant->id.str()});
        }
    }

    // The cycles among some relations: each strongly connected component with the relations inside it.
    void cycles(const std::vector<const Relation*>& among, const std::string& area) {
        const auto reach = [&](const Subject& start) {
            std::set<Subject> reached;
            for (bool grown = true; grown;) {
                grown = false;
                for (const Relation* each : among)
                    if (each->from == start || reached.contains(each->from))
                        grown = reached.insert(each->to).second || grown;
            }
            return reached;
        };
        std::set<std::vector<std::string>> components;
        for (const Relation* one : among) {
            if (!reach(one->to).contains(one->from))
                continue;
            std::set<Subject> component;
            for (const Subject& each : reach(one->from))
                if (reach(each).contains(one->from))
                    component.insert(each);
            std::vector<std::string> cause;
            for (const Relation* each : among)
                if (component.contains(each->from) && component.contains(each->to))
                    cause.push_back(each->id.str());
            components.insert(cause);
        }
        for (const auto& cause : components)
            hit({"circular-relation", cause, "", "", area, ""});
    }

    void circularRelations() {
        for (const PolicyArea* area : m_world.leaves)
            for (const RightKind& kind : m_model.rightKinds()) {
                std::vector<const Relation*> among;
                for (const Relation* each : m_world.relations)
                    if (each->kind == RelationKind::Delegates && each->right == kind.id &&
                        stepsUp(m_model.policyAreas(), *area, each->area))
                        among.push_back(each);
                cycles(among, area->id.str());
            }
        for (const RelationKind kind : {RelationKind::AccountableTo, RelationKind::MemberOf}) {
            std::vector<const Relation*> among;
            for (const Relation* each : m_world.relations)
                if (each->kind == kind)
                    among.push_back(each);
            cycles(among, "");
        }
    }

    void institutions() {
        if (m_world.framework)
            return;
        const auto listed = [](const std::vector<BodyTypeId>& list, const BodyTypeId& id) {
            return std::find(list.begin(), list.end(), id) != list.end();
        };
        for (std::size_t i = 0; i < m_world.holders.size(); ++i) {
            const Holder& one = m_world.holders[i];
            for (std::size_t j = i + 1; j < m_world.holders.size(); ++j)
                if (one.type->exclusive && one.type == m_world.holders[j].type)
                    for (const std::string& place : one.footprint)
                        if (m_world.holders[j].footprint.contains(place))
                            hit({"overlapping-footprints", {one.id, m_world.holders[j].id}, "", "", "", place});
            bool meets = false;
            bool equals = false;
            for (const Holder& other : m_world.holders)
                if (listed(one.type->coterminousWith, other.type->id)) {
                    meets = meets || overlap(one.footprint, other.footprint);
                    equals = equals || one.footprint == other.footprint;
                }
            if (meets && !equals)
                hit({"boundary-mismatch", {one.id}, "", "", "", ""});
        }
        for (const BodyType& type : m_model.bodyTypes())
            for (const std::string& place : m_world.places) {
                bool covered = false;
                for (const Holder& each : m_world.holders)
                    if (each.footprint.contains(place) && (each.type == &type || listed(type.adoptedBy, each.type->id)))
                        covered = true;
                if (type.everywhere && !covered)
                    hit({"uncovered-place", {}, type.id.str(), "", "", place});
            }
        for (const Grant* grant : m_world.grants)
            if (const Holder* holder = m_world.holder(grant->subject.id.str());
                holder && !grant->subject.isBodyType() && !grant->places.empty())
                for (const std::string& place : m_world.leavesUnder(grant->places))
                    if (!holder->footprint.contains(place))
                        hit({"out-of-area", {grant->id.str()}, "", "", "", place});
    }

    void silentAndUnused() {
        Ids active;
        Ids activeAreas;
        for (const Cell& cell : m_cells) {
            active.merge(cell.anyRight());
            if (!cell.anyRight().empty())
                activeAreas.insert(cell.area.id.str());
        }
        for (const Holder& holder : m_world.holders) {
            if (!active.contains(holder.id))
                hit({"unused", {}, holder.id, "", "", ""});
            else
                for (const Cell& cell : m_cells)
                    if (holder.footprint.contains(cell.place) && !cell.anyRight().contains(holder.id))
                        at("silent-body", cell, {}, holder.type->id.str());
        }
        for (const PolicyArea* area : m_world.leaves)
            if (!activeAreas.contains(area->id.str()))
                hit({"unused", {}, "", "", area->id.str(), ""});
    }

    void onlyAsPartner(const Subject& subject) {
        std::vector<std::string> naming;
        for (const Grant* grant : m_world.grants) {
            if (grant->subject == subject)
                return;
            if (std::find(grant->with.begin(), grant->with.end(), subject) != grant->with.end())
                naming.push_back(grant->id.str());
        }
        if (!naming.empty())
            hit({"named-only-as-partner", naming, "",
                 (subject.isBodyType() ? "type " : "institution ") + subject.id.str(), "", ""});
    }

    void scenarioNotes() {
        for (const C each : {C::Funding, C::Delivery, C::Scrutiny, C::Standards})
            if (!inUse(each))
                hit({"not-addressed", {}, std::string(nameOf(each)), "", "", ""});
        for (const BodyType& type : m_model.bodyTypes())
            onlyAsPartner(type.id);
        for (const Institution& institution : m_model.institutions())
            if (m_world.holder(institution.id.str()))
                onlyAsPartner(institution.id);
    }

    static std::string plain(const Text& name) {
        std::string result;
        for (const char c : name.str())
            if (std::isalnum(static_cast<unsigned char>(c)))
                result += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        return result.empty() ? name.str() : result;
    }
    // Rows as (id, name) in document order.
    void twice(const std::vector<std::pair<std::string, std::string>>& rows, const std::string& apart) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            bool first = true;
            bool again = false;
            for (std::size_t j = 0; j < rows.size(); ++j)
                if (rows[i].second == rows[j].second) {
                    first = first && j >= i;
                    again = again || j > i;
                }
            if (first && again)
                hit({"same-name-twice", {}, rows[i].first, apart, "", ""});
        }
    }
    template <class Row>
    void twiceIn(const Table<Row>& table, const std::string& apart) {
        std::vector<std::pair<std::string, std::string>> rows;
        for (const Row& row : table)
            rows.emplace_back(row.id.str(), plain(row.name));
        twice(rows, apart);
    }
    void sameNames() {
        std::vector<std::pair<std::string, std::string>> rows;
        for (const Institution& institution : m_model.institutions())
            if (m_world.holder(institution.id.str()))
                rows.emplace_back(institution.id.str(), plain(institution.name));
        twice(rows, "institutions");
        twiceIn(m_model.bodyTypes(), "body types");
        twiceIn(m_model.rightKinds(), "right kinds");
        rows.clear();
        for (const PolicyArea& area : m_model.policyAreas())
            rows.emplace_back(area.id.str(), area.parent.str() + "/" + plain(area.name));
        twice(rows, "policy areas");
    }

    void userRules(const Cell& cell) {
        for (const UserRule& rule : m_model.userRules()) {
            bool area = rule.areas.empty();
            for (const PolicyAreaId& id : rule.areas)
                area = area || stepsUp(m_model.policyAreas(), cell.area, id);
            if (!area || !m_world.scope(rule.places).contains(cell.place))
                continue;
            const auto isListed = [&](const Holder& holder) {
                return std::find(rule.types.begin(), rule.types.end(), holder.type->id) != rule.types.end();
            };
            const Ids holders = cell.ofKind(rule.right);
            bool broken = false;
            switch (rule.form) {
                case RuleForm::AtLeast:
                    broken = cell.sides(rule.right) < rule.count;
                    break;
                case RuleForm::AtMost:
                    broken = cell.sides(rule.right) > rule.count;
                    break;
                case RuleForm::NeverBoth:
                    broken = overlap(holders, cell.ofKind(rule.other));
                    break;
                case RuleForm::OnlyTypes:
                    for (const std::string& holder : holders)
                        broken = broken || !isListed(*m_world.holder(holder));
                    break;
                case RuleForm::MustHold:
                    for (const Holder& holder : m_world.holders)
                        broken = broken || (isListed(holder) && holder.footprint.contains(cell.place) &&
                                            !holders.contains(holder.id));
                    break;
            }
            if (broken)
                at(rule.id.str(), cell);
        }
    }

    std::string severityOf(const std::string& rule) const {
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
        if (const RuleSetting* setting = m_model.settings().find(RuleId(rule)); setting && setting->severity)
            return std::string(nameOf(*setting->severity));
        if (const auto it = byDefault.find(rule); it != byDefault.end())
            return it->second;
        return std::string(nameOf(m_model.userRules().at(RuleId(rule)).severity));
    }

    std::multiset<Line> group() const {
        std::multiset<Line> lines;
        std::map<std::vector<std::string>, std::set<Where>> byCause;             // rule, apart, cause...
        std::map<std::vector<std::string>, std::map<std::string, Ids>> without;  // rule, subject, apart: area: places
        for (const Hit& each : m_hits) {
            if (severityOf(each.rule) == "off")
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
            lines.insert({key[0], severityOf(key[0]), "", {key.begin() + 2, key.end()}, hits});
        for (const auto& [key, places] : without) {
            std::map<std::string, std::set<Where>> findings;  // by the area each is on
            for (const auto& [area, where] : places) {
                const std::string on = area.empty() ? "" : highest(places, area);
                for (const std::string& place : where)
                    findings[on].insert({area, place});
            }
            for (const auto& [on, hits] : findings)
                lines.insert({key[0], severityOf(key[0]), key[1], {}, hits});
        }
        return lines;
    }

    // The highest policy area at or above the leaf under which every leaf has the finding in the leaf's places.
    std::string highest(const std::map<std::string, Ids>& places, const std::string& leaf) const {
        std::string result = leaf;
        for (const PolicyArea* up = m_model.policyAreas().find(PolicyAreaId(leaf)); up;
             up = m_model.policyAreas().find(up->parent)) {
            bool all = true;
            for (const PolicyArea* other : m_world.leaves)
                if (stepsUp(m_model.policyAreas(), *other, up->id)) {
                    const auto it = places.find(other->id.str());
                    all = all && it != places.end() && it->second == places.at(leaf);
                }
            if (all)
                result = up->id.str();
        }
        return result;
    }

    const Model& m_model;
    World m_world;
    std::vector<Cell> m_cells;
    std::vector<Hit> m_hits;
};

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

std::multiset<Line> findings(const Model& model, ScenarioId scenario, std::optional<Date> date) {
    return Check(model, scenario, date).run();
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
