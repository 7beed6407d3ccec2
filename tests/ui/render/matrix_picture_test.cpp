// SPDX-License-Identifier: MIT
#include "ui/render/matrix_picture.h"

#include <QBuffer>
#include <QImage>
#include <QSvgGenerator>

#include "tests/ui/matrix/table_one.h"

namespace remit::test {
namespace {

QByteArray svgOf(const Picture& picture) {
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setViewBox(QRectF(QPointF(), picture.size));
    QPainter painter(&svg);
    picture.paint(painter);
    painter.end();
    return buffer.data();
}

TEST(MatrixPicture, KeepsTextAsText) {
    const Model model = tableOne();
    const auto findings = check(model, {ScenarioId("today"), {}, {}});
    const QByteArray svg = svgOf(matrixPicture(model, {ScenarioId("today")}, findings, lightTheme()));
    for (const char* text : {">Table 1<", ">Strong local institutions<", ">Schools<", ">Central govt.<", ">Decides<",
                             ">Stakeholder engagement<", ">Orange or red corner: has a finding; a dot: a note.<",
                             ">A ring with a plus: held jointly.<"})
        EXPECT_TRUE(svg.contains(text)) << text;
}

TEST(MatrixPicture, PrintsWords) {
    MatrixLook look{ScenarioId("today")};
    look.words = true;
    const QByteArray svg = svgOf(matrixPicture(tableOne(), look, {}, lightTheme()));
    EXPECT_TRUE(svg.contains("Consultation rights"));
    EXPECT_FALSE(svg.contains("held jointly"));
}

TEST(MatrixPicture, ShowsWhatExistsOnTheDate) {
    const Model model = aModel().type("a").area("x").grant(
        "g1", "a", "x", "decision", [](Grant& grant) { grant.span.to = parseDate("2020-01-01"); });
    MatrixLook look{ScenarioId("today")};
    EXPECT_TRUE(svgOf(matrixPicture(model, look, {}, lightTheme())).contains(">Decision rights<"));
    look.date = parseDate("2021-06-30");
    const QByteArray svg = svgOf(matrixPicture(model, look, {}, lightTheme()));
    EXPECT_FALSE(svg.contains(">Decision rights<")) << "nobody has it any more";
    EXPECT_TRUE(svg.contains("on 2021-06-30"));
}

TEST(MatrixPicture, ShowsWhatIsHeldAtThePlace) {
    const Model model = tableOne();
    MatrixLook look{ScenarioId("today")};
    look.place = "no:mca";
    const QByteArray svg = svgOf(matrixPicture(model, look, {}, lightTheme()));
    EXPECT_TRUE(svg.contains("Where there is no MCA"));
    EXPECT_TRUE(svg.contains(">none here<"));
    EXPECT_TRUE(svg.contains(">Dashed: adopted from a body that is not there.<"));
    look.words = true;
    EXPECT_TRUE(svgOf(matrixPicture(model, look, {}, lightTheme())).contains("adopted from"));
}

TEST(MatrixPicture, LeavesOutWhatTheLensHides) {
    Document document(tableOne());
    Desk desk(document);
    desk.lens.setShown(RightKindId("advice"), false);
    const QByteArray svg = svgOf(matrixPicture(document.model(), lookOf(desk.lens, false), {}, lightTheme()));
    EXPECT_FALSE(svg.contains(">Advice<"));
    EXPECT_TRUE(svg.contains(">Decision rights<"));
}

TEST(MatrixPicture, LeavesOutWhatIsNotAskedAround) {
    MatrixLook look{ScenarioId("today")};
    const Picture whole = matrixPicture(tableOne(), look, {}, lightTheme());
    look.frame = {false, false, false};
    const Picture bare = matrixPicture(tableOne(), look, {}, lightTheme());
    EXPECT_LT(bare.size.height(), whole.size.height());
    EXPECT_FALSE(svgOf(bare).contains(">Strong local institutions<"));
    EXPECT_FALSE(svgOf(bare).contains(">Stakeholder engagement<"));
    EXPECT_TRUE(svgOf(bare).contains(">Schools<"));
}

TEST(MatrixPicture, OutlivesTheModelItWasMadeFrom) {
    Picture picture;
    {
        const Model model = tableOne();
        picture = matrixPicture(model, {ScenarioId("today")}, {}, darkTheme());
    }
    QImage image(picture.size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    picture.paint(painter);
    painter.end();
    EXPECT_EQ(image.pixelColor(2, 2), darkTheme().surface);
    int marks = 0;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            marks += image.pixelColor(x, y) == darkTheme().mark(RightGroup::Decide).tint ? 1 : 0;
    EXPECT_GT(marks, 500);
}

}  // namespace
}  // namespace remit::test
