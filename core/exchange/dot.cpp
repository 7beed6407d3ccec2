// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/exchange/dot_text.h"
#include "core/exchange/graph_file.h"
#include "core/exchange/graphs.h"
#include "core/exchange/json_object.h"
#include "core/exchange/lines.h"

namespace remit {

namespace {

// What Graphviz draws by. Remit writes it, and passes over it when reading.
constexpr std::string_view drawnBy[] = {"layout",    "inputscale", "overlap",   "splines", "outputorder", "charset",
                                        "fontname",  "fontsize",   "shape",     "style",   "fillcolor",   "color",
                                        "fontcolor", "width",      "arrowsize", "xlabel",  "tooltip"};

// Where a value is shown, "&" starts the name of a character as in HTML.
std::string shown(std::string_view text) {
    std::string out;
    for (const char c : text)
        out += c == '&' ? std::string("&amp;") : std::string(1, c);
    return out;
}

std::string unshown(std::string_view text) {
    constexpr std::string_view written = "&amp;";
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        out += text[i];
        if (text.substr(i).starts_with(written))
            i += written.size() - 1;
    }
    return out;
}

class DotPrinter {
public:
    explicit DotPrinter(const GraphFile& file) : m_file(file) {
        for (const GraphFile::Node& node : file.nodes) {
            if (node.find("leftOut"))
                m_hidden.insert(node.id);
            if (node.find("folded"))
                m_folded[nameIn(node)] = node.centre;
        }
    }

    std::string print() {
        m_out =
            "// A graph of rights, written by Remit; `dot -Tsvg FILE` draws it as it stands there.\n"
            "digraph remit {\n  graph [layout=neato, inputscale=72, overlap=true, splines=true, charset=\"UTF-8\"";
        fields(m_file.graph);
        m_out +=
            "];\n  node [shape=box, style=filled, fontname=\"Helvetica\", fontsize=11];\n"
            "  edge [fontname=\"Helvetica\", fontsize=10, arrowsize=0.7];\n";
        for (const GraphFile::Node& node : m_file.nodes)
            print(node);
        for (const GraphFile::Edge& edge : m_file.edges)
            print(edge);
        m_out += "}\n";
        return std::move(m_out);
    }

private:
    // What `foldedInto` calls it: areas are folded into areas, institutions into types.
    static std::pair<bool, std::string> nameIn(const GraphFile::Node& node, const char* field = "remitId") {
        return {node.value("kind") == nameOf(GraphThing::PolicyArea), node.value(field)};
    }

    void put(std::string_view name, std::string_view value) { m_out += fmt::format(", {}={}", name, dotText(value)); }
    void fields(const GraphFile::Thing& thing) {
        for (const GraphFile::Field& field : thing.fields)
            put(field.name, field.name == "label" ? shown(field.value) : field.value);
    }

    void print(const GraphFile::Node& node) {
        const GraphPen pen = penOf(node);
        const bool area = node.value("kind") == nameOf(GraphThing::PolicyArea);
        // What is folded lies unseen behind the node that stands for it, which its edges lead to.
        const auto folded = m_folded.find(nameIn(node, "foldedInto"));
        const Point centre = folded == m_folded.end() ? node.centre : folded->second;
        constexpr double unitsPerInch = 72;
        m_out += fmt::format("  {} [pos=\"{},{}!\", width={:.2f}, fillcolor=\"{}\", color=\"{}\", style=\"{}\"",
                             node.id, centre.x, 0 - centre.y, node.size.width / unitsPerInch, pen.fill, pen.line,
                             node.find("leftOut") || folded != m_folded.end() ? "invis"
                             : area                                           ? "filled,rounded"
                                                                              : "filled");
        if (folded != m_folded.end() && node.find("placed"))
            put("stood", fmt::format("{},{}", node.centre.x, 0 - node.centre.y));
        fields(node);
        m_out += "];\n";
    }

    void print(const GraphFile::Edge& edge) {
        const GraphPen pen = penOf(edge);
        const bool hidden = m_hidden.contains(edge.from) || m_hidden.contains(edge.to);
        m_out +=
            fmt::format("  {} -> {} [color=\"{}\", fontcolor=\"{}\", style={}", edge.from, edge.to, pen.line, pen.line,
                        hidden       ? "invis"
                        : pen.dashed ? "dashed"
                                     : "solid");
        fields(edge);
        m_out += "];\n";
    }

    const GraphFile& m_file;
    std::set<std::string> m_hidden;
    std::map<std::pair<bool, std::string>, Point> m_folded;
    std::string m_out;
};

// Reads the part of DOT that DotPrinter writes, however it is laid out and quoted.
class DotParser {
public:
    explicit DotParser(std::string_view bytes) : m_tokens(bytes) {}

    Result<GraphFile> parse() {
        m_file.graph.line = 1;
        if (Result<> done = graph(); !done)
            return done.error();
        return std::move(m_file);
    }

private:
    Error expected(std::string_view what) const {
        return faultAt(m_tokens.line(), fmt::format("found {}; expected {}", m_tokens.inWords(), what));
    }
    Result<> take(std::string_view sign) {
        if (!m_tokens.is(sign))
            return expected(fmt::format("“{}”", sign));
        return m_tokens.next();
    }

