// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>

#include "ui/matrix/matrix_model.h"
#include "ui/matrix/matrix_painter.h"

namespace remit {

// What the two headers of the matrix share: drawn by Remit, chosen by a click, folded at the chevron, named at a double
// click, dragged to another place.
class MatrixHeader : public QHeaderView {
    Q_OBJECT

public:
    MatrixHeader(Qt::Orientation orientation, MatrixModel& model, QWidget* parent);

    void setStyle(const MatrixStyle& style);
    // The section of the cell in hand and those that are selected themselves, or -1.
    void setMarked(int current, int firstChosen, int lastChosen);

signals:
    // `extend`: up to this one, from the one that is chosen.
    void chosen(int section, bool extend);
    void foldToggled(int section);
    void nameRequested(int section);
    void menuRequested(int section, const QPoint& globalPosition);
    // A drag ended at the gap before section `to`, or on it.
    void dropped(int from, int to, bool on);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;

    [[nodiscard]] virtual QRectF chevron(int section) const = 0;
    // The section that is seen there.
    [[nodiscard]] virtual int sectionAt(const QPoint& position) const { return logicalIndexAt(position); }
    // Whether a section that stays in sight stands there, over others.
    [[nodiscard]] virtual bool isOverOthers(const QPoint&) const { return false; }
    // Whether a section of the document can be dragged; whether `to` can take it in.
    [[nodiscard]] virtual bool canDrag(int section) const = 0;
    [[nodiscard]] virtual bool canHold(int from, int to) const = 0;
    [[nodiscard]] QRect sectionRect(int section) const;
    [[nodiscard]] HeaderLook look(int section) const {
        return {section == m_current, section >= m_firstChosen && section <= m_lastChosen && m_firstChosen >= 0};
    }

    MatrixModel& m_model;
    MatrixStyle m_style;

private:
    int m_current = -1;
    struct Drop {
        int to = -1;
        bool on = false;
        friend bool operator==(const Drop&, const Drop&) = default;
    };
    [[nodiscard]] Drop dropAt(const QPoint& position) const;
    void paintDrop(QPainter& painter) const;

    int m_firstChosen = -1;
    int m_lastChosen = -1;
    int m_pressed = -1;
    QPoint m_pressedAt;
    bool m_resized = false;
    bool m_moving = false;
    Drop m_drop;
};

// Bodies across: name, and what the body is.
class BodyHeader final : public MatrixHeader {
    Q_OBJECT

public:
    BodyHeader(MatrixModel& model, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override { return {length(), m_needed}; }
    // The height that the longest name takes.
    void setNeeded(int height) { m_needed = height; }
    // Where the column Decides starts in the viewport: behind the others, or at its right edge where they reach
    // further.
    [[nodiscard]] int frozenLeft() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    [[nodiscard]] int sectionAt(const QPoint& position) const override;
    [[nodiscard]] bool isOverOthers(const QPoint& position) const override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    [[nodiscard]] QRectF chevron(int section) const override;
    [[nodiscard]] bool canDrag(int section) const override { return !m_model.isDecides(section); }
    [[nodiscard]] bool canHold(int from, int to) const override;

private:
    int m_needed = 0;
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
    [[nodiscard]] bool canDrag(int) const override { return true; }
    [[nodiscard]] bool canHold(int, int) const override { return true; }
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] bool isOnEdge(const QPointF& position) const { return position.x() > width() - 6; }
    int m_width = 0;
    bool m_dragging = false;
};

}  // namespace remit
