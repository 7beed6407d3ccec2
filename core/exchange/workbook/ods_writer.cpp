// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "core/exchange/workbook/pages.h"
#include "core/exchange/workbook/workbook.h"
#include "core/exchange/workbook/zip_file.h"
#include "core/exchange/xml.h"

namespace remit {

namespace {

constexpr std::string_view mimeType = "application/vnd.oasis.opendocument.spreadsheet";
constexpr std::string_view head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr std::string_view spaces =
    " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
    " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
    " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
    " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
    " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
    " xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\""
    " xmlns:ooo=\"http://openoffice.org/2004/office\""
    " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
    " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.2\"";

// Characters that XML cannot hold, as no name has them, are left out.
bool isHeld(char c) { return static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t'; }

// A paragraph for each line; of white space in a row XML would keep but one.
std::string paragraphs(std::string_view text) {
    std::string out = "<text:p>";
    bool space = true;  // the next one would be lost
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool last = i + 1 == text.size() || text[i + 1] == '\n';
        if (c == '\n') {
            out += "</text:p><text:p>";
            space = true;
        } else if (c == '\t') {
            out += "<text:tab/>";
            space = true;
        } else if (c == ' ' && (space || last)) {
            out += "<text:s/>";
            space = true;
        } else if (isHeld(c)) {
            out += c == '\r' ? std::string() : xmlText(std::string_view(&text[i], 1));
            space = c == ' ';
        }
    }
    return out + "</text:p>";
}

std::string nameOfLook(PaperLook look) { return fmt::format("look{}", static_cast<int>(look)); }

// Sheets print across, as wide as they are on one page.
std::string pageStyles() {
    return std::string(head) + "<office:document-styles" + std::string(spaces) +
           "><office:automatic-styles><style:page-layout style:name=\"across\"><style:page-layout-properties "
           "fo:page-width=\"29.7cm\" fo:page-height=\"21cm\" style:print-orientation=\"landscape\" "
           "fo:margin=\"1.5cm\" style:scale-to-X=\"1\"/></style:page-layout></office:automatic-styles>"
           "<office:master-styles><style:master-page style:name=\"Across\" style:page-layout-name=\"across\"/>"
           "</office:master-styles></office:document-styles>";
}

std::string styles(const std::vector<SheetPage>& pages) {
    std::string out =
        "<style:style style:name=\"sheet\" style:family=\"table\" style:master-page-name=\"Across\"/>"
        "<style:style style:name=\"row\" style:family=\"table-row\"><style:table-row-properties "
        "style:use-optimal-row-height=\"true\"/></style:style>";
    for (int i = 0; i <= static_cast<int>(PaperLook::Check); ++i) {
        const auto look = static_cast<PaperLook>(i);
        out += fmt::format(
            "<style:style style:name=\"{}\" style:family=\"table-cell\"><style:table-cell-properties "
            "fo:wrap-option=\"wrap\" style:vertical-align=\"top\"{}/>{}</style:style>",
            nameOfLook(look),
            look == PaperLook::Plain
                ? std::string()
                : fmt::format(" fo:background-color=\"#{:06X}\" fo:border=\"0.25pt solid #B8BDC4\"", paperOf(look)),
            look == PaperLook::Header ? "<style:text-properties fo:font-weight=\"bold\"/>" : "");
    }
    constexpr double centimetresOfALetter = 0.2;
    for (std::size_t i = 0; i < pages.size(); ++i)
        for (std::size_t column = 0; column < pages[i].widths.size(); ++column)
            out += fmt::format(
                "<style:style style:name=\"c{}-{}\" style:family=\"table-column\"><style:table-column-properties "
                "style:column-width=\"{:.2f}cm\"/></style:style>",
                i, column, pages[i].widths[column] * centimetresOfALetter);
    return out;
}

std::string table(const SheetPage& page, std::size_t index) {
    std::string out = "<table:table table:name=\"" + xmlText(page.name) + "\" table:style-name=\"sheet\">";
    std::size_t width = 1;
    for (const auto& row : page.rows)
        width = std::max(width, row.size());
    for (std::size_t column = 0; column < width; ++column)
        out += column < page.widths.size()
                   ? fmt::format("<table:table-column table:style-name=\"c{}-{}\"/>", index, column)
                   : "<table:table-column/>";
    for (std::size_t row = 0; row < page.rows.size(); ++row) {
        out += row == 0 ? "<table:table-header-rows>" : "";
        out += "<table:table-row table:style-name=\"row\">";
        for (const PageCell& cell : page.rows[row]) {
            if (cell.text.empty() && cell.note.empty() && cell.look == PaperLook::Plain) {
                out += "<table:table-cell/>";
                continue;
            }
            out += "<table:table-cell table:style-name=\"" + nameOfLook(cell.look) + "\"";
            out += cell.text.empty() ? ">" : " office:value-type=\"string\">";
            if (!cell.note.empty())
                out += "<office:annotation>" + paragraphs(cell.note) + "</office:annotation>";
            if (!cell.text.empty())
                out += paragraphs(cell.text);
            out += "</table:table-cell>";
        }
        out += row == 0 ? "</table:table-row></table:table-header-rows>" : "</table:table-row>";
    }
    return out + "</table:table>";
}

std::string filters(const std::vector<SheetPage>& pages) {
    std::string out = "<table:database-ranges>";
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const SheetPage& page = pages[i];
        if (!page.filtered || page.rows.empty() || page.rows[0].empty())
            continue;
        const std::string name = xmlText("'" + page.name + "'");
        out += fmt::format(
            "<table:database-range table:name=\"__Anonymous_Sheet_DB__{}\" table:target-range-address=\"{}.A1:{}.{}\" "
            "table:display-filter-buttons=\"true\"/>",
            i, name, name, cellName(page.rows.size() - 1, page.rows[0].size() - 1));
    }
    return out + "</table:database-ranges>";
}

// Which rows and columns stay in sight.
std::string settings(const std::vector<SheetPage>& pages) {
    std::string out = std::string(head) + "<office:document-settings" + std::string(spaces) +
                      "><office:settings><config:config-item-set config:name=\"ooo:view-settings\">"
                      "<config:config-item-map-indexed config:name=\"Views\"><config:config-item-map-entry>"
                      "<config:config-item config:name=\"ViewId\" config:type=\"string\">view1</config:config-item>"
                      "<config:config-item-map-named config:name=\"Tables\">";
    const auto item = [](std::string_view name, std::string_view type, int value) {
        return fmt::format("<config:config-item config:name=\"{}\" config:type=\"{}\">{}</config:config-item>", name,
                           type, value);
    };
    constexpr int frozen = 2;
    for (const SheetPage& page : pages) {
        out += "<config:config-item-map-entry config:name=\"" + xmlText(page.name) + "\">";
        if (page.namesStayToo)
            out += item("HorizontalSplitMode", "short", frozen) + item("HorizontalSplitPosition", "int", 1) +
                   item("PositionRight", "int", 1);
        out += item("VerticalSplitMode", "short", frozen) + item("VerticalSplitPosition", "int", 1) +
               item("ActiveSplitRange", "short", page.namesStayToo ? 3 : 2) + item("PositionBottom", "int", 1) +
               "</config:config-item-map-entry>";
    }
    return out +
           "</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed>"
           "</config:config-item-set></office:settings></office:document-settings>";
}

std::string manifest() {
    std::string out = std::string(head) +
                      "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                      "manifest:version=\"1.2\"><manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.2\" "
                      "manifest:media-type=\"" +
                      std::string(mimeType) + "\"/>";
    for (const char* part : {"content.xml", "styles.xml", "settings.xml", "meta.xml"})
        out += fmt::format("<manifest:file-entry manifest:full-path=\"{}\" manifest:media-type=\"text/xml\"/>", part);
    return out + "</manifest:manifest>";
}

}  // namespace

Result<std::string> odsOfPages(const std::vector<SheetPage>& pages, const std::string& title) {
    std::string content = std::string(head) + "<office:document-content" + std::string(spaces) +
                          "><office:automatic-styles>" + styles(pages) +
                          "</office:automatic-styles><office:body><office:spreadsheet>";
    for (std::size_t i = 0; i < pages.size(); ++i)
        content += table(pages[i], i);
    content += filters(pages) + "</office:spreadsheet></office:body></office:document-content>";
    const std::string meta = std::string(head) + "<office:document-meta" + std::string(spaces) +
                             "><office:meta><meta:generator>Remit</meta:generator><dc:title>" + xmlText(title) +
                             "</dc:title></office:meta></office:document-meta>";
    const std::vector<ZipEntry> entries{{"mimetype", std::string(mimeType), false},
                                        {"content.xml", std::move(content)},
                                        {"styles.xml", pageStyles()},
                                        {"settings.xml", settings(pages)},
                                        {"meta.xml", meta},
                                        {"META-INF/manifest.xml", manifest()}};
    return zipped(entries);
}

}  // namespace remit
