// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace remit {

// A cell of the preview: its lines from the top, wrapped, with room around them.
class PasteDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace remit
