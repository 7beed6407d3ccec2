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
        t.disabled = "#8393a5";
        t.scroll = "#c3ccd6";
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
        t.disabled = "#7b8b9c";
        t.scroll = "#4a5868";
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

const Theme& contrastLightTheme() {
    static const Theme theme = [] {
        Theme t;
        t.highContrast = true;
        t.window = t.surface = t.raised = "#ffffff";
        t.line = t.scroll = "#595959";
        t.strongLine = t.text = "#000000";
        t.muted = "#2b2b2b";
        t.disabled = "#767676";
        t.accent = "#00397a";
        t.onAccent = "#ffffff";
        t.selected = "#ffe98a";
        t.band = "#eeeeee";
        t.lit = "#ffd9b0";
        t.error = "#8f0020";
        t.warning = "#713000";
        t.note = "#1f2f40";
        t.good = "#004d38";
        t.marks[0] = {"#00305f", "#00305f", "#ffffff"};
        t.marks[1] = {"#004d45", "#ffffff", "#000000"};
        t.marks[2] = {"#6a003c", "#ffffff", "#000000"};
        t.marks[3] = {"#7a2a00", "#ffffff", "#000000"};
        return t;
    }();
    return theme;
}

const Theme& contrastDarkTheme() {
    static const Theme theme = [] {
        Theme t;
        t.dark = t.highContrast = true;
        t.window = t.surface = t.raised = "#000000";
        t.line = t.scroll = "#9a9a9a";
        t.strongLine = t.text = "#ffffff";
        t.muted = "#e0e0e0";
        t.disabled = "#8a8a8a";
        t.accent = "#ffdd00";
        t.onAccent = "#000000";
        t.selected = "#00335f";
        t.band = "#1f1f1f";
        t.lit = "#462d00";
        t.error = "#ffa3a3";
        t.warning = "#ffc04d";
        t.note = "#d0dcea";
        t.good = "#5ff0c0";
        t.marks[0] = {"#7fd0ff", "#7fd0ff", "#000000"};
        t.marks[1] = {"#3fe0b5", "#000000", "#ffffff"};
        t.marks[2] = {"#ffa9db", "#000000", "#ffffff"};
        t.marks[3] = {"#ffbd5c", "#000000", "#ffffff"};
        return t;
    }();
    return theme;
}

const Theme& themeOf(const QPalette& palette) {
    const QColor& window = palette.color(QPalette::Window);
    const QColor& text = palette.color(QPalette::WindowText);
    for (const Theme* theme : {&contrastLightTheme(), &contrastDarkTheme()})
        if (window == theme->window && text == theme->text)
            return *theme;
    return window.lightness() < 128 ? darkTheme() : lightTheme();
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
        palette.setColor(QPalette::Disabled, role, theme.disabled);
    return palette;
}

namespace {
const Theme& themeFor(Scheme scheme, const QPalette& system) {
    switch (scheme) {
        case Scheme::System:
            return themeOf(system);
        case Scheme::Light:
            return lightTheme();
        case Scheme::Dark:
            return darkTheme();
        case Scheme::ContrastLight:
            return contrastLightTheme();
        case Scheme::ContrastDark:
            return contrastDarkTheme();
    }
    return lightTheme();
}
}  // namespace

void applyScheme(QApplication& application, Scheme scheme) {
    static const QPalette systemPalette = application.palette();  // before Remit's own is set
    const Theme& theme = themeFor(scheme, systemPalette);
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
