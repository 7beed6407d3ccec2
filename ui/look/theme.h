// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>
#include <optional>

#include "core/model/right_kind.h"
#include "core/model/rules.h"

class QApplication;

namespace remit {

// What a right class does for its holder; colour groups it, letter and shape tell it apart (EXPERIENCE, Hands).
enum class RightGroup { Decide, Influence, Resource, Check };
[[nodiscard]] RightGroup groupOf(RightClass rightClass);

// One of Remit's colour schemes. Text colours have 4.5:1 or more on the surfaces they are named for, marks 3:1; 7:1 and
// 4.5:1 in the schemes of high contrast (theme_test measures them).
struct Theme {
    bool dark = false;
    bool highContrast = false;
    QColor window;      // behind panels and around the matrix
    QColor surface;     // cells, lists, fields
    QColor raised;      // headers, cards
    QColor line;        // between cells and panels
    QColor strongLine;  // around fields and nodes
    QColor scroll;      // the handle of a scroll bar
    QColor text;
    QColor muted;     // secondary text
    QColor disabled;  // text and icons of what cannot be used now
    QColor accent;    // the thing in hand: outline of the current cell, links, primary buttons
    QColor onAccent;  // text on accent
    QColor selected;  // behind selected rows
    QColor band;      // the row and column of the cell in hand
    QColor lit;       // behind what the finding in hand is about
    QColor error;
    QColor warning;
    QColor note;
    QColor good;
    struct Mark {
        QColor outline;
        QColor tint;  // inside
        QColor letter;
    };
    Mark marks[4];  // by RightGroup

    [[nodiscard]] const Mark& mark(RightGroup group) const { return marks[static_cast<std::size_t>(group)]; }
    [[nodiscard]] const QColor& of(Severity severity) const;
};

[[nodiscard]] const Theme& lightTheme();
[[nodiscard]] const Theme& darkTheme();
[[nodiscard]] const Theme& contrastLightTheme();
[[nodiscard]] const Theme& contrastDarkTheme();
// The theme that a widget's palette belongs to; views call themeOf(palette()) when they paint, and so follow a switch.
[[nodiscard]] const Theme& themeOf(const QPalette& palette);
[[nodiscard]] QPalette paletteOf(const Theme& theme);

// What the user chose; stored by number. System follows the desktop's own colours, high contrast included.
enum class Scheme { System, Light, Dark, ContrastLight, ContrastDark };
// Gives the application its style, font and colours; callable again when the user switches. Windows repaint.
void applyScheme(QApplication& application, Scheme scheme);

// The spacing scale, in device-independent pixels.
namespace space {
inline constexpr int hair = 2;
inline constexpr int small = 4;
inline constexpr int medium = 8;
inline constexpr int large = 12;
inline constexpr int huge = 20;
}  // namespace space

// The type scale, relative to the application's font.
enum class TextRole { Caption, Body, Strong, Title, Display };
[[nodiscard]] QFont fontFor(TextRole role, const QFont& base);

}  // namespace remit
