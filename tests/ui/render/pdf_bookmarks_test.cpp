// SPDX-License-Identifier: MIT
#include "ui/render/pdf_bookmarks.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

namespace remit {
namespace {

QByteArray twoPages() {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle("Plan");
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        painter.drawText(100, 100, "one");
        writer.newPage();
        painter.drawText(100, 100, "two");
    }
    return buffer.data();
}

// What the object of that number is, as the last table of the file finds it.
QByteArray objectAt(const QByteArray& pdf, int number) {
    const QByteArray table = pdf.mid(pdf.lastIndexOf("\nxref\n"));
    const auto entry = table.indexOf("\n" + QByteArray::number(number) + " 1\n");
    if (entry < 0)
        return {};
    const auto offset = table.mid(table.indexOf(" 1\n", entry) + 3, 10).toLongLong();
    return pdf.mid(offset, pdf.indexOf("endobj", offset) - offset);
}

int numberAfter(const QByteArray& text, const char* key) {
    const auto match = QRegularExpression(QString::fromLatin1(key) + R"( (\d+))").match(QString::fromLatin1(text));
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

TEST(PdfBookmarks, HeadingsBecomeATreeThatLeadsToTheirPages) {
    const QByteArray plain = twoPages();
    const QByteArray pdf = withBookmarks(plain, {{"Plan", 1, 0, 60}, {"Über", 2, 1, 100}, {"Last", 2, 1, 300}});
    ASSERT_TRUE(pdf.startsWith(plain)) << "what was there stays";
    const QByteArray catalog = objectAt(pdf, numberAfter(pdf.mid(pdf.lastIndexOf("trailer")), "/Root"));
    EXPECT_TRUE(catalog.contains("/Lang (en-GB)"));
    EXPECT_TRUE(catalog.contains("/Pages "));
    const QByteArray outlines = objectAt(pdf, numberAfter(catalog, "/Outlines"));
    EXPECT_EQ(numberAfter(outlines, "/Count"), 1);
    const QByteArray plan = objectAt(pdf, numberAfter(outlines, "/First"));
    EXPECT_TRUE(plan.contains("/Title <FEFF0050006C0061006E>"));
    EXPECT_TRUE(plan.contains("/Count -2"));
    const QByteArray second = objectAt(pdf, numberAfter(plan, "/First"));
    EXPECT_TRUE(second.contains("/Title <FEFF00DC006200650072>"));
    EXPECT_TRUE(objectAt(pdf, numberAfter(second, "/Next")).contains("/XYZ 0 542.0 0"));
    EXPECT_EQ(numberAfter(second, "/Next"), numberAfter(plan, "/Last"));
    const auto pageOf = [](const QByteArray& bookmark) {
        return QRegularExpression(R"(/Dest \[\s*(\d+))").match(QString::fromLatin1(bookmark)).captured(1);
    };
    EXPECT_FALSE(pageOf(plan).isEmpty()) << plan.toStdString();
    EXPECT_NE(pageOf(plan), pageOf(second));
}

TEST(PdfBookmarks, WhatIsNoPdfOfQtComesBackAsItWas) {
    EXPECT_EQ(withBookmarks("%PDF-1.7\nsomething else", {{"Plan", 1, 0, 60}}), "%PDF-1.7\nsomething else");
    const QByteArray plain = withBookmarks(twoPages(), {});
    EXPECT_FALSE(plain.contains("/Outlines"));
    EXPECT_TRUE(plain.contains("/DisplayDocTitle true"));
}

}  // namespace
}  // namespace remit
