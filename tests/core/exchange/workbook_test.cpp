// SPDX-License-Identifier: MIT
#include "core/exchange/workbook/workbook.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <random>

#include "core/exchange/matrix.h"
#include "core/exchange/workbook/zip_file.h"
#include "core/model/integrity.h"
#include "tests/support/workbooks.h"

namespace remit {

using test::Rows;
using testing::HasSubstr;

namespace {

Rows textsIn(const Result<Workbook>& book, std::size_t sheet = 0) {
    if (!book)
        return {{book.error().sentence()}};
    Rows out;
    if (sheet < book->sheets.size())
        for (const auto& row : book->sheets[sheet].rows) {
            out.emplace_back();
            for (const SheetCell& cell : row)
                out.back().push_back(cell.text);
        }
    return out;
}

std::string refusalOf(const Result<Workbook>& book) { return book ? "read" : book.error().sentence(); }

std::string oneCell(std::string_view attributes, std::string_view inside) {
    std::string out = "<row><c ";
    out += attributes;
    out += ">";
    out += inside;
    return out + "</c></row>";
}

Rows table1Rows() {
    return {{"Policy area", "Unitary/County", "MCA", "LEP"},
            {"Schools", "Decision rights (with MCA)", "Consultation rights", "Advice,\nruns it"},
            {"“Café” & <skills>", "", "C/A", "=1+1"}};
}

}  // namespace

TEST(Workbook, NamesCellsAsSpreadsheetsDo) {
    EXPECT_EQ(cellName(0, 0), "A1");
    EXPECT_EQ(cellName(2, 25), "Z3");
    EXPECT_EQ(cellName(1048575, 16383), "XFD1048576");
}

TEST(Workbook, ReadsTheSameTextsFromEachFormat) {
    EXPECT_EQ(textsIn(readXlsx(test::xlsxOf(table1Rows()))), table1Rows());
    EXPECT_EQ(textsIn(readOds(test::odsOf(table1Rows()))), table1Rows());
    EXPECT_EQ(textsIn(readHtmlTables(test::htmlOf(table1Rows()))), table1Rows());
}

TEST(Workbook, MakesTheSameDocumentOfATableInEachFormat) {
    static const std::vector<std::string> words{
        "Decision rights", "advice",   "C/A",       "Consultation rights (with LEP)",
        "runs it",         "=1+1",     "- advice",  "+x, @y",
        "a \"quote\", b",  "<b>&amp;", "Éire\nØst", "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D",
        "e\xCC\x81",       "",         "",          "  decides"};
    static const std::vector<std::string> names{"Schools",        "Roads & rails", "MCA", "LEP",
                                                "Unitary/County", "schools",       "=x",  "\xD7\xA9\xD7\x9C",
                                                "Two\nlines",     "A  B"};
    rc::check("csv = xlsx = ods = html", [] {
        Rows rows(*rc::gen::inRange<std::size_t>(2, 7));
        const auto width = *rc::gen::inRange<std::size_t>(2, 6);
        for (std::size_t row = 0; row < rows.size(); ++row)
            for (std::size_t column = 0; column < width; ++column)
                rows[row].push_back(row == 0 || column == 0 ? *rc::gen::elementOf(names) : *rc::gen::elementOf(words));
        const Result<Reading> csv = readCsv(writeDelimited(rows, ','), "Test");
        RC_ASSERT(csv.ok());
        RC_ASSERT(!findFault(csv->model));
        for (const Result<Reading>& other :
             {readXlsxMatrix(test::xlsxOf(rows), "Test"), readOdsMatrix(test::odsOf(rows), "Test")}) {
            RC_ASSERT(other.ok());
            RC_ASSERT(other->model == csv->model);
        }
        // Web pages have no white space at the ends of a cell, nor two spaces side by side.
        for (auto& row : rows)
            for (std::string& text : row)
                if (text == "  decides" || text == "A  B")
                    text = "decides";
        const Result<Reading> plain = readCsv(writeDelimited(rows, ','), "Test");
        const Result<Reading> page = readHtmlMatrix(test::htmlOf(rows), "Test");
        RC_ASSERT(page.ok());
        RC_ASSERT(page->model == plain->model);
    });
}

TEST(Xlsx, ReadsEveryKindOfCell) {
    const std::string styles =
        R"(<numFmts><numFmt numFmtId="164" formatCode="dd\/mm\/yyyy"/><numFmt numFmtId="165" formatCode="0.0&quot; days&quot;"/></numFmts>)"
        R"(<fonts><font/><font><b/></font><font><b val="0"/></font></fonts>)"
        R"(<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>)"
        R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf fontId="1"><alignment indent="2"/></xf><xf fontId="2"/></cellXfs>)";
    const auto book = readXlsx(test::xlsxWith(
        R"(<row><c t="s"><v>1</v></c><c><v>0.10000000000000001</v></c><c s="1"><v>44153</v></c><c s="2"><v>44153.5</v></c>)"
        R"(<c s="3"><v>3</v></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c t="str"><f>A1&amp;"x"</f><v>yx</v></c><c/>)"
        R"(<c t="d"><v>2020-11-18</v></c></row><row r="4"><c r="B4" s="4"><v>7</v></c><c s="5"><v>8</v></c></row>)",
        R"(<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C3"/></mergeCells>)",
        R"(<si><t>no</t></si><si><r><t xml:space="preserve">Two </t></r><r><rPr><b/></rPr><t>runs_x000D_</t></r><rPh><t>x</t></rPh></si>)",
        styles));
    ASSERT_TRUE(book) << book.error().sentence();
    EXPECT_EQ(textsIn(book),
              (Rows{{"Two runs", "0.1", "2020-11-18", "2020-11-18 12:00", "3", "TRUE", "#REF!", "yx", "", "2020-11-18"},
                    {},
                    {},
                    {"", "7", "8"}}));
    const Sheet& sheet = book->sheets[0];
    EXPECT_EQ(sheet.name, "S");
    EXPECT_EQ(sheet.merged, (std::vector{MergedCells{0, 0, 2, 2}}));
    EXPECT_TRUE(sheet.rows[3][1].bold);
    EXPECT_EQ(sheet.rows[3][1].indent, 2);
    EXPECT_FALSE(sheet.rows[3][2].bold);
}

