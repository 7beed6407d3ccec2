// SPDX-License-Identifier: MIT
#include "ui/window/node_sizes.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include "ui/measures/measure_names.h"

namespace remit {

void fillNodeSizes(QMenu& menu, const std::function<void(std::optional<Measure>)>& chosen) {
    menu.clear();
    auto* group = new QActionGroup(&menu);
    const std::optional<Measure> choices[] = {{}, Measure::Load, Measure::Betweenness, Measure::Decisions};
    for (const std::optional<Measure> each : choices) {
        QAction* action = menu.addAction(each ? nameOf(*each) : QCoreApplication::translate("NodeSizes", "Nothing"));
        action->setCheckable(true);
        action->setChecked(!each);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &menu, [chosen, each] { chosen(each); });
    }
}

}  // namespace remit
