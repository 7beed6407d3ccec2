// SPDX-License-Identifier: MIT
#include "ui/look/legend.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>

#include "ui/look/wrapped_text.h"

namespace remit {

namespace {

struct MarkWords {
    Q_DECLARE_TR_FUNCTIONS(Legend)
};

constexpr qreal mark = 20;
constexpr qreal line = 40;
constexpr qreal gap = 9;
constexpr qreal wide = 176;

// The strip's measures, by the height of its text.
struct Strip {
    explicit Strip(qreal text) : mark(text + 1), line(text * 1.7), gap(text / 3), between(text), row(text + 7) {}
    qreal mark;
    qreal line;
    qreal gap;
    qreal between;
    qreal row;
};

qreal rowHeight(const QFont& font) { return std::max(QFontMetricsF(font).height() + 8, mark + 8); }
qreal scale(const QFont& font) { return QFontMetricsF(font).height() / 17; }
qreal nameWidth(const QFont& font) { return (wide - mark - line - 2 * gap) * scale(font); }

// Lines of a name: what stands for something else than a line says more.
int mostLines(const LegendLine& each) { return each.isLine ? 2 : 6; }

// Of a row, whose name may take a few lines.
qreal lineHeight(const QString& name, const QFont& font, int most = 2) {
    return std::max(rowHeight(font), static_cast<qreal>(wrapText(name, font, nameWidth(font), most).lines.size()) *
                                             QFontMetricsF(font).height() +
                                         6);
}

}  // namespace

Legend::Legend(std::vector<LegendKind> kinds, QStringList notes, bool lines, std::vector<LegendLine> others)
    : m_kinds(std::move(kinds)), m_others(std::move(others)), m_notes(std::move(notes)), m_lines(lines) {
    std::stable_sort(m_kinds.begin(), m_kinds.end(), [](const LegendKind& a, const LegendKind& b) {
        return std::pair(a.mark.rightClass, a.name) < std::pair(b.mark.rightClass, b.name);
    });
}

QString Legend::inWords() const {
    QStringList out;
    for (const LegendKind& kind : m_kinds)
        out << MarkWords::tr("%1: %2.").arg(kind.mark.letter, kind.name);
    for (const LegendLine& each : m_others)
        out << (each.isLine ? MarkWords::tr("Line: %1.").arg(each.name) : each.name + QLatin1Char('.'));
    return (out + m_notes).join(QLatin1Char('\n'));
}

QSizeF Legend::size(const QFont& font) const {
    const QFont caption = fontFor(TextRole::Caption, font);
    qreal height = QFontMetricsF(font).height() + 12;
    for (const LegendKind& kind : m_kinds)
        height += lineHeight(kind.name, font);
    for (const LegendLine& each : m_others)
        height += lineHeight(each.name, font, mostLines(each));
    for (const QString& note : m_notes)
        height += static_cast<qreal>(wrapText(note, caption, wide * scale(font), 5).lines.size()) *
                      QFontMetricsF(caption).height() +
                  8;
    return {wide * scale(font), height + 10};
}

void Legend::paint(QPainter& painter, const QFont& font, const Theme& theme) const {
    const qreal step = QFontMetricsF(font).height();
    const qreal width = size(font).width();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextRole::Strong, font));
    painter.setPen(theme.text);
    painter.drawText(QRectF(0, 0, width, step), Qt::AlignLeft | Qt::AlignVCenter, MarkWords::tr("Legend"));
    qreal y = step + 12;
    for (const LegendKind& kind : m_kinds) {
        const QStringList name = wrapText(kind.name, font, nameWidth(font), 2).lines;
        const qreal height = lineHeight(kind.name, font);
        const qreal middle = y + height / 2;
        drawRightMark(painter, QRectF(0, middle - mark / 2, mark, mark), kind.mark, theme);
        painter.setPen(penOf(kind.mark.rightClass, theme));
        painter.drawLine(QPointF(mark + gap, middle), QPointF(mark + gap + line, middle));
        painter.setFont(font);
        painter.setPen(theme.text);
        qreal top = middle - static_cast<qreal>(name.size()) * step / 2;
        for (const QString& each : name) {
            painter.drawText(QRectF(mark + line + 2 * gap, top, nameWidth(font) + 8, step),
                             Qt::AlignLeft | Qt::AlignVCenter, each);
            top += step;
        }
        y += height;
    }
    for (const LegendLine& each : m_others) {
        const qreal height = lineHeight(each.name, font, mostLines(each));
        each.paint(painter, QLineF(0, y + height / 2, mark + gap + line, y + height / 2), theme);
        drawWrapped(painter, wrapText(each.name, font, nameWidth(font), mostLines(each)),
                    QRectF(mark + line + 2 * gap, y, nameWidth(font) + 8, height), Qt::AlignVCenter, theme.text);
        y += height;
    }
    const QFont caption = fontFor(TextRole::Caption, font);
    const qreal small = QFontMetricsF(caption).height();
    y += 10;
    painter.setFont(caption);
    painter.setPen(theme.muted);
    for (const QString& note : m_notes) {
        const WrappedText wrapped = wrapText(note, caption, width, 5);
        for (const QString& each : wrapped.lines) {
            painter.drawText(QRectF(0, y, width + 8, small), Qt::AlignLeft | Qt::AlignVCenter, each);
            y += small;
        }
        y += 8;
    }
}

