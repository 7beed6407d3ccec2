// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QSizeF>
#include <map>

#include "core/model/standing.h"
#include "core/model/view_nodes.h"

namespace remit {

// What a document says of one of its views; tiers with everything in it where there is no such view.
struct SavedView {
    Layout layout = Layout::Tiers;
    std::map<NodeRef, QPointF> placed;  // of those that it shows
    ViewNodes nodes;
    HiddenRelations hides;
    QSizeF room;             // pixels that it was laid out for; empty where it is not known
    bool keepsRoom = false;  // however large the window is now: it was placed by hand, or looked at closer
    Standing standing;       // of what the layout places
};

inline SavedView savedView(const Model& model, ViewId id) {
    SavedView out;
    if (const View* view = model.views().find(id)) {
        out.layout = view->layout;
        out.hides = view->hides;
        out.room = {view->roomWidth, view->roomHeight};
        out.standing = readStanding(view->standing);
        out.keepsRoom = view->zoom != 1 || view->centreX != 0 || view->centreY != 0;
    }
    out.nodes = ViewNodes(model, id);
    for (const Placement& placement : model.placements())
        if (placement.view == id && placement.placed && out.nodes.shown(placement.node) == placement.node)
            out.placed[placement.node] = {placement.x, placement.y};
    out.keepsRoom = !out.room.isEmpty() && (out.keepsRoom || !out.placed.empty());
    return out;
}

}  // namespace remit
