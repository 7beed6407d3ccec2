// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>

#include "ui/bridge/selection.h"

namespace remit {

class CellEditor;
class GraphCanvas;

// Writes the rights of an edge in words where it is drawn, conditions, partners and wordings included, as the matrix
// does in its cells. Enter writes them, Escape does not; leaving the field writes what is understood.
class EdgeWords final : public QObject {
    Q_OBJECT

public:
    explicit EdgeWords(GraphCanvas& canvas);

    void open(const CellRef& cell, const QPoint& centre);  // in the viewport

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void enter();
    void leave();
    QString write();
    void close();

    GraphCanvas& m_canvas;
    QPointer<CellEditor> m_editor;
    CellRef m_cell;
    QString m_before;
};

}  // namespace remit
