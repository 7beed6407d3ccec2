// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/app/desktop_user.h"
#include "tests/support/temp_folder.h"

namespace remit {
namespace {

using testing::HasSubstr;
using testing::Not;

class DesktopReports : public test::DesktopUser {};

TEST_F(DesktopReports, AReportIsOnWhatTheLensShows) {
    MainWindow& window = openTable1();
    window.desk()->lens.setPlace("no:mca");
    settle(window);
    m_reportChoice = ReportChoice{{ReportPart::Matrix, ReportPart::Graph}, "Ann Reeve"};
    m_fileToSave = m_folder.filePath("paper");
    window.action(ActionId::ExportReport).trigger();
    EXPECT_TRUE(m_told.isEmpty()) << m_told.join('\n').toStdString();
    ASSERT_EQ(m_askedReport.size(), 1);
    EXPECT_TRUE(m_askedReport[0].contains("Where there is no MCA")) << m_askedReport[0].toStdString();
    const std::string page = test::bytesOf(path("paper.html"));
    EXPECT_THAT(page, HasSubstr("<dd>Where there is no MCA</dd>"));
    EXPECT_THAT(page, HasSubstr("<dd>Ann Reeve</dd>"));
    EXPECT_THAT(page, HasSubstr("Unitary/County (adopted)"));
    EXPECT_THAT(page, HasSubstr(">Schools</text>"));
    EXPECT_THAT(page, Not(HasSubstr("id=\"findings\"")));
}

TEST_F(DesktopReports, EveryFormatIsWrittenAndNothingWhereTheUserThoughtBetter) {
    MainWindow& window = openTable1();
    for (const char* name : {"a.html", "a.pdf", "a.odt"}) {
        m_fileToSave = m_folder.filePath(name);
        window.action(ActionId::ExportReport).trigger();
        EXPECT_GT(QFileInfo(m_fileToSave).size(), 1000) << name;
    }
    m_reportChoice = std::nullopt;
    m_fileToSave = m_folder.filePath("none.html");
    window.action(ActionId::ExportReport).trigger();
    EXPECT_FALSE(QFile::exists(m_fileToSave));
    m_reportChoice = ReportChoice();
    m_fileToSave = m_folder.filePath("missing/a.html");
    window.action(ActionId::ExportReport).trigger();
    ASSERT_EQ(m_told.size(), 1);
    EXPECT_TRUE(m_told[0].startsWith("The report was not written."));
}

}  // namespace
}  // namespace remit
