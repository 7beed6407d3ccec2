// SPDX-License-Identifier: MIT
#include "ui/look/quiet_tree.h"

#include <QAbstractItemDelegate>
#include <QKeyEvent>
#include <QPainter>

#include "ui/look/theme.h"

namespace remit {

QuietTree::QuietTree(QWidget* parent) : QTreeView(parent) {
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(14);
    setMouseTracking(true);
    setUniformRowHeights(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setExpandsOnDoubleClick(false);
}

bool QuietTree::event(QEvent* event) {
    // Keys that a row answers are not the window's, as long as the tree has the keyboard.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool arrow = key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down;
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Insert || key->key() == Qt::Key_F2 ||
            (arrow && key->modifiers() == Qt::AltModifier)) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

void QuietTree::keyPressEvent(QKeyEvent* event) {
    bool taken = false;
    emit keyPressed(event, taken);
    if (!taken)
        QTreeView::keyPressEvent(event);
}

void QuietTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = themeOf(palette());
    const QRect cell = visualRect(index);
    const QRectF ground = QRectF(option.rect).adjusted(space::small, 1, -space::small, -1);
    const bool selected = selectionModel() && selectionModel()->isSelected(index);
    const bool hovered = indexAt(viewport()->mapFromGlobal(QCursor::pos())) == index && viewport()->underMouse();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool ringed = hasFocus() && currentIndex() == index;
    painter->setPen(ringed ? QPen(theme.accent, 1.5) : QPen(Qt::NoPen));
    painter->setBrush(selected ? QBrush(theme.selected) : hovered ? QBrush(theme.band) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(ringed ? ground.adjusted(.5, .5, -.5, -.5) : ground, 5, 5);
    painter->restore();
    drawBranches(painter, QRect(0, cell.top(), cell.left(), cell.height()), index);
    QStyleOptionViewItem inner = option;
    inner.rect = cell;
    inner.state.setFlag(QStyle::State_Selected, selected);
    inner.state.setFlag(QStyle::State_MouseOver, hovered);
    itemDelegateForIndex(index)->paint(painter, inner, index);
}

void QuietTree::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const {
    if (!model()->hasChildren(index))
        return;
    const QPointF centre(rect.right() - 5.5, rect.center().y() + 1.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(themeOf(palette()).muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal r = 3;
    if (isExpanded(index))
        painter->drawPolyline(
            QPolygonF({centre + QPointF(-r, -r / 2), centre + QPointF(0, r / 2), centre + QPointF(r, -r / 2)}));
    else
        painter->drawPolyline(
            QPolygonF({centre + QPointF(-r / 2, -r), centre + QPointF(r / 2, 0), centre + QPointF(-r / 2, r)}));
    painter->restore();
}

void QuietTree::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout();  // rows that wrap may need another height
}

}  // namespace remit
