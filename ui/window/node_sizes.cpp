// SPDX-License-Identifier: MIT
#include "ui/window/node_sizes.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <vector>

#include "ui/measures/measure_names.h"

namespace remit {

void fillNodeSizes(QMenu& menu, const std::function<void(std::optional<Measure>)>& chosen) {
    menu.clear();
    menu.setToolTipsVisible(true);
    auto* group = new QActionGroup(&menu);
    std::vector<std::optional<Measure>> choices{std::nullopt};
    for (const MeasureSpec& spec : measureSpecs())
        choices.emplace_back(spec.measure);
    for (const std::optional<Measure>& each : choices) {
        QAction* action = menu.addAction(each ? nameOf(*each) : QCoreApplication::translate("NodeSizes", "Nothing"));
        action->setCheckable(true);
        action->setChecked(!each);
        group->addAction(action);
        if (each)
            action->setToolTip(meaningOf(*each));
        QObject::connect(action, &QAction::triggered, &menu, [chosen, each] { chosen(each); });
    }
}

}  // namespace remit
