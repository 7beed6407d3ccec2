// SPDX-License-Identifier: MIT
#include "ui/look/style_sheet.h"

#include <QFont>
#include <QFontMetricsF>
#include <algorithm>

namespace remit {

namespace {
constexpr const char* source = R"(
QMainWindow { background: @window; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QWidget[role="docktitle"] { background: @surface; }
QDockWidget > QWidget { background: @surface; }

QMenuBar { background: @surface; border-bottom: 1px solid @line; padding: 2px 6px; }
QMenuBar::item { padding: 5px 10px; border-radius: 5px; }
QMenuBar::item:selected { background: @selected; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMenu { background: @surface; border: 1px solid @line; padding: 6px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: @selected; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @line; margin: 5px 8px; }
QMenu::icon { padding-left: 8px; }

QToolBar { background: @surface; border: 0; border-bottom: 1px solid @line; spacing: 4px; padding: 2px 4px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px; min-width: 16px; min-height: 16px; }
QToolButton:hover { background: @selected; }
QToolButton:pressed, QToolButton:checked { background: @selected; border-color: @accent; }
QToolButton:focus { border: 2px solid @accent; padding: 4px; }
QToolButton[role="chip"] { background: @selected; padding: 3px 7px; }
QToolButton[role="chip"]:hover { border-color: @accent; }
QToolButton[role="chip"]:focus { border: 2px solid @accent; padding: 2px 6px; }
QToolButton[popupMode="2"]::menu-indicator { width: 0; image: none; }
QToolButton[popupMode="1"] { padding-right: 20px; }
QToolButton[popupMode="1"]:focus { padding-right: 19px; }
QToolButton::menu-button { border: 0; width: 18px; background: transparent; }
QToolButton::menu-arrow { image: url(:/look/chevron-@scheme.svg); width: 12px; height: 12px; }

QPushButton { background: @surface; border: 1px solid @strongLine; border-radius: 6px; padding: 5px 14px; min-height: 18px; }
QPushButton:hover { background: @selected; }
QPushButton:focus { border: 2px solid @accent; padding: 4px 13px; }
QPushButton:disabled { color: @disabled; border-color: @line; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[role="primary"]:disabled { background: @line; color: @muted; border-color: @line; }
QPushButton[role="primary"]:focus { border: 2px solid @text; }
QPushButton[role="card"] { border-color: @line; border-radius: 8px; padding: 0; }
QPushButton[role="card"]:hover { border-color: @accent; }
QPushButton[role="card"]:focus { border: 2px solid @accent; padding: 0; }
QPushButton[role="quiet"] { background: transparent; border-color: transparent; }
QPushButton[role="quiet"]:hover { background: @selected; }
QPushButton[role="quiet"]:focus { border-color: @accent; }
QPushButton:checked { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }

QSpinBox::up-button, QSpinBox::down-button { width: 0; border: 0; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDateEdit, QComboBox {
  background: @surface; border: 1px solid @strongLine; border-radius: 6px; padding: 4px 8px; min-height: 18px;
  selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDateEdit:focus, QComboBox:focus {
  border: 2px solid @accent; padding: 3px 7px; }
QLineEdit:disabled, QComboBox:disabled { color: @muted; background: @raised; border-color: @line; }
QLineEdit[role="inline"], QPlainTextEdit[role="inline"], QComboBox[role="inline"] {
  background: transparent; border: 1px solid transparent; }
QLineEdit[role="inline"]:hover, QPlainTextEdit[role="inline"]:hover, QComboBox[role="inline"]:hover {
  background: @surface; border-color: @strongLine; }
QLineEdit[role="inline"]:focus, QPlainTextEdit[role="inline"]:focus, QComboBox[role="inline"]:focus {
  background: @surface; border: 2px solid @accent; }
QLineEdit[faulty="true"], QPlainTextEdit[faulty="true"], QComboBox[faulty="true"] { border: 2px solid @error; padding: 3px 7px; }
QLineEdit[various="true"], QPlainTextEdit[various="true"], QComboBox[various="true"] { color: @muted; font-style: italic; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/look/chevron-@scheme.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @line; padding: 4px; outline: 0; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 2px 8px; }
QComboBox[role="lens"] { background: @raised; border-color: @line; font-weight: 600; }
QComboBox[role="lens"]:hover { border-color: @strongLine; }

QLabel[role="caption"] { color: @muted; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="small"] { color: @muted; font-size: @captionSize; }
QLabel[role="title"], QLineEdit[role="title"] { font-size: @titleSize; font-weight: 600; }
QLabel[role="display"] { font-size: @displaySize; font-weight: 600; }
QLabel[role="notice"] { background: @lit; border-radius: 5px; padding: 3px 10px; }
QLabel[role="good"] { color: @good; }
QLabel[role="fault"] { color: @error; }
QLabel[role="caution"] { color: @warning; }
QFrame[role="line"] { background: @line; border: 0; }
QFrame[role="card"] { background: @surface; border: 1px solid @line; border-radius: 8px; }

QTreeView, QListView, QTableView { background: @surface; border: 0; outline: 0; }
QTableView[role="matrix"] { background: @window; }
QTableView[role="preview"] { border: 1px solid @line; gridline-color: @line; }
QTableCornerButton::section { background: @raised; border: 0; }
QTreeView::item, QListView::item { min-height: 26px; padding: 1px 4px; border-radius: 5px; }
QTreeView::item:hover, QListView::item:hover { background: @band; }
QTreeView::item:selected, QListView::item:selected { background: @selected; color: @text; }
QTableView[role="numbers"]::item { border: 2px solid transparent; padding: 0 6px; }
QTableView[role="numbers"]::item:selected { background: @selected; color: @text; }
QTableView[role="numbers"]::item:focus { border: 2px solid @accent; padding: 0 6px; }
QHeaderView { background: @raised; border: 0; }
QHeaderView::section { background: @raised; border: 0; border-bottom: 1px solid @line; padding: 4px 8px; color: @muted; }

QTabBar::tab { background: transparent; padding: 7px 16px; border-radius: 7px; margin: 0 2px; }
QTabBar::tab:hover { background: @selected; }
QTabBar::tab:selected { background: @accent; color: @onAccent; }
QTabBar::tab:focus { border: 2px solid @text; padding: 5px 14px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @strongLine; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QStatusBar { background: @surface; border-top: 1px solid @line; }
QStatusBar::item { border: 0; }
QToolTip { background: @raised; color: @text; border: 1px solid @strongLine; padding: 5px 8px; }
QSplitter::handle { background: @line; }
QCheckBox, QRadioButton { spacing: 8px; padding: 4px 0; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
QCheckBox::indicator, QRadioButton::indicator, QTreeView::indicator, QListView::indicator, QTableView::indicator {
  width: @box; height: @box; border: 1px solid @strongLine; border-radius: 4px; background: @surface; }
QRadioButton::indicator { border-radius: @round; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @accent; width: @innerBox; height: @innerBox; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { background: @selected; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked,
QTableView::indicator:checked {
  background: @accent; border-color: @accent; image: url(:/look/tick-@scheme.svg); }
QTreeView::indicator:indeterminate, QCheckBox::indicator:indeterminate {
  background: @accent; border-color: @accent; image: url(:/look/dash-@scheme.svg); }
QRadioButton::indicator:checked { background: @accent; border-color: @accent; image: url(:/look/dot-@scheme.svg); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line; background: @raised; }
QTreeWidget { show-decoration-selected: 1; }
QTreeWidget::item, QTreeWidget::branch { border-radius: 0; }
)";
}  // namespace

QString styleSheet(const Theme& theme, const QFont& font) {
    const auto size = [&](TextRole role) { return QString("%1pt").arg(fontFor(role, font).pointSizeF(), 0, 'f', 2); };
    const int box = std::max(14, qRound(QFontMetricsF(font).height() * 0.8));  // to tick, as large as its text
    const std::pair<const char*, QString> names[] = {
        // Longer names first where one begins another.
        {"@onAccent", theme.onAccent.name()},
        {"@strongLine", theme.strongLine.name()},
        {"@accent", theme.accent.name()},
        {"@window", theme.window.name()},
        {"@surface", theme.surface.name()},
        {"@raised", theme.raised.name()},
        {"@line", theme.line.name()},
        {"@text", theme.text.name()},
        {"@muted", theme.muted.name()},
        {"@disabled", theme.disabled.name()},
        {"@selected", theme.selected.name()},
        {"@lit", theme.lit.name()},
        {"@band", theme.band.name()},
        {"@good", theme.good.name()},
        {"@error", theme.error.name()},
        {"@warning", theme.warning.name()},
        {"@scroll", theme.scroll.name()},
        {"@captionSize", size(TextRole::Caption)},
        {"@titleSize", size(TextRole::Title)},
        {"@displaySize", size(TextRole::Display)},
        {"@innerBox", QString("%1px").arg(box - 2)},
        {"@box", QString("%1px").arg(box)},
        {"@round", QString("%1px").arg(box / 2 + 1)},
        {"@scheme", theme.dark ? QString("dark") : QString("light")},
    };
    QString out = QString::fromLatin1(source);
    for (const auto& [name, value] : names)
        out.replace(QLatin1String(name), value);
    return out;
}

}  // namespace remit
