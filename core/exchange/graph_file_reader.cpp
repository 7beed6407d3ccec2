// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <map>
#include <nlohmann/json.hpp>

#include "core/exchange/graph_file.h"
#include "core/exchange/json.h"
#include "core/exchange/json_object.h"
#include "core/exchange/json_parse.h"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;
using Home = GraphField::Home;

std::optional<GraphThing> thingCalled(std::string_view name) {
    for (const GraphThing thing : {GraphThing::BodyType, GraphThing::Institution, GraphThing::PolicyArea,
                                   GraphThing::Grant, GraphThing::Partner, GraphThing::Relation})
        if (nameOf(thing) == name)
            return thing;
    return std::nullopt;
}

// Puts the JSON document of INTERCHANGE.md together, whose reader knows what is sound, and remembers where each of its
// rows came from.
class GraphRebuild {
public:
    explicit GraphRebuild(const GraphFile& file) : m_file(file) {}

    Result<Reading> run() {
        if (m_file.graph.value("remit").empty())
            return notOurGraph();
        if (m_file.graph.value("remit") != "1")
            return faultAt(m_file.graph.line, fmt::format("found version {}; expected 1: a newer Remit may be able to "
                                                          "read this graph",
                                                          inWords(m_file.graph.value("remit"))));
        check(m_file.graph, Home::Graph);
        graph();
        for (const GraphFile::Node& node : m_file.nodes)
            if (!m_fault)
                take(node);
        for (const GraphFile::Edge& edge : m_file.edges)
            if (!m_fault)
                take(edge);
        if (m_fault)
            return *m_fault;
        Result<Reading> reading = readJson(document(), {});
        if (!reading)
            return Error{Error::Code::BadInput, reading.error().message, lineOf(reading.error().where)};
        return reading;
    }

private:
    void fail(const GraphFile::Thing& thing, std::string message) {
        if (!m_fault)
            m_fault = faultAt(thing.line, std::move(message));
    }

    // Whether the fields are such as Remit writes, each there once.
    void check(const GraphFile::Thing& thing, Home home) {
        for (auto each = thing.fields.begin(); each != thing.fields.end() && !m_fault; ++each) {
            if (!graphField(home, each->name))
                fail(thing, fmt::format("found the field {}; expected those that Remit writes", inWords(each->name)));
            for (auto other = thing.fields.begin(); other != each; ++other)
                if (other->name == each->name)
                    fail(thing, fmt::format("found {} a second time; expected each field once", inWords(each->name)));
        }
    }

    Json parsed(const GraphFile::Thing& thing, std::string_view name) {
        const std::string value = thing.value(name);
        JsonFault fault;
        Json out = parseDocument(value, fault, {});  // it is a list: no grants in it
        if (fault || !out.is_array())
            fail(thing, fmt::format("found {} as “{}”; expected a list in JSON", inWords(value), name));
        return out;
    }

    double number(const GraphFile::Thing& thing, std::string_view name) {
        const std::string value = thing.value(name);
        const Json out = Json::parse(value, nullptr, false);
        if (!out.is_number())
            fail(thing, fmt::format("found {} as “{}”; expected a number", inWords(value), name));
        return out.is_number() ? out.get<double>() : 0;
    }

    bool flag(const GraphFile::Thing& thing, std::string_view name) {
        const std::string* value = thing.find(name);
        if (value && *value != "true" && *value != "false")
            fail(thing, fmt::format("found {} as “{}”; expected true or false", inWords(*value), name));
        return value && *value == "true";
    }

    // The row of the JSON document that the fields make.
    Json row(const GraphFile::Thing& thing, GraphThing kind) {
        Json out = Json::object();
        for (const GraphFile::Field& field : thing.fields) {
            const GraphField* known = graphField(isNode(kind) ? Home::Node : Home::Edge, field.name);
            if (known && !known->mayBeOn(kind))
                fail(thing, fmt::format("found {} on {}; expected it where Remit writes it", inWords(field.name),
                                        inWords(nameOf(kind))));
            if (!known || !known->isOn(kind))
                continue;
            switch (known->form) {
                case GraphFieldForm::Words:
                    out[field.name] = field.value;
                    break;
                case GraphFieldForm::Flag:
                    out[field.name] = flag(thing, field.name);
                    break;
                case GraphFieldForm::Number:
                    out[field.name] = number(thing, field.name);
                    break;
                case GraphFieldForm::Json:
                    out[field.name] = parsed(thing, field.name);
                    break;
            }
        }
        out["id"] = thing.value("remitId");
        return out;
    }

    void graph() {
        const GraphFile::Thing& graph = m_file.graph;
        if (graph.find("title"))
            m_root["title"] = graph.value("title");
        for (const char* list : {"places", "rightKinds"})
            if (graph.find(list))
                m_root[list] = parsed(graph, list);
        m_scenario["id"] = graph.value("scenario");
        m_scenario["name"] = graph.value("scenarioName");
        m_view["id"] = graph.value("view");
        m_view["name"] = graph.value("viewName");
        m_view["layout"] = graph.value("viewLayout");
        m_view["chosen"] = flag(graph, "viewChosen");
    }

    std::optional<GraphThing> kindOf(const GraphFile::Thing& thing, bool node) {
        const std::string kind = thing.value("kind");
        const auto known = thingCalled(kind);
        if (known && isNode(*known) == node)
            return known;
        fail(thing, fmt::format("found {} as “kind”; expected one of {}", inWords(kind),
                                node ? "bodyType, institution, policyArea" : "grant, partner, relation"));
        return std::nullopt;
    }

    void keep(Json& list, const char* path, Json one, const GraphFile::Thing& thing) {
        m_lines[fmt::format("{}/{}", path, list.size())] = thing.line;
        list.push_back(std::move(one));
    }

