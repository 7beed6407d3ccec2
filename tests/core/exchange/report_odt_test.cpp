// SPDX-License-Identifier: MIT
#include "core/exchange/report_odt.h"

#include <gmock/gmock.h>

#include "core/exchange/workbook/zip_file.h"
#include "core/exchange/xml.h"

namespace remit::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

Report smallReport() {
    Report report;
    report.title = "Plan <b> & \"co\"";
    report.about = {{"Prepared by", "Ann"}};
    report.sections.push_back(
        {.id = "summary", .heading = "Summary", .blocks = {ReportWords{"Worst: ", "one\ntwo", "finding-e1"}}});
    report.sections.push_back({.id = "graph", .heading = "Graph", .blocks = {ReportGraph{"Who & whom"}}});
    report.sections.push_back(
        {.id = "finding-e1",
         .heading = "E1",
         .level = 3,
         .blocks = {ReportList{true, {{"", "a step"}}},
                    ReportTable{.caption = "Who", .columns = {"Area", "Body"}, .rows = {{"Schools", {"MCA"}}}}}});
    return report;
}

std::string entryOf(const Result<std::string>& odt, const std::string& name) {
    EXPECT_TRUE(odt);
    const Result<ZipFile> zip = ZipFile::open(*odt);
    EXPECT_TRUE(zip);
    const Result<std::string> content = zip->read(name);
    EXPECT_TRUE(content) << name;
    return content ? *content : std::string();
}

void expectWellFormed(const std::string& xml) {
    XmlReader reader(xml);
    for (;;) {
        const auto token = reader.next();
        ASSERT_TRUE(token) << token.error().sentence();
        if (*token == XmlReader::Token::Done)
            return;
    }
}

TEST(ReportOdt, EveryPartIsWellFormed) {
    const auto odt = reportOdt(smallReport(), {"no true png", 300, 200});
    for (const char* name : {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"})
        expectWellFormed(entryOf(odt, name));
    EXPECT_EQ(entryOf(odt, "mimetype"), "application/vnd.oasis.opendocument.text");
    EXPECT_EQ(entryOf(odt, "Pictures/graph.png"), "no true png");
    EXPECT_THAT(entryOf(odt, "meta.xml"), HasSubstr("<dc:title>Plan &lt;b&gt; &amp; &quot;co&quot;</dc:title>"));
}

TEST(ReportOdt, HasHeadingsListsTablesAndLinks) {
    const std::string content = entryOf(reportOdt(smallReport(), {}), "content.xml");
    EXPECT_THAT(content, HasSubstr("text:outline-level=\"1\"><text:bookmark text:name=\"summary\"/>Summary</text:h>"));
    EXPECT_THAT(content, HasSubstr("text:outline-level=\"2\"><text:bookmark text:name=\"finding-e1\"/>E1</text:h>"));
    EXPECT_THAT(content, HasSubstr("xlink:href=\"#finding-e1\">one<text:line-break/>two</text:a>"));
    EXPECT_THAT(content, HasSubstr("<text:list text:style-name=\"Steps\">"));
    EXPECT_THAT(content, HasSubstr("<table:table-header-rows>"));
    EXPECT_THAT(content, Not(HasSubstr("draw:frame"))) << "without a picture there is none";
}

TEST(ReportOdt, PicturesKeepTheirShapeAndFitThePaper) {
    const std::string content = entryOf(reportOdt(smallReport(), {"png", 3000, 1000}), "content.xml");
    EXPECT_THAT(content, HasSubstr("svg:width=\"17.00cm\" svg:height=\"5.67cm\""));
    EXPECT_THAT(content, HasSubstr("<svg:desc>Who &amp; whom</svg:desc>"));
}

TEST(ReportOdt, ManyColumnsLieOnTheirSide) {
    Report report = smallReport();
    EXPECT_THAT(entryOf(reportOdt(report, {}), "styles.xml"), HasSubstr("\"portrait\""));
    report.sections[0].blocks = {
        ReportTable{.caption = "Who", .columns = {"1", "2", "3", "4", "5", "6", "7"}, .rows = {}}};
    EXPECT_THAT(entryOf(reportOdt(report, {}), "styles.xml"), HasSubstr("\"landscape\""));
}

}  // namespace
}  // namespace remit::test
