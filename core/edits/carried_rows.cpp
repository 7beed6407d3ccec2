// SPDX-License-Identifier: MIT
#include "core/edits/carried_rows.h"

#include <algorithm>
#include <set>

#include "core/base/uuid.h"
#include "core/model/free_id.h"
#include "core/model/view_nodes.h"
#include "core/words/cell_notes.h"

namespace remit {

namespace {

// The nodes and all that is under them.
class Carried {
public:
    Carried(const Model& model, std::set<NodeRef> chosen) : m_model(model), m_nodes(std::move(chosen)) {
        addUnder(model.policyAreas());
        addUnder(model.institutions());
    }

    [[nodiscard]] bool has(const NodeRef& node) const { return m_nodes.contains(node); }
    [[nodiscard]] bool hasPartnerOf(const Grant& grant) const {
        return std::any_of(grant.with.begin(), grant.with.end(), [&](const Subject& each) { return has(each); });
    }
    [[nodiscard]] bool hasEndOf(const Grant& grant) const { return has(grant.subject) || has(grant.area); }
    [[nodiscard]] bool hasEndOf(const Relation& relation) const {
        return has(relation.from) || has(relation.to) || (!relation.area.empty() && has(relation.area));
    }

private:
    template <class Row>
    void addUnder(const Table<Row>& table) {
        std::vector<NodeRef> under;
        for (const Row& row : table)
            for (auto above = nodeAbove(m_model, row.id); above; above = nodeAbove(m_model, *above))
                if (m_nodes.contains(*above)) {
                    under.emplace_back(row.id);
                    break;
                }
        m_nodes.insert(under.begin(), under.end());
    }

    const Model& m_model;
    std::set<NodeRef> m_nodes;
};

std::set<NodeRef> chosenIn(const Model& carried) {
    std::set<NodeRef> out;
    for (const Placement& each : carried.placements())
        out.insert(each.node);
    return out;
}

template <class Row>
Text freeName(const Table<Row>& table, const Text& name) {
    const auto isTaken = [&](const Text& tried) {
        return std::any_of(table.begin(), table.end(), [&](const Row& row) { return row.name == tried; });
    };
    Text out = name;
    for (int i = 2; isTaken(out); ++i)
        out = Text(name.str() + ' ' + std::to_string(i));
    return out;
}

class Paster {
public:
    Paster(Draft& draft, const Model& carried, ScenarioId into)
        : m_draft(draft), m_carried(carried), m_into(into), m_nodes(carried, chosenIn(carried)) {}

    PastedRows paste() {
        addAll<BodyType>();
        addAll<PolicyArea>();
        addAll<Institution>();
        for (const BodyType& each : m_carried.bodyTypes())
            tie(each);
        for (const PolicyArea& each : m_carried.policyAreas())
            tie(each);
        for (const Grant& each : m_carried.grants())
            add(each);
        for (const Relation& each : m_carried.relations())
            add(each);
        for (const Scenario& each : m_carried.scenarios())
            addNotes(each.id);
        for (const Placement& each : m_carried.placements())
            if (const auto node = as(each.node))
                m_out.nodes.push_back({*node, {each.x, each.y}});
        return m_out;
    }

private:
    [[nodiscard]] const Model& model() const { return m_draft.model(); }

