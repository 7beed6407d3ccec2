// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/formats.h"
#include "core/graph/geometry.h"

namespace remit {

// A graph as files hold it: fields in words on the graph, its nodes and its edges. What GraphML, DOT and GEXF have in
// common, so that each of them is but a spelling of it.
struct GraphFile {
    struct Field {
        std::string name;
        std::string value;
    };
    struct Thing {
        std::vector<Field> fields;
        std::size_t line = 0;  // where it was read

        // The field's value; null where it has none.
        [[nodiscard]] const std::string* find(std::string_view name) const;
        [[nodiscard]] std::string value(std::string_view name) const;
    };
    struct Node : Thing {
        std::string id;  // "n0", "n1"...
        Point centre;    // as written; y grows downwards, as in a view
        Extent size;
    };
    struct Edge : Thing {
        std::string from;
        std::string to;
    };
    Thing graph;
    std::vector<Node> nodes;
    std::vector<Edge> edges;
};

// What a field is on: the graph itself, or a kind of node or edge. The names are the values of the field "kind".
enum class GraphThing : std::uint8_t { Graph, BodyType, Institution, PolicyArea, Grant, Partner, Relation };
[[nodiscard]] std::string_view nameOf(GraphThing thing);
[[nodiscard]] constexpr bool isNode(GraphThing thing) {
    return thing == GraphThing::BodyType || thing == GraphThing::Institution || thing == GraphThing::PolicyArea;
}

// How a field is written in the JSON document of INTERCHANGE.md: as words, true or false, a number, or JSON itself.
enum class GraphFieldForm : std::uint8_t { Words, Flag, Number, Json };

// A field that Remit writes. `on` has the bit of each GraphThing whose row in the JSON document has a field of that
// name, `beside` of those on which it says again, for people and other programs, what another row has. What is on none
// is for these alone, and may be on any.
struct GraphField {
    enum class Home : std::uint8_t { Graph, Node, Edge };
    Home home;
    std::string_view name;
    GraphFieldForm form;
    std::uint8_t on = 0;
    std::uint8_t beside = 0;

    [[nodiscard]] bool isOn(GraphThing thing) const { return (on >> static_cast<unsigned>(thing) & 1U) != 0; }
    [[nodiscard]] bool mayBeOn(GraphThing thing) const {
        return on == 0 || ((on | beside) >> static_cast<unsigned>(thing) & 1U) != 0;
    }
};
[[nodiscard]] std::span<const GraphField> graphFields();
[[nodiscard]] const GraphField* graphField(GraphField::Home home, std::string_view name);

// The scenario as a graph; see writeGraphml (graphs.h).
struct GraphFileMade {
    GraphFile file;
    std::vector<std::string> remarks;
};
[[nodiscard]] Result<GraphFileMade> graphFileOf(const Model& model, ScenarioId scenario);
// The document that a graph file was made of. Refuses what graphFileOf does not make, with the line.
Result<Reading> documentOf(const GraphFile& file);

// The model with that view as its only one, for formats that write one; without a view, none.
[[nodiscard]] Model withOnlyView(Model model, ViewId view);

// What every reader of a graph refuses.
[[nodiscard]] Error notOurGraph();
[[nodiscard]] Error faultAt(std::size_t line, std::string message);

// How a node or an edge is drawn where a format says so; colours as "#rrggbb".
struct GraphPen {
    std::string_view fill;
    std::string_view line;
    bool dashed = false;
};
[[nodiscard]] GraphPen penOf(const GraphFile::Thing& thing);

}  // namespace remit
