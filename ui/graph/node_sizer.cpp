// SPDX-License-Identifier: MIT
#include "ui/graph/node_sizer.h"

#include <QEvent>
#include <QWidget>

namespace remit {

NodeSizer::NodeSizer(Measuring& measuring, QWidget& shownBy)
    : QObject(&shownBy), m_measuring(measuring), m_shownBy(shownBy) {
    shownBy.installEventFilter(this);
    connect(&measuring, &Measuring::changed, this, &NodeSizer::changed);
}

NodeSizer::~NodeSizer() { m_measuring.setWanted(*this, false); }

void NodeSizer::setMeasure(std::optional<Measure> measure) {
    m_measure = measure;
    m_measuring.setWanted(*this, m_measure && m_shownBy.isVisible());
    emit changed();
}

std::optional<SizedBy> NodeSizer::sizing() const {
    return m_measure ? std::optional(SizedBy{*m_measure, m_measuring.measures()}) : std::nullopt;
}

bool NodeSizer::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        m_measuring.setWanted(*this, m_measure && event->type() == QEvent::Show);
    return QObject::eventFilter(watched, event);
}

}  // namespace remit
