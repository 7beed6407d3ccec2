// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QtTest>

#include "tests/support/builders.h"
#include "ui/bridge/text.h"
#include "ui/graph/choice_popup.h"
#include "ui/graph/grant_popup.h"
#include "ui/graph/graph_canvas.h"
#include "ui/graph/graph_view.h"

namespace remit::test {

inline ModelBuilder aGraph() {
    return aModel()
        .type("mca", [](BodyType& type) { type.tier = Tier::Regional; })
        .type("lep", [](BodyType& type) { type.tier = Tier::Regional; })
        .type("county")
        .area("schools")
        .area("transport")
        .kind("decision", RightClass::Decision, "D")
        .kind("advice", RightClass::Advice, "A")
        .scenario("today")
        .grant("g1", "mca", "schools", "decision")
        .grant("g2", "lep", "schools", "advice")
        .grant("g3", "county", "transport", "decision");
}

// A graph under mouse and keyboard, in a window of its own.
class GraphTest : public testing::Test {
protected:
    explicit GraphTest(Model model = aGraph()) : document(std::move(model)) {
        scene().setAnimated(false);
        view.resize(1000, 700);
        view.show();
        QApplication::setActiveWindow(&view);
        canvas.setFocus();
        QObject::connect(&view, &GraphView::message, &view, [this](const QString& text) { said << text; });
        QObject::connect(&desk.document, &DocumentBridge::refused, &view,
                         [this](const QString& text) { said << text; });
    }

    [[nodiscard]] const Model& model() const { return document.model(); }
    [[nodiscard]] GraphScene& scene() const { return canvas.scene(); }
    [[nodiscard]] QPoint at(const NodeRef& ref) const { return canvas.mapFromScene(scene().node(ref)->pos()); }
    [[nodiscard]] QPoint at(const CellRef& cell) const {
        return canvas.mapFromScene(scene().chip(cell)->place().center());
    }
    void click(const QPoint& where, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::mouseClick(canvas.viewport(), Qt::LeftButton, modifiers, where);
    }
    void moveTo(const QPoint& here, Qt::KeyboardModifiers modifiers = {}) const {
        QMouseEvent move(QEvent::MouseMove, here, canvas.viewport()->mapToGlobal(here), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QApplication::sendEvent(canvas.viewport(), &move);
    }
    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers = {}) const {
        const Qt::KeyboardModifiers pressed = modifiers & Qt::ShiftModifier;
        QTest::mouseMove(canvas.viewport(), from);
        QTest::mousePress(canvas.viewport(), Qt::LeftButton, pressed, from);
        for (int step = 1; step <= 4; ++step)
            moveTo(from + (to - from) * step / 4, modifiers);
        QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, modifiers, to);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::keyClick(&canvas, static_cast<Qt::Key>(key), modifiers);
    }
    [[nodiscard]] GrantPopup* popup() const {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return canvas.findChild<GrantPopup*>();
    }
    [[nodiscard]] ChoicePopup* choice() const {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return canvas.findChild<ChoicePopup*>();
    }
    // Finds and takes in the choice that is open.
    void type(const char* text) const {
        ASSERT_TRUE(choice());
        QTest::keyClicks(choice()->focusWidget(), QString::fromUtf8(text));
        QTest::keyClick(choice()->focusWidget(), Qt::Key_Return);
    }
    // Runs an entry of the context menu: by the keyboard of what is in hand, else of what is there.
    bool fromMenu(const char* text, std::optional<QPoint> where = {}) {
        bool found = false;
        QTimer::singleShot(0, &view, [&found, text] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (!menu)
                return;
            for (QAction* each : menu->actions())
                if (each->text() == QString::fromUtf8(text)) {
                    found = true;
                    menu->close();
                    each->trigger();
                    return;
                }
            menu->close();
        });
        const QPoint at = where.value_or(QPoint());
        QContextMenuEvent event(where ? QContextMenuEvent::Mouse : QContextMenuEvent::Keyboard, at,
                                canvas.viewport()->mapToGlobal(at));
        QApplication::sendEvent(canvas.viewport(), &event);
        return found;
    }
    [[nodiscard]] std::vector<std::string> kindsOf(const CellRef& cell) const {
        std::vector<std::string> out;
        for (const Grant& grant : model().grants())
            if (grant.subject == cell.subject && grant.area == cell.area)
                out.push_back(grant.right.str());
        return out;
    }

    const Subject mca = BodyTypeId("mca");
    const Subject lep = BodyTypeId("lep");
    const Subject county = BodyTypeId("county");
    const PolicyAreaId schools = PolicyAreaId("schools");
    const PolicyAreaId transport = PolicyAreaId("transport");

    Document document;
    Desk desk{document};
    GraphView view{desk, nullptr};
    GraphCanvas& canvas = view.canvas();
    QStringList said;
};

}  // namespace remit::test
