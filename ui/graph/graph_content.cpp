// SPDX-License-Identifier: MIT
#include "ui/graph/graph_content.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "ui/bridge/text.h"

namespace remit {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Graph)
};

QString nameOf(Mandate mandate) {
    switch (mandate) {
        case Mandate::Elected:
            return Words::tr("elected");
        case Mandate::Indirect:
            return Words::tr("indirectly elected");
        case Mandate::Appointed:
            return Words::tr("appointed");
        case Mandate::Ministerial:
            return Words::tr("ministerial");
        case Mandate::None:
            return Words::tr("no mandate");
    }
    return {};
}

QString labelOf(const Relation& relation) {
    switch (relation.kind) {
        case RelationKind::Delegates:
            return Words::tr("delegates");
        case RelationKind::AccountableTo:
            return Words::tr("accountable to");
        case RelationKind::MemberOf:
            return Words::tr("member of");
        case RelationKind::Funds:
            return relation.competitive ? Words::tr("funds by competition") : Words::tr("funds");
        case RelationKind::Appoints:
            return Words::tr("appoints");
    }
    return {};
}

// Which class draws the line where one body holds several rights: what binds comes before what is said.
int strength(RightClass rightClass) {
    switch (rightClass) {
        case RightClass::Decision:
            return 0;
        case RightClass::Consent:
            return 1;
        case RightClass::Delivery:
            return 2;
        case RightClass::Funding:
            return 3;
        case RightClass::Scrutiny:
            return 4;
        case RightClass::Standards:
            return 5;
        case RightClass::Coordination:
            return 6;
        case RightClass::Consultation:
            return 7;
        case RightClass::Engagement:
            return 8;
        case RightClass::Advice:
            return 9;
        case RightClass::Information:
            return 10;
    }
    return 10;
}

class Collector {
public:
    Collector(const Model& model, const Analysis& analysis, const GraphLook& look)
        : m_model(model), m_analysis(analysis), m_look(look) {}

    GraphContent collect() {
        if (m_look.place.empty())
            collectGrants();
        else
            collectHeld();
        collectRelations();
        collectBodies();
        collectAreas();
        finishEdges();
        return std::move(m_content);
    }

private:
    struct Held {
        GraphRight right;
        bool partner = false;
    };
    struct Cell {
        std::vector<Held> held;
        std::optional<Severity> worst;
        bool merged = false;
    };

    [[nodiscard]] Subject subjectCalled(Text id) const {
        if (m_model.institutions().contains(InstitutionId(id)))
            return InstitutionId(id);
        return BodyTypeId(id);
    }

    void hold(const Subject& subject, PolicyAreaId area, const RightKind& kind, RightMark mark, bool partner) {
        mark.letter = toQt(kind.letter.empty() ? Text(kind.name.str().substr(0, 1)) : kind.letter);
        mark.rightClass = kind.rightClass;
        m_named.insert(subject);
        m_granted.insert(area);
        const auto body = shown(subject);
        const auto place = shown(area);
        if (!body || !place)
            return;
        const CellRef own{subject, area};
        const CellRef cell{subjectOf(*body), PolicyAreaId(place->id)};
        Cell& all = m_cells[cell];
        all.held.push_back({{kind.id, toQt(kind.name), mark}, partner});
        all.merged = all.merged || own != cell;
        takeWorse(all.worst, m_analysis.worst(own));
    }

    // As ViewNodes::shown, looked up once each.
    [[nodiscard]] const std::optional<NodeRef>& shown(const NodeRef& node) {
        const auto known = m_shown.find(node);
        return known != m_shown.end() ? known->second : m_shown.emplace(node, m_look.nodes.shown(node)).first->second;
    }

    static void takeWorse(std::optional<Severity>& worst, const std::optional<Severity>& other) {
        if (other && (!worst || *other < *worst))
            worst = other;
    }

    // On the date looked at.
    [[nodiscard]] bool exists(const Subject& subject) const {
        const Institution* institution =
            subject.isBodyType() ? nullptr : m_model.institutions().find(InstitutionId(subject.id));
        return !institution || institution->span.contains(m_look.date);
    }

