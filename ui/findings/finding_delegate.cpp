// SPDX-License-Identifier: MIT
#include "ui/findings/finding_delegate.h"

#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include "ui/findings/finding_words.h"
#include "ui/findings/findings_model.h"
#include "ui/look/right_mark.h"

namespace remit {

namespace {
constexpr int markSide = 11;
constexpr int mostLines = 2;
constexpr int narrow = 460;  // below it the sentence needs the room of rule and source

bool isGroup(const QModelIndex& index) { return !index.parent().isValid(); }

// The sentence laid out in a width, its names bold; lines past the second are left out.
int layOut(QTextLayout& layout, const QString& text, const QStringList& names, const QFont& font, int width) {
    layout.setText(text);
    layout.setFont(font);
    layout.setFormats(namesIn(text, names));
    layout.beginLayout();
    int lines = 0;
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height();
        ++lines;
    }
    layout.endLayout();
    return lines;
}
}  // namespace

// Where the parts of a row go.
struct FindingDelegate::Columns {
    QRect mark;
    QRect sentence;
    QRect rule;
    QRect source;

    Columns(const QRect& row, const QModelIndex& index, const QFont& font) {
        const int em = QFontMetrics(font).averageCharWidth();
        const bool roomy = row.width() >= narrow;
        const bool muted = index.data(FindingsModel::MutedRole).toBool();
        const int sourceWidth = roomy ? 13 * em : 0;
        const int ruleWidth = roomy && !muted ? 21 * em : 0;
        const int right = row.right() - space::large;
        mark = QRect(row.left() + space::medium, row.top(), markSide, row.height());
        source = QRect(right - sourceWidth, row.top(), sourceWidth, row.height());
        rule = QRect(source.left() - ruleWidth - (ruleWidth ? space::large : 0), row.top(), ruleWidth, row.height());
        const int left = mark.right() + space::large;
        sentence = QRect(left, row.top(), rule.left() - space::huge / 2 - left, row.height());
    }
};

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int line = QFontMetrics(option.font).height();
    if (isGroup(index))
        return {100, std::max(30, line + 12)};
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    const int width = view ? view->viewport()->width() - view->indentation() * 2 : 600;
    QTextLayout layout;
    const Columns columns(QRect(0, 0, width, line), index, option.font);
    const int lines = layOut(layout, index.data().toString(), index.data(FindingsModel::NamesRole).toStringList(),
                             option.font, columns.sentence.width());
    return {100, std::max(30, std::min(lines, mostLines) * line + 12)};
}

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = themeOf(option.palette);
    painter->save();
    if (isGroup(index)) {
        const QFont strong = fontFor(TextRole::Strong, option.font);
        const QFont caption = fontFor(TextRole::Caption, option.font);
        QRect words = option.rect.adjusted(space::medium, 0, -space::large, 0);
        const QString count = index.data(FindingsModel::CountRole).toString();
        const int countWidth = QFontMetrics(caption).horizontalAdvance(count) + space::large;
        const QString title =
            QFontMetrics(strong).elidedText(index.data().toString(), Qt::ElideRight, words.width() - countWidth);
        painter->setFont(strong);
        painter->setPen(theme.text);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, title);
        words.setLeft(words.left() + QFontMetrics(strong).horizontalAdvance(title) + space::medium);
        painter->setFont(caption);
        painter->setPen(theme.muted);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, count);
        painter->restore();
        return;
    }
    const bool waived = index.data(FindingsModel::WaivedRole).toBool();
    const Columns columns(option.rect, index, option.font);
    if (waived)
        painter->setOpacity(.55);
    QRectF mark(0, 0, markSide, markSide);
    mark.moveCenter(QRectF(columns.mark).center());
    drawSeverity(*painter, mark, static_cast<Severity>(index.data(FindingsModel::SeverityRole).toInt()), theme);
    painter->setOpacity(1);

    painter->setPen(waived ? theme.muted : theme.text);
    const QString text = index.data().toString();
    QTextLayout layout;
    const int lines = layOut(layout, text, index.data(FindingsModel::NamesRole).toStringList(), option.font,
                             columns.sentence.width());
    const int shown = std::min(lines, mostLines);
    const qreal lineHeight = layout.lineAt(0).height();
    const QPointF origin(columns.sentence.left(), columns.sentence.center().y() + .5 - shown * lineHeight / 2);
    for (int i = 0; i < shown; ++i) {
        const QTextLine line = layout.lineAt(i);
        if (i + 1 == shown && lines > shown) {  // the rest is in the tooltip
            const QString tail = QFontMetrics(fontFor(TextRole::Strong, option.font))
                                     .elidedText(text.mid(line.textStart()), Qt::ElideRight, columns.sentence.width());
            QTextLayout rest;
            layOut(rest, tail, index.data(FindingsModel::NamesRole).toStringList(), option.font,
                   columns.sentence.width() + space::huge);
            rest.lineAt(0).draw(painter, origin + QPointF(0, line.y()));
        } else {
            line.draw(painter, origin);
        }
    }

    const QFont caption = fontFor(TextRole::Caption, option.font);
    painter->setFont(caption);
    painter->setPen(theme.muted);
    const auto right = [&](const QRect& rect, const QString& words) {
        if (rect.width() > 0)
            painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight,
                              QFontMetrics(caption).elidedText(words, Qt::ElideRight, rect.width()));
    };
    right(columns.rule, index.data(FindingsModel::RuleRole).toString());
    right(columns.source, waived ? tr("accepted") : index.data(FindingsModel::SourceRole).toString());
    if (index.data(FindingsModel::FreshRole).toBool()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accent);
        painter->drawRoundedRect(
            QRectF(option.rect.left() - space::small, option.rect.top() + 6, 3, option.rect.height() - 12), 1.5, 1.5);
    }
    painter->restore();
}

}  // namespace remit
