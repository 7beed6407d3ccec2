// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace remit {

// Paints the navigator's rows: quiet section headers with their count and a plus to add, names with the mark of their
// worst finding at the right.
class NavigatorDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    // Where the plus of a section header is, in the view.
    [[nodiscard]] static QRect plusRect(const QRect& row);

signals:
    void addPressed(const QModelIndex& section);
};

}  // namespace remit