    [[nodiscard]] std::vector<Subject> partnersIn(const Grant& grant) const {
        std::vector<Subject> out;
        for (const Subject& each : grant.with)
            if (exists(each))
                out.push_back(each);
        return out;
    }

    void collectGrants() {
        for (const Grant& grant : m_model.grants()) {
            const RightKind* kind = m_model.rightKinds().find(grant.right);
            if (grant.scenario != m_look.scenario || !kind || !grant.span.contains(m_look.date) ||
                !exists(grant.subject))
                continue;
            const std::vector<Subject> partners = partnersIn(grant);
            m_holders.insert(grant.subject);
            m_partners.insert(partners.begin(), partners.end());
            if (!m_look.shows(kind->id))
                continue;
            RightMark mark;
            mark.joint = !partners.empty();
            mark.conditional = !grant.condition.empty();
            hold(grant.subject, grant.area, *kind, mark, false);
            for (const Subject& partner : partners)
                hold(partner, grant.area, *kind, mark, true);
        }
    }

    void collectHeld() {
        for (const Grant& grant : m_model.grants())
            if (grant.scenario == m_look.scenario && grant.span.contains(m_look.date) && exists(grant.subject)) {
                const std::vector<Subject> partners = partnersIn(grant);
                m_holders.insert(grant.subject);
                m_partners.insert(partners.begin(), partners.end());
            }
        // Held jointly is what a grant with partners gives to several here: partners may resolve to nobody.
        std::map<std::pair<GrantId, PolicyAreaId>, std::set<Text>> holders;
        for (const EffectiveRight& each : m_analysis.verdict().rights)
            for (GrantId id : each.grants)
                holders[{id, each.area}].insert(each.holder);
        for (const EffectiveRight& each : m_analysis.verdict().rights) {
            const RightKind* kind = m_model.rightKinds().find(each.right);
            const Subject holder = subjectCalled(each.holder);
            m_present.insert(each.holder);
            if (!kind || !m_look.shows(kind->id) || !m_model.contains(holder) ||
                !m_model.policyAreas().contains(each.area))
                continue;
            RightMark mark;
            mark.adopted = each.how == How::Adopted;
            for (GrantId id : each.grants)
                if (const Grant* grant = m_model.grants().find({m_look.scenario, id})) {
                    mark.joint = mark.joint || (!grant->with.empty() && holders.at({id, each.area}).size() > 1);
                    mark.conditional = mark.conditional || !grant->condition.empty();
                }
            hold(holder, each.area, *kind, mark, each.how == How::Joint);
        }
    }

    // A type that has institutions stands for those that are there.
    [[nodiscard]] bool isThere(const Subject& body) const {
        const Verdict& verdict = m_analysis.verdict();
        return m_look.place.empty() || verdict.place != m_look.place || verdict.present.contains(body.id) ||
               (body.isBodyType() && !verdict.framework);
    }

    void collectRelations() {
        // Of the relations of one kind that folding brings between the same two, one is enough.
        std::map<std::tuple<RelationKind, NodeRef, NodeRef>, std::size_t> drawn;
        std::set<std::size_t> borrowed;  // those whose key is that of a folded one
        std::map<Text, Severity> worst;  // of the findings about relations: circles
        for (const Finding& finding : m_analysis.findings())
            if (finding.causeKind == CauseKind::Relations && !finding.waived)
                for (Text id : finding.cause)
                    if (const auto [at, isNew] = worst.try_emplace(id, finding.severity); !isNew)
                        at->second = std::min(at->second, finding.severity);
        for (const Relation& relation : m_model.relations()) {
            if (relation.scenario != m_look.scenario || !relation.span.contains(m_look.date) ||
                !exists(relation.from) || !exists(relation.to) || !isThere(relation.from) || !isThere(relation.to) ||
                m_look.hides[relation.kind])
                continue;
            m_named.insert({relation.from, relation.to});
            const auto from = shown(relation.from);
            const auto to = shown(relation.to);
            if (!from || !to || *from == *to)
                continue;
            const bool merged = *from != NodeRef(relation.from) || *to != NodeRef(relation.to);
            const auto found = worst.find(relation.id.text());
            const std::optional<Severity> severity = found == worst.end() ? std::nullopt : std::optional(found->second);
            const auto [same, isNew] = drawn.try_emplace({relation.kind, *from, *to}, m_content.relations.size());
            if (GraphRelation* one = isNew ? nullptr : &m_content.relations[same->second];
                one && (merged || one->merged)) {
                if (!merged && borrowed.erase(same->second) > 0) {
                    one->key = relation.key();
                    one->label = labelOf(relation);
                }
                one->merged = true;
                takeWorse(one->worst, severity);
                continue;
            }
            if (merged)
                borrowed.insert(m_content.relations.size());
            m_content.relations.push_back(
                {relation.key(), *from, *to, relation.kind, labelOf(relation), severity, merged});
        }
    }

