// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace remit {

// Paints a match's text with the words that match bold on the colour of what is lit.
class MatchDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace remit
