// SPDX-License-Identifier: MIT
#include "ui/navigator/navigator_delegate.h"

#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

#include "ui/look/icons.h"
#include "ui/look/right_mark.h"
#include "ui/navigator/navigator_model.h"

namespace remit {

namespace {
constexpr int plusSide = 24;
constexpr int markSide = 10;
}  // namespace

QRect NavigatorDelegate::plusRect(const QRect& row) {
    return {row.right() - plusSide - space::medium, row.center().y() - plusSide / 2 + 1, plusSide, plusSide};
}

QSize NavigatorDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int line = QFontMetrics(option.font).height();
    const bool section = index.data(NavigatorModel::SectionRole).toBool();
    return {80, section ? std::max(34, line + 14) : std::max(26, line + 9)};
}

void NavigatorDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = themeOf(option.palette);
    const QRect& row = option.rect;
    painter->save();
    if (index.data(NavigatorModel::SectionRole).toBool()) {
        painter->setFont(fontFor(TextRole::Strong, fontFor(TextRole::Caption, option.font)));
        painter->setPen(theme.muted);
        const QRect plus = plusRect(row);
        const QRect words(row.left(), plus.top(), plus.left() - row.left() - space::small, plus.height());
        const QString count = index.data(NavigatorModel::CountRole).toString();
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        painter->setFont(fontFor(TextRole::Caption, option.font));
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, count);
        actionIcon("plus").paint(painter, plus.adjusted(5, 5, -5, -5));
        painter->restore();
        return;
    }
    int right = row.right() - space::large;
    if (const QVariant severity = index.data(NavigatorModel::SeverityRole); severity.isValid()) {
        const QRectF mark(right - markSide, row.center().y() - markSide / 2.0 + .5, markSide, markSide);
        drawSeverity(*painter, mark, static_cast<Severity>(severity.toInt()), theme);
        right -= markSide + space::medium;
    }
    QFont font = option.font;
    painter->setPen(theme.text);
    if (index.data(NavigatorModel::CurrentRole).toBool()) {
        font = fontFor(TextRole::Strong, font);
        painter->setPen(theme.accent);
    }
    if (index.data(NavigatorModel::HintRole).toBool()) {
        font = fontFor(TextRole::Caption, font);
        painter->setPen(theme.muted);
    }
    painter->setFont(font);
    const QRect words(row.left(), row.top(), right - row.left(), row.height());
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

void NavigatorDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                             const QModelIndex&) const {
    const int height = std::max(option.rect.height(), editor->sizeHint().height());
    editor->setGeometry(option.rect.left() - space::medium, option.rect.center().y() - height / 2,
                        option.rect.width() + space::small, height);
}

bool NavigatorDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) {
    if (event->type() == QEvent::MouseButtonRelease && index.data(NavigatorModel::SectionRole).toBool() &&
        plusRect(option.rect).contains(static_cast<QMouseEvent*>(event)->pos())) {
        emit addPressed(index);
        return true;
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

}  // namespace remit