    void collectBodies() {
        std::map<BodyTypeId, int> sizes;
        std::set<BodyTypeId> shownByInstitutions;
        for (const Institution& institution : m_model.institutions()) {
            ++sizes[institution.type];
            if (m_named.contains(institution.id))
                shownByInstitutions.insert(institution.type);
        }
        for (const Lane lane : {Lane::National, Lane::SupraRegional, Lane::Regional, Lane::Local})
            for (const BodyType& type : m_model.bodyTypes()) {
                if (laneOf(type.tier) != lane)
                    continue;
                const bool held = m_look.place.empty() || m_model.institutions().empty();
                const bool own = m_named.contains(type.id) || (held && !shownByInstitutions.contains(type.id));
                QString detail = type.advisoryOnly ? Words::tr("advisory") : nameOf(type.mandate);
                if (sizes[type.id] > 0)
                    detail = QStringLiteral("%1 · %2").arg(detail).arg(sizes[type.id]);
                const std::vector<Subject> inside = insideOf(type.id);
                if (own || !inside.empty())
                    addBody(type.id, toQt(type.name), detail, lane, inside);
                for (const Institution& institution : m_model.institutions())
                    if (institution.type == type.id && m_named.contains(institution.id))
                        addBody(institution.id, toQt(institution.name), toQt(type.name), lane, {});
            }
    }

    // The institutions that would be shown, were they not folded into their type.
    std::vector<Subject> insideOf(BodyTypeId type) {
        std::vector<Subject> out;
        if (!m_look.nodes.isFolded(type))
            return out;
        for (const Institution& each : m_model.institutions())
            if (each.type == type && shown(each.id) == NodeRef(type)) {
                m_content.folded.emplace(each.id, type);
                if (m_named.contains(each.id))
                    out.emplace_back(each.id);
            }
        return out;
    }

    void addBody(const Subject& subject, const QString& name, const QString& detail, Lane lane,
                 const std::vector<Subject>& inside) {
        if (shown(subject) != NodeRef(subject))
            return;
        bool partner = false;
        bool holder = false;
        bool present = false;
        std::optional<Severity> worst;
        const auto take = [&](const Subject& each) {
            partner = partner || m_partners.contains(each);
            holder = holder || m_holders.contains(each);
            present = present || m_present.contains(each.id);
            takeWorse(worst, m_analysis.worst(each));
        };
        take(subject);
        std::for_each(inside.begin(), inside.end(), take);
        const bool absent = !m_look.place.empty() && holder && !present;
        GraphNode node{subject, name, absent ? Words::tr("not here") : detail, lane, partner && !holder, absent, worst};
        node.inside = static_cast<int>(inside.size());
        m_content.nodes.push_back(std::move(node));
    }

