// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace remit {

// Paints findings: severity, one sentence with its names emphasised on at most two lines, rule and source at the
// right. Groups are quiet headers with a count.
class FindingDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Columns;
};

}  // namespace remit