std::vector<Legend::Entry> Legend::entries(const QFont& font, qreal width, bool terse) const {
    const QFont caption = fontFor(TextRole::Caption, font);
    const QFontMetricsF metrics(caption);
    const Strip strip(metrics.height());
    std::vector<Entry> out;
    QPointF at;
    const auto add = [&](const LegendKind* kind, const LegendLine* line, const QString& text) {
        const qreal lead = kind   ? strip.mark + strip.gap + (m_lines ? strip.line + strip.gap : 0)
                           : line ? strip.mark + strip.line + strip.gap
                                  : 0;
        const QString shown = metrics.elidedText(text, Qt::ElideRight, std::max<qreal>(width - lead, 40));
        const qreal wants = lead + metrics.horizontalAdvance(shown);
        if (at.x() > 0 && at.x() + wants > width)
            at = QPointF(0, at.y() + strip.row);
        out.push_back({kind, line, shown, QRectF(at, QSizeF(wants, strip.row))});
        at.rx() += wants + strip.between;
    };
    for (const LegendKind& kind : m_kinds)
        add(&kind, nullptr, kind.name);
    for (const LegendLine& each : m_others)
        add(nullptr, &each, each.name);
    if (!terse)
        for (const QString& note : m_notes)
            add(nullptr, nullptr, note);
    return out;
}

qreal Legend::stripHeight(const QFont& font, qreal width, bool terse) const {
    const std::vector<Entry> all = entries(font, width, terse);
    return all.empty() ? 0 : all.back().box.bottom();
}

void Legend::paintStrip(QPainter& painter, const QFont& font, const Theme& theme, qreal width, bool terse) const {
    const QFont caption = fontFor(TextRole::Caption, font);
    const Strip strip(QFontMetricsF(caption).height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(caption);
    for (const Entry& each : entries(font, width, terse)) {
        QRectF box = each.box;
        if (each.kind) {
            const qreal middle = box.center().y();
            drawRightMark(painter, QRectF(box.left(), middle - strip.mark / 2, strip.mark, strip.mark), each.kind->mark,
                          theme);
            const qreal start = box.left() + strip.mark + strip.gap;
            box.setLeft(start);
            if (m_lines) {
                painter.setPen(penOf(each.kind->mark.rightClass, theme));
                painter.drawLine(QPointF(start, middle), QPointF(start + strip.line, middle));
                box.setLeft(start + strip.line + strip.gap);
            }
        }
        if (each.line) {
            const qreal length = strip.mark + strip.line;
            each.line->paint(painter, QLineF(box.left(), box.center().y(), box.left() + length, box.center().y()),
                             theme);
            box.setLeft(box.left() + length + strip.gap);
        }
        painter.setPen(theme.muted);
        painter.drawText(box.adjusted(0, 0, 4, 0), Qt::AlignLeft | Qt::AlignVCenter, each.text);
    }
}

}  // namespace remit
