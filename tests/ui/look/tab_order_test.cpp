// SPDX-License-Identifier: MIT
#include "ui/look/tab_order.h"

#include <gtest/gtest.h>

#include <QHBoxLayout>
#include <QPushButton>

namespace remit {
namespace {

TEST(TabOrder, ReadsLineByLineWithinEachPane) {
    QWidget window;
    auto* panes = new QHBoxLayout(&window);
    QStringList names;
    const auto pane = [&](const QString& name, int stretch) {
        auto* column = new QVBoxLayout;
        auto* box = new QWidget;
        box->setLayout(column);
        panes->addWidget(box, stretch);
        for (int i = 0; i < 2; ++i)
            column->addWidget(new QPushButton(name + QString::number(i)));
        return column;
    };
    pane("left", 1);
    QVBoxLayout* right = pane("right", 2);
    right->insertWidget(0, new QPushButton("late"));  // made last, seen first
    auto* hidden = new QPushButton("hidden");
    right->addWidget(hidden);
    hidden->hide();
    window.resize(400, 200);
    window.show();
    for (const QWidget* each : tabStops(window))
        names << qobject_cast<const QPushButton*>(each)->text();
    EXPECT_EQ(names.join(' '), "left0 left1 late right0 right1");

    window.activateWindow();
    right->itemAt(2)->widget()->setFocus();
    EXPECT_TRUE(tabOn(window, true));
    EXPECT_EQ(qobject_cast<QPushButton*>(window.focusWidget())->text(), "left0");
    EXPECT_TRUE(tabOn(window, false));
    EXPECT_EQ(qobject_cast<QPushButton*>(window.focusWidget())->text(), "right1");
}

}  // namespace
}  // namespace remit