TEST(Ods, ObeysRepetitionSpacesNotesAndStyles) {
    const auto book = readOds(test::odsWith(
        R"(<table:table-column table:number-columns-repeated="16384"/><table:table-header-rows><table:table-row>)"
        R"(<table:table-cell table:style-name="h" table:number-columns-spanned="2" office:value-type="string"><text:p>He<text:span>ad</text:span></text:p></table:table-cell><table:covered-table-cell><text:p>unseen</text:p></table:covered-table-cell>)"
        R"(<table:table-cell office:value-type="date" office:date-value="2020-11-18T00:00:00"><text:p>18/11/20</text:p></table:table-cell></table:table-row></table:table-header-rows>)"
        R"(<table:table-row-group><table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="5"><text:p>5</text:p></table:table-cell>)"
        R"(<table:table-cell><office:annotation><dc:creator>Me</dc:creator><text:p>why</text:p><text:p>not</text:p></office:annotation><text:p> a<text:s text:c="2"/>b
  c</text:p><text:p>d<text:tab/>e<text:line-break/>f</text:p></table:table-cell></table:table-row></table:table-row-group>)"
        R"(<table:table-row table:number-rows-repeated="1048572"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)",
        R"(<style:style style:name="h" style:family="table-cell"><style:paragraph-properties fo:margin-left="0.706cm"/><style:text-properties fo:font-weight="bold"/></style:style>)"));
    const std::string third = "a  b c\nd\te\nf";
    EXPECT_EQ(textsIn(book),
              (Rows{{"Head", "", "2020-11-18"}, {"5", "5", third}, {"5", "5", third}, {"5", "5", third}}));
    ASSERT_TRUE(book);
    const Sheet& sheet = book->sheets[0];
    EXPECT_EQ(sheet.merged, (std::vector{MergedCells{0, 0, 1, 2}}));
    EXPECT_TRUE(sheet.rows[0][0].bold);
    EXPECT_EQ(sheet.rows[0][0].indent, 2);
    EXPECT_EQ(sheet.rows[1][2].note, "why\nnot");
}

TEST(Html, ReadsWhatWordPutsOnTheClipboard) {
    const auto book = readHtmlTables(
        "Version:0.9\r\nStartHTML:00\r\n<html xmlns:o=\"urn\"><head><style>td "
        "{x}</style></head><body><!--StartFragment-->"
        "<table border=1><caption>Rights</caption><thead><tr><th rowspan=2><p class=MsoNormal>Policy<o:p></o:p>\r\n "
        "area</p></th>"
        "<th colspan=2>Bodies&nbsp;</th></tr><tr><td>MCA<td>LEP</tr></thead>"
        "<tr><td>Schools &amp; skills &ndash; all&#8217;s</td><td><ul><li>Decision rights</li><li>advice</li></ul></td>"
        "<td><p><o:p>&nbsp;</o:p></p></td></tr></table><img "
        "src=\"http://example.org/a.png\"><table><tr><td>2nd</table>");
    EXPECT_EQ(
        textsIn(book),
        (Rows{{"Policy area", "Bodies"}, {"", "MCA", "LEP"}, {"Schools & skills – all’s", "Decision rights\nadvice"}}));
    ASSERT_TRUE(book);
    ASSERT_EQ(book->sheets.size(), 2U);
    EXPECT_EQ(book->sheets[0].name, "Rights");
    EXPECT_EQ(book->sheets[0].merged, (std::vector{MergedCells{0, 0, 2, 1}, MergedCells{0, 1, 1, 2}}));
    EXPECT_TRUE(book->sheets[0].rows[0][0].bold);
    EXPECT_EQ(textsIn(book, 1), (Rows{{"2nd"}}));
}

