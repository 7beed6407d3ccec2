// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <unicode/utf8.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/date.h"
#include "core/base/sentence.h"
#include "core/exchange/graph_file.h"
#include "core/exchange/graph_places.h"
#include "core/model/view_nodes.h"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;

// Whether XML 1.0 can hold the character, the strictest of the formats.
bool isHeld(UChar32 c) {
    return c >= 0x20 ? c < 0xD800 || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF) : c == '\t' || c == '\n' || c == '\r';
}

class GraphMaker {
public:
    GraphMaker(const Model& model, ScenarioId scenario) : m_model(model), m_scenario(scenario) {
        if (!model.views().empty())
            m_view = &*model.views().begin();
        for (const Placement& placement : model.placements())
            if (m_view && placement.view == m_view->id)
                m_placements[placement.node] = &placement;
    }

    Result<GraphFileMade> make() {
        for (const auto& [ref, placement] : m_placements)
            if (!std::isfinite(placement->x) || !std::isfinite(placement->y))
                return Error{Error::Code::Unwritable, "A view stands at no number: place it again.",
                             m_view->name.str()};
        if (m_view)
            m_nodes = ViewNodes(m_model, m_view->id);
        m_places = placesOf(m_model, m_scenario, m_view ? m_view->id : ViewId());
        graph();
        nodes();
        for (const Grant& grant : m_model.grants())
            if (grant.scenario == m_scenario)
                edges(grant);
        for (const Relation& relation : m_model.relations())
            if (relation.scenario == m_scenario)
                edge(relation);
        GraphFileMade made{std::move(m_file), {}};
        if (m_replaced > 0)
            made.remarks.push_back(
                fmt::format("{}, which such a file cannot hold, {} written as U+FFFD; .remit and .remit.json keep {}.",
                            counted(m_replaced, "control character", "control characters"),
                            m_replaced == 1 ? "was" : "were", m_replaced == 1 ? "it" : "them"));
        return made;
    }

private:
    // The text with U+FFFD for each character that no file of these holds.
    std::string held(const std::string& text) {
        std::string out;
        const auto length = static_cast<int32_t>(text.size());
        for (int32_t i = 0; i < length;) {
            const int32_t start = i;
            UChar32 c = 0;
            U8_NEXT(text.data(), i, length, c);
            if (c >= 0 && isHeld(c)) {
                out.append(text, static_cast<std::size_t>(start), static_cast<std::size_t>(i - start));
            } else {
                out += "\xEF\xBF\xBD";
                ++m_replaced;
            }
        }
        return out;
    }

    void put(GraphFile::Thing& thing, const char* name, std::string_view value) {
        if (!value.empty())
            thing.fields.push_back({name, held(std::string(value))});
    }
    void text(GraphFile::Thing& thing, const char* name, Text value) { put(thing, name, value.str()); }
    void flag(GraphFile::Thing& thing, const char* name, bool value) { put(thing, name, value ? "true" : ""); }
    void date(GraphFile::Thing& thing, const char* name, const std::optional<Date>& value) {
        put(thing, name, value ? formatDate(*value) : std::string());
    }
    template <class Id>
    void ids(GraphFile::Thing& thing, const char* name, const std::vector<Id>& values) {
        Json list = Json::array();
        for (const Id& each : values)
            list.push_back(each.str());
        json(thing, name, list);
    }
    void json(GraphFile::Thing& thing, const char* name, const Json& list) {
        if (!list.empty())
            put(thing, name, list.dump(-1, ' ', false, Json::error_handler_t::replace));
    }

    void graph() {
        GraphFile::Thing& graph = m_file.graph;
        put(graph, "remit", "1");
        text(graph, "title", m_model.title());
        if (const Scenario* scenario = m_model.scenarios().find(m_scenario)) {
            text(graph, "scenario", scenario->id.text());
            text(graph, "scenarioName", scenario->name);
        }
        if (m_view) {
            text(graph, "view", m_view->id.text());
            text(graph, "viewName", m_view->name);
            put(graph, "viewLayout", nameOf(m_view->layout));
            flag(graph, "viewChosen", m_view->chosen);
        }
        Json places = Json::array();
        for (const Place& place : m_model.places()) {
            places.push_back({{"id", place.id.str()}, {"name", place.name.str()}});
            if (!place.parent.empty())
                places.back()["parent"] = place.parent.str();
        }
        json(graph, "places", places);
        Json kinds = Json::array();
        for (const RightKind& kind : m_model.rightKinds())
            kinds.push_back({{"id", kind.id.str()},
                             {"name", kind.name.str()},
                             {"letter", kind.letter.str()},
                             {"class", nameOf(kind.rightClass)},
                             {"sole", kind.sole}});
        json(graph, "rightKinds", kinds);
    }

