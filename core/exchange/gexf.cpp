// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <charconv>

#include "core/exchange/graph_file.h"
#include "core/exchange/graphs.h"
#include "core/exchange/xml.h"

namespace remit {

namespace {

using Home = GraphField::Home;

// What GEXF has elements of its own for.
bool isOwnElement(std::string_view name) { return name == "label" || name == "x" || name == "y"; }

int partOf(std::string_view colour, std::size_t start) {
    int value = 0;
    std::from_chars(colour.data() + start, colour.data() + start + 2, value, 16);
    return value;
}

std::string colourOf(std::string_view colour) {
    return fmt::format("<viz:color r=\"{}\" g=\"{}\" b=\"{}\"/>", partOf(colour, 1), partOf(colour, 3),
                       partOf(colour, 5));
}

class GexfPrinter {
public:
    explicit GexfPrinter(const GraphFile& file) : m_file(file) {}

    std::string print() {
        m_out = fmt::format(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<gexf xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\" version=\"1.3\">\n"
            "  <meta><creator>Remit</creator><title>{}</title><description>{}</description></meta>\n"
            "  <graph defaultedgetype=\"directed\" mode=\"static\">\n",
            xmlText(m_file.graph.value("title")), xmlText(m_file.graph.value("scenarioName")));
        declare(Home::Node, "node");
        declare(Home::Edge, "edge");
        m_out += "    <nodes>\n";
        for (const GraphFile::Node& node : m_file.nodes)
            print(node);
        m_out += "    </nodes>\n    <edges>\n";
        std::size_t number = 0;
        for (const GraphFile::Edge& edge : m_file.edges)
            print(edge, number++);
        m_out += "    </edges>\n  </graph>\n</gexf>\n";
        return std::move(m_out);
    }

private:
    void declare(Home home, std::string_view name) {
        m_out += fmt::format("    <attributes class=\"{}\" mode=\"static\">\n", name);
        for (const GraphField& field : graphFields())
            if (field.home == home && !isOwnElement(field.name))
                m_out += fmt::format("      <attribute id=\"{0}\" title=\"{0}\" type=\"{1}\"/>\n", field.name,
                                     field.form == GraphFieldForm::Flag ? "boolean" : "string");
        m_out += "    </attributes>\n";
    }

    void values(const GraphFile::Thing& thing) {
        m_out += "<attvalues>";
        for (const GraphFile::Field& field : thing.fields)
            if (!isOwnElement(field.name))
                m_out += fmt::format("<attvalue for=\"{}\" value=\"{}\"/>", field.name, xmlText(field.value));
        m_out += "</attvalues>";
    }

    void print(const GraphFile::Node& node) {
        m_out += fmt::format("      <node id=\"{}\" label=\"{}\">", node.id, xmlText(node.value("label")));
        values(node);
        m_out += fmt::format("{}<viz:position x=\"{}\" y=\"{}\" z=\"0.0\"/><viz:size value=\"20.0\"/></node>\n",
                             colourOf(penOf(node).line), node.centre.x, 0 - node.centre.y);
    }

    // `kind` keeps several rights between two nodes apart.
    void print(const GraphFile::Edge& edge, std::size_t number) {
        const std::string kind = edge.value("kind") + " " + edge.value("label");
        m_out += fmt::format("      <edge id=\"e{}\" source=\"{}\" target=\"{}\" kind=\"{}\" label=\"{}\">", number,
                             edge.from, edge.to, xmlText(kind), xmlText(edge.value("label")));
        values(edge);
        m_out += colourOf(penOf(edge).line) + "</edge>\n";
    }

    const GraphFile& m_file;
    std::string m_out;
};

}  // namespace

Result<Writing> writeGexf(const Model& model, ScenarioId scenario) {
    Result<GraphFileMade> made = graphFileOf(model, scenario);
    if (!made)
        return made.error();
    return Writing{GexfPrinter(made->file).print(), std::move(made->remarks)};
}

Result<Reading> readGexf(std::string_view, std::string_view) {
    return Error{Error::Code::BadInput,
                 "Remit writes GEXF for Gephi but does not read it; open the document that it was written from.",
                 {}};
}

}  // namespace remit