TEST(MatrixInASheet, PassesHeadingsOverAndSpreadsMergedCells) {
    const auto reading = readOdsMatrix(
        test::odsWith(
            "<table:table-row><table:table-cell><text:p>Who does what</text:p></table:table-cell></table:table-row>"
            "<table:table-row/>"
            "<table:table-row><table:table-cell><text:p>Area</text:p></table:table-cell>"
            "<table:table-cell><text:p>MCA</text:p></table:table-cell>"
            "<table:table-cell><text:p>LEP</text:p></table:table-cell></table:table-row>"
            "<table:table-row><table:table-cell><text:p>Schools</text:p></table:table-cell>"
            "<table:table-cell table:number-columns-spanned=\"2\"><text:p>Advice</text:p></table:table-cell>"
            "<table:covered-table-cell/></table:table-row>"),
        "Test");
    ASSERT_TRUE(reading) << reading.error().sentence();
    EXPECT_EQ(reading->model, readCsv("Area,MCA,LEP\nSchools,Advice,Advice\n", "Test")->model);
    EXPECT_EQ(reading->remarks,
              (std::vector<std::string>{"Row 1: “Who does what” stands alone above the table; it was passed over.",
                                        "B4 to C4 are one cell: “Advice” was read in each of them."}));
}

TEST(MatrixInASheet, SaysWhereInTheWorkbookSomethingIsWrong) {
    const auto reading = readXlsxMatrix(test::xlsxOf({{"Area", "MCA"}, {}, {"Schools", "Advice", "Advice"}}), "Test");
    ASSERT_FALSE(reading);
    EXPECT_THAT(reading.error().sentence(), HasSubstr("sheet “S”, row 3: Column 3 has no body type's name"));
    EXPECT_THAT(readXlsxMatrix(test::xlsxOf({}), "Test").error().sentence(), HasSubstr("No sheet that is shown"));
}

// Hostile workbooks, each refused in a sentence and at once.

TEST(HostileWorkbook, ThatUnpacksToFarMoreThanItIs) {
    const std::vector<ZipEntry> bomb{{"content.xml", std::string(60U << 20, ' ')}};
    EXPECT_THAT(refusalOf(readOds(zipped(bomb).value())),
                HasSubstr("content.xml: This part of the workbook unpacks to more than a hundred times"));
    const std::vector<ZipEntry> large{{"content.xml", std::string(65U << 20, ' ')}};
    EXPECT_THAT(refusalOf(readOds(zipped(large).value())), HasSubstr("more than 64 MiB"));
    std::vector<ZipEntry> many;
    for (int i = 0; i <= 1000; ++i)
        many.push_back({std::to_string(i), "x"});
    EXPECT_THAT(refusalOf(readXlsx(zipped(many).value())), HasSubstr("1001 files, more than the 1000"));
}

TEST(HostileWorkbook, ThatSaysLessOfItselfThanItIs) {
    const std::vector<ZipEntry> entries{{"content.xml", std::string(1000, ' '), false}};
    std::string bytes = zipped(entries).value();
    const std::string size("\xE8\x03\0\0\xE8\x03\0\0", 8);
    for (std::size_t at = bytes.find(size); at != std::string::npos; at = bytes.find(size, at + 1))
        bytes[at + 4] = 1;
    EXPECT_NE(refusalOf(readOds(bytes)), "read");
}

TEST(HostileWorkbook, WithEntitiesOrADocumentType) {
    const std::string laughs =
        R"(<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><office:spreadsheet>&b;</office:spreadsheet>)";
    EXPECT_THAT(refusalOf(readOds(zipped(std::vector<ZipEntry>{{"content.xml", laughs}}).value())),
                HasSubstr("content.xml: line 1: found a document type, which could draw in other files"));
    EXPECT_THAT(refusalOf(readOds(test::odsWith("&lol;"))), HasSubstr("found the entity “&lol;”"));
    EXPECT_THAT(refusalOf(readXlsx(test::xlsxWith({}, {}, "<si><t>&xxe;</t></si>"))),
                HasSubstr("found the entity “&xxe;”"));
}

