// SPDX-License-Identifier: MIT
#include "ui/window/sort_actions.h"

#include <QActionGroup>
#include <QMenu>

#include "ui/matrix/filter_bar.h"
#include "ui/matrix/matrix_view.h"
#include "ui/window/centre.h"

namespace remit {

namespace {

struct Axis {
    ActionId menu;
    Qt::Orientation orientation;
    std::pair<ActionId, MatrixOrder> orders[5];
};

constexpr Axis axes[] = {
    {ActionId::SortAreas,
     Qt::Vertical,
     {{ActionId::AreasInOrder, MatrixOrder::Document},
      {ActionId::AreasByName, MatrixOrder::Name},
      {ActionId::AreasByFindings, MatrixOrder::Findings},
      {ActionId::AreasByRights, MatrixOrder::Rights},
      {ActionId::AreasByDeciders, MatrixOrder::Deciders}}},
    {ActionId::SortBodies,
     Qt::Horizontal,
     {{ActionId::BodiesInOrder, MatrixOrder::Document},
      {ActionId::BodiesByName, MatrixOrder::Name},
      {ActionId::BodiesByFindings, MatrixOrder::Findings},
      {ActionId::BodiesByRights, MatrixOrder::Rights},
      {ActionId::BodiesByDecisions, MatrixOrder::Deciders}}},
};

}  // namespace

void connectSorting(Actions& actions, QObject& window, const std::function<Centre*()>& centre) {
    for (const Axis& axis : axes) {
        auto* group = new QActionGroup(&window);
        for (const auto& [id, order] : axis.orders) {
            group->addAction(&actions[id]);
            QObject::connect(&actions[id], &QAction::triggered, &window,
                             [centre, orientation = axis.orientation, each = order] {
                                 if (Centre* views = centre()) {
                                     views->show(Centre::Page::Matrix);
                                     views->matrix().filterBar().setOrder(orientation, each);
                                 }
                             });
        }
        QObject::connect(&actions.submenu(axis.menu), &QMenu::aboutToShow, &window, [&actions, &axis, centre] {
            for (const auto& [id, order] : axis.orders)
                if (Centre* views = centre(); views && views->matrix().model().order(axis.orientation) == order)
                    actions[id].setChecked(true);
        });
    }
}

void enableSorting(const Actions& actions, bool enabled) {
    for (const Axis& axis : axes) {
        actions[axis.menu].setEnabled(enabled);
        for (const auto& [id, order] : axis.orders)
            actions[id].setEnabled(enabled);
    }
}

}  // namespace remit
