// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include <QImage>
#include <cmath>

#include "tests/app/cli/program.h"

namespace remit::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

// The mean difference of the pixels' lightness, from 0 to 255.
double difference(const QImage& a, const QImage& b) {
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    return sum / (a.width() * a.height());
}

class Render : public testing::Test {
protected:
    // The picture's bytes.
    std::string render(std::initializer_list<std::string> options, const std::string& out) {
        std::string line = std::string(REMIT_PROGRAM) + " render " + table1() + " " + (folder / out).string();
        for (const std::string& option : options)
            line += " " + option;
        const Ran ran = shell(line);
        EXPECT_EQ(ran.exit, 0) << ran.err;
        EXPECT_THAT(ran.out, IsEmpty());
        EXPECT_THAT(ran.err, IsEmpty());
        return bytesOf(folder / out);
    }
    TempFolder folder;
};

TEST_F(Render, SvgKeepsTextAsText) {
    for (const char* view : {"matrix", "graph"}) {
        const std::string svg = render({"--view", view}, "a.svg");
        EXPECT_THAT(svg, StartsWith("<?xml"));
        EXPECT_THAT(svg, HasSubstr("<title>Table 1</title>"));
        EXPECT_THAT(svg, HasSubstr(">Schools</text>")) << view;
    }
}

TEST_F(Render, PngHasTwoPixelsToAUnitUnlessScaleSaysElse) {
    for (const char* view : {"matrix", "graph"}) {
        render({"--view", view}, "two.png");
        render({"--view", view, "--scale", "1"}, "one.png");
        const QImage one(QString::fromStdString((folder / "one.png").string()));
        const QImage two(QString::fromStdString((folder / "two.png").string()));
        ASSERT_FALSE(one.isNull());
        EXPECT_NEAR(two.width(), 2 * one.width(), 1);
        EXPECT_NEAR(two.height(), 2 * one.height(), 1);
        EXPECT_LT(difference(one, two.scaled(one.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)), 3.0)
            << "text grows with the scale once, not twice";
    }
}

TEST_F(Render, DarkIsDark) {
    const auto corner = [&](const std::string& theme) {
        render({"--theme", theme}, theme + ".png");
        return QImage(QString::fromStdString((folder / (theme + ".png")).string())).pixelColor(2, 2).lightness();
    };
    EXPECT_GT(corner("light"), 200);
    EXPECT_LT(corner("dark"), 80);
}

TEST_F(Render, PdfIsAPdf) { EXPECT_THAT(render({}, "a.pdf"), StartsWith("%PDF-")); }

TEST_F(Render, PlacesThatCannotBeWrittenAreExitThree) {
    const Ran ran =
        shell(std::string(REMIT_PROGRAM) + " render " + table1() + " " + (folder / "missing/a.svg").string());
    EXPECT_EQ(ran.exit, 3);
    EXPECT_THAT(ran.err, HasSubstr("its folder does not exist"));
}

}  // namespace
}  // namespace remit::test
