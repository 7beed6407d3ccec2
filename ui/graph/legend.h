// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QPainter>
#include <vector>

#include "ui/graph/graph_content.h"

namespace remit {

// What the marks, lines and outlines of a graph mean: only those that the content has. A column beside the printed
// picture, a strip of flowing entries below the graph in the window.
class Legend {
public:
    Legend() = default;
    explicit Legend(const GraphContent& content);

    [[nodiscard]] QSizeF size(const QFont& font) const;
    // From (0, 0), as large as size().
    void paint(QPainter& painter, const QFont& font, const Theme& theme) const;

    // The strip in that width; `terse` leaves the notes out.
    [[nodiscard]] qreal stripHeight(const QFont& font, qreal width, bool terse) const;
    void paintStrip(QPainter& painter, const QFont& font, const Theme& theme, qreal width, bool terse) const;

    [[nodiscard]] const QStringList& notes() const { return m_notes; }

private:
    struct Entry {
        const GraphRight* kind;  // null for a note
        QString text;
        QRectF box;
    };
    [[nodiscard]] std::vector<Entry> entries(const QFont& font, qreal width, bool terse) const;

    std::vector<GraphRight> m_kinds;  // each kind once, by class
    QStringList m_notes;
};

}  // namespace remit
