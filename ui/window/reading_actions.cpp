// SPDX-License-Identifier: MIT
#include "ui/window/reading_actions.h"

#include "ui/graph/graph_canvas.h"
#include "ui/graph/graph_view.h"
#include "ui/window/centre.h"

namespace remit {

void connectReading(Actions& actions, QObject& window, const std::function<Centre*()>& centre) {
    const auto on = [&](ActionId id, auto what) {
        QObject::connect(&actions[id], &QAction::triggered, &window, [centre, what] {
            if (Centre* views = centre()) {
                views->show(Centre::Page::Graph);
                what(views->graph());
            }
        });
    };
    on(ActionId::FocusInHand, [](GraphView& graph) { graph.focusOnSelection(0); });
    on(ActionId::FocusFurther, [](GraphView& graph) { graph.focusOnSelection(1); });
    on(ActionId::FocusNearer, [](GraphView& graph) { graph.focusOnSelection(-1); });
    on(ActionId::FocusNothing, [](GraphView& graph) { graph.canvas().focusOn({}, 0); });
    on(ActionId::PathBetween, [](GraphView& graph) { graph.askForPath(); });
}

}  // namespace remit
