// SPDX-License-Identifier: MIT
#include "core/exchange/report_odt_styles.h"

#include <fmt/format.h>

namespace remit {

namespace {

// The name in files; the one people see has spaces.
std::string odtParagraphStyle(std::string_view name, std::string_view shown, std::string_view paragraph,
                              std::string_view text, int outline = 0) {
    return fmt::format(
        "<style:style style:name=\"{}\" style:display-name=\"{}\" style:family=\"paragraph\" "
        "style:parent-style-name=\"Standard\"{}><style:paragraph-properties {}/><style:text-properties {}/>"
        "</style:style>",
        name, shown, outline > 0 ? fmt::format(" style:default-outline-level=\"{}\"", outline) : "", paragraph, text);
}

std::string odtListStyle(std::string_view name, bool numbered) {
    const std::string_view place =
        "<style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\">"
        "<style:list-level-label-alignment text:label-followed-by=\"listtab\" text:list-tab-stop-position=\"0.8cm\" "
        "fo:text-indent=\"-0.6cm\" fo:margin-left=\"0.8cm\"/></style:list-level-properties>";
    return numbered ? fmt::format(
                          "<text:list-style style:name=\"{}\"><text:list-level-style-number text:level=\"1\" "
                          "style:num-suffix=\".\" style:num-format=\"1\">{}</text:list-level-style-number>"
                          "</text:list-style>",
                          name, place)
                    : fmt::format(
                          "<text:list-style style:name=\"{}\"><text:list-level-style-bullet text:level=\"1\" "
                          "text:bullet-char=\"•\">{}</text:list-level-style-bullet></text:list-style>",
                          name, place);
}

}  // namespace

std::string odtOpening(std::string_view root) {
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{} "
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
        " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
        " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
        " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
        " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
        " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
        " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
        " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
        " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        " office:version=\"1.2\">",
        root);
}

std::string_view odtTableStyles() {
    return "<style:style style:name=\"ReportTable\" style:family=\"table\"><style:table-properties "
           "style:rel-width=\"100%\" "
           "table:align=\"margins\" fo:margin-bottom=\"0.5cm\" table:border-model=\"collapsing\"/></style:style>"
           "<style:style style:name=\"ReportRow\" style:family=\"table-row\"><style:table-row-properties "
           "fo:keep-together=\"always\"/></style:style>"
           "<style:style style:name=\"Cell\" style:family=\"table-cell\"><style:table-cell-properties "
           "fo:padding=\"0.12cm\" "
           "fo:border=\"0.5pt solid #8a939c\"/></style:style>"
           "<style:style style:name=\"HeaderCell\" style:family=\"table-cell\"><style:table-cell-properties "
           "fo:padding=\"0.12cm\" fo:border=\"0.5pt solid #8a939c\" fo:background-color=\"#eef1f4\"/></style:style>";
}

std::string odtStyles(bool wide) {
    std::string out = odtOpening("office:document-styles");
    out +=
        "<office:styles><style:default-style style:family=\"paragraph\"><style:text-properties "
        "fo:font-family=\"Inter, Arial, sans-serif\" fo:font-size=\"10.5pt\" fo:language=\"en\" fo:country=\"GB\"/>"
        "</style:default-style><style:style style:name=\"Standard\" style:family=\"paragraph\"/>";
    out += odtParagraphStyle("Title", "Title", "fo:margin-bottom=\"0.1cm\"",
                             "fo:font-size=\"22pt\" fo:font-weight=\"bold\"");
    out += odtParagraphStyle("Subtitle", "Subtitle", "fo:margin-bottom=\"0.5cm\"",
                             "fo:font-size=\"13pt\" fo:color=\"#4d5761\"");
    out += odtParagraphStyle("Text_20_body", "Text body", "fo:margin-bottom=\"0.18cm\" fo:line-height=\"115%\"", "");
    out += odtParagraphStyle("Heading_20_1", "Heading 1",
                             "fo:margin-top=\"0.9cm\" fo:margin-bottom=\"0.25cm\" fo:keep-with-next=\"always\"",
                             "fo:font-size=\"16pt\" fo:font-weight=\"bold\"", 1);
    out += odtParagraphStyle("Heading_20_2", "Heading 2",
                             "fo:margin-top=\"0.6cm\" fo:margin-bottom=\"0.2cm\" fo:keep-with-next=\"always\"",
                             "fo:font-size=\"13pt\" fo:font-weight=\"bold\"", 2);
    out += odtParagraphStyle("Heading_20_3", "Heading 3",
                             "fo:margin-top=\"0.45cm\" fo:margin-bottom=\"0.1cm\" fo:keep-with-next=\"always\"",
                             "fo:font-size=\"10.5pt\" fo:font-weight=\"bold\"", 3);
    out += odtParagraphStyle("List", "List", "fo:margin-bottom=\"0.08cm\" fo:line-height=\"115%\"", "");
    out += odtParagraphStyle("Caption", "Caption", "fo:margin-bottom=\"0.3cm\"", "fo:color=\"#4d5761\"");
    out += odtParagraphStyle("Table", "Table",
                             "fo:margin-top=\"0.3cm\" fo:margin-bottom=\"0.12cm\" fo:keep-with-next=\"always\"",
                             "fo:font-weight=\"bold\"");
    out += odtParagraphStyle("Table_20_Contents", "Table Contents", "", "fo:font-size=\"9pt\"");
    out += odtParagraphStyle("Table_20_Heading", "Table Heading", "", "fo:font-size=\"9pt\" fo:font-weight=\"bold\"");
    out += odtParagraphStyle("Footer", "Footer", "fo:text-align=\"end\"", "fo:font-size=\"9pt\" fo:color=\"#4d5761\"");
    out +=
        "<style:style style:name=\"Strong_20_Emphasis\" style:display-name=\"Strong Emphasis\" style:family=\"text\">"
        "<style:text-properties fo:font-weight=\"bold\"/></style:style>";
    out += odtListStyle("Bullets", false) + odtListStyle("Steps", true);
    out += fmt::format(
        "</office:styles><office:automatic-styles><style:page-layout style:name=\"Paper\">"
        "<style:page-layout-properties fo:page-width=\"{}cm\" fo:page-height=\"{}cm\" style:print-orientation=\"{}\" "
        "fo:margin=\"2cm\"/><style:footer-style><style:header-footer-properties fo:min-height=\"0.8cm\" "
        "fo:margin-top=\"0.3cm\"/></style:footer-style></style:page-layout></office:automatic-styles>",
        wide ? "29.7" : "21.0", wide ? "21.0" : "29.7", wide ? "landscape" : "portrait");
    out +=
        "<office:master-styles><style:master-page style:name=\"Standard\" style:page-layout-name=\"Paper\">"
        "<style:footer><text:p text:style-name=\"Footer\">Page <text:page-number text:select-page=\"current\">1"
        "</text:page-number> of <text:page-count>1</text:page-count></text:p></style:footer></style:master-page>"
        "</office:master-styles></office:document-styles>";
    return out;
}

}  // namespace remit
