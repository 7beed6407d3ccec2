// SPDX-License-Identifier: MIT
#include "ui/look/right_mark.h"

#include <gtest/gtest.h>

namespace remit {
namespace {

const QRectF box(0, 0, 48, 48);

QImage painted(const RightMark& mark) {
    QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
    image.fill(lightTheme().surface);
    QPainter painter(&image);
    drawRightMark(painter, box, mark, lightTheme());
    return image;
}

TEST(RightMark, NoTwoClassesHaveOneShape) {
    const auto names = namesOf(RightClass{});
    for (std::size_t a = 0; a < names.size(); ++a)
        for (std::size_t b = a + 1; b < names.size(); ++b)
            EXPECT_NE(shapeOf(names[a].first, box), shapeOf(names[b].first, box)) << names[a].second << names[b].second;
}

TEST(RightMark, ShapesStayNearTheirBox) {
    for (const auto& [value, name] : namesOf(RightClass{}))
        EXPECT_TRUE(box.adjusted(-3, -3, 3, 3).contains(shapeOf(value, box).boundingRect())) << name;
}

TEST(RightMark, EachWayOfHoldingLooksDifferent) {
    const RightMark plain{"D", RightClass::Decision};
    RightMark adopted = plain;
    adopted.adopted = true;
    RightMark joint = plain;
    joint.joint = true;
    RightMark conditional = plain;
    conditional.conditional = true;
    RightMark inherited = plain;
    inherited.inherited = true;
    const std::vector<QImage> images{painted(plain), painted(adopted), painted(joint), painted(conditional),
                                     painted(inherited)};
    for (std::size_t a = 0; a < images.size(); ++a)
        for (std::size_t b = a + 1; b < images.size(); ++b)
            EXPECT_NE(images[a], images[b]) << a << ' ' << b;
}

TEST(RightMark, LinesOfClassesDifferInPatternWidthOrColour) {
    const auto names = namesOf(RightClass{});
    for (std::size_t a = 0; a < names.size(); ++a)
        for (std::size_t b = a + 1; b < names.size(); ++b)
            EXPECT_NE(penOf(names[a].first, lightTheme()), penOf(names[b].first, lightTheme())) << a << ' ' << b;
}

}  // namespace
}  // namespace remit