    GraphFile::Node& node(const NodeRef& ref, GraphThing kind, Text name) {
        GraphFile::Node& node = m_file.nodes.emplace_back();
        node.id = fmt::format("n{}", m_file.nodes.size() - 1);
        m_ids[ref] = node.id;
        node.centre = m_places.at(ref);
        node.size = boxOf(name);
        text(node, "label", name);
        put(node, "kind", nameOf(kind));
        text(node, "remitId", ref.id);
        if (const auto placement = m_placements.find(ref); placement != m_placements.end()) {
            const Placement& row = *placement->second;
            flag(node, "placed", row.placed);
            flag(node, "hidden", row.hidden);
            flag(node, "folded", row.folded);
            flag(node, "chosen", !row.placed && !row.hidden && !row.folded);
        }
        const auto shown = m_nodes.shown(ref);
        flag(node, "leftOut", !shown);
        if (shown && *shown != ref)
            text(node, "foldedInto", shown->id);
        return node;
    }

    void nodes() {
        for (const BodyType& type : m_model.bodyTypes()) {
            GraphFile::Node& each = node(type.id, GraphThing::BodyType, type.name);
            put(each, "tier", nameOf(type.tier));
            put(each, "mandate", nameOf(type.mandate));
            flag(each, "advisoryOnly", type.advisoryOnly);
            flag(each, "everywhere", type.everywhere);
            flag(each, "exclusive", type.exclusive);
            ids(each, "adoptedBy", type.adoptedBy);
            ids(each, "coterminousWith", type.coterminousWith);
        }
        for (const Institution& institution : m_model.institutions()) {
            GraphFile::Node& each = node(institution.id, GraphThing::Institution, institution.name);
            text(each, "type", institution.type.text());
            if (const BodyType* type = m_model.bodyTypes().find(institution.type))
                put(each, "tier", nameOf(type->tier));
            ids(each, "places", institution.places);
            date(each, "from", institution.span.from);
            date(each, "to", institution.span.to);
        }
        for (const PolicyArea& area : m_model.policyAreas())
            text(node(area.id, GraphThing::PolicyArea, area.name), "parent", area.parent.text());
    }

    GraphFile::Edge& edge(GraphThing kind, const NodeRef& from, const NodeRef& to, std::string_view label, Text id) {
        GraphFile::Edge& edge = m_file.edges.emplace_back();
        edge.from = m_ids[from];
        edge.to = m_ids[to];
        put(edge, "label", label);
        put(edge, "kind", nameOf(kind));
        text(edge, "remitId", id);
        return edge;
    }

    GraphFile::Edge& rightEdge(GraphThing thing, const NodeRef& from, const Grant& grant) {
        const RightKind* kind = m_model.rightKinds().find(grant.right);
        const Text label = kind && !kind->letter.empty() ? kind->letter : grant.right.text();
        GraphFile::Edge& out = edge(thing, from, grant.area, label.str(), grant.id.text());
        text(out, "right", grant.right.text());
        if (kind) {
            text(out, "rightName", kind->name);
            text(out, "letter", kind->letter);
            put(out, "class", nameOf(kind->rightClass));
        }
        return out;
    }

    void edges(const Grant& grant) {
        GraphFile::Edge& out = rightEdge(GraphThing::Grant, grant.subject, grant);
        text(out, "condition", grant.condition);
        text(out, "votingRule", grant.votingRule);
        text(out, "wording", grant.wording);
        put(out, "status", nameOf(grant.status));
        flag(out, "lapses", grant.lapses);
        ids(out, "places", grant.places);
        date(out, "from", grant.span.from);
        date(out, "to", grant.span.to);
        text(out, "legalBasis", grant.legalBasis);
        text(out, "source", grant.source);
        text(out, "note", grant.note);
        for (const Subject& partner : grant.with)
            rightEdge(GraphThing::Partner, partner, grant);
    }

    void edge(const Relation& relation) {
        GraphFile::Edge& out =
            edge(GraphThing::Relation, relation.from, relation.to, nameOf(relation.kind), relation.id.text());
        put(out, "relation", nameOf(relation.kind));
        text(out, "area", relation.area.text());
        text(out, "right", relation.right.text());
        flag(out, "competitive", relation.competitive);
        date(out, "since", relation.span.from);
        date(out, "until", relation.span.to);
        text(out, "note", relation.note);
    }

    const Model& m_model;
    ScenarioId m_scenario;
    const View* m_view = nullptr;
    std::map<NodeRef, const Placement*> m_placements;
    std::map<NodeRef, Point> m_places;
    ViewNodes m_nodes;
    std::map<NodeRef, std::string> m_ids;
    GraphFile m_file;
    std::size_t m_replaced = 0;
};

}  // namespace

Result<GraphFileMade> graphFileOf(const Model& model, ScenarioId scenario) {
    return GraphMaker(model, scenario).make();
}

Model withOnlyView(Model model, ViewId view) {
    std::vector<ViewId> others;
    for (const View& each : model.views())
        if (each.id != view)
            others.push_back(each.id);
    std::vector<PlacementKey> gone;
    for (const Placement& each : model.placements())
        if (each.view != view)
            gone.push_back(each.key());
    for (const PlacementKey& each : gone)
        model.table<Placement>().remove(each);
    for (const ViewId& each : others)
        model.table<View>().remove(each);
    return model;
}

}  // namespace remit
