// SPDX-License-Identifier: MIT
#include "ui/bridge/lens.h"

namespace remit {

Lens::Lens(DocumentBridge& document) : m_document(document), m_scenario(document.model().defaultScenario()) {
    connect(&document, &DocumentBridge::changed, this, &Lens::follow);
}

template <class T>
void Lens::set(T& member, T value) {
    if (member == value)
        return;
    member = std::move(value);
    emit changed();
}

void Lens::setScenario(ScenarioId scenario) { set(m_scenario, scenario); }

void Lens::setPlace(Text place) { set(m_place, place); }

void Lens::setDate(std::optional<Date> date) { set(m_date, date); }

void Lens::setShown(RightKindId kind, bool shown) {
    const bool differs = shown ? m_hidden.erase(kind) > 0 : m_hidden.insert(kind).second;
    if (differs)
        emit changed();
}

void Lens::follow(const ChangeSet& change) {
    const Model& model = m_document.model();
    if (change.touches<Scenario>() && !model.scenarios().contains(m_scenario))
        setScenario(model.defaultScenario());
    std::erase_if(m_hidden, [&](RightKindId kind) { return !model.rightKinds().contains(kind); });
}

}  // namespace remit