TEST(HostileWorkbook, OfTenMillionCellsByRepetition) {
    for (const auto& [rows, columns] : {std::pair("1000", "10000"), std::pair("1048576", "16384"),
                                        std::pair("99999999999999999999999", "1"), std::pair("1", "16385")})
        EXPECT_NE(refusalOf(readOds(test::odsWith(std::string("<table:table-row table:number-rows-repeated=\"") + rows +
                                                  "\"><table:table-cell table:number-columns-repeated=\"" + columns +
                                                  "\"><text:p>x</text:p></table:table-cell></table:table-row>"))),
                  "read");
    std::string rows;
    for (int row = 1; row <= 1000; ++row)
        rows += "<row><c r=\"XFD" + std::to_string(row) + "\"><v>1</v></c></row>";
    EXPECT_THAT(refusalOf(readXlsx(test::xlsxWith(rows))),
                HasSubstr("sheet “S”, XFD62: The workbook has more than 1000000 cells"));
    EXPECT_THAT(refusalOf(readXlsx(test::xlsxWith(oneCell("r=\"XFE1\"", "<v>1</v>")))), HasSubstr("past the last one"));
    EXPECT_EQ(readXlsx(test::xlsxWith(oneCell("r=\"XFD1048576\"", "<v>1</v>")))->sheets[0].rows.size(), 1048576U);
    EXPECT_THAT(refusalOf(readHtmlTables("<table><tr><td colspan=1000 rowspan=1000>x</td><td colspan=1000>y</table>")),
                HasSubstr("more than 1000000 cells"));
}

TEST(HostileWorkbook, NestedDeeply) {
    std::string deep;
    for (int i = 0; i < 20'000; ++i)
        deep += "<text:span>";
    EXPECT_THAT(refusalOf(readOds(test::odsWith(deep))), HasSubstr("nested deeper than 64"));
    std::string page;
    for (int i = 0; i < 100'000; ++i)
        page += "<div>";
    EXPECT_THAT(refusalOf(readHtmlTables(page + "<table>")), HasSubstr("nested deeper than 256"));
}

TEST(HostileWorkbook, CutShortOrLocked) {
    const std::string whole = test::xlsxOf(table1Rows());
    for (std::size_t length = 0; length < whole.size(); length += 97)
        EXPECT_NE(refusalOf(readXlsx(std::string_view(whole).substr(0, length))), "read") << length;
    EXPECT_THAT(refusalOf(readXlsx("\xD0\xCF\x11\xE0 and so on")),
                HasSubstr("protected by a password or of the old kind"));
    const std::vector<ZipEntry> locked{{"META-INF/manifest.xml", "<manifest:encryption-data/>"}, {"content.xml", "?"}};
    EXPECT_THAT(refusalOf(readOds(zipped(locked).value())), HasSubstr("protected by a password"));
    EXPECT_THAT(refusalOf(readXlsx(test::xlsxWith(oneCell("t=\"s\"", "<v>3</v>")))),
                HasSubstr("sheet “S”, A1: A cell's text is missing"));
}

TEST(HostileWorkbook, DamagedAnywhereIsReadOrRefusedInASentence) {
    std::mt19937 random(7);
    const std::string xlsx = test::xlsxOf(table1Rows());
    const std::string ods = test::odsOf(table1Rows());
    const std::string rows =
        "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-spanned=\"2\" "
        "office:value-type=\"string\"><text:p>a<text:s text:c=\"3\"/>b</text:p></table:table-cell></table:table-row>";
    const std::string page = test::htmlOf(table1Rows());
    const auto damaged = [&](std::string bytes) {
        for (int n = static_cast<int>(random() % 4); n >= 0; --n)
            bytes[random() % bytes.size()] =
                static_cast<char>(random() % 4 == 0 ? random() : "<>\"/&;09"[random() % 8]);
        return bytes;
    };
    int read = 0;
    for (int i = 0; i < 400; ++i)
        for (const Result<Reading>& reading :
             {readXlsxMatrix(damaged(xlsx), "x"), readOdsMatrix(damaged(ods), "x"),
              readOdsMatrix(test::odsWith(damaged(rows)), "x"), readHtmlMatrix(damaged(page), "x")}) {
            if (reading) {
                EXPECT_FALSE(findFault(reading->model));
            } else {
                EXPECT_FALSE(reading.error().message.empty());
            }
            read += reading ? 1 : 0;
        }
    EXPECT_GT(read, 0);
}

TEST(HostileWorkbook, WithNothingAsATable) {
    EXPECT_THAT(refusalOf(readHtmlTables("")), HasSubstr("holds no table"));
    EXPECT_THAT(refusalOf(readHtmlTables("<p>none")), HasSubstr("holds no table"));
    EXPECT_THAT(refusalOf(readOds(zipped(std::vector<ZipEntry>{{"content.xml", "<office:text/>"}}).value())),
                HasSubstr("no workbook but another document"));
}

}  // namespace remit
