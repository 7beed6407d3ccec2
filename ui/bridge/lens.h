// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <optional>
#include <set>

#include "core/base/date.h"
#include "ui/bridge/document_bridge.h"

namespace remit {

// Whose truth is on screen (EXPERIENCE, Lens bar): every view shows the scenario, place, date and rights it says.
// Not document data: no undo.
class Lens final : public QObject {
    Q_OBJECT

public:
    // Starts at the document's default scenario; a scenario or right kind that goes away leaves the lens too.
    explicit Lens(DocumentBridge& document);

    [[nodiscard]] ScenarioId scenario() const { return m_scenario; }
    // The id of a leaf place or archetype whose effective rights are shown; empty: the rights as they were given.
    [[nodiscard]] Text place() const { return m_place; }
    [[nodiscard]] std::optional<Date> date() const { return m_date; }
    [[nodiscard]] bool shows(RightKindId kind) const { return !m_hidden.contains(kind); }
    [[nodiscard]] const std::set<RightKindId>& hidden() const { return m_hidden; }

    void setScenario(ScenarioId scenario);
    void setPlace(Text place);
    void setDate(std::optional<Date> date);
    void setShown(RightKindId kind, bool shown);

signals:
    void changed();

private:
    void follow(const ChangeSet& change);
    template <class T>
    void set(T& member, T value);

    DocumentBridge& m_document;
    ScenarioId m_scenario;
    Text m_place;
    std::optional<Date> m_date;
    std::set<RightKindId> m_hidden;
};

}  // namespace remit
