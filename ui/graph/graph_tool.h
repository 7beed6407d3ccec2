// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QMouseEvent>

namespace remit {

class GraphCanvas;

// One thing the mouse can do on the canvas. The canvas offers a press to its tools in turn; the one that takes it has
// the mouse until it is released.
class GraphTool {
public:
    explicit GraphTool(GraphCanvas& canvas) : m_canvas(canvas) {}
    virtual ~GraphTool() = default;
    virtual bool press(const QMouseEvent& event) = 0;
    virtual void move(const QMouseEvent& event) = 0;
    virtual void release(const QMouseEvent& event) = 0;
    virtual bool key(const QKeyEvent&) { return false; }  // typed meanwhile; true: it was for the tool
    virtual void cancel() = 0;

protected:
    // Whether the pointer has come far enough from where it was pressed for a drag.
    [[nodiscard]] static bool isDrag(const QPoint& pressed, const QMouseEvent& event) {
        return (event.pos() - pressed).manhattanLength() >= QApplication::startDragDistance();
    }
    // Whether a press takes more in hand, or less, beside what is there.
    [[nodiscard]] static bool takesMore(const QMouseEvent& event) {
        return event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    }

    GraphCanvas& m_canvas;
};

}  // namespace remit
