// SPDX-License-Identifier: MIT
#include "ui/graph/node_bars.h"

#include <QEvent>
#include <QWidget>

#include "ui/bridge/text.h"
#include "ui/measures/measure_names.h"

namespace remit {

namespace {

// Short: they stand in a node.
QString wordsFor(Measure measure) {
    switch (measure) {
        case Measure::Betweenness:
            return NodeBars::tr("between %1");
        case Measure::Decisions:
            return NodeBars::tr("decides %1");
        case Measure::Load:
        case Measure::CutOff:
        case Measure::Centralisation:
        case Measure::Centre:
        case Measure::Interfaces:
        case Measure::Coterminosity:
            break;
    }
    return nameOf(measure).toLower() + QStringLiteral(" %1");
}

}  // namespace

NodeBars::NodeBars(Measuring& measuring, QWidget& shownBy)
    : QObject(&shownBy), m_measuring(measuring), m_shownBy(shownBy) {
    shownBy.installEventFilter(this);
    connect(&measuring, &Measuring::changed, this, &NodeBars::follow);
}

NodeBars::~NodeBars() { m_measuring.setWanted(*this, false); }

void NodeBars::setMeasure(std::optional<Measure> measure) {
    m_measure = measure;
    m_measuring.setWanted(*this, m_measure && m_shownBy.isVisible());
    follow();
}

std::optional<NodeBar> NodeBars::of(const NodeRef& node) const {
    const Measured* measured = m_measure ? m_measuring.find(node) : nullptr;
    const std::optional<double> number = measured ? measured->number(*m_measure) : std::nullopt;
    if (!number)
        return std::nullopt;
    return NodeBar{m_most > 0 ? *number / m_most : 0, wordsFor(*m_measure).arg(toQt(shownValue(*m_measure, *number)))};
}

QString NodeBars::meaning() const {
    if (!m_measure)
        return {};
    if (m_most <= 0)
        return tr("Bar in a node: %1; nobody has any.").arg(nameOf(*m_measure).toLower());
    return tr("Bar in a node: %1; full at %2.").arg(nameOf(*m_measure).toLower(), toQt(shownValue(*m_measure, m_most)));
}

bool NodeBars::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        m_measuring.setWanted(*this, m_measure && event->type() == QEvent::Show);
    return QObject::eventFilter(watched, event);
}

void NodeBars::follow() {
    m_most = 0;
    if (m_measure)
        for (const auto* rows : {&m_measuring.measures()->bodies, &m_measuring.measures()->areas})
            for (const Measured& each : *rows)
                m_most = std::max(m_most, each.number(*m_measure).value_or(0));
    emit changed();
}

}  // namespace remit
