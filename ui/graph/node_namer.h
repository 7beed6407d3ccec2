// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <functional>

#include "ui/graph/graph_actions.h"

namespace remit {

class GraphCanvas;
class NameEditor;

// Names nodes where they stand in the graph: one that there is, or a new one, which is made once it has a name. Enter
// keeps the name, Escape does not; leaving the field keeps it where it can be kept.
class NodeNamer final : public QObject {
    Q_OBJECT

public:
    explicit NodeNamer(GraphCanvas& canvas);

    void rename(const NodeRef& node);
    // The field opens at the node's spot; where it has none, at `beside`, and the layout finds its place.
    void make(const NewNode& node, const QPointF& beside);

private:
    using Keep = std::function<QString(const QString& name)>;  // "" or why not
    [[nodiscard]] QString addedWords(const NodeRef& made, const QString& name) const;
    void open(const QString& name, const QString& called, QRect where, const Keep& keep);
    void close();

    GraphCanvas& m_canvas;
    QPointer<NameEditor> m_editor;
};

}  // namespace remit
