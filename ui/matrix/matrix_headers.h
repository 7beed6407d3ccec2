// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>

#include "ui/matrix/matrix_model.h"
#include "ui/matrix/matrix_painter.h"

namespace remit {

// What the two headers of the matrix share: drawn by Remit, chosen by a click, folded at the chevron.
class MatrixHeader : public QHeaderView {
    Q_OBJECT

public:
    MatrixHeader(Qt::Orientation orientation, MatrixModel& model, QWidget* parent);

    void setStyle(const MatrixStyle& style);
    // The section of the cell in hand and the one that is selected itself, or -1.
    void setMarked(int current, int chosen);

signals:
    void chosen(int section);
    void foldToggled(int section);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

    [[nodiscard]] virtual QRectF chevron(int section) const = 0;
    [[nodiscard]] QRect sectionRect(int section) const;
    [[nodiscard]] HeaderLook look(int section) const { return {section == m_current, section == m_chosen}; }

    MatrixModel& m_model;
    MatrixStyle m_style;

private:
    int m_current = -1;
    int m_chosen = -1;
    int m_pressed = -1;
    bool m_resized = false;
};

// Bodies across: name, and what the body is.
class BodyHeader final : public MatrixHeader {
    Q_OBJECT

public:
    BodyHeader(MatrixModel& model, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    [[nodiscard]] QRectF chevron(int section) const override;
};

// Policy areas down, as a tree. Its right edge can be dragged.
class AreaHeader final : public MatrixHeader {
    Q_OBJECT

public:
    AreaHeader(MatrixModel& model, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int nameWidth() const { return m_width; }
    void setNameWidth(int width);

signals:
    void nameWidthChanged();

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    [[nodiscard]] QRectF chevron(int section) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] bool isOnEdge(const QPointF& position) const { return position.x() > width() - 6; }
    int m_width = 0;
    bool m_dragging = false;
};

}  // namespace remit
