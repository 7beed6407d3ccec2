// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QRectF>
#include <QStringList>
#include <map>
#include <vector>

#include "ui/graph/graph_content.h"

class QPainter;
class QTransform;

namespace remit {

class GraphScene;

// Names over a picture that is seen from so far away that its own cannot be read, as on a map: of what stands out
// first, then of the nodes with most rights and relations, as many as do not cover one another; and of the lanes.
class FarNames {
public:
    static constexpr qreal from = .5;  // the scale below which names are shown

    struct Name {
        NodeRef node;
        QStringList lines;
        QRectF box;  // pixels
    };

    // What is in the picture, and where; O((nodes + edges) * log).
    void weigh(const GraphScene& scene);
    // The names for a picture that `onScreen` maps into `viewport`.
    [[nodiscard]] std::vector<Name> placed(const GraphScene& scene, const QTransform& onScreen,
                                           const QRectF& viewport) const;
    // `painter` paints pixels.
    void paint(QPainter& painter, const GraphScene& scene, const QTransform& onScreen, const QRectF& viewport) const;

private:
    struct Weighed {
        NodeRef node;
        QPointF at;  // where it stood then
    };
    std::vector<Weighed> m_heaviest;  // first
    // Of names, by how wide they may be, as they are asked for.
    mutable std::map<std::pair<NodeRef, int>, QStringList> m_lines;
};

}  // namespace remit
