// SPDX-License-Identifier: MIT
#include "ui/window/action_states.h"

#include "ui/bridge/desk.h"
#include "ui/bridge/text.h"
#include "ui/window/centre.h"
#include "ui/window/main_window.h"
#include "ui/window/matrix_actions.h"
#include "ui/window/node_actions.h"
#include "ui/window/sort_actions.h"

namespace remit {

namespace {
constexpr ActionId needDocument[] = {
    ActionId::Save,
    ActionId::SaveAs,
    ActionId::SaveWithMessage,
    ActionId::History,
    ActionId::ExportTable,
    ActionId::ExportGraph,
    ActionId::ExportPicture,
    ActionId::ExportReport,
    ActionId::Print,
    ActionId::EditCell,
    ActionId::ClearCell,
    ActionId::Rename,
    ActionId::AcceptedFindings,
    ActionId::Rules,
    ActionId::Find,
    ActionId::Palette,
    ActionId::InsertArea,
    ActionId::InsertBody,
    ActionId::InsertPlace,
    ActionId::InsertRelation,
    ActionId::InsertRightKind,
    ActionId::InsertScenario,
    ActionId::DuplicateScenario,
    ActionId::ShowMatrix,
    ActionId::ShowGraph,
    ActionId::ShowCouncil,
    ActionId::Words,
    ActionId::NextPane,
    ActionId::Panels,
    ActionId::NextFinding,
    ActionId::PreviousFinding,
    ActionId::Merge,
    ActionId::Compare,
    ActionId::ImportTable,
    ActionId::PasteSpecial,
    ActionId::Replace,
    ActionId::Cut,
    ActionId::Copy,
    ActionId::CopyPicture,
    ActionId::Paste,
    ActionId::Filter,
    ActionId::Totals,
    ActionId::Legend,
    ActionId::Measures,
    ActionId::SizeNodes,
    ActionId::GraphViews,
    ActionId::NextView,
    ActionId::PreviousView,
    ActionId::Reading,
    ActionId::FocusInHand,
    ActionId::FocusFurther,
    ActionId::FocusNearer,
    ActionId::FocusNothing,
    ActionId::PathBetween,
    ActionId::Properties,
    ActionId::RightKinds,
};
}  // namespace

void updateActions(Actions& actions, const Desk* desk, const Centre* centre) {
    for (const ActionId id : needDocument)
        actions[id].setEnabled(desk != nullptr);
    for (const auto& [id, command] : matrixActions)
        actions[id].setEnabled(desk != nullptr);
    enableSorting(actions, desk != nullptr);
    enableNodes(actions, centre);
    const Document* document = desk ? &desk->document.document() : nullptr;
    actions[ActionId::InsertInstitution].setEnabled(document && !document->model().bodyTypes().empty());
    actions[ActionId::Undo].setEnabled(document && document->canUndo());
    actions[ActionId::Redo].setEnabled(document && document->canRedo());
    actions[ActionId::Undo].setText(document && document->canUndo()
                                        ? MainWindow::tr("&Undo %1").arg(toQt(document->undoLabel()).replace('&', "&&"))
                                        : MainWindow::tr("&Undo"));
    actions[ActionId::Redo].setText(document && document->canRedo()
                                        ? MainWindow::tr("&Redo %1").arg(toQt(document->redoLabel()).replace('&', "&&"))
                                        : MainWindow::tr("&Redo"));
    if (!desk)
        return;
    const bool inMatrix = centre->page() == Centre::Page::Matrix;
    const bool inCouncil = centre->page() == Centre::Page::Council;
    actions[inMatrix ? ActionId::ShowMatrix : inCouncil ? ActionId::ShowCouncil : ActionId::ShowGraph].setChecked(true);
    actions[ActionId::ExportPicture].setEnabled(!inCouncil);
    actions[ActionId::CopyPicture].setEnabled(!inCouncil);
    actions[ActionId::Words].setChecked(centre->words());
    actions[ActionId::Totals].setChecked(centre->totals());
    actions[ActionId::Legend].setChecked(centre->legend());
    const bool inCell = std::holds_alternative<CellRef>(desk->selection.item());
    actions[ActionId::EditCell].setEnabled(inCell);
    actions[ActionId::ClearCell].setEnabled(inCell && inMatrix);
    actions[ActionId::AcceptFinding].setEnabled(desk->analysis.finding(desk->selection.finding()) != nullptr);
}

}  // namespace remit