    // What a node is in the document; none where it is not there.
    [[nodiscard]] std::optional<NodeRef> as(const NodeRef& node) const {
        if (m_nodes.has(node)) {
            const auto found = m_as.find(node);
            return found == m_as.end() ? std::nullopt : std::optional(found->second);
        }
        bool there = false;
        switch (node.kind) {
            case NodeRef::Kind::BodyType:
                there = model().bodyTypes().contains(BodyTypeId(node.id));
                break;
            case NodeRef::Kind::Institution:
                there = model().institutions().contains(InstitutionId(node.id));
                break;
            case NodeRef::Kind::PolicyArea:
                there = model().policyAreas().contains(PolicyAreaId(node.id));
                break;
        }
        return there ? std::optional(node) : std::nullopt;
    }
    [[nodiscard]] std::optional<Subject> as(const Subject& subject) const {
        const auto node = as(NodeRef(subject));
        if (!node)
            return std::nullopt;
        return subject.isBodyType() ? Subject(BodyTypeId(node->id)) : Subject(InstitutionId(node->id));
    }
    [[nodiscard]] std::optional<PolicyAreaId> as(PolicyAreaId area) const {
        const auto node = as(NodeRef(area));
        return node ? std::optional(PolicyAreaId(node->id)) : std::nullopt;
    }
    [[nodiscard]] std::optional<ScenarioId> as(ScenarioId scenario) const {
        if (model().scenarios().contains(scenario))
            return scenario;
        return scenario == m_carried.defaultScenario() ? std::optional(m_into) : std::nullopt;
    }
    // By its name where it has another id.
    [[nodiscard]] std::optional<RightKindId> as(RightKindId kind) const {
        if (model().rightKinds().contains(kind))
            return kind;
        const RightKind* row = m_carried.rightKinds().find(kind);
        for (const RightKind& each : model().rightKinds())
            if (row && each.name == row->name)
                return each.id;
        return std::nullopt;
    }

    template <class Row>
    void addAll() {
        for (const Row& each : m_carried.table<Row>())
            if (m_nodes.has(each.id))
                add(each);
    }
    void add(BodyType row) {
        row.adoptedBy.clear();
        row.coterminousWith.clear();
        put(std::move(row));
    }
    void add(PolicyArea row) {
        row.parent = {};
        put(std::move(row));
    }
    void add(Institution row) {
        const auto type = as(NodeRef(row.type));
        if (!type)
            return;
        row.type = BodyTypeId(type->id);
        std::erase_if(row.places, [&](PlaceId each) { return !model().places().contains(each); });
        put(std::move(row));
    }
    template <class Row>
    void put(Row row) {
        const Table<Row>& table = model().table<Row>();
        const NodeRef carried = row.id;
        if (table.contains(row.id)) {
            row.name = freeName(table, row.name);
            row.id = freeId(table, row.name.str());
        }
        m_as[carried] = row.id;
        row.order = table.nextOrder();
        m_draft.put(std::move(row));
    }

    // Once all are in: what they name of each other.
    void tie(const BodyType& carried) {
        if (!m_nodes.has(carried.id))
            return;
        BodyType row = model().bodyTypes().at(BodyTypeId(m_as.at(carried.id).id));
        const auto list = [&](const std::vector<BodyTypeId>& from, std::vector<BodyTypeId>& to) {
            for (const BodyTypeId& each : from)
                if (const auto type = as(NodeRef(each)))
                    to.emplace_back(type->id);
        };
        list(carried.adoptedBy, row.adoptedBy);
        list(carried.coterminousWith, row.coterminousWith);
        m_draft.put(std::move(row));
    }
    void tie(const PolicyArea& carried) {
        if (!m_nodes.has(carried.id) || carried.parent.empty())
            return;
        PolicyArea row = model().policyAreas().at(PolicyAreaId(m_as.at(carried.id).id));
        if (const auto parent = as(carried.parent))
            row.parent = *parent;
        m_draft.put(std::move(row));
    }

    void add(Grant row) {
        if (!m_nodes.hasEndOf(row))
            return addPartner(row);
        const auto scenario = as(row.scenario);
        const auto subject = as(row.subject);
        const auto area = as(row.area);
        const auto right = as(row.right);
        const bool everywhere = row.places.empty();
        std::erase_if(row.places, [&](PlaceId each) { return !model().places().contains(each); });
        if (!scenario || !subject || !area || !right || (!everywhere && row.places.empty())) {
            ++m_out.leftOut;
            return;
        }
        row.scenario = *scenario;
        row.subject = *subject;
        row.area = *area;
        row.right = *right;
        std::vector<Subject> partners;
        for (const Subject& each : row.with)
            if (const auto partner = as(each); partner && *partner != row.subject)
                partners.push_back(*partner);
        row.with = std::move(partners);
        if (model().grants().contains(row.key()))
            row.id = GrantId(freshId());
        row.order = model().grants().nextOrder();
        m_draft.put(std::move(row));
        ++m_out.rights;
    }

