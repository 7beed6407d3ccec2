// SPDX-License-Identifier: MIT
#include "ui/window/node_actions.h"

#include <QMenu>

#include "ui/graph/graph_canvas.h"
#include "ui/graph/graph_view.h"
#include "ui/window/centre.h"

namespace remit {

namespace {

constexpr std::pair<ActionId, Alignment> alignments[] = {
    {ActionId::AlignLeft, Alignment::Left},          {ActionId::AlignCentre, Alignment::Centre},
    {ActionId::AlignRight, Alignment::Right},        {ActionId::AlignTop, Alignment::Top},
    {ActionId::AlignMiddle, Alignment::Middle},      {ActionId::AlignBottom, Alignment::Bottom},
    {ActionId::DistributeAcross, Alignment::Across}, {ActionId::DistributeDown, Alignment::Down},
};

constexpr std::pair<ActionId, EdgeDeed> deeds[] = {
    {ActionId::GiveRights, EdgeDeed::Give},
    {ActionId::MoveRights, EdgeDeed::Move},
    {ActionId::ShareRights, EdgeDeed::Share},
    {ActionId::PartRights, EdgeDeed::Part},
};

}  // namespace

void connectNodes(Actions& actions, Centre& centre) {
    GraphCanvas& canvas = centre.graph().canvas();
    for (const auto& [id, alignment] : alignments)
        QObject::connect(&actions[id], &QAction::triggered, &canvas,
                         [&canvas, each = alignment] { canvas.align(each); });
    for (const auto& [id, deed] : deeds)
        QObject::connect(&actions[id], &QAction::triggered, &canvas, [&canvas, &centre, each = deed] {
            centre.show(Centre::Page::Graph);
            canvas.perform(each);
        });
    QObject::connect(&actions[ActionId::LaneAbove], &QAction::triggered, &canvas, [&canvas] { canvas.moveToLane(-1); });
    QObject::connect(&actions[ActionId::LaneBelow], &QAction::triggered, &canvas, [&canvas] { canvas.moveToLane(1); });
    QObject::connect(&canvas, &GraphCanvas::handChanged, &centre,
                     [&actions, &centre] { enableNodes(actions, &centre); });
    canvas.setNodesMenu(&actions.submenu(ActionId::Nodes));
}

void enableNodes(const Actions& actions, const Centre* centre) {
    const bool shown = centre && centre->page() == Centre::Page::Graph;
    const int count = shown ? static_cast<int>(centre->graph().canvas().hand().size()) : 0;
    for (const auto& [id, alignment] : alignments)
        actions[id].setEnabled(count >= leastFor(alignment));
    for (const ActionId id : {ActionId::LaneAbove, ActionId::LaneBelow})
        actions[id].setEnabled(count > 0);
    actions[ActionId::Nodes].setEnabled(shown);
    for (const auto& [id, deed] : deeds)
        actions[id].setEnabled(centre != nullptr);
    actions[ActionId::EdgeRights].setEnabled(centre != nullptr);
}

}  // namespace remit
