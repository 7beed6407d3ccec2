// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "core/model/placement.h"

class QLabel;
class QLineEdit;
class QStandardItemModel;

namespace remit {

class GraphCanvas;

// Above the graph, while a path is asked for or shown: a field to find its next end by name, beside clicking it; then
// from where to where it leads, in how many steps, and the way out. Enter takes the first that fits.
class PathBar final : public QWidget {
    Q_OBJECT

public:
    PathBar(GraphCanvas& canvas, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void listNodes();
    void take(const QString& name);

    GraphCanvas& m_canvas;
    QLabel* m_label;
    QLineEdit* m_find;
    QStandardItemModel* m_names;
};

}  // namespace remit
