// SPDX-License-Identifier: MIT
#include "core/exchange/report_odt.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "core/exchange/report_odt_styles.h"
#include "core/exchange/workbook/zip_file.h"
#include "core/exchange/xml.h"
#include "core/report/column_shares.h"

namespace remit {

namespace {

constexpr std::string_view textType = "application/vnd.oasis.opendocument.text";
constexpr double centimetresOfAUnit = 2.54 / 96;

// Lines of a text stay in one paragraph.
std::string odtText(std::string_view text) {
    std::string out;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        out += (start > 0 ? "<text:line-break/>" : "") + xmlText(text.substr(start, end - start));
        start = end + 1;
    }
    return out;
}

class OdtWriter {
public:
    OdtWriter(const Report& report, const ReportImage& graph) : m_report(report), m_graph(graph) {
        for (const ReportSection& each : report.sections)
            m_ids.insert(each.id);
    }

    std::string write() {
        m_out = odtOpening("office:document-content");
        m_out += "<office:automatic-styles>";
        m_out += odtTableStyles();
        m_out += columnStyles();
        m_out += "</office:automatic-styles><office:body><office:text>";
        paragraph("Title", odtText(m_report.title));
        paragraph("Subtitle", odtText(m_report.subtitle));
        for (const ReportWords& each : m_report.about)
            paragraph("Text_20_body", strong(each.lead + ": ") + odtText(each.text));
        for (const ReportSection& each : m_report.sections)
            write(each);
        return m_out + "</office:text></office:body></office:document-content>";
    }

private:
    // In the order of the tables.
    [[nodiscard]] std::string columnStyles() const {
        constexpr double whole = 65535;  // relative widths add up to what the format's makers use
        std::string out;
        int number = 0;
        for (const ReportSection& section : m_report.sections)
            for (const ReportBlock& block : section.blocks)
                if (const auto* table = std::get_if<ReportTable>(&block)) {
                    ++number;
                    const std::vector<double> shares = columnShares(*table);
                    for (std::size_t column = 0; column < shares.size(); ++column)
                        out += fmt::format(
                            "<style:style style:name=\"Column{}-{}\" style:family=\"table-column\">"
                            "<style:table-column-properties style:rel-column-width=\"{:.0f}*\"/></style:style>",
                            number, column, shares[column] * whole);
                }
        return out;
    }

    void paragraph(std::string_view style, const std::string& content) {
        m_out += fmt::format("<text:p text:style-name=\"{}\">{}</text:p>", style, content);
    }
    static std::string strong(const std::string& text) {
        return text.empty() ? ""
                            : "<text:span text:style-name=\"Strong_20_Emphasis\">" + odtText(text) + "</text:span>";
    }
    [[nodiscard]] std::string marked(const ReportWords& words) const {
        const std::string text = odtText(words.text);
        return strong(words.lead) +
               (m_ids.contains(words.to)
                    ? fmt::format("<text:a xlink:type=\"simple\" xlink:href=\"#{}\">{}</text:a>", words.to, text)
                    : text);
    }

    void write(const ReportSection& section) {
        const int level = section.level - 1;  // the title is none
        m_out += fmt::format(
            "<text:h text:style-name=\"Heading_20_{0}\" text:outline-level=\"{0}\"><text:bookmark text:name=\"{1}\"/>"
            "{2}</text:h>",
            level, section.id, odtText(section.heading));
        for (const ReportBlock& block : section.blocks)
            std::visit([this](const auto& each) { write(each); }, block);
    }

    void write(const ReportWords& words) { paragraph("Text_20_body", marked(words)); }

    void write(const ReportList& list) {
        m_out += fmt::format("<text:list text:style-name=\"{}\">", list.steps ? "Steps" : "Bullets");
        for (const ReportWords& each : list.items) {
            m_out += "<text:list-item>";
            paragraph("List", marked(each));
            m_out += "</text:list-item>";
        }
        m_out += "</text:list>";
    }

