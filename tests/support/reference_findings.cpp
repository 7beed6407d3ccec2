// SPDX-License-Identifier: MIT
// SPEC section 4: the rules, one after the other.
#include "tests/support/reference_lines.h"

namespace remit::test::reference {

namespace {

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
        return linesOf(m_world, m_hits);
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

    const Model& m_model;
    World m_world;
    std::vector<Cell> m_cells;
    std::vector<Hit> m_hits;
};

}  // namespace

std::multiset<Line> findings(const Model& model, ScenarioId scenario, std::optional<Date> date) {
    return Check(model, scenario, date).run();
}

}  // namespace remit::test::reference
