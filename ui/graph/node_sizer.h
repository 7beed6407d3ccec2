// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <optional>

#include "ui/graph/measured_nodes.h"
#include "ui/measures/measuring.h"

namespace remit {

// The measure that sizes the nodes of the graph. Things are worked out while the widget that shows the graph is shown
// itself.
class NodeSizer final : public QObject {
    Q_OBJECT

public:
    NodeSizer(Measuring& measuring, QWidget& shownBy);
    ~NodeSizer() override;

    // Nothing: all nodes have their usual size.
    void setMeasure(std::optional<Measure> measure);
    [[nodiscard]] std::optional<SizedBy> sizing() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void changed();

private:
    Measuring& m_measuring;
    QWidget& m_shownBy;
    std::optional<Measure> m_measure;
};

}  // namespace remit
