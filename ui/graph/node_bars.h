// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <optional>

#include "ui/graph/graph_content.h"
#include "ui/measures/measuring.h"

namespace remit {

// How much of a measure each node of the graph has, as a bar in the node and in words. Things are worked out while the
// widget that shows the graph is shown itself.
class NodeBars final : public QObject {
    Q_OBJECT

public:
    NodeBars(Measuring& measuring, QWidget& shownBy);
    ~NodeBars() override;

    // Nothing: no bars.
    void setMeasure(std::optional<Measure> measure);

    [[nodiscard]] std::optional<NodeBar> of(const NodeRef& node) const;
    // "Bar in a node: load; full at 14.", or "" where there are no bars.
    [[nodiscard]] QString meaning() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void changed();

private:
    void follow();

    Measuring& m_measuring;
    QWidget& m_shownBy;
    std::optional<Measure> m_measure;
    double m_most = 0;
};

}  // namespace remit