    void collectAreas() {
        std::set<PolicyAreaId> parents;
        for (const PolicyArea& area : m_model.policyAreas())
            parents.insert(area.parent);
        const auto own = [&](PolicyAreaId area) { return !parents.contains(area) || m_granted.contains(area); };
        std::map<NodeRef, int> inside;
        std::map<NodeRef, std::optional<Severity>> worst;
        for (const PolicyArea& area : m_model.policyAreas()) {
            const auto as = shown(area.id);
            if (!as)
                continue;
            takeWorse(worst[*as], m_analysis.worst(area.id));
            if (*as == NodeRef(area.id))
                continue;
            m_content.folded.emplace(area.id, *as);
            inside[*as] += own(area.id);
        }
        for (const PolicyArea& area : m_model.policyAreas())
            if (shown(area.id) == NodeRef(area.id) && (own(area.id) || inside.contains(area.id))) {
                GraphNode node{area.id, toQt(area.name), {}, Lane::Areas, false, false, worst[area.id]};
                node.inside = inside[area.id];
                m_content.nodes.push_back(std::move(node));
            }
    }

    void finishEdges() {
        for (auto& [cell, all] : m_cells) {
            auto& held = all.held;
            GraphEdge edge{cell, {}, true, false, all.worst, all.merged};
            std::stable_sort(held.begin(), held.end(), [](const Held& a, const Held& b) {
                return strength(a.right.mark.rightClass) < strength(b.right.mark.rightClass);
            });
            for (const Held& each : held) {
                edge.partner = edge.partner && each.partner;
                const auto same = std::find_if(edge.rights.begin(), edge.rights.end(),
                                               [&](const GraphRight& r) { return r.kind == each.right.kind; });
                if (same == edge.rights.end()) {
                    edge.rights.push_back(each.right);
                } else {  // given more than once
                    same->mark.joint = same->mark.joint || each.right.mark.joint;
                    same->mark.conditional = same->mark.conditional || each.right.mark.conditional;
                }
            }
            edge.adopted = edge.rights.front().mark.adopted;
            m_content.edges.push_back(std::move(edge));
        }
    }

    const Model& m_model;
    const Analysis& m_analysis;
    const GraphLook& m_look;
    GraphContent m_content;
    std::map<CellRef, Cell> m_cells;  // by where they are shown
    std::unordered_map<NodeRef, std::optional<NodeRef>> m_shown;
    std::set<Subject> m_named;     // by a shown right or relation
    std::set<Subject> m_holders;   // subjects of grants, shown or not
    std::set<Subject> m_partners;  // partners in grants
    std::set<Text> m_present;      // holders at the look's place
    std::set<PolicyAreaId> m_granted;
};

}  // namespace

const GraphNode* GraphContent::node(const NodeRef& ref) const {
    for (const GraphNode& each : nodes)
        if (each.ref == ref)
            return &each;
    return nullptr;
}

const GraphEdge* GraphContent::edge(const CellRef& cell) const {
    const auto found = std::lower_bound(edges.begin(), edges.end(), cell,
                                        [](const GraphEdge& edge, const CellRef& key) { return edge.cell < key; });
    return found != edges.end() && found->cell == cell ? &*found : nullptr;
}

const GraphRelation* GraphContent::relation(const RelationKey& key) const {
    const auto found =
        std::find_if(relations.begin(), relations.end(), [&](const GraphRelation& each) { return each.key == key; });
    return found == relations.end() ? nullptr : &*found;
}

bool GraphContent::isMerged(const Item& item) const {
    if (const auto* cell = std::get_if<CellRef>(&item)) {
        const GraphEdge* found = edge(*cell);
        return found && found->merged;
    }
    const auto* key = std::get_if<RelationKey>(&item);
    const GraphRelation* found = key ? relation(*key) : nullptr;
    return found && found->merged;
}

GraphContent graphContent(const Model& model, const Analysis& analysis, const GraphLook& look) {
    return Collector(model, analysis, look).collect();
}

Item itemOf(const NodeRef& ref) {
    if (ref.kind == NodeRef::Kind::PolicyArea)
        return PolicyAreaId(ref.id);
    return subjectOf(ref);
}

Subject subjectOf(const NodeRef& body) {
    if (body.kind == NodeRef::Kind::Institution)
        return InstitutionId(body.id);
    return BodyTypeId(body.id);
}

}  // namespace remit
