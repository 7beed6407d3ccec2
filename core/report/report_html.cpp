// SPDX-License-Identifier: MIT
#include "core/report/report_html.h"

#include <fmt/format.h>

#include <set>

#include "core/report/report_style.h"

namespace remit {

namespace {

std::string escaped(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else if (c == '\'')
            out += "&#39;";
        else if (c == '\n')
            out += "<br/>";
        else
            out += c;
    }
    return out;
}

// For attributes and titles, which have no lines.
std::string onOneLine(std::string_view text) {
    std::string flat(text);
    std::replace(flat.begin(), flat.end(), '\n', ' ');
    return escaped(flat);
}

class HtmlWriter {
public:
    HtmlWriter(const Report& report, std::string_view graph) : m_report(report), m_graph(graph) {
        for (const ReportSection& each : report.sections)
            m_ids.insert(each.id);
    }

    std::string write(std::string_view program) {
        m_out +=
            "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\"/>\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
            "img-src data:\"/>\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n";
        m_out +=
            fmt::format("<meta name=\"generator\" content=\"{}\"/>\n<title>{}: report</title>\n<style>{}</style>\n",
                        onOneLine(program), onOneLine(m_report.title), reportStyle);
        m_out += "</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the report</a>\n";
        writeHead();
        writeContents();
        m_out += "<main id=\"main\" tabindex=\"-1\">\n";
        for (const ReportSection& each : m_report.sections)
            write(each);
        closeSection();
        m_out += fmt::format("</main>\n<footer><p>Made with {}.</p></footer>\n</body>\n</html>\n", escaped(program));
        return std::move(m_out);
    }

private:
    void writeHead() {
        m_out += fmt::format("<header>\n<h1>{}</h1>\n<p class=\"subtitle\">{}</p>\n", escaped(m_report.title),
                             escaped(m_report.subtitle));
        if (!m_report.about.empty()) {
            m_out += "<dl>\n";
            for (const ReportWords& each : m_report.about)
                m_out += fmt::format("<dt>{}</dt><dd>{}</dd>\n", escaped(each.lead), escaped(each.text));
            m_out += "</dl>\n";
        }
        m_out += "</header>\n";
    }

    // The sections and those right under them.
    void writeContents() {
        m_out += "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">Contents</h2>\n<ol>\n";
        int level = 0;
        for (const ReportSection& each : m_report.sections) {
            if (each.level > 3)
                continue;
            if (level == 3 && each.level == 2)
                m_out += "</li></ol></li>\n";
            else if (level != 0 && level == each.level)
                m_out += "</li>\n";
            else if (level == 2)
                m_out += "<ol>\n";
            m_out += fmt::format("<li><a href=\"#{}\">{}</a>", each.id, onOneLine(each.heading));
            level = each.level;
        }
        m_out += level == 3 ? "</li></ol></li>\n" : level == 2 ? "</li>\n" : "";
        m_out += "</ol>\n</nav>\n";
    }

    void closeSection() {
        if (m_open)
            m_out += "</section>\n";
        m_open = false;
    }

    void write(const ReportSection& section) {
        if (section.level == 2) {
            closeSection();
            m_out += fmt::format("<section aria-labelledby=\"{}\">\n", section.id);
            m_open = true;
        }
        const std::string look =
            section.severity ? fmt::format(" class=\"{}\"", nameOf(*section.severity)) : std::string();
        m_out +=
            fmt::format("<h{0} id=\"{1}\"{2}>{3}</h{0}>\n", section.level, section.id, look, escaped(section.heading));
        for (const ReportBlock& block : section.blocks)
            std::visit([this](const auto& each) { write(each); }, block);
    }

    [[nodiscard]] std::string marked(const ReportWords& words) const {
        std::string out = words.lead.empty() ? "" : fmt::format("<strong>{}</strong>", escaped(words.lead));
        out += m_ids.contains(words.to) ? fmt::format("<a href=\"#{}\">{}</a>", words.to, escaped(words.text))
                                        : escaped(words.text);
        return out;
    }

    void write(const ReportWords& words) { m_out += fmt::format("<p>{}</p>\n", marked(words)); }

    void write(const ReportList& list) {
        const char* kind = list.steps ? "ol" : "ul";
        m_out += fmt::format("<{}>\n", kind);
        for (const ReportWords& each : list.items)
            m_out += fmt::format("<li>{}</li>\n", marked(each));
        m_out += fmt::format("</{}>\n", kind);
    }

    void write(const ReportTable& table) {
        const std::string caption = fmt::format("table-{}", ++m_tables);
        m_out += fmt::format(
            "<div class=\"scroll\" role=\"region\" aria-labelledby=\"{0}\" tabindex=\"0\">\n"
            "<table>\n<caption id=\"{0}\">{1}</caption>\n<thead><tr>",
            caption, escaped(table.caption));
        for (const std::string& each : table.columns)
            m_out += fmt::format("<th scope=\"col\">{}</th>", escaped(each));
        m_out += "</tr></thead>\n<tbody>\n";
        for (const ReportTable::Row& row : table.rows) {
            m_out += fmt::format("<tr><th scope=\"row\">{}</th>", escaped(row.header));
            for (const std::string& each : row.cells)
                m_out += fmt::format("<td>{}</td>", escaped(each));
            m_out += "</tr>\n";
        }
        m_out += "</tbody>\n</table>\n</div>\n";
    }

    void write(const ReportGraph& graph) {
        const std::string svg = inlineSvg(m_graph, "graph-", "graph-caption");
        if (svg.empty())
            return;
        m_out += fmt::format(
            "<figure>\n<div class=\"scroll\" role=\"region\" aria-label=\"Picture of the graph\" "
            "tabindex=\"0\">{}</div>\n"
            "<figcaption id=\"graph-caption\">{}</figcaption>\n</figure>\n",
            svg, escaped(graph.caption));
    }

    const Report& m_report;
    std::string_view m_graph;
    std::set<std::string> m_ids;
    std::string m_out;
    int m_tables = 0;
    bool m_open = false;
};

// Puts `prefix` behind each of the marks that lead a reference or an id.
std::string prefixed(std::string_view svg, std::string_view prefix) {
    constexpr std::string_view marks[] = {" id=\"", "url(#", "href=\"#"};
    std::string out;
    while (!svg.empty()) {
        std::size_t next = std::string_view::npos;
        std::string_view found;
        for (const std::string_view mark : marks)
            if (const std::size_t at = svg.find(mark); at < next) {
                next = at;
                found = mark;
            }
        if (next == std::string_view::npos)
            break;
        out += svg.substr(0, next + found.size());
        out += prefix;
        svg.remove_prefix(next + found.size());
    }
    return out + std::string(svg);
}

}  // namespace

std::string inlineSvg(std::string_view svg, std::string_view prefix, std::string_view label) {
    const std::size_t start = svg.find("<svg");
    const std::size_t end = svg.rfind("</svg>");
    if (start == std::string_view::npos || end == std::string_view::npos || end < start)
        return {};
    const std::string_view root = svg.substr(start + 4, end + 6 - start - 4);
    return fmt::format("<svg role=\"img\" aria-labelledby=\"{}\"{}", label, prefixed(root, prefix));
}

std::string reportHtml(const Report& report, std::string_view graph, std::string_view program) {
    return HtmlWriter(report, graph).write(program);
}

}  // namespace remit
