// SPDX-License-Identifier: MIT
#include "ui/window/clipboard_actions.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "ui/graph/graph_canvas.h"
#include "ui/graph/graph_view.h"
#include "ui/matrix/matrix_view.h"
#include "ui/measures/measures_table.h"
#include "ui/window/centre.h"

namespace remit {

namespace {
void inGraph(ActionId id, GraphCanvas& canvas) {
    if (id == ActionId::Cut)
        canvas.cut();
    else if (id == ActionId::Copy)
        canvas.copy();
    else
        canvas.paste();
}
}  // namespace

void connectClipboard(Actions& actions, QObject& window, const std::function<Centre*()>& centre) {
    const auto on = [&](ActionId id, const char* slot, void (MatrixView::*act)()) {
        QObject::connect(&actions[id], &QAction::triggered, &window, [id, slot, act, centre] {
            QWidget* focus = QApplication::focusWidget();
            if (qobject_cast<QLineEdit*>(focus) || qobject_cast<QPlainTextEdit*>(focus)) {
                QMetaObject::invokeMethod(focus, slot);
                return;
            }
            if (auto* table = qobject_cast<MeasuresTable*>(focus); table && id == ActionId::Copy) {
                table->copy();
                return;
            }
            if (Centre* views = centre(); views && views->page() == Centre::Page::Graph) {
                inGraph(id, views->graph().canvas());
            } else if (views) {
                views->show(Centre::Page::Matrix);
                (views->matrix().*act)();
            }
        });
    };
    on(ActionId::Cut, "cut", &MatrixView::cut);
    on(ActionId::Copy, "copy", &MatrixView::copy);
    on(ActionId::Paste, "paste", &MatrixView::paste);
}

}  // namespace remit
