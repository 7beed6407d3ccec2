// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QSizeF>
#include <map>

#include "core/model/view_nodes.h"

namespace remit {

// What a document says of one of its views; tiers with everything in it where there is no such view.
struct SavedView {
    Layout layout = Layout::Tiers;
    std::map<NodeRef, QPointF> placed;  // of those that it shows
    ViewNodes nodes;
    HiddenRelations hides;
    QSizeF room;  // pixels that it was laid out for; empty where it is not known
};

inline SavedView savedView(const Model& model, ViewId id) {
    SavedView out;
    if (const View* view = model.views().find(id)) {
        out.layout = view->layout;
        out.hides = view->hides;
        out.room = {view->roomWidth, view->roomHeight};
    }
    out.nodes = ViewNodes(model, id);
    for (const Placement& placement : model.placements())
        if (placement.view == id && placement.placed && out.nodes.shown(placement.node) == placement.node)
            out.placed[placement.node] = {placement.x, placement.y};
    return out;
}

}  // namespace remit
