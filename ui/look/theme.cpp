// SPDX-License-Identifier: MIT
#include "ui/look/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>

#include "ui/look/style_sheet.h"

namespace remit {

RightGroup groupOf(RightClass rightClass) {
    switch (rightClass) {
        case RightClass::Decision:
        case RightClass::Consent:
            return RightGroup::Decide;
        case RightClass::Consultation:
        case RightClass::Advice:
        case RightClass::Engagement:
        case RightClass::Information:
            return RightGroup::Influence;
        case RightClass::Funding:
        case RightClass::Delivery:
            return RightGroup::Resource;
        case RightClass::Standards:
        case RightClass::Coordination:
        case RightClass::Scrutiny:
            return RightGroup::Check;
    }
    return RightGroup::Check;
}

const QColor& Theme::of(Severity severity) const {
    switch (severity) {
        case Severity::Error:
            return error;
        case Severity::Warning:
            return warning;
        case Severity::Note:
        case Severity::Off:
            return note;
    }
    return note;
}

const Theme& lightTheme() {
    static const Theme theme = [] {
        Theme t;
        t.window = "#f3f5f8";
        t.surface = "#ffffff";
        t.raised = "#f8fafc";
        t.line = "#dbe1e8";
        t.strongLine = "#8393a5";
        t.text = "#17212b";
        t.muted = "#56636f";
        t.accent = "#12436d";
        t.onAccent = "#ffffff";
        t.selected = "#dfe9f3";
        t.band = "#f2f7fb";
        t.lit = "#ffefdf";
        t.error = "#b3123a";
        t.warning = "#b4500b";
        t.note = "#4d5f73";
        t.good = "#0f7a5c";
        t.marks[0] = {"#12436d", "#12436d", "#ffffff"};
        t.marks[1] = {"#1f8a80", "#e3f4f2", "#17212b"};
        t.marks[2] = {"#801650", "#f7e6ef", "#17212b"};
        t.marks[3] = {"#e0560f", "#feeade", "#17212b"};
        return t;
    }();
    return theme;
}

const Theme& darkTheme() {
    // Okabe-Ito: sky blue, bluish green, reddish purple and orange on a blue-black ground.
    static const Theme theme = [] {
        Theme t;
        t.dark = true;
        t.window = "#12171d";
        t.surface = "#1a2129";
        t.raised = "#202933";
        t.line = "#313c49";
        t.strongLine = "#7b8b9c";
        t.text = "#e9eef3";
        t.muted = "#a9b6c3";
        t.accent = "#56b4e9";
        t.onAccent = "#0b1219";
        t.selected = "#263b4e";
        t.band = "#1f2a35";
        t.lit = "#47331b";
        t.error = "#ff8a8a";
        t.warning = "#ffab4a";
        t.note = "#a3b4c6";
        t.good = "#4fd1ab";
        t.marks[0] = {"#56b4e9", "#56b4e9", "#0b1219"};
        t.marks[1] = {"#2fc79c", "#16352f", "#e9eef3"};
        t.marks[2] = {"#e39bc4", "#3a2433", "#e9eef3"};
        t.marks[3] = {"#f0a52a", "#3b2d16", "#e9eef3"};
        return t;
    }();
    return theme;
}

const Theme& themeOf(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128 ? darkTheme() : lightTheme();
}

QPalette paletteOf(const Theme& theme) {
    QPalette palette;
    const auto both = [&](QPalette::ColorRole role, const QColor& colour) { palette.setColor(role, colour); };
    both(QPalette::Window, theme.window);
    both(QPalette::WindowText, theme.text);
    both(QPalette::Base, theme.surface);
    both(QPalette::AlternateBase, theme.raised);
    both(QPalette::Text, theme.text);
    both(QPalette::Button, theme.raised);
    both(QPalette::ButtonText, theme.text);
    both(QPalette::BrightText, theme.onAccent);
    both(QPalette::Highlight, theme.selected);
    both(QPalette::HighlightedText, theme.text);
    both(QPalette::ToolTipBase, theme.raised);
    both(QPalette::ToolTipText, theme.text);
    both(QPalette::PlaceholderText, theme.muted);
    both(QPalette::Link, theme.accent);
    both(QPalette::LinkVisited, theme.accent);
    both(QPalette::Light, theme.raised);
    both(QPalette::Midlight, theme.line);
    both(QPalette::Mid, theme.line);
    both(QPalette::Dark, theme.strongLine);
    both(QPalette::Shadow, theme.strongLine);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme.strongLine);
    return palette;
}

void applyScheme(QApplication& application, Scheme scheme) {
    static const QPalette systemPalette = application.palette();  // before Remit's own is set
    const Theme& theme = scheme == Scheme::System  ? themeOf(systemPalette)
                         : scheme == Scheme::Light ? lightTheme()
                                                   : darkTheme();
    application.setStyle(QStyleFactory::create("Fusion"));
    application.setPalette(paletteOf(theme));
    QFont font = application.font();
    font.setFamilies({"Inter", "Noto Sans", "DejaVu Sans", font.family()});
    font.setHintingPreference(QFont::PreferNoHinting);
    application.setFont(font);
    application.setStyleSheet(styleSheet(theme, font));
}

QFont fontFor(TextRole role, const QFont& base) {
    QFont font = base;
    const auto scale = [&](double factor) {
        if (base.pointSizeF() > 0)
            font.setPointSizeF(base.pointSizeF() * factor);
        else
            font.setPixelSize(qRound(base.pixelSize() * factor));
    };
    switch (role) {
        case TextRole::Caption:
            scale(0.86);
            break;
        case TextRole::Body:
            break;
        case TextRole::Strong:
            font.setWeight(QFont::DemiBold);
            break;
        case TextRole::Title:
            scale(1.22);
            font.setWeight(QFont::DemiBold);
            break;
        case TextRole::Display:
            scale(2.0);
            font.setWeight(QFont::DemiBold);
            break;
    }
    return font;
}

}  // namespace remit
