// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QPainter>
#include <vector>

#include "ui/graph/graph_content.h"

namespace remit {

// What the marks, lines and outlines of a graph mean: only those that the content has. Shown beside the graph and
// printed with its picture.
class Legend {
public:
    Legend() = default;
    explicit Legend(const GraphContent& content);

    [[nodiscard]] QSizeF size(const QFont& font) const;
    // From (0, 0), as large as size().
    void paint(QPainter& painter, const QFont& font, const Theme& theme) const;

private:
    std::vector<GraphRight> m_kinds;  // each kind once, by class
    QStringList m_notes;
};

}  // namespace remit
