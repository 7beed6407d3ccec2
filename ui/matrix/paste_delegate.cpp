// SPDX-License-Identifier: MIT
#include "ui/matrix/paste_delegate.h"

#include <QPainter>
#include <QTableView>

#include "ui/look/theme.h"

namespace remit {

namespace {
constexpr int lines = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr int mostLines = 6;  // the rest is in the tooltip
}  // namespace

void PasteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = themeOf(option.palette);
    const QVariant ground = index.data(Qt::BackgroundRole);
    const QVariant letters = index.data(Qt::ForegroundRole);
    painter->save();
    painter->fillRect(option.rect, ground.isValid() ? ground.value<QColor>() : theme.surface);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(QPen(option.state & QStyle::State_Active ? theme.accent : theme.strongLine, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->setClipRect(option.rect);
    painter->setPen(letters.isValid() ? letters.value<QColor>() : theme.text);
    painter->setFont(option.font);
    painter->drawText(option.rect.adjusted(space::medium, space::small, -space::medium, -space::small), lines,
                      index.data().toString());
    painter->restore();
}

QSize PasteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const int width = table ? table->columnWidth(index.column()) : option.rect.width();
    const QFontMetrics metrics(option.font);
    const QRect text =
        metrics.boundingRect(QRect(0, 0, width - 2 * space::medium - 1, 10'000), lines, index.data().toString());
    const int high = std::clamp(text.height(), metrics.lineSpacing(), mostLines * metrics.lineSpacing());
    return {width, high + 2 * space::small + 2};
}

}  // namespace remit
