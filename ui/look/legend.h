// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QPainter>
#include <QStringList>
#include <functional>
#include <vector>

#include "ui/look/right_mark.h"

namespace remit {

// A kind of right and the mark that stands for it.
struct LegendKind {
    QString name;
    RightMark mark;
};

// A line that stands for something else than a right, or what is drawn in its place.
struct LegendLine {
    QString name;
    std::function<void(QPainter&, const QLineF&, const Theme&)> paint;
    bool isLine = true;
};

// What the marks, lines and outlines of a view mean: only those that it shows. A column beside a printed picture, a
// strip of flowing entries below the view in the window.
class Legend {
public:
    Legend() = default;
    // `lines`: whether kinds of right are told by lines as well.
    Legend(std::vector<LegendKind> kinds, QStringList notes, bool lines, std::vector<LegendLine> others = {});

    [[nodiscard]] QSizeF size(const QFont& font) const;
    // From (0, 0), as large as size().
    void paint(QPainter& painter, const QFont& font, const Theme& theme) const;

    // The strip in that width; `terse` leaves the notes out.
    [[nodiscard]] qreal stripHeight(const QFont& font, qreal width, bool terse) const;
    void paintStrip(QPainter& painter, const QFont& font, const Theme& theme, qreal width, bool terse) const;

    [[nodiscard]] const std::vector<LegendKind>& kinds() const { return m_kinds; }
    [[nodiscard]] const std::vector<LegendLine>& others() const { return m_others; }
    [[nodiscard]] const QStringList& notes() const { return m_notes; }
    // "D: Decision rights.\nA ring with a plus: held jointly."
    [[nodiscard]] QString inWords() const;

private:
    struct Entry {
        const LegendKind* kind;
        const LegendLine* line;  // both null for a note
        QString text;
        QRectF box;
    };
    [[nodiscard]] std::vector<Entry> entries(const QFont& font, qreal width, bool terse) const;

    std::vector<LegendKind> m_kinds;  // each kind once, by class
    std::vector<LegendLine> m_others;
    QStringList m_notes;
    bool m_lines = true;
};

}  // namespace remit