    Result<> graph() {
        if (Result<> done = m_tokens.next(); !done)
            return done;
        if (!m_tokens.isWord("digraph"))
            return expected("“digraph”");
        if (Result<> done = m_tokens.next(); !done)
            return done;
        if (m_tokens.isId())
            if (Result<> done = m_tokens.next(); !done)
                return done;
        if (Result<> done = take("{"); !done)
            return done;
        while (!m_tokens.is("}")) {
            if (Result<> done = statement(); !done)
                return done;
            if (m_tokens.is(";"))
                if (Result<> done = m_tokens.next(); !done)
                    return done;
        }
        if (Result<> done = m_tokens.next(); !done)
            return done;
        return m_tokens.atEnd() ? Result<>() : expected("the end of the file");
    }

    Result<> statement() {
        const std::size_t line = m_tokens.line();
        if (!m_tokens.isId())
            return expected("a node, an edge or “}”");
        if (m_tokens.isWord("subgraph") || m_tokens.isWord("strict"))
            return expected("a node or an edge");
        const bool defaults = m_tokens.isWord("node") || m_tokens.isWord("edge");
        const bool ofGraph = m_tokens.isWord("graph");
        std::string id = m_tokens.text();
        if (Result<> done = m_tokens.next(); !done)
            return done;
        if (ofGraph)
            return attributes(m_file.graph);
        if (defaults) {
            GraphFile::Thing passed;
            if (Result<> done = attributes(passed); !done)
                return done;
            return passed.fields.empty()
                       ? Result<>()
                       : faultAt(line, fmt::format("found the field {} for all nodes or edges; expected it on each",
                                                   inWords(passed.fields.front().name)));
        }
        if (!m_tokens.is("->")) {
            GraphFile::Node& node = m_file.nodes.emplace_back();
            node.id = std::move(id);
            node.line = line;
            return attributes(node);
        }
        if (Result<> done = m_tokens.next(); !done)
            return done;
        if (!m_tokens.isId())
            return expected("a node");
        GraphFile::Edge& edge = m_file.edges.emplace_back();
        edge.from = std::move(id);
        edge.to = m_tokens.text();
        edge.line = line;
        if (Result<> done = m_tokens.next(); !done)
            return done;
        return attributes(edge);
    }

    Result<> attributes(GraphFile::Thing& thing) {
        if (Result<> done = take("["); !done)
            return done;
        while (!m_tokens.is("]")) {
            if (!m_tokens.isId())
                return expected("the name of a field or “]”");
            std::string name = m_tokens.text();
            if (Result<> done = m_tokens.next(); !done)
                return done;
            if (Result<> done = take("="); !done)
                return done;
            if (!m_tokens.isId())
                return expected("a value");
            if (Result<> done = put(thing, name, m_tokens.text()); !done)
                return done;
            if (Result<> done = m_tokens.next(); !done)
                return done;
            if (m_tokens.is(",") || m_tokens.is(";"))
                if (Result<> done = m_tokens.next(); !done)
                    return done;
        }
        return m_tokens.next();
    }

    Result<> put(GraphFile::Thing& thing, const std::string& name, std::string value) {
        if (std::find(std::begin(drawnBy), std::end(drawnBy), name) != std::end(drawnBy))
            return {};
        if (name == "label")
            value = unshown(value);
        if (name == "stood")  // its own place; pos is that of what it is folded into
            std::erase_if(thing.fields, [](const auto& field) { return field.name == "x" || field.name == "y"; });
        else if (name != "pos") {
            thing.fields.push_back({name, std::move(value)});
            return {};
        }
        const std::size_t comma = value.find(',');
        if (comma == std::string::npos)
            return faultAt(m_tokens.line(), fmt::format("found {} as “pos”; expected two numbers", inWords(value)));
        if (value.ends_with('!'))
            value.pop_back();
        thing.fields.push_back({"x", value.substr(0, comma)});
        thing.fields.push_back({"y", value.substr(comma + 1)});
        return {};
    }

    DotTokens m_tokens;
    GraphFile m_file;
};

}  // namespace

Result<Writing> writeDot(const Model& model, ScenarioId scenario) {
    Result<GraphFileMade> made = graphFileOf(model, scenario);
    if (!made)
        return made.error();
    return Writing{DotPrinter(made->file).print(), std::move(made->remarks)};
}

Result<Reading> readDot(std::string_view bytes, std::string_view) {
    if (const std::size_t line = lineOfBadByte(bytes); line > 0)
        return faultAt(line, "found bytes that are not UTF-8; expected a text in UTF-8");
    if (bytes.find("remit=") == std::string_view::npos)
        return notOurGraph();
    const Result<GraphFile> file = DotParser(bytes).parse();
    return file ? documentOf(*file) : file.error();
}

}  // namespace remit
