// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include <QImage>
#include <cmath>

#include "tests/app/cli/program.h"

namespace remit::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
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

TEST_F(Render, ShowsThePlaceAndSaysSo) {
    for (const char* view : {"matrix", "graph"}) {
        const std::string svg = render({"--view", view, "--place", "no:mca"}, "a.svg");
        EXPECT_THAT(svg, HasSubstr("Where there is no MCA")) << view;
        EXPECT_THAT(render({"--view", view}, "a.svg"), Not(HasSubstr("Where there is no MCA"))) << view;
    }
}

TEST_F(Render, ShowsTheDateAndSaysSo) {
    const std::string file = (folder / "d.remit.json").string();
    putBytes(file, R"({"format": "remit", "version": 1, "title": "Dated",
        "bodyTypes": [{"id": "a", "name": "A"}], "policyAreas": [{"id": "schools", "name": "Schools"}],
        "rightKinds": [{"id": "decision", "name": "Deciding", "letter": "D", "class": "decision"}],
        "scenarios": [{"id": "today", "name": "Today", "grants": [
            {"id": "g1", "subject": {"bodyType": "a"}, "area": "schools", "right": "decision", "to": "2020-01-01"}]}]})");
    for (const char* view : {"matrix", "graph"})
        for (const char* date : {"2019-12-31", "2020-01-01"}) {
            const Ran ran = shell(std::string(REMIT_PROGRAM " render ") + file + " " + (folder / "d.svg").string() +
                                  " --view " + view + " --date " + date);
            EXPECT_EQ(ran.exit, 0) << ran.err;
            const std::string svg = bytesOf(folder / "d.svg");
            EXPECT_THAT(svg, HasSubstr(std::string("on ") + date)) << view;
            EXPECT_EQ(svg.find(">Deciding<") != std::string::npos, date < std::string_view("2020"))
                << view << " " << date;
        }
}

TEST_F(Render, PlacesThatAreNoneAreExitTwo) {
    const Ran ran = shell(REMIT_PROGRAM " render " + table1() + " " + (folder / "a.svg").string() + " --place no:mac");
    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(ran.err, HasSubstr("no:mca"));
    const std::string counties = REMIT_SOURCE_DIR "/tests/documents/two_tier.remit.json";
    const Ran parent =
        shell(REMIT_PROGRAM " render " + counties + " " + (folder / "a.svg").string() + " --place northvale");
    EXPECT_EQ(parent.exit, 2);
    EXPECT_THAT(parent.err, HasSubstr("has places under it"));
}

TEST_F(Render, PlacesThatCannotBeWrittenAreExitThree) {
    const Ran ran =
        shell(std::string(REMIT_PROGRAM) + " render " + table1() + " " + (folder / "missing/a.svg").string());
    EXPECT_EQ(ran.exit, 3);
    EXPECT_THAT(ran.err, HasSubstr("its folder does not exist"));
}

}  // namespace
}  // namespace remit::test
