// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QObject>
#include <QTimer>
#include <vector>

#include "ui/graph/crowd.h"

namespace remit {

class GraphCanvas;

// The letters of one line of a crowd.
struct CrowdLetters {
    std::uint32_t line = 0;
    QRectF place;  // scene units
};

// The letters of the rights whose lines are in sight, where there is room for them: on their lines, off nodes and off
// one another. O(nodes + lines in sight).
[[nodiscard]] std::vector<CrowdLetters> crowdLetters(const GraphContent& content, const Crowd& crowd,
                                                     const QRectF& seen, const QFont& font);

// Gives a crowd its letters whenever what is seen of it, near enough to read a node, has come to rest.
class CrowdLettering final : public QObject {
    Q_OBJECT

public:
    explicit CrowdLettering(GraphCanvas& canvas);

private:
    void place();

    GraphCanvas& m_canvas;
    QTimer m_rest;
};

}  // namespace remit
