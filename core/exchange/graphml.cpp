// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <map>

#include "core/exchange/graph_file.h"
#include "core/exchange/graphs.h"
#include "core/exchange/json_object.h"
#include "core/exchange/lines.h"
#include "core/exchange/xml.h"

namespace remit {

namespace {

using Home = GraphField::Home;

constexpr std::string_view nodeDrawing = "nodegraphics";  // what yEd calls its own fields
constexpr std::string_view edgeDrawing = "edgegraphics";

std::string_view nameOf(Home home) {
    switch (home) {
        case Home::Graph:
            return "graph";
        case Home::Node:
            return "node";
        case Home::Edge:
            return "edge";
    }
    return {};
}

std::string_view typeOf(GraphFieldForm form) {
    switch (form) {
        case GraphFieldForm::Flag:
            return "boolean";
        case GraphFieldForm::Number:
            return "double";
        case GraphFieldForm::Words:
        case GraphFieldForm::Json:
            return "string";
    }
    return {};
}

std::string keyOf(Home home, std::string_view name) { return fmt::format("{}.{}", nameOf(home), name); }

class GraphmlPrinter {
public:
    explicit GraphmlPrinter(const GraphFile& file) : m_file(file) {}

    std::string print() {
        m_out =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" "
            "xmlns:y=\"http://www.yworks.com/xml/graphml\">\n";
        for (const GraphField& field : graphFields())
            m_out += fmt::format("  <key id=\"{}\" for=\"{}\" attr.name=\"{}\" attr.type=\"{}\"/>\n",
                                 keyOf(field.home, field.name), nameOf(field.home), field.name, typeOf(field.form));
        m_out += fmt::format("  <key id=\"{0}\" for=\"node\" yfiles.type=\"{0}\"/>\n", nodeDrawing);
        m_out += fmt::format("  <key id=\"{0}\" for=\"edge\" yfiles.type=\"{0}\"/>\n", edgeDrawing);
        m_out += "  <graph id=\"G\" edgedefault=\"directed\">\n";
        fields(m_file.graph, Home::Graph, "    ");
        for (const GraphFile::Node& node : m_file.nodes)
            print(node);
        std::size_t number = 0;
        for (const GraphFile::Edge& edge : m_file.edges)
            print(edge, number++);
        m_out += "  </graph>\n</graphml>\n";
        return std::move(m_out);
    }

private:
    void data(std::string_view key, std::string_view value, std::string_view indent) {
        m_out += fmt::format("{}<data key=\"{}\">{}</data>\n", indent, key, xmlText(value));
    }
    void fields(const GraphFile::Thing& thing, Home home, std::string_view indent) {
        for (const GraphFile::Field& field : thing.fields)
            data(keyOf(home, field.name), field.value, indent);
    }

    void print(const GraphFile::Node& node) {
        constexpr std::string_view indent = "      ";
        m_out += fmt::format("    <node id=\"{}\">\n", node.id);
        fields(node, Home::Node, indent);
        data(keyOf(Home::Node, "x"), fmt::format("{}", node.centre.x), indent);
        data(keyOf(Home::Node, "y"), fmt::format("{}", 0 - node.centre.y), indent);
        const GraphPen pen = penOf(node);
        const bool area = node.value("kind") == remit::nameOf(GraphThing::PolicyArea);
        m_out += fmt::format(
            "      <data key=\"{}\"><y:ShapeNode><y:Geometry height=\"{}\" width=\"{}\" x=\"{}\" y=\"{}\"/><y:Fill "
            "color=\"{}\" transparent=\"false\"/><y:BorderStyle color=\"{}\" type=\"line\" "
            "width=\"1.0\"/><y:NodeLabel>{}</y:NodeLabel><y:Shape type=\"{}\"/></y:ShapeNode></data>\n    </node>\n",
            nodeDrawing, node.size.height, node.size.width, node.centre.x - node.size.width / 2,
            node.centre.y - node.size.height / 2, pen.fill, pen.line, xmlText(node.value("label")),
            area ? "roundrectangle" : "rectangle");
    }

    void print(const GraphFile::Edge& edge, std::size_t number) {
        m_out += fmt::format("    <edge id=\"e{}\" source=\"{}\" target=\"{}\">\n", number, edge.from, edge.to);
        fields(edge, Home::Edge, "      ");
        const GraphPen pen = penOf(edge);
        m_out += fmt::format(
            "      <data key=\"{}\"><y:PolyLineEdge><y:LineStyle color=\"{}\" type=\"{}\" "
            "width=\"1.0\"/><y:Arrows source=\"none\" "
            "target=\"standard\"/><y:EdgeLabel>{}</y:EdgeLabel></y:PolyLineEdge></data>\n    </edge>\n",
            edgeDrawing, pen.line, pen.dashed ? "dashed" : "line", xmlText(edge.value("label")));
    }

