// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include <QXmlStreamReader>

#include "core/exchange/workbook/zip_file.h"
#include "tests/app/cli/program.h"

namespace remit::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

class ReportCommand : public testing::Test {
protected:
    Ran ran(const std::string& options, const std::string& out = "a.html") {
        return shell(std::string(REMIT_PROGRAM) + " report " + table1() + " " + (folder / out).string() + " " +
                     options);
    }
    // The report's bytes.
    std::string report(const std::string& options, const std::string& out = "a.html") {
        const Ran done = ran(options, out);
        EXPECT_EQ(done.exit, 0) << done.err;
        EXPECT_THAT(done.out, IsEmpty());
        EXPECT_THAT(done.err, IsEmpty());
        return bytesOf(folder / out);
    }
    TempFolder folder;
};

TEST_F(ReportCommand, HtmlIsWellFormedAndHasTheGraphAsText) {
    const std::string page = report("--author 'Ann Reeve'");
    EXPECT_THAT(page, StartsWith("<!DOCTYPE html>"));
    EXPECT_THAT(page, HasSubstr("<svg role=\"img\""));
    EXPECT_THAT(page, HasSubstr(">Schools</text>"));
    EXPECT_THAT(page, HasSubstr("<dt>Prepared by</dt><dd>Ann Reeve</dd>"));
    EXPECT_THAT(page,
                HasSubstr("Where there is no MCA, Unitary/County decides on Schools and is consulted by itself."));
    QXmlStreamReader reader(QString::fromStdString(page));
    while (!reader.atEnd())
        reader.readNext();
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString() << " in line " << reader.lineNumber();
}

TEST_F(ReportCommand, PdfIsAPdfWithItsTitle) {
    const std::string pdf = report("", "a.pdf");
    EXPECT_THAT(pdf, StartsWith("%PDF-"));
    EXPECT_THAT(pdf, HasSubstr("/Title"));
}

TEST_F(ReportCommand, OdtIsADocumentWithHeadingsAndTables) {
    const std::string bytes = report("", "a.odt");
    const Result<ZipFile> zip = ZipFile::open(bytes);
    ASSERT_TRUE(zip) << zip.error().message;
    EXPECT_EQ(*zip->read("mimetype"), "application/vnd.oasis.opendocument.text");
    const Result<std::string> content = zip->read("content.xml");
    ASSERT_TRUE(content);
    EXPECT_THAT(*content, HasSubstr("Table 1"));
    EXPECT_THAT(*content, HasSubstr("<text:h "));
    EXPECT_THAT(*content, HasSubstr("<table:table-header-rows"));
    EXPECT_THAT(*content, HasSubstr("is consulted by itself"));
}

TEST_F(ReportCommand, SectionsAndPlaceAreThoseAskedFor) {
    const std::string page = report("--sections summary,matrix --place no:mca --author ''");
    EXPECT_THAT(page, HasSubstr("id=\"matrix\""));
    EXPECT_THAT(page, Not(HasSubstr("id=\"findings\"")));
    EXPECT_THAT(page, Not(HasSubstr("<svg")));
    EXPECT_THAT(page, HasSubstr("<dd>Where there is no MCA</dd>"));
    EXPECT_THAT(page, Not(HasSubstr("Prepared by")));
}

TEST_F(ReportCommand, WhatCannotBeIsExitTwoWithTheNearest) {
    const Ran section = ran("--sections summary,matrx");
    EXPECT_EQ(section.exit, 2);
    EXPECT_THAT(section.err, HasSubstr("did you mean matrix"));
    const Ran ending = ran("", "a.doc");
    EXPECT_EQ(ending.exit, 2);
    EXPECT_THAT(ending.err, HasSubstr(".html, .pdf or .odt"));
    EXPECT_EQ(ran("--place no:mac").exit, 2);
    EXPECT_EQ(ran("--scenario nowhere").exit, 2);
    EXPECT_FALSE(std::filesystem::exists(folder / "a.html"));
}

TEST_F(ReportCommand, FilesThatCannotBeReadOrWrittenAreExitThree) {
    const Ran written = ran("", "missing/a.html");
    EXPECT_EQ(written.exit, 3);
    EXPECT_THAT(written.err, HasSubstr("its folder does not exist"));
    EXPECT_EQ(shell(std::string(REMIT_PROGRAM) + " report " + (folder / "none.remit").string() + " " +
                    (folder / "a.html").string())
                  .exit,
              3);
}

}  // namespace
}  // namespace remit::test
