// SPDX-License-Identifier: MIT
#include "ui/window/view_actions.h"

#include <QMenu>

#include "ui/bridge/desk.h"
#include "ui/graph/graph_canvas.h"
#include "ui/graph/graph_view.h"
#include "ui/graph/view_menu.h"
#include "ui/window/centre.h"

namespace remit {

namespace {

void fillViews(Actions& actions, const Centre& centre) {
    QMenu& menu = actions.submenu(ActionId::GraphViews);
    centre.graph().canvas().viewMenu().fill(menu);
    menu.addSeparator();
    menu.addAction(&actions[ActionId::NextView]);
    menu.addAction(&actions[ActionId::PreviousView]);
}

}  // namespace

void connectViews(Actions& actions, QObject& window, const std::function<Centre*()>& centre) {
    const std::pair<ActionId, int> steps[] = {{ActionId::NextView, 1}, {ActionId::PreviousView, -1}};
    for (const auto& [id, by] : steps)
        QObject::connect(&actions[id], &QAction::triggered, &window, [centre, step = by] {
            if (Centre* views = centre())
                views->graph().canvas().viewMenu().step(step);
        });
    QMenu& menu = actions.submenu(ActionId::GraphViews);
    QObject::connect(&menu, &QMenu::aboutToShow, &window, [&actions, centre] {
        if (const Centre* views = centre())
            fillViews(actions, *views);
    });
    QObject::connect(&menu, &QMenu::triggered, &window, [centre] {
        if (Centre* views = centre())
            views->show(Centre::Page::Graph);
    });
}

void followViews(Actions& actions, Desk& desk, Centre& centre) {
    fillViews(actions, centre);
    QObject::connect(&desk.document, &DocumentBridge::changed, &centre, [&actions, &centre](const ChangeSet& change) {
        if (change.touches<View>())
            fillViews(actions, centre);
    });
}

}  // namespace remit