    void take(const GraphFile::Node& node) {
        check(node, Home::Node);
        const auto kind = kindOf(node, true);
        if (!kind)
            return;
        Json one = row(node, *kind);
        one["name"] = node.value("label");
        const Json ref{{std::string(nameOf(*kind)), node.value("remitId")}};
        if (!m_nodes.try_emplace(node.id, Known{*kind, ref}).second)
            return fail(node, fmt::format("found the node {} a second time; expected each once", inWords(node.id)));
        const double x = node.find("x") ? number(node, "x") : 0;
        const double y = node.find("y") ? number(node, "y") : 0;
        if (flag(node, "placed") || flag(node, "hidden") || flag(node, "folded") || flag(node, "chosen")) {
            Json placed = ref;
            if (flag(node, "placed")) {
                placed["x"] = x;
                placed["y"] = 0 - y;
            } else {
                placed["placed"] = false;
            }
            for (const char* each : {"hidden", "folded"})
                if (flag(node, each))
                    placed[each] = true;
            keep(m_placed, "/views/0/nodes", std::move(placed), node);
        }
        if (*kind == GraphThing::BodyType)
            keep(m_types, "/bodyTypes", std::move(one), node);
        else if (*kind == GraphThing::Institution)
            keep(m_institutions, "/institutions", std::move(one), node);
        else
            keep(m_areas, "/policyAreas", std::move(one), node);
    }

    void take(const GraphFile::Edge& edge) {
        check(edge, Home::Edge);
        const auto kind = kindOf(edge, false);
        const auto from = m_nodes.find(edge.from);
        const auto to = m_nodes.find(edge.to);
        for (const auto& [found, id] : {std::pair(from, &edge.from), std::pair(to, &edge.to)})
            if (found == m_nodes.end())
                fail(edge,
                     fmt::format("found the node {}, which the file does not have; expected one above", inWords(*id)));
        if (m_fault)
            return;
        const bool toArea = to->second.kind == GraphThing::PolicyArea;
        if (from->second.kind == GraphThing::PolicyArea || toArea != (*kind != GraphThing::Relation))
            return fail(edge, *kind == GraphThing::Relation
                                  ? "found a relation of a policy area; expected one from a body to a body"
                                  : "found a right between other nodes; expected one from a body to a policy area");
        Json one = row(edge, *kind);
        if (*kind == GraphThing::Relation) {
            one["kind"] = edge.value("relation");
            one["from"] = from->second.ref;
            one["to"] = to->second.ref;
            return keep(m_relations, "/scenarios/0/relations", std::move(one), edge);
        }
        if (*kind == GraphThing::Grant) {
            one["subject"] = from->second.ref;
            one["area"] = to->second.ref.front();
            m_granted[edge.value("remitId")] = m_grants.size();
            return keep(m_grants, "/scenarios/0/grants", std::move(one), edge);
        }
        const auto grant = m_granted.find(edge.value("remitId"));
        if (grant == m_granted.end() || m_grants[grant->second]["area"] != to->second.ref.front())
            return fail(edge,
                        fmt::format("found a partner in {}; expected one in a right above, on the same policy area",
                                    inWords(edge.value("remitId"))));
        m_grants[grant->second]["with"].push_back(from->second.ref);
    }

    std::string document() {
        m_root["format"] = "remit";
        m_root["version"] = 1;
        m_root["bodyTypes"] = std::move(m_types);
        m_root["institutions"] = std::move(m_institutions);
        m_root["policyAreas"] = std::move(m_areas);
        if (m_file.graph.find("scenario") || !m_grants.empty() || !m_relations.empty()) {
            m_scenario["grants"] = std::move(m_grants);
            m_scenario["relations"] = std::move(m_relations);
            m_root["scenarios"] = Json::array({std::move(m_scenario)});
        }
        if (m_file.graph.find("view") || !m_placed.empty()) {
            m_view["nodes"] = std::move(m_placed);
            m_root["views"] = Json::array({std::move(m_view)});
        }
        return m_root.dump(-1, ' ', false, Json::error_handler_t::replace);
    }

    // The line of the row that a JSON pointer leads into; the graph's for what no node or edge has brought.
    [[nodiscard]] std::string lineOf(std::string pointer) const {
        while (!pointer.empty() && !m_lines.contains(pointer))
            pointer.resize(pointer.find('/') == std::string::npos ? 0 : pointer.rfind('/'));
        return fmt::format("line {}", pointer.empty() ? m_file.graph.line : m_lines.at(pointer));
    }

    struct Known {
        GraphThing kind;
        Json ref;  // {"bodyType": "mca"}
    };
    const GraphFile& m_file;
    std::optional<Error> m_fault;
    std::map<std::string, Known> m_nodes;
    std::map<std::string, std::size_t> m_granted;  // the position of each grant by its id
    std::map<std::string, std::size_t> m_lines;    // by JSON pointer
    Json m_root = Json::object();
    Json m_types = Json::array();
    Json m_institutions = Json::array();
    Json m_areas = Json::array();
    Json m_scenario = Json::object();
    Json m_grants = Json::array();
    Json m_relations = Json::array();
    Json m_view = Json::object();
    Json m_placed = Json::array();
};

}  // namespace

Result<Reading> documentOf(const GraphFile& file) { return GraphRebuild(file).run(); }

Error notOurGraph() {
    return {Error::Code::BadInput,
            "The graph was not written by Remit, so nothing says what its nodes and edges mean; write the rights as a "
            "table and open that.",
            {}};
}

Error faultAt(std::size_t line, std::string message) {
    return {Error::Code::BadInput, std::move(message), fmt::format("line {}", line)};
}

}  // namespace remit
