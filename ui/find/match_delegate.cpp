// SPDX-License-Identifier: MIT
#include "ui/find/match_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include "ui/find/match_model.h"
#include "ui/look/theme.h"

namespace remit {

void MatchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString text = ground.text;
    ground.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    ground.text = text;
    const QRect box = style->subElementRect(QStyle::SE_ItemViewItemText, &ground, option.widget)
                          .adjusted(space::small, 0, -space::small, 0);

    const Theme& theme = themeOf(option.palette);
    QTextLayout layout(text, option.font);
    QTextLayout::FormatRange words{
        index.data(MatchModel::BeginRole).toInt(), index.data(MatchModel::LengthRole).toInt(), {}};
    words.format.setFontWeight(QFont::DemiBold);
    words.format.setBackground(theme.lit);
    layout.setFormats({words});
    QTextOption oneLine;
    oneLine.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(oneLine);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(box.width());
    layout.endLayout();
    // The words in sight, where they stand behind the edge.
    const qreal end = line.cursorToX(words.start + words.length);
    const qreal shift = std::max(0.0, end - box.width());
    painter->save();
    painter->setClipRect(box);
    painter->setPen(theme.text);
    line.draw(painter, QPointF(box.left() - shift, box.top() + (box.height() - line.height()) / 2));
    painter->restore();
}

}  // namespace remit
