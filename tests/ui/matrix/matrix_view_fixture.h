// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QSignalSpy>
#include <QtTest>

#include "tests/ui/matrix/table_one.h"
#include "ui/bridge/text.h"
#include "ui/matrix/cell_editor.h"
#include "ui/matrix/matrix_view.h"

namespace remit::test {

// Table 1 in a matrix that is shown and has the keyboard.
struct MatrixViewTest : testing::Test {
    MatrixViewTest() : document(tableOne()), desk(document), view(desk) {
        analyse(desk);
        view.resize(1000, 560);
        view.show();
        view.table().setFocus();
        QTest::qWait(1);
    }
    void go(const char* subject, const char* area) {
        desk.selection.select(CellRef{BodyTypeId(subject), PolicyAreaId(area)});
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&view.table(), Qt::Key(key), modifiers);
    }
    QPoint middleOf(const char* subject, const char* area) {
        return view.table()
            .visualRect(
                view.model().index(view.model().rowOf(PolicyAreaId(area)), view.model().columnOf(BodyTypeId(subject))))
            .center();
    }
    QString text(const char* subject, const char* area) {
        return toQt(cellText(document.model(), ScenarioId("today"), BodyTypeId(subject), PolicyAreaId(area)));
    }
    CellEditor* editor() { return view.findChild<CellEditor*>(); }

    Document document;
    Desk desk;
    MatrixView view;
};

}  // namespace remit::test
