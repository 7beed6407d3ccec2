// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QPainter>
#include <QStringList>
#include <vector>

#include "ui/look/right_mark.h"

namespace remit {

// A kind of right and the mark that stands for it.
struct LegendKind {
    QString name;
    RightMark mark;
};

// What the marks, lines and outlines of a view mean: only those that it shows. A column beside a printed picture, a
// strip of flowing entries below the view in the window.
class Legend {
public:
    Legend() = default;
    // `lines`: whether kinds of right are told by lines as well.
    Legend(std::vector<LegendKind> kinds, QStringList notes, bool lines);

    [[nodiscard]] QSizeF size(const QFont& font) const;
    // From (0, 0), as large as size().
    void paint(QPainter& painter, const QFont& font, const Theme& theme) const;

    // The strip in that width; `terse` leaves the notes out.
    [[nodiscard]] qreal stripHeight(const QFont& font, qreal width, bool terse) const;
    void paintStrip(QPainter& painter, const QFont& font, const Theme& theme, qreal width, bool terse) const;

    [[nodiscard]] const QStringList& notes() const { return m_notes; }
    // "D: Decision rights.\nA ring with a plus: held jointly."
    [[nodiscard]] QString inWords() const;

private:
    struct Entry {
        const LegendKind* kind;  // null for a note
        QString text;
        QRectF box;
    };
    [[nodiscard]] std::vector<Entry> entries(const QFont& font, qreal width, bool terse) const;

    std::vector<LegendKind> m_kinds;  // each kind once, by class
    QStringList m_notes;
    bool m_lines = true;
};

}  // namespace remit
