// SPDX-License-Identifier: MIT
#include "ui/window/dock_title.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/look/icons.h"
#include "ui/look/theme.h"

namespace remit {

DockTitle::DockTitle(QDockWidget* dock) : QWidget(dock) {
    setAttribute(Qt::WA_StyledBackground);
    setProperty("role", "docktitle");
    auto* title = new QLabel(dock->windowTitle(), this);
    title->setProperty("role", "heading");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::large, space::small, space::small, space::small);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addStretch();
    const auto button = [&](const char* icon, const QString& tip) {
        auto* made = new QToolButton(this);
        made->setIcon(actionIcon(icon));
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        made->setAutoRaise(true);
        made->setIconSize({14, 14});
        layout->addWidget(made);
        return made;
    };
    QToolButton* floating = button("float", tr("Take the panel %1 out, or put it back").arg(dock->windowTitle()));
    connect(floating, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    QToolButton* close =
        button("close", tr("Close the panel %1; View > Panels brings it back").arg(dock->windowTitle()));
    connect(close, &QToolButton::clicked, dock, &QDockWidget::close);
}

}  // namespace remit
