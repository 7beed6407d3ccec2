// SPDX-License-Identifier: MIT
// Several cells of the matrix at once.
#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include "core/edits/grant_right.h"
#include "tests/ui/panel_desk.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/matrix/matrix_table.h"
#include "ui/matrix/matrix_view.h"

namespace remit::test {
namespace {

class BlockPageTest : public testing::Test {
protected:
    BlockPageTest() : m_desk(printedTable()), m_matrix(m_desk.desk), m_panel(m_desk.desk) {
        bringUp(m_matrix, {1000, 600});
        bringUp(m_panel, {320, 1200});
        m_desk.desk.selection.select(CellRef{m_desk.type("Unitary/County"), m_desk.area("Schools")});
    }
    // From Unitary/County on Schools, two cells right and one down.
    void chooseBlock() {
        auto* table = m_matrix.findChild<MatrixTable*>();
        QApplication::setActiveWindow(&m_matrix);
        table->setFocus();
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down})
            QTest::keyClick(table, key, Qt::ShiftModifier);
        QApplication::setActiveWindow(&m_panel);
        qApp->processEvents();
    }
    QString title() { return m_panel.widget()->accessibleName(); }
    template <class Widget>
    Widget* seen(const QString& name) {
        for (Widget* each : m_panel.findChildren<Widget*>())
            if (each->accessibleName() == name && each->isVisible())
                return each;
        return nullptr;
    }
    void write(const QString& name, const QString& text) {
        auto* line = seen<QLineEdit>(name);
        ASSERT_NE(line, nullptr) << name.toStdString();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    [[nodiscard]] std::vector<const Grant*> grants() const {
        std::vector<const Grant*> out;
        for (const Grant& each : m_desk.model().grants())
            for (const char* area : {"Schools", "Inward investment"})
                for (const char* type : {"Unitary/County", "MCA"})
                    if (each.area == m_desk.area(area) && each.subject == Subject(m_desk.type(type)))
                        out.push_back(&each);
        return out;
    }

    PanelDesk m_desk;
    MatrixView m_matrix;
    InspectorPanel m_panel;
};

TEST_F(BlockPageTest, FollowsABlockOfTheMatrix) {
    EXPECT_EQ(title(), "Schools · Unitary/County");
    chooseBlock();
    EXPECT_EQ(title(), "4 cells");
    EXPECT_EQ(m_desk.desk.selection.block().areas.size(), 2U);
    m_desk.desk.selection.select(m_desk.area("Schools"));
    EXPECT_EQ(title(), "Schools");
}

TEST_F(BlockPageTest, ChangesAllRightsInOneStep) {
    chooseBlock();
    ASSERT_EQ(grants().size(), 4U);
    write("Condition", "where asked");
    for (const Grant* each : grants())
        EXPECT_EQ(each->condition.str(), "where asked");
    EXPECT_EQ(m_desk.document.undoLabel(), "change condition of 4 rights");
    m_desk.desk.document.undo();
    for (const Grant* each : grants())
        EXPECT_EQ(each->condition.str(), "");
    EXPECT_EQ(seen<QLineEdit>("Condition")->text(), "");
}

TEST_F(BlockPageTest, SaysWhereRightsDifferAndLevelsThem) {
    Grant first = *grants().front();
    first.source = "LIPSIT";
    m_desk.desk.document.edit("say", [&](Draft& draft) {
        draft.put(first);
        return Result<>();
    });
    chooseBlock();
    auto* source = seen<QLineEdit>("Source");
    EXPECT_EQ(source->text(), various());
    source->setFocus();
    QTest::keyClick(source, Qt::Key_Return);
    EXPECT_EQ(m_desk.document.undoLabel(), "say") << "what differs stays, as long as nobody says otherwise";
    source->selectAll();
    QTest::keyClick(source, Qt::Key_Delete);
    QTest::keyClick(source, Qt::Key_Return);
    for (const Grant* each : grants())
        EXPECT_EQ(each->source.str(), "");
}

TEST_F(BlockPageTest, RefusesForAllAndKeepsWhatWasTyped) {
    chooseBlock();
    write("From", "soon");
    for (const Grant* each : grants())
        EXPECT_FALSE(each->span.from);
    EXPECT_EQ(seen<QLineEdit>("From")->text(), "soon");
    m_desk.desk.selection.select(m_desk.area("Schools"));
    m_desk.desk.selection.select(CellRef{m_desk.type("Unitary/County"), m_desk.area("Schools")});
    chooseBlock();
    EXPECT_EQ(seen<QLineEdit>("From")->text(), "soon");
}

TEST_F(BlockPageTest, GivesARightToAllByOneTickAndTakesIt) {
    chooseBlock();
    auto* tick = seen<QCheckBox>("Decision rights");
    ASSERT_NE(tick, nullptr);
    EXPECT_EQ(tick->checkState(), Qt::PartiallyChecked);
    tick->setFocus();
    QTest::keyClick(tick, Qt::Key_Space);
    EXPECT_EQ(tick->checkState(), Qt::Checked);
    EXPECT_EQ(grants().size(), 6U);
    EXPECT_EQ(m_desk.document.undoLabel(), "give Decision rights in 4 cells");
    QTest::keyClick(tick, Qt::Key_Space);
    EXPECT_EQ(grants().size(), 2U);
    m_desk.desk.document.undo();
    m_desk.desk.document.undo();
    EXPECT_EQ(grants().size(), 4U);
    EXPECT_EQ(tick->checkState(), Qt::PartiallyChecked);
}

TEST_F(BlockPageTest, APartnerIsAddedToAllAndOthersStay) {
    chooseBlock();
    write("With", "LEP");
    for (const Grant* each : grants())
        EXPECT_EQ(std::count(each->with.begin(), each->with.end(), Subject(m_desk.type("LEP"))), 1);
    const Grant* joint = m_desk.grant("MCA", "Inward investment", RightClass::Decision);
    EXPECT_EQ(joint->with.size(), 2U) << "the supra-regional bodies are there still";
}

TEST_F(BlockPageTest, CanSpeakOfOneKindAlone) {
    chooseBlock();
    auto* of = seen<QComboBox>("Of which rights");
    ASSERT_NE(of, nullptr);
    of->setCurrentText("Consultation rights");
    write("Condition", "in writing");
    int conditional = 0;
    for (const Grant* each : grants())
        conditional += !each->condition.empty();
    EXPECT_EQ(conditional, 2);
    EXPECT_EQ(m_desk.document.undoLabel(), "change condition of 2 rights");
}

}  // namespace
}  // namespace remit::test
