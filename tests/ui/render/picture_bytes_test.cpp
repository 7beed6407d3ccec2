// SPDX-License-Identifier: MIT
#include "ui/render/picture_bytes.h"

#include <gtest/gtest.h>

namespace remit {
namespace {

Picture words(const QSizeF& size) {
    return {size, [](QPainter& painter) { painter.drawText(QPointF(10, 40), "Schools"); }};
}

// The page's width and height in points.
QSizeF pageOf(const QByteArray& pdf) {
    const auto start = pdf.indexOf("/MediaBox [") + 11;
    const QList<QByteArray> parts = pdf.mid(start, pdf.indexOf(']', start) - start).simplified().split(' ');
    return parts.size() == 4 ? QSizeF(parts[2].toDouble(), parts[3].toDouble()) : QSizeF();
}

TEST(PictureBytes, SvgKeepsTextAsText) {
    EXPECT_TRUE(svgOf(words({200, 100}), "A & B").contains(">Schools<"));
    EXPECT_TRUE(svgOf(words({200, 100}), "A & B").contains("<title>A &amp; B</title>"));
}

TEST(PictureBytes, PdfIsAsLargeAsThePictureOrAsItsPaper) {
    EXPECT_EQ(pageOf(pdfOf(words({960, 480}), {})), QSizeF(720, 360));
    EXPECT_EQ(pageOf(pdfOf(words({960, 480}), {}, QPageSize::A4)), QSizeF(842, 595)) << "lying on its side";
    EXPECT_EQ(pageOf(pdfOf(words({480, 960}), {}, QPageSize::A4)), QSizeF(595, 842));
}

TEST(PictureBytes, PngHasTheDotsAskedFor) {
    const Result<QImage> image = imageOf(words({960, 480}), "T", 300);
    ASSERT_TRUE(image);
    EXPECT_EQ(image->size(), QSize(3000, 1500));
    EXPECT_EQ(image->dotsPerMeterX(), 11811);
    EXPECT_EQ(image->text("Title"), "T");
    EXPECT_FALSE(imageOf(words({96000, 96000}), "T", 300));
}

}  // namespace
}  // namespace remit
