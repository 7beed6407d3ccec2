// SPDX-License-Identifier: MIT
#include "tests/support/workbooks.h"

#include "core/exchange/workbook/workbook.h"
#include "core/exchange/workbook/zip_file.h"
#include "core/exchange/xml.h"

namespace remit::test {

namespace {

constexpr std::string_view declaration = R"(<?xml version="1.0" encoding="UTF-8"?>)";

std::string packed(const std::vector<ZipEntry>& entries) { return zipped(entries).value(); }

std::string joined(std::string_view a, std::string_view b, std::string_view c) {
    std::string out(a);
    out += b;
    return out += c;
}

}  // namespace

std::string xlsxWith(std::string_view rows, std::string_view after, std::string_view strings, std::string_view styles) {
    const std::string types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const std::string main = R"( xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
    const std::string relations = R"( xmlns="http://schemas.openxmlformats.org/package/2006/relationships")";
    const std::string head(declaration);
    std::string sheet = head + "<worksheet" + main + "><sheetData>";
    sheet += rows;
    sheet += "</sheetData>";
    sheet += after;
    sheet += "</worksheet>";
    return packed({
        {"_rels/.rels", head + "<Relationships" + relations + R"(><Relationship Id="rId1" Type=")" + types +
                            R"(officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
        {"xl/workbook.xml",
         head + "<workbook" + main +
             R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>)"},
        {"xl/_rels/workbook.xml.rels",
         head + "<Relationships" + relations + R"(><Relationship Id="rId1" Type=")" + types +
             R"(worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type=")" + types +
             R"(sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rId3" Type=")" + types +
             R"(styles" Target="styles.xml"/><Relationship Id="rId4" Type=")" + types +
             R"(externalLink" Target="http://example.org/x.xml" TargetMode="External"/></Relationships>)"},
        {"xl/sharedStrings.xml", head + joined("<sst" + main + ">", strings, "</sst>")},
        {"xl/styles.xml", head + joined("<styleSheet" + main + ">", styles, "</styleSheet>")},
        {"xl/worksheets/sheet1.xml", sheet},
    });
}

std::string xlsxOf(const Rows& rows) {
    std::string xml;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        xml += "<row r=\"" + std::to_string(row + 1) + "\">";
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            if (!rows[row][column].empty())
                xml += "<c r=\"" + cellName(row, column) + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" +
                       xmlText(rows[row][column]) + "</t></is></c>";
        xml += "</row>";
    }
    return xlsxWith(xml);
}

std::string odsWith(std::string_view rows, std::string_view styles) {
    std::string xml(declaration);
    xml += R"(<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
           R"(xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
           R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" )"
           R"(xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" )"
           R"(xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" )"
           R"(xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"><office:automatic-styles>)";
    xml += styles;
    xml += R"(</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="S">)";
    xml += rows;
    xml += "</table:table></office:spreadsheet></office:body></office:document-content>";
    return packed({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", false}, {"content.xml", xml}});
}

std::string odsOf(const Rows& rows) {
    std::string xml;
    for (const auto& row : rows) {
        xml += "<table:table-row>";
        for (const std::string& text : row) {
            xml += "<table:table-cell office:value-type=\"string\"><text:p>";
            for (const char c : text) {
                if (c == '\n')
                    xml += "</text:p><text:p>";
                else if (c == ' ')
                    xml += "<text:s/>";
                else
                    xml += xmlText(std::string(1, c));
            }
            xml += "</text:p></table:table-cell>";
        }
        xml += "</table:table-row>";
    }
    return odsWith(xml);
}

std::string htmlOf(const Rows& rows) {
    std::string out = "<html><body><table>";
    for (const auto& row : rows) {
        out += "<tr>";
        for (const std::string& text : row) {
            out += "<td>";
            for (const char c : text)
                out += c == '\n' ? "<br>" : xmlText(std::string(1, c));
            out += "</td>";
        }
        out += "</tr>";
    }
    return out + "</table></body></html>";
}

}  // namespace remit::test