    const GraphFile& m_file;
    std::string m_out;
};

class GraphmlParser {
public:
    explicit GraphmlParser(std::string_view bytes) : m_xml(bytes) {}

    Result<GraphFile> parse() {
        while (!m_fault) {
            const Result<XmlReader::Token> token = m_xml.next();
            if (!token)
                return token.error();
            switch (*token) {
                case XmlReader::Token::Start:
                    start();
                    break;
                case XmlReader::Token::End:
                    end();
                    break;
                case XmlReader::Token::Text:
                    text();
                    break;
                case XmlReader::Token::Done:
                    return std::move(m_file);
            }
        }
        return *m_fault;
    }

private:
    void fail(std::string message) {
        if (!m_fault)
            m_fault = faultAt(m_xml.line(), std::move(message));
    }

    void start() {
        if (m_drawing)  // what yEd draws by is not read
            return;
        const std::string& name = m_xml.name();
        const std::string inside = m_path.empty() ? "" : m_path.back();
        if (inside.empty() && name == "graphml") {
        } else if (inside == "graphml" && name == "key") {
            key();
        } else if (inside == "graphml" && name == "graph" && !m_graph) {
            m_graph = true;
            m_file.graph.line = m_xml.line();
            m_thing = &m_file.graph;
        } else if (inside == "graph" && name == "node") {
            m_file.nodes.emplace_back().id = m_xml.attribute("id");
            m_thing = &m_file.nodes.back();
        } else if (inside == "graph" && name == "edge") {
            GraphFile::Edge& edge = m_file.edges.emplace_back();
            edge.from = m_xml.attribute("source");
            edge.to = m_xml.attribute("target");
            m_thing = &edge;
        } else if ((inside == "graph" || inside == "node" || inside == "edge") && name == "data") {
            data(inside);
        } else {
            fail(fmt::format("found the element {}{}; expected what Remit writes there", inWords(name),
                             inside.empty() ? "" : " in " + inWords(inside)));
        }
        if (m_thing && (name == "node" || name == "edge"))
            m_thing->line = m_xml.line();
        m_path.push_back(name);
    }

    void key() {
        const std::string id = m_xml.attribute("id");
        const std::string drawing = m_xml.attribute("yfiles.type");
        if (drawing.empty() && m_xml.attribute("attr.name").empty())
            return fail(fmt::format("found the key {} without a name; expected “attr.name”", inWords(id)));
        if (!m_keys.try_emplace(id, m_xml.attribute("for"), drawing.empty() ? m_xml.attribute("attr.name") : "").second)
            fail(fmt::format("found the key {} a second time; expected each once", inWords(id)));
    }

    void data(const std::string& home) {
        const auto key = m_keys.find(m_xml.attribute("key"));
        if (key == m_keys.end() || key->second.first != home)
            return fail(
                fmt::format("found the key {}, which the file does not declare for a {}; expected one that it "
                            "does",
                            inWords(m_xml.attribute("key")), home));
        if (key->second.second.empty()) {
            m_drawing = m_xml.depth();
            return;
        }
        m_thing->fields.push_back({key->second.second, {}});
        m_inData = true;
    }

    void text() {
        if (m_drawing)
            return;
        if (m_inData)
            m_thing->fields.back().value += m_xml.text();
        else if (m_xml.text().find_first_not_of(" \t\r\n") != std::string::npos)
            fail(fmt::format("found the text {} beside the elements; expected none", inWords(m_xml.text())));
    }

    void end() {
        if (m_drawing) {
            if (m_xml.depth() >= *m_drawing)
                return;
            m_drawing.reset();
        }
        m_path.pop_back();
        m_inData = false;
        if (!m_path.empty() && m_path.back() == "graph")
            m_thing = &m_file.graph;
    }

    XmlReader m_xml;
    std::optional<Error> m_fault;
    GraphFile m_file;
    std::map<std::string, std::pair<std::string, std::string>> m_keys;  // by id: what for, and the field's name
    std::vector<std::string> m_path;
    GraphFile::Thing* m_thing = nullptr;  // whose fields are being read
    bool m_graph = false;
    bool m_inData = false;
    std::optional<std::size_t> m_drawing;  // the depth of the drawing that is being passed over
};

}  // namespace

Result<Writing> writeGraphml(const Model& model, ScenarioId scenario) {
    Result<GraphFileMade> made = graphFileOf(model, scenario);
    if (!made)
        return made.error();
    return Writing{GraphmlPrinter(made->file).print(), std::move(made->remarks)};
}

Result<Reading> readGraphml(std::string_view bytes, std::string_view) {
    if (const std::size_t line = lineOfBadByte(bytes); line > 0)
        return faultAt(line, "found bytes that are not UTF-8; expected a text in UTF-8");
    if (bytes.find(keyOf(Home::Graph, "remit")) == std::string_view::npos)
        return notOurGraph();
    const Result<GraphFile> file = GraphmlParser(bytes).parse();
    return file ? documentOf(*file) : file.error();
}

}  // namespace remit
