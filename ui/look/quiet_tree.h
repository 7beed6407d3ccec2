// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

namespace remit {

// A tree without lines or columns: rounded rows, the current one ringed while the tree has the keyboard, small chevrons
// to fold. Delegates paint what a row says, on the ground that the tree has painted.
class QuietTree final : public QTreeView {
    Q_OBJECT

public:
    explicit QuietTree(QWidget* parent = nullptr);

signals:
    // Before the default for the key; a slot that sets `taken` keeps the tree from acting on it.
    void keyPressed(QKeyEvent* event, bool& taken);

protected:
    bool event(QEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

}  // namespace remit
