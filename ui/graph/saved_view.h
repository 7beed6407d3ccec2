// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <map>
#include <set>

#include "core/model/model.h"

namespace remit {

// What a document says of one of its views; tiers with everything in it where there is no such view.
struct SavedView {
    Layout layout = Layout::Tiers;
    std::map<NodeRef, QPointF> placed;  // hidden ones aside
    std::set<NodeRef> hidden;
};

inline SavedView savedView(const Model& model, ViewId id) {
    SavedView out;
    if (const View* view = model.views().find(id))
        out.layout = view->layout;
    for (const Placement& placement : model.placements()) {
        if (placement.view != id)
            continue;
        if (placement.hidden)
            out.hidden.insert(placement.node);
        else
            out.placed[placement.node] = {placement.x, placement.y};
    }
    return out;
}

}  // namespace remit