    void cell(std::string_view style, std::string_view paragraphStyle, const std::string& text) {
        m_out += fmt::format("<table:table-cell table:style-name=\"{}\" office:value-type=\"string\">", style);
        paragraph(paragraphStyle, odtText(text));
        m_out += "</table:table-cell>";
    }

    void write(const ReportTable& table) {
        paragraph("Table", odtText(table.caption));
        m_out += fmt::format("<table:table table:name=\"Table{}\" table:style-name=\"ReportTable\">", ++m_tables);
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            m_out += fmt::format("<table:table-column table:style-name=\"Column{}-{}\"/>", m_tables, column);
        m_out += "<table:table-header-rows><table:table-row>";
        for (const std::string& each : table.columns)
            cell("HeaderCell", "Table_20_Heading", each);
        m_out += "</table:table-row></table:table-header-rows>";
        for (const ReportTable::Row& row : table.rows) {
            m_out += "<table:table-row table:style-name=\"ReportRow\">";
            cell("Cell", "Table_20_Heading", row.header);
            for (const std::string& each : row.cells)
                cell("Cell", "Table_20_Contents", each);
            m_out += "</table:table-row>";
        }
        m_out += "</table:table>";
    }

    void write(const ReportGraph& graph) {
        if (m_graph.png.empty() || m_graph.width <= 0 || m_graph.height <= 0)
            return;
        const bool wide = wantsWidePaper(m_report);
        const double scale =
            std::min({centimetresOfAUnit, (wide ? 25.5 : 17.0) / m_graph.width, (wide ? 13.5 : 21.0) / m_graph.height});
        paragraph("Text_20_body",
                  fmt::format("<draw:frame draw:name=\"Graph\" text:anchor-type=\"as-char\" svg:width=\"{:.2f}cm\" "
                              "svg:height=\"{:.2f}cm\"><draw:image xlink:href=\"Pictures/graph.png\" "
                              "xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/>"
                              "<svg:title>Graph</svg:title><svg:desc>{}</svg:desc></draw:frame>",
                              m_graph.width * scale, m_graph.height * scale, xmlText(graph.caption)));
        paragraph("Caption", odtText(graph.caption));
    }

    const Report& m_report;
    const ReportImage& m_graph;
    std::set<std::string> m_ids;
    std::string m_out;
    int m_tables = 0;
};

std::string metaOf(const Report& report) {
    return odtOpening("office:document-meta") +
           fmt::format(
               "<office:meta><meta:generator>Remit</meta:generator><dc:title>{}</dc:title>"
               "<dc:subject>{}</dc:subject><dc:language>en-GB</dc:language></office:meta>"
               "</office:document-meta>",
               xmlText(report.title), xmlText(report.subtitle));
}

std::string manifestOf(bool pictured) {
    const auto entry = [](std::string_view path, std::string_view type) {
        return fmt::format("<manifest:file-entry manifest:full-path=\"{}\" manifest:media-type=\"{}\"/>", path, type);
    };
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
           "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.2\">" +
           entry("/", textType) + entry("content.xml", "text/xml") + entry("styles.xml", "text/xml") +
           entry("meta.xml", "text/xml") + (pictured ? entry("Pictures/graph.png", "image/png") : "") +
           "</manifest:manifest>";
}

}  // namespace

Result<std::string> reportOdt(const Report& report, const ReportImage& graph) {
    std::vector<ZipEntry> entries{{"mimetype", std::string(textType), false},
                                  {"content.xml", OdtWriter(report, graph).write()},
                                  {"styles.xml", odtStyles(wantsWidePaper(report))},
                                  {"meta.xml", metaOf(report)},
                                  {"META-INF/manifest.xml", manifestOf(!graph.png.empty())}};
    if (!graph.png.empty())
        entries.push_back({"Pictures/graph.png", graph.png, false});
    return zipped(entries);
}

}  // namespace remit
