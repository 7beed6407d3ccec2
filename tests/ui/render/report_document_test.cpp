// SPDX-License-Identifier: MIT
#include "ui/render/report_document.h"

#include <gmock/gmock.h>

#include <QPainter>

namespace remit {
namespace {

using testing::StartsWith;

Report longReport() {
    Report report;
    report.title = "Plan <b>";
    ReportTable table{.caption = "Who", .columns = {"Policy area", "Body"}, .rows = {}};
    for (int i = 0; i < 200; ++i)
        table.rows.push_back({"Area " + std::to_string(i), {"Council"}});
    report.sections.push_back({.id = "matrix",
                               .heading = "Matrix",
                               .blocks = {ReportList{true, {{"", "one"}, {"", "two"}}}, table, ReportWords{"", "end"},
                                          ReportGraph{"Graph"}}});
    return report;
}

const Picture square{QSizeF(300, 200), [](QPainter& painter) { painter.fillRect(QRectF(0, 0, 300, 200), Qt::red); }};

int pagesOf(const QByteArray& pdf) { return static_cast<int>(pdf.count("/Type /Page\n")); }

TEST(ReportDocument, PdfHasAsManyPagesAsItNeeds) {
    const QByteArray pdf = reportPdf(longReport(), square);
    EXPECT_THAT(pdf.toStdString(), StartsWith("%PDF-"));
    EXPECT_GE(pagesOf(pdf), 4);
    Report small = longReport();
    small.sections[0].blocks.resize(1);
    EXPECT_EQ(pagesOf(reportPdf(small, {})), 1);
}

TEST(ReportDocument, ManyColumnsLieOnTheirSide) {
    const auto isWide = [](const QByteArray& pdf) { return pdf.contains("/MediaBox [0 0 842"); };
    Report report = longReport();
    EXPECT_FALSE(isWide(reportPdf(report, {})));
    report.sections[0].blocks = {
        ReportTable{.caption = "Who", .columns = {"1", "2", "3", "4", "5", "6", "7"}, .rows = {}}};
    EXPECT_TRUE(isWide(reportPdf(report, {})));
}

}  // namespace
}  // namespace remit
