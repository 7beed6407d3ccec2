// SPDX-License-Identifier: MIT
#include "ui/window/docks.h"

#include <QApplication>
#include <QDockWidget>
#include <QMenu>

#include "ui/findings/findings_panel.h"
#include "ui/graph/graph_view.h"
#include "ui/history/edits_panel.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/matrix/matrix_view.h"
#include "ui/measures/measures_panel.h"
#include "ui/navigator/navigator_panel.h"
#include "ui/window/centre.h"
#include "ui/window/dock_title.h"
#include "ui/window/main_window.h"
#include "ui/window/node_sizes.h"
#include "ui/window/view_actions.h"

namespace remit {

namespace {
// A panel that is hidden until its action shows it.
void openedBy(QAction& action, QDockWidget* dock) {
    dock->hide();
    QObject::connect(dock, &QDockWidget::visibilityChanged, &action,
                     [&action, dock] { action.setChecked(!dock->isHidden()); });
    QObject::connect(&action, &QAction::triggered, dock, [dock](bool shown) {
        dock->setVisible(shown);
        if (shown) {
            dock->raise();
            dock->widget()->setFocus();
        }
    });
}
}  // namespace

Docks addDocks(MainWindow& window, Desk& desk, Measuring& measuring, Actions& actions) {
    Docks out;
    Centre* const centre = window.centre();
    const auto addDock = [&](const QString& name, const QString& title, Qt::DockWidgetArea area, QWidget* content) {
        auto* dock = new QDockWidget(title, &window);
        dock->setObjectName(name);
        dock->setTitleBarWidget(new DockTitle(dock));
        dock->setWidget(content);
        window.addDockWidget(area, dock);
        actions.submenu(ActionId::Panels).addAction(dock->toggleViewAction());
        return dock;
    };
    auto* navigatorPanel = new NavigatorPanel(desk, &window);
    out.inspector = new InspectorPanel(desk, &window);
    out.findings = new FindingsPanel(desk, &window);
    QDockWidget* navigator = addDock("navigator", MainWindow::tr("Navigator"), Qt::LeftDockWidgetArea, navigatorPanel);
    QDockWidget* inspector = addDock("inspector", MainWindow::tr("Inspector"), Qt::RightDockWidgetArea, out.inspector);
    QDockWidget* findings = addDock("findings", MainWindow::tr("Findings"), Qt::BottomDockWidgetArea, out.findings);
    QDockWidget* edits =
        addDock("edits", MainWindow::tr("Undo history"), Qt::RightDockWidgetArea, new EditsPanel(desk, &window));
    auto* measuresPanel = new MeasuresPanel(desk, measuring, &window);
    QDockWidget* measures = addDock("measures", MainWindow::tr("Measures"), Qt::BottomDockWidgetArea, measuresPanel);
    window.tabifyDockWidget(inspector, edits);
    window.tabifyDockWidget(findings, measures);
    openedBy(actions[ActionId::UndoHistory], edits);
    openedBy(actions[ActionId::Measures], measures);
    followViews(actions, desk, *centre);
    fillNodeSizes(actions.submenu(ActionId::SizeNodes), [centre, &measuring](std::optional<Measure> measure) {
        centre->show(Centre::Page::Graph);
        centre->graph().sizeNodesBy(measuring, measure);
    });
    window.resizeDocks({navigator, inspector}, {230, 310}, Qt::Horizontal);
    window.resizeDocks({findings}, {240}, Qt::Vertical);

    QObject::connect(navigatorPanel, &NavigatorPanel::message, &window, &MainWindow::remark);
    QObject::connect(out.inspector, &InspectorPanel::message, &window, &MainWindow::remark);
    QObject::connect(out.findings, &FindingsPanel::message, &window, &MainWindow::remark);
    QObject::connect(measuresPanel, &MeasuresPanel::message, &window, &MainWindow::remark);
    QObject::connect(navigatorPanel, &NavigatorPanel::viewChosen, &window, [centre](ViewId view) {
        centre->graph().setView(view);
        centre->show(Centre::Page::Graph);
    });
    const auto inspect = [panel = out.inspector, inspector] {
        inspector->show();
        inspector->raise();
        panel->setFocus();
    };
    QObject::connect(&centre->matrix(), &MatrixView::inspectRequested, &window, inspect);
    QObject::connect(&centre->graph(), &GraphView::inspectRequested, &window, inspect);
    return out;
}

void focusNextPane(const QMainWindow& window, Centre& centre) {
    QList<QWidget*> panes{&centre};
    for (QDockWidget* dock : window.findChildren<QDockWidget*>())
        if (dock->isVisible())
            panes << dock->widget();
    qsizetype current = 0;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (QWidget* focus = QApplication::focusWidget(); focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            current = i;
    QWidget* next = panes[(current + 1) % panes.size()];
    if (next == &centre)
        centre.show(centre.page());
    else
        next->setFocus(Qt::TabFocusReason);
}

}  // namespace remit
