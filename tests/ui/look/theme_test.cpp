// SPDX-License-Identifier: MIT
#include "ui/look/theme.h"

#include <gtest/gtest.h>

#include <cmath>

namespace remit {
namespace {

double channel(double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }

double luminance(const QColor& colour) {
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

// WCAG 2.2, contrast ratio.
double contrast(const QColor& a, const QColor& b) {
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

class ThemeContrast : public testing::TestWithParam<const Theme*> {};

TEST_P(ThemeContrast, TextIsReadableOnEverySurface) {
    const Theme& theme = *GetParam();
    const double least = theme.highContrast ? 7.0 : 4.5;
    for (const QColor& ground : {theme.window, theme.surface, theme.raised, theme.selected, theme.band, theme.lit})
        for (const QColor& ink : {theme.text, theme.muted})
            EXPECT_GE(contrast(ink, ground), least)
                << ink.name().toStdString() << " on " << ground.name().toStdString();
    EXPECT_GE(contrast(theme.onAccent, theme.accent), least);
    for (const QColor& ink : {theme.error, theme.warning, theme.note, theme.good, theme.accent})
        EXPECT_GE(contrast(ink, theme.surface), least) << ink.name().toStdString();
}

TEST_P(ThemeContrast, MarksStandOutAndTheirLettersAreReadable) {
    const Theme& theme = *GetParam();
    const double least = theme.highContrast ? 4.5 : 3.0;
    for (const Theme::Mark& mark : theme.marks) {
        for (const QColor& ground : {theme.surface, theme.band, theme.lit, theme.selected})
            EXPECT_GE(contrast(mark.outline, ground), least)
                << mark.outline.name().toStdString() << " on " << ground.name().toStdString();
        EXPECT_GE(contrast(mark.letter, mark.tint), 4.5) << mark.tint.name().toStdString();
        EXPECT_GE(contrast(theme.text, mark.tint), mark.tint == mark.outline ? 1.0 : 4.5);
    }
    EXPECT_GE(contrast(theme.strongLine, theme.surface), least);
    EXPECT_GE(contrast(theme.accent, theme.surface), least);
}

TEST_P(ThemeContrast, IsFoundAgainFromItsPalette) { EXPECT_EQ(&themeOf(paletteOf(*GetParam())), GetParam()); }

INSTANTIATE_TEST_SUITE_P(Schemes, ThemeContrast,
                         testing::Values(&lightTheme(), &darkTheme(), &contrastLightTheme(), &contrastDarkTheme()),
                         [](const auto& scheme) {
                             return std::string(scheme.param->highContrast ? "HighContrast" : "") +
                                    (scheme.param->dark ? "Dark" : "Light");
                         });

TEST(RightGroup, EveryClassHasItsGroupsColour) {
    std::set<RightGroup> groups;
    for (const auto& [value, name] : namesOf(RightClass{}))
        groups.insert(groupOf(value));
    EXPECT_EQ(groups.size(), 4U);
    EXPECT_EQ(groupOf(RightClass::Decision), RightGroup::Decide);
    EXPECT_EQ(groupOf(RightClass::Scrutiny), RightGroup::Check);
}

}  // namespace
}  // namespace remit