    // Of a grant that stayed: who was its partner and is back.
    void addPartner(const Grant& carried) {
        const Grant* found = model().grants().find(carried.key());
        if (!found || found->subject != carried.subject || found->area != carried.area)
            return;
        Grant row = *found;
        for (const Subject& each : carried.with)
            if (m_nodes.has(each) && as(each) == std::optional(each) &&
                std::find(row.with.begin(), row.with.end(), each) == row.with.end())
                row.with.push_back(each);
        m_draft.put(std::move(row));
    }

    void add(Relation row) {
        const auto scenario = as(row.scenario);
        const auto from = as(row.from);
        const auto to = as(row.to);
        const auto area = row.area.empty() ? std::optional(row.area) : as(row.area);
        const auto right = row.right.empty() ? std::optional(row.right) : as(row.right);
        if (!scenario || !from || !to || !area || !right) {
            ++m_out.leftOut;
            return;
        }
        row.scenario = *scenario;
        row.from = *from;
        row.to = *to;
        row.area = *area;
        row.right = *right;
        if (model().relations().contains(row.key()))
            row.id = RelationId(freshId());
        row.order = model().relations().nextOrder();
        m_draft.put(std::move(row));
    }

    void addNotes(ScenarioId carried) {
        const auto scenario = as(carried);
        if (!scenario)
            return;
        std::vector<CellNote> notes = cellNotes(model(), *scenario);
        const std::size_t before = notes.size();
        for (CellNote each : cellNotes(m_carried, carried)) {
            const auto subject = as(each.subject);
            const auto area = as(each.area);
            if (!subject || !area || (!m_nodes.has(each.subject) && !m_nodes.has(each.area)))
                continue;
            each.subject = *subject;
            each.area = *area;
            notes.push_back(std::move(each));
        }
        if (notes.size() > before)
            setCellNotes(m_draft, *scenario, notes);
    }

    Draft& m_draft;
    const Model& m_carried;
    ScenarioId m_into;
    Carried m_nodes;
    std::map<NodeRef, NodeRef> m_as;
    PastedRows m_out;
};

}  // namespace

Model carriedRows(const Model& model, ScenarioId shown, const std::map<NodeRef, Point>& chosen) {
    std::set<NodeRef> nodes;
    for (const auto& [node, at] : chosen)
        nodes.insert(node);
    const Carried carried(model, nodes);
    Model out;
    out.table<DocumentInfo>() = model.table<DocumentInfo>();
    out.table<Place>() = model.places();
    out.table<BodyType>() = model.bodyTypes();
    out.table<Institution>() = model.institutions();
    out.table<PolicyArea>() = model.policyAreas();
    out.table<RightKind>() = model.rightKinds();
    out.table<Scenario>() = model.scenarios();
    if (const Scenario* found = model.scenarios().find(shown)) {
        Scenario first = *found;
        first.order = model.scenarios().begin()->order - 1;
        out.table<Scenario>().put(std::move(first));
    }
    for (const Grant& each : model.grants())
        if (carried.hasEndOf(each) || carried.hasPartnerOf(each))
            out.table<Grant>().put(each);
    for (const Relation& each : model.relations())
        if (carried.hasEndOf(each))
            out.table<Relation>().put(each);
    View view;
    view.id = ViewId("carried");
    view.name = "carried";
    out.table<View>().put(view);
    for (const auto& [node, at] : chosen) {
        Placement placement;
        placement.view = view.id;
        placement.node = node;
        placement.order = out.placements().nextOrder();
        placement.x = at.x;
        placement.y = at.y;
        out.table<Placement>().put(std::move(placement));
    }
    return out;
}

Result<PastedRows> pasteRows(Draft& draft, const Model& carried, ScenarioId into) {
    if (carried.placements().empty() || !draft.model().scenarios().contains(into))
        return Error{Error::Code::Refused, "There is no body and no policy area to paste: copy some first.", {}};
    return Paster(draft, carried, into).paste();
}

}  // namespace remit
