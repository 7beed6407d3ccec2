// SPDX-License-Identifier: MIT
#include "ui/window/actions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <vector>

#include "ui/look/icons.h"

namespace remit {

namespace {
QString translated(const char* text) { return QCoreApplication::translate("Actions", text); }
}  // namespace

// clang-format off
std::span<const ActionSpec> actionSpecs() {
    using enum ActionId;
    static const std::vector<ActionSpec> specs{
        {New, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&New…"), QT_TRANSLATE_NOOP("Actions", "Start another document from a template."), "new", QKeySequence::New},
        {Open, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Open…"), QT_TRANSLATE_NOOP("Actions", "Open a Remit document or a matrix in a spreadsheet file."), "open", QKeySequence::Open},
        {OpenRecent, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Open &recent"), nullptr, nullptr, {}, false, false, true},
        {Save, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Save"), nullptr, "save", QKeySequence::Save, false, true},
        {SaveAs, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Save &as…"), nullptr, "save-as", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
        {SaveWithMessage, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Save with a m&essage…"), QT_TRANSLATE_NOOP("Actions", "Save, and say what this version is about."), nullptr, {}},
        {History, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Version &history…"), QT_TRANSLATE_NOOP("Actions", "Look at, compare, name or go back to a saved version."), nullptr, {}},
        {Merge, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Merge…"), QT_TRANSLATE_NOOP("Actions", "Put another version of this document together with this one."), nullptr, {}, false, true},
        {Compare, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Compare &with…"), QT_TRANSLATE_NOOP("Actions", "See what changed since another version, and which findings came and went."), nullptr, {}},
        {ImportTable, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Import ta&ble…"), QT_TRANSLATE_NOOP("Actions", "Put a table from a spreadsheet file into this document: a matrix, a list of rights or of memberships. What it changes is shown first."), nullptr, {}, false, true},
        {ExportTable, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Export &table…"), QT_TRANSLATE_NOOP("Actions", "Write the matrix as CSV, for spreadsheets."), nullptr, {}, false, true},
        {ExportGraph, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Export &graph…"), QT_TRANSLATE_NOOP("Actions", "Write the graph as GraphML, DOT or GEXF, for yEd, Graphviz and Gephi."), nullptr, {}},
        {ExportPicture, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Export pict&ure…"), QT_TRANSLATE_NOOP("Actions", "Write the matrix or the graph as SVG, PDF or PNG."), "picture", {}},
        {ExportReport, MenuId::File, QT_TRANSLATE_NOOP("Actions", "E&xport report…"), QT_TRANSLATE_NOOP("Actions", "Write a paper for a committee: matrix, graph, findings and what they mean, as a web page, PDF or .odt."), nullptr, {}},
        {Print, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Print…"), QT_TRANSLATE_NOOP("Actions", "Print the matrix, the graph or My council, on as many pages as it needs, or save it as PDF."), "print", QKeySequence(Qt::CTRL | Qt::Key_P), false, true},
        {Properties, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Propert&ies…"), QT_TRANSLATE_NOOP("Actions", "The document's title, scenarios and vocabulary, what it holds and when it was saved."), nullptr, QKeySequence(Qt::ALT | Qt::Key_Return), false, true},
        {CloseWindow, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Close"), nullptr, "close", QKeySequence::Close, false, true},
        {Quit, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Quit"), nullptr, nullptr, QKeySequence(Qt::CTRL | Qt::Key_Q)},

        {Undo, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Undo"), nullptr, "undo", QKeySequence::Undo},
        {Redo, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Redo"), nullptr, "redo", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
        {UndoHistory, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Undo &history"), QT_TRANSLATE_NOOP("Actions", "Every step that can be taken back or made again, in a list."), nullptr, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z), true},
        {Cut, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Cu&t"), QT_TRANSLATE_NOOP("Actions", "Copy the selected cells, or in the graph the edge, bodies and policy areas in hand, and take them away. Ctrl+X does the same."), "cut", {}, false, true},
        {Copy, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "C&opy"), QT_TRANSLATE_NOOP("Actions", "Copy the selected cells, or in the graph what is in hand with its rights. Ctrl+C does the same."), "copy", {}},
        {CopyPicture, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Copy as p&icture"), QT_TRANSLATE_NOOP("Actions", "Copy the matrix or the graph as a picture, for reports and slides."), nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
        {Paste, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "P&aste"), QT_TRANSLATE_NOOP("Actions", "Paste cells from here or a spreadsheet, what is not plain is asked first; in the graph, what was copied or cut there too."), "paste", QKeySequence::Paste},
        {PasteSpecial, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Paste &special…"), QT_TRANSLATE_NOOP("Actions", "Put a table from the clipboard into this document, in whatever shape it is. What it changes is shown first."), nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)},
        {EditCell, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Edit cell as te&xt"), QT_TRANSLATE_NOOP("Actions", "Write the rights of the cell or the edge in hand in words. F2 does the same."), "rename", {}, false, true},
        {ClearCell, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Clear cells"), QT_TRANSLATE_NOOP("Actions", "Take away every right in the selected cells. Delete in the matrix does the same."), "delete", {}},
        {Rename, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Re&name document…"), nullptr, nullptr, {}},
        {RightKinds, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Ri&ght kinds…"), QT_TRANSLATE_NOOP("Actions", "The document's vocabulary: the names, letters, classes and order of its rights."), nullptr, {}},
        {Find, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Find…"), QT_TRANSLATE_NOOP("Actions", "Go to a body, a policy area or a finding."), "find", QKeySequence::Find, false, true},
        {Replace, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Find and re&place…"), QT_TRANSLATE_NOOP("Actions", "Find words in the names and texts of the document, and replace them."), nullptr, QKeySequence(Qt::CTRL | Qt::Key_H)},
        {Palette, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Do anything…"), QT_TRANSLATE_NOOP("Actions", "Find and run any action, or go anywhere."), "command", QKeySequence(Qt::CTRL | Qt::Key_K)},

        {InsertArea, MenuId::Insert, QT_TRANSLATE_NOOP("Actions", "&Policy area…"), nullptr, "add-area", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
        {InsertBody, MenuId::Insert, QT_TRANSLATE_NOOP("Actions", "&Body type…"), nullptr, "add-body", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)},
        {InsertInstitution, MenuId::Insert, QT_TRANSLATE_NOOP("Actions", "&Institution…"), nullptr, "add-institution", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)},
        {InsertPlace, MenuId::Insert, QT_TRANSLATE_NOOP("Actions", "P&lace…"), nullptr, "place", {}},
        {InsertRightKind, MenuId::Insert, QT_TRANSLATE_NOOP("Actions", "&Right kind…"), nullptr, "plus", {}},
        {InsertRelation, MenuId::Insert, QT_TRANSLATE_NOOP("Actions", "R&elation…"), QT_TRANSLATE_NOOP("Actions", "Say who delegates to, is accountable to, is a member of, funds or appoints whom."), "plus", {}},
        {InsertScenario, MenuId::Insert, QT_TRANSLATE_NOOP("Actions", "&Scenario…"), QT_TRANSLATE_NOOP("Actions", "Add an empty scenario."), "add-scenario", {}, false, true},
        {DuplicateScenario, MenuId::Insert, QT_TRANSLATE_NOOP("Actions", "&Copy of this scenario…"), QT_TRANSLATE_NOOP("Actions", "Add a scenario with the rights and relations of this one, to change them."), "copy", {}},

        {InsertRow, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "&Add a policy area below"), QT_TRANSLATE_NOOP("Actions", "Insert in the matrix does the same."), "add-area", {}},
        {InsertUnder, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "Add &under the row or body in hand"), QT_TRANSLATE_NOOP("Actions", "A policy area under the policy area, an institution of the body type that is chosen."), nullptr, {}},
        {InsertColumn, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "Add a body to the &right"), QT_TRANSLATE_NOOP("Actions", "Alt+Insert in the matrix does the same."), "add-body", {}},
        {RenameRow, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "Rename the &policy area"), QT_TRANSLATE_NOOP("Actions", "Where it stands. F2 does the same once the row is selected (Shift+Space)."), "rename", {}, false, true},
        {RenameColumn, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "Rename the bod&y"), QT_TRANSLATE_NOOP("Actions", "Where it stands. F2 does the same once the column is selected (Ctrl+Space)."), nullptr, {}},
        {SelectRow, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "Select the &whole row"), QT_TRANSLATE_NOOP("Actions", "Shift+Space in the matrix does the same."), nullptr, {}, false, true},
        {SelectColumn, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "Select the whole &column"), QT_TRANSLATE_NOOP("Actions", "Ctrl+Space in the matrix does the same."), nullptr, {}},
        {MoveUp, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "&Move up"), QT_TRANSLATE_NOOP("Actions", "The policy area in hand. Alt+Up in the matrix does the same."), nullptr, {}, false, true},
        {MoveDown, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "Move &down"), QT_TRANSLATE_NOOP("Actions", "The policy area in hand. Alt+Down in the matrix does the same."), nullptr, {}},
        {MoveLeft, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "Move &left"), QT_TRANSLATE_NOOP("Actions", "The body in hand. Alt+Left in the matrix does the same."), nullptr, {}},
        {MoveRight, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "Move ri&ght"), QT_TRANSLATE_NOOP("Actions", "The body in hand. Alt+Right in the matrix does the same."), nullptr, {}},
        {Indent, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "Put under the row abo&ve"), QT_TRANSLATE_NOOP("Actions", "Ctrl+] in the matrix does the same."), nullptr, {}},
        {Outdent, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "&Take out of the row above"), QT_TRANSLATE_NOOP("Actions", "Ctrl+[ in the matrix does the same."), nullptr, {}},
        {FoldAll, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "&Fold everything"), QT_TRANSLATE_NOOP("Actions", "Space in the matrix folds the row or column in hand."), nullptr, {}, false, true},
        {UnfoldAll, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "Unfold &everything"), QT_TRANSLATE_NOOP("Actions", "Space in the matrix unfolds the row or column in hand."), nullptr, {}},
        {Nodes, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "&Nodes of the graph"), nullptr, nullptr, {}, false, false, true},
        {AlignLeft, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "Align &left"), nullptr, nullptr, {}, false, false, false, Nodes},
        {AlignCentre, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "Align &centres above each other"), nullptr, nullptr, {}, false, false, false, Nodes},
        {AlignRight, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "Align &right"), nullptr, nullptr, {}, false, false, false, Nodes},
        {AlignTop, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "Align &top"), nullptr, nullptr, {}, false, false, false, Nodes},
        {AlignMiddle, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "Align &middles side by side"), nullptr, nullptr, {}, false, false, false, Nodes},
        {AlignBottom, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "Align &bottom"), nullptr, nullptr, {}, false, false, false, Nodes},
        {DistributeAcross, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "Distribute &across"), QT_TRANSLATE_NOOP("Actions", "Leave equal gaps between the nodes in hand, from left to right."), nullptr, {}, false, false, false, Nodes},
        {DistributeDown, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "Distribute &down"), QT_TRANSLATE_NOOP("Actions", "Leave equal gaps between the nodes in hand, from top to bottom."), nullptr, {}, false, false, false, Nodes},
        {LaneAbove, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "Mo&ve to the lane above"), QT_TRANSLATE_NOOP("Actions", "Give the body types in hand in the graph the next higher tier."), nullptr, QKeySequence(Qt::ALT | Qt::Key_PageUp), false, true, false, Nodes},
        {LaneBelow, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "Move t&o the lane below"), QT_TRANSLATE_NOOP("Actions", "Give the body types in hand in the graph the next lower tier."), nullptr, QKeySequence(Qt::ALT | Qt::Key_PageDown), false, false, false, Nodes},
        {EdgeRights, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "Right&s of the edge"), nullptr, nullptr, {}, false, false, true},
        {GiveRights, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "&Give to another body…"), QT_TRANSLATE_NOOP("Actions", "The rights of the edge in hand in the graph, with all they say."), nullptr, {}, false, false, false, EdgeRights},
        {MoveRights, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "&Move to another policy area…"), QT_TRANSLATE_NOOP("Actions", "The rights of the edge in hand in the graph, with all they say."), nullptr, {}, false, false, false, EdgeRights},
        {ShareRights, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "Hold &jointly with…"), QT_TRANSLATE_NOOP("Actions", "Make another body a partner in the rights of the edge in hand in the graph."), nullptr, {}, false, false, false, EdgeRights},
        {PartRights, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "&No longer jointly"), QT_TRANSLATE_NOOP("Actions", "Take the body of the edge in hand in the graph off the partners."), nullptr, {}, false, false, false, EdgeRights},
        {Filter, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "F&ilter and sort…"), QT_TRANSLATE_NOOP("Actions", "Show only some rows and columns of the matrix, or show them in another order."), nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), false, true},
        {RemoveRow, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "Remove the p&olicy area…"), QT_TRANSLATE_NOOP("Actions", "With its rights, which is asked first. Ctrl+Delete in the matrix does the same."), "delete", {}, false, true},
        {RemoveColumn, MenuId::Arrange, QT_TRANSLATE_NOOP("Actions", "Remove the &body…"), QT_TRANSLATE_NOOP("Actions", "With its rights, which is asked first. Ctrl+Delete does the same once the column is selected."), nullptr, {}},

        {ShowMatrix, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Matrix"), nullptr, "matrix", QKeySequence(Qt::CTRL | Qt::Key_1), true},
        {ShowGraph, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Graph"), nullptr, "graph", QKeySequence(Qt::CTRL | Qt::Key_2), true},
        {ShowCouncil, MenuId::View, QT_TRANSLATE_NOOP("Actions", "My &council"), QT_TRANSLATE_NOOP("Actions", "What the arrangement means for one body, as a page."), "institution", QKeySequence(Qt::CTRL | Qt::Key_3), true},
        {Words, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Rights in &words"), QT_TRANSLATE_NOOP("Actions", "Print the cells in words instead of letters."), "words", QKeySequence(Qt::CTRL | Qt::Key_T), true, true},
        {Totals, MenuId::View, QT_TRANSLATE_NOOP("Actions", "T&otals"), QT_TRANSLATE_NOOP("Actions", "Print in the matrix how many bodies hold which right on each policy area, and each body on how many."), nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), true},
        {Legend, MenuId::View, QT_TRANSLATE_NOOP("Actions", "L&egend of the matrix"), QT_TRANSLATE_NOOP("Actions", "Say below the matrix what its marks mean."), nullptr, {}, true},
        {Measures, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Meas&ures"), QT_TRANSLATE_NOOP("Actions", "The arrangement in numbers: who carries, decides and stands between how much, and what that means."), nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), true},
        {SizeNodes, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Si&ze nodes by"), nullptr, nullptr, {}, false, false, true},
        {GraphViews, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Graph &views"), nullptr, nullptr, {}, false, false, true},
        {NextView, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Ne&xt view"), QT_TRANSLATE_NOOP("Actions", "Show the next saved view of the graph."), nullptr, QKeySequence(Qt::CTRL | Qt::Key_PageDown), false, false, false, GraphViews},
        {PreviousView, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Previous view"), QT_TRANSLATE_NOOP("Actions", "Show the saved view of the graph before this one."), nullptr, QKeySequence(Qt::CTRL | Qt::Key_PageUp), false, false, false, GraphViews},
        {Reading, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Focus and paths"), nullptr, "focus", {}, false, false, true},
        {FocusInHand, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Focus on what is in &hand"), QT_TRANSLATE_NOOP("Actions", "Quieten all of the graph but the neighbourhood of the body or policy area in hand."), nullptr, {}, false, false, false, Reading},
        {FocusFurther, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Focus one step &further"), nullptr, nullptr, {}, false, false, false, Reading},
        {FocusNearer, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Focus one step &nearer"), nullptr, nullptr, {}, false, false, false, Reading},
        {FocusNothing, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Leave the f&ocus"), nullptr, nullptr, {}, false, false, false, Reading},
        {PathBetween, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Path between…"), QT_TRANSLATE_NOOP("Actions", "See in the graph how one body or policy area reaches another, and who stands between."), nullptr, {}, false, true, false, Reading},
        {SortAreas, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Sort pol&icy areas"), nullptr, nullptr, {}, false, false, true},
        {AreasInOrder, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Policy areas as in the &document"), nullptr, nullptr, {}, true, false, false, SortAreas},
        {AreasByName, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Policy areas by &name"), nullptr, nullptr, {}, true, false, false, SortAreas},
        {AreasByFindings, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Policy areas by worst &finding"), nullptr, nullptr, {}, true, false, false, SortAreas},
        {AreasByRights, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Policy areas by number of &rights"), nullptr, nullptr, {}, true, false, false, SortAreas},
        {AreasByDeciders, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Policy areas by &who decides"), nullptr, nullptr, {}, true, false, false, SortAreas},
        {SortBodies, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Sort &bodies"), nullptr, nullptr, {}, false, false, true},
        {BodiesInOrder, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Bodies as in the &document"), nullptr, nullptr, {}, true, false, false, SortBodies},
        {BodiesByName, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Bodies by &name"), nullptr, nullptr, {}, true, false, false, SortBodies},
        {BodiesByFindings, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Bodies by worst &finding"), nullptr, nullptr, {}, true, false, false, SortBodies},
        {BodiesByRights, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Bodies by number of &rights"), nullptr, nullptr, {}, true, false, false, SortBodies},
        {BodiesByDecisions, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Bodies by &how many they decide on"), nullptr, nullptr, {}, true, false, false, SortBodies},
        {NextPane, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Next pane"), nullptr, nullptr, QKeySequence(Qt::Key_F6)},
        {Panels, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Panels"), nullptr, nullptr, {}, false, false, true},
        {ThemeSystem, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Colours of the s&ystem"), nullptr, nullptr, {}, true, true},
        {ThemeLight, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Light"), nullptr, "sun", {}, true},
        {ThemeDark, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Dark"), nullptr, "moon", {}, true},
        {ThemeContrastLight, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&High contrast, light"), QT_TRANSLATE_NOOP("Actions", "Black on white, with strong lines."), nullptr, {}, true},
        {ThemeContrastDark, MenuId::View, QT_TRANSLATE_NOOP("Actions", "High contrast, dar&k"), QT_TRANSLATE_NOOP("Actions", "White on black, with strong lines."), nullptr, {}, true},
        {Language, MenuId::View, QT_TRANSLATE_NOOP("Actions", "L&anguage"), nullptr, nullptr, {}, false, true, true},
        {TextLarger, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Larger &text"), nullptr, "zoom-in", QKeySequence::ZoomIn, false, true},
        {TextSmaller, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Smaller text"), nullptr, "zoom-out", QKeySequence::ZoomOut},
        {TextNormal, MenuId::View, QT_TRANSLATE_NOOP("Actions", "No&rmal text"), nullptr, nullptr, QKeySequence(Qt::CTRL | Qt::Key_0)},

        {NextFinding, MenuId::Check, QT_TRANSLATE_NOOP("Actions", "&Next finding"), nullptr, "chevron-down", QKeySequence(Qt::Key_F8)},
        {PreviousFinding, MenuId::Check, QT_TRANSLATE_NOOP("Actions", "&Previous finding"), nullptr, nullptr, QKeySequence(Qt::SHIFT | Qt::Key_F8)},
        {AcceptFinding, MenuId::Check, QT_TRANSLATE_NOOP("Actions", "&Accept finding…"), QT_TRANSLATE_NOOP("Actions", "Accept the finding in hand, with a reason."), "accept", {}},
        {AcceptedFindings, MenuId::Check, QT_TRANSLATE_NOOP("Actions", "A&ccepted findings…"), QT_TRANSLATE_NOOP("Actions", "See what was accepted, by whom and why, and what of it no longer applies."), nullptr, {}, false, true},
        {Rules, MenuId::Check, QT_TRANSLATE_NOOP("Actions", "&Rules…"), QT_TRANSLATE_NOOP("Actions", "Say how severe each rule is in this document, and add rules of your own."), nullptr, {}},

        {Help, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&Help"), nullptr, "help", QKeySequence::HelpContents},
        {Shortcuts, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts…"), QT_TRANSLATE_NOOP("Actions", "See every shortcut, and choose your own."), nullptr, {}},
        {About, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&About Remit"), nullptr, nullptr, {}},
    };
    return specs;
}
// clang-format on

QString menuTitle(MenuId menu) {
    switch (menu) {
        case MenuId::File:
            return QCoreApplication::translate("Actions", "&File");
        case MenuId::Edit:
            return QCoreApplication::translate("Actions", "&Edit");
        case MenuId::Insert:
            return QCoreApplication::translate("Actions", "&Insert");
        case MenuId::Arrange:
            return QCoreApplication::translate("Actions", "&Arrange");
        case MenuId::View:
            return QCoreApplication::translate("Actions", "&View");
        case MenuId::Check:
            return QCoreApplication::translate("Actions", "&Check");
        case MenuId::Help:
            return QCoreApplication::translate("Actions", "&Help");
    }
    return {};
}

QString withoutMnemonic(QString text) {
    static const QRegularExpression mark("&(?!&)");
    return text.remove(mark).replace("&&", "&");
}

Actions::Actions(QWidget& window) {
    for (const ActionSpec& spec : actionSpecs()) {
        if (spec.isMenu) {
            QMenu* menu = new QMenu(translated(spec.text), &window);
            m_submenus[spec.id] = menu;
            m_actions[spec.id] = menu->menuAction();
            continue;
        }
        QAction* action = new QAction(translated(spec.text), &window);
        if (spec.icon)
            action->setIcon(actionIcon(spec.icon));
        action->setShortcut(spec.shortcut);
        action->setCheckable(spec.checkable);
        if (spec.tip) {
            action->setStatusTip(translated(spec.tip));
            action->setToolTip(translated(spec.tip));
        }
        window.addAction(action);
        m_actions[spec.id] = action;
    }
}

void Actions::fill(QMenuBar& bar) {
    std::map<MenuId, QMenu*> menus;
    for (const ActionSpec& spec : actionSpecs()) {
        QMenu*& menu = menus[spec.menu];
        if (!menu) {
            menu = bar.addMenu(menuTitle(spec.menu));
            menu->setToolTipsVisible(false);
        }
        if (spec.separatorBefore)
            menu->addSeparator();
        (spec.inside ? m_submenus.at(*spec.inside) : menu)->addAction(m_actions.at(spec.id));
    }
}

void Actions::setShortcuts(const std::map<ActionId, QKeySequence>& chosen) {
    for (const ActionSpec& spec : actionSpecs()) {
        const auto found = chosen.find(spec.id);
        m_actions.at(spec.id)->setShortcut(found == chosen.end() ? spec.shortcut : found->second);
    }
}

}  // namespace remit
