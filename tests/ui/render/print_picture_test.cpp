// SPDX-License-Identifier: MIT
#include "ui/render/print_picture.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace remit {
namespace {

// The pages that a picture of that size is printed on.
qsizetype pagesOf(const QSizeF& size, int from = 0, int to = 0) {
    const QTemporaryDir folder;
    const QString file = folder.filePath("out.pdf");
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setOutputFileName(file);
    printer.setFromTo(from, to);
    printPicture(printer, {size, [&](QPainter& painter) { painter.drawRect(QRectF(QPointF(), size)); }}, "Table 1");
    QFile pdf(file);
    if (!pdf.open(QIODevice::ReadOnly))
        return -1;
    return pdf.readAll().count("/Type /Page\n");
}

TEST(PagesFor, OneWhereItCanBeRead) {
    EXPECT_EQ(pagesFor({500, 700}, {700, 1000}), (PageGrid{1, 1, 1})) << "never larger than it is";
    EXPECT_EQ(pagesFor({1000, 700}, {700, 1000}), (PageGrid{0.7, 1, 1}));
}

TEST(PagesFor, MoreWhereItCouldNotBeRead) {
    const PageGrid grid = pagesFor({3000, 1500}, {1000, 700});
    EXPECT_GE(grid.scale, 0.6);
    EXPECT_EQ(grid.across, 2);
    EXPECT_EQ(grid.down, 2);
}

TEST(PagesFor, HoldTheWholePicture) {
    for (const QSizeF picture : {QSizeF(100, 9000), QSizeF(9000, 100), QSizeF(4321, 1234), QSizeF(90000, 90000)}) {
        const QSizeF page(700, 1000);
        const PageGrid grid = pagesFor(picture, page);
        EXPECT_LE(picture.width() * grid.scale, grid.across * page.width() + 0.01);
        EXPECT_LE(picture.height() * grid.scale, grid.down * page.height() + 0.01);
        EXPECT_LE(grid.across * grid.down, 48);
    }
}

TEST(PrintPicture, PrintsEachPage) {
    EXPECT_EQ(pagesOf({400, 400}), 1);
    EXPECT_GE(pagesOf({3000, 900}), 3);
}

TEST(PrintPicture, PrintsThePagesAskedForAlone) { EXPECT_EQ(pagesOf({3000, 900}, 2, 3), 2); }

}  // namespace
}  // namespace remit
