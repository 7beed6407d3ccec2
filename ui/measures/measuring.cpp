// SPDX-License-Identifier: MIT
#include "ui/measures/measuring.h"

namespace remit {

Measuring::Measuring(Desk& desk) : m_desk(desk), m_measures(std::make_shared<Measures>()), m_asking(desk.worker) {
    connect(&desk.document, &DocumentBridge::changed, this, [this](const ChangeSet& change) {
        if (change.touches<Place>() || change.touches<BodyType>() || change.touches<Institution>() ||
            change.touches<PolicyArea>() || change.touches<RightKind>() || change.touches<Scenario>() ||
            change.touches<Grant>() || change.touches<Relation>())
            ask();
    });
    connect(&desk.lens, &Lens::changed, this, &Measuring::ask);
}

void Measuring::setWanted(const QObject& by, bool wanted) {
    if (wanted)
        m_wanted.insert(&by);
    else
        m_wanted.erase(&by);
    if (wanted && m_stale)
        ask();
}

void Measuring::ask() {
    m_stale = m_wanted.empty();
    if (m_stale)
        return m_asking.cancel();
    const Model& model = m_desk.document.model();
    const MeasureQuestion question{m_desk.lens.scenario(), m_desk.lens.date(), m_desk.lens.place(),
                                   m_desk.lens.hidden()};
    if (!model.scenarios().contains(question.scenario)) {
        m_asking.cancel();
        return receive(std::make_shared<Measures>());
    }
    m_asking.start([this, snapshot = model, question](const Background::Cancelled& cancelled) -> std::function<void()> {
        auto measures = std::make_shared<const Measures>(measure(snapshot, question, cancelled));
        return [this, measures = std::move(measures)] { receive(measures); };
    });
}

void Measuring::receive(std::shared_ptr<const Measures> measures) {
    if (*measures == *m_measures)
        return;
    m_measures = std::move(measures);
    emit changed();
}

}  // namespace remit
