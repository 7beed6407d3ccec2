// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <memory>
#include <set>

#include "core/measure/measures.h"
#include "ui/bridge/background.h"
#include "ui/bridge/desk.h"

namespace remit {

// The measures of what the lens shows, worked out away from the UI thread while somebody wants them. They arrive a
// moment after each edit; until then the last ones stand. UI thread.
class Measuring final : public QObject {
    Q_OBJECT

public:
    explicit Measuring(Desk& desk);

    // Whoever shows measures says so while it does.
    void setWanted(const QObject& by, bool wanted);

    [[nodiscard]] const std::shared_ptr<const Measures>& measures() const { return m_measures; }  // never null

signals:
    void changed();

private:
    void ask();
    void receive(std::shared_ptr<const Measures> measures);

    Desk& m_desk;
    std::shared_ptr<const Measures> m_measures;
    std::set<const QObject*> m_wanted;
    bool m_stale = true;
    Background m_asking;
};

}  // namespace remit
