// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QKeySequence>
#include <map>
#include <optional>
#include <span>

class QMenu;
class QMenuBar;
class QWidget;

namespace remit {

Q_NAMESPACE

// Everything a user can order from the window's menus, in menu order.
enum class ActionId {
    New,
    Open,
    OpenRecent,
    Save,
    SaveAs,
    SaveWithMessage,
    History,
    Merge,
    Compare,
    ImportTable,
    ExportTable,
    ExportGraph,
    ExportPicture,
    ExportReport,
    Print,
    Properties,
    CloseWindow,
    Quit,
    Undo,
    Redo,
    UndoHistory,
    Cut,
    Copy,
    CopyPicture,
    Paste,
    PasteSpecial,
    EditCell,
    ClearCell,
    Rename,
    RightKinds,
    Find,
    Replace,
    Palette,
    InsertArea,
    InsertBody,
    InsertInstitution,
    InsertPlace,
    InsertRightKind,
    InsertRelation,
    InsertScenario,
    DuplicateScenario,
    InsertRow,
    InsertUnder,
    InsertColumn,
    RenameRow,
    RenameColumn,
    SelectRow,
    SelectColumn,
    MoveUp,
    MoveDown,
    MoveLeft,
    MoveRight,
    Indent,
    Outdent,
    FoldAll,
    UnfoldAll,
    Nodes,
    AlignLeft,
    AlignCentre,
    AlignRight,
    AlignTop,
    AlignMiddle,
    AlignBottom,
    DistributeAcross,
    DistributeDown,
    LaneAbove,
    LaneBelow,
    EdgeRights,
    GiveRights,
    MoveRights,
    ShareRights,
    PartRights,
    Filter,
    RemoveRow,
    RemoveColumn,
    ShowMatrix,
    ShowGraph,
    ShowCouncil,
    Words,
    Totals,
    Legend,
    Measures,
    SizeNodes,
    GraphViews,
    NextView,
    PreviousView,
    Reading,
    FocusInHand,
    FocusFurther,
    FocusNearer,
    FocusNothing,
    PathBetween,
    SortAreas,
    AreasInOrder,
    AreasByName,
    AreasByFindings,
    AreasByRights,
    AreasByDeciders,
    SortBodies,
    BodiesInOrder,
    BodiesByName,
    BodiesByFindings,
    BodiesByRights,
    BodiesByDecisions,
    NextPane,
    Panels,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeContrastLight,
    ThemeContrastDark,
    Language,
    TextLarger,
    TextSmaller,
    TextNormal,
    NextFinding,
    PreviousFinding,
    AcceptFinding,
    AcceptedFindings,
    Rules,
    Help,
    Shortcuts,
    About,
};
Q_ENUM_NS(ActionId)  // its names are what settings keep shortcuts by

enum class MenuId { File, Edit, Insert, Arrange, View, Check, Help };

struct ActionSpec {
    ActionId id;
    MenuId menu;
    const char* text;  // with its mnemonic; translated in the context "Actions"
    const char* tip;   // one sentence, or null where the text says it all
    const char* icon;  // of actionIcon(), or null
    QKeySequence shortcut;
    bool checkable = false;
    bool separatorBefore = false;
    bool isMenu = false;                  // a submenu, of the actions that name it or as the window fills it
    std::optional<ActionId> inside = {};  // the submenu that it stands in
};

// The one list of actions.
[[nodiscard]] std::span<const ActionSpec> actionSpecs();
[[nodiscard]] QString menuTitle(MenuId menu);
// The text without the marks of its mnemonic: "Save &as…" is "Save as…".
[[nodiscard]] QString withoutMnemonic(QString text);

// A window's own actions, made from the list.
class Actions {
public:
    explicit Actions(QWidget& window);

    [[nodiscard]] QAction& operator[](ActionId id) const { return *m_actions.at(id); }
    [[nodiscard]] QMenu& submenu(ActionId id) const { return *m_submenus.at(id); }
    void fill(QMenuBar& bar);
    // Each action gets the shortcut chosen for it, else its usual one.
    void setShortcuts(const std::map<ActionId, QKeySequence>& chosen);

private:
    std::map<ActionId, QAction*> m_actions;  // children of the window
    std::map<ActionId, QMenu*> m_submenus;
};

}  // namespace remit
