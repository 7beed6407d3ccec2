// SPDX-License-Identifier: MIT
#include "ui/inspector/inspector_panel.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include "core/edits/rows.h"
#include "tests/ui/panel_desk.h"
#include "ui/inspector/grant_card.h"

namespace remit::test {

namespace {

class Inspector : public testing::Test {
protected:
    Inspector() : m_desk(printedTable()), m_panel(m_desk.desk) {
        bringUp(m_panel, {300, 900});
        select("MCA", "Schools");
    }
    void select(std::string_view type, std::string_view area) {
        m_desk.desk.selection.select(CellRef{m_desk.type(type), m_desk.area(area)});
    }
    QLineEdit* line(const QString& name) { return child<QLineEdit>(m_panel, name); }
    static void write(QLineEdit* into, const QString& text) {
        into->setFocus();
        into->selectAll();
        QTest::keyClicks(into, text);
    }
    [[nodiscard]] const Grant& consultation() const {
        return *m_desk.grant("MCA", "Schools", RightClass::Consultation);
    }
    QString faultOf(const QString& name) {
        for (Field* each : m_panel.findChildren<Field*>())
            if (each->name() == name && !each->isHidden())
                return each->fault();
        return {};
    }

    // Runs `act` in the next dialog.
    static void inDialog(std::function<void(QWidget&)> act) {
        QTimer::singleShot(50, [act] {
            ASSERT_NE(QApplication::activeModalWidget(), nullptr);
            act(*QApplication::activeModalWidget());
        });
    }
    static void accept(QWidget& dialog) {
        for (auto* each : dialog.findChildren<QPushButton*>())
            if (each->isDefault())
                each->click();
    }
    static void choose(QWidget& dialog, const QString& field, const QString& words) {
        QLineEdit* into = child<QComboBox>(dialog, field)->lineEdit();
        write(into, words);
        QTest::keyClick(into, Qt::Key_Tab);
    }
    static QString faultIn(QWidget& dialog) {
        for (auto* each : dialog.findChildren<QLabel*>())
            if (each->property("role") == "fault" && !each->isHidden())
                return each->text();
        return {};
    }

    PanelDesk m_desk;
    InspectorPanel m_panel;
};

TEST_F(Inspector, CommitsAConditionOnEnterAsOneStep) {
    write(line("Condition"), "for academies");
    EXPECT_EQ(consultation().condition.str(), "");
    QTest::keyClick(line("Condition"), Qt::Key_Return);
    EXPECT_EQ(consultation().condition.str(), "for academies");
    EXPECT_EQ(m_desk.document.undoLabel(), "change condition of MCA’s consultation rights on Schools");
    m_desk.desk.document.undo();
    EXPECT_EQ(line("Condition")->text(), "");
}

TEST_F(Inspector, CommitsWhenTheKeyboardLeaves) {
    write(line("Condition"), "for academies");
    line("Wording")->setFocus();
    EXPECT_EQ(consultation().condition.str(), "for academies");
}

TEST_F(Inspector, KeepsWhatWasRefusedAndSaysWhy) {
    child<QToolButton>(m_panel, "more")->click();
    write(line("From"), "next spring");
    QTest::keyClick(line("From"), Qt::Key_Return);
    EXPECT_FALSE(consultation().span.from);
    EXPECT_EQ(line("From")->text(), "next spring");
    EXPECT_TRUE(faultOf("From").contains("no date")) << faultOf("From").toStdString();

    select("LEP", "Inward investment");
    select("MCA", "Schools");
    child<QToolButton>(m_panel, "more")->click();
    EXPECT_EQ(line("From")->text(), "next spring") << "what was typed outlives the page";
    write(line("From"), "2026-04-01");
    QTest::keyClick(line("From"), Qt::Key_Return);
    EXPECT_TRUE(consultation().span.from.has_value());
    EXPECT_EQ(faultOf("From"), "");
}

TEST_F(Inspector, EditsFromElsewhereLeaveTextInProgressAlone) {
    write(line("Condition"), "for aca");
    Grant grant = consultation();
    grant.wording = "is heard";
    m_desk.desk.document.edit("word it", [&](Draft& draft) { return change(draft, grant); });
    EXPECT_EQ(line("Condition")->text(), "for aca");
    EXPECT_EQ(line("Wording")->text(), "is heard");
    EXPECT_TRUE(line("Condition")->hasFocus());
}

TEST_F(Inspector, ShowsIdsAndWhatOtherProgramsKeepToBeCopied) {
    BodyType mca = m_desk.model().bodyTypes().at(m_desk.type("MCA"));
    mca.extra = R"({"x-colour":"red","x-map":{"sheet":4}})";
    m_desk.desk.document.edit("x", [&](Draft& draft) { return change(draft, mca); });
    m_desk.desk.selection.select(Subject(mca.id));
    EXPECT_FALSE(line("Id")->isVisible()) << "folded away";
    QTest::mouseClick(child<QToolButton>(m_panel, "extras"), Qt::LeftButton);
    EXPECT_TRUE(line("Id")->isVisible());
    const auto value = [this](const char* name) {
        QLineEdit* found = line(name);
        return found ? found->text() : QString("none");
    };
    EXPECT_EQ(value("Id"), QString::fromStdString(mca.id.str()));
    EXPECT_EQ(value("x-colour"), "red");
    EXPECT_EQ(value("x-map"), R"({"sheet":4})");
    line("x-colour")->setFocus();
    QTest::keyClick(line("x-colour"), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(line("x-colour"), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), "red");
    QTest::keyClicks(line("x-colour"), "blue");
    EXPECT_EQ(value("x-colour"), "red");
    m_desk.desk.document.undo();
    EXPECT_EQ(value("x-colour"), "none");
}

TEST_F(Inspector, ARightsCardHasItsIdToo) {
    child<QToolButton>(m_panel, "more")->click();
    ASSERT_TRUE(line("Id"));
    EXPECT_EQ(line("Id")->text(), QString::fromStdString(consultation().id.str()));
}

TEST_F(Inspector, AddsAPartnerByNameAndRefusesAStranger) {
    write(line("With"), "lep");
    QTest::keyClick(line("With"), Qt::Key_Return);
    ASSERT_EQ(consultation().with.size(), 1U);
    EXPECT_EQ(consultation().with.front(), Subject(m_desk.type("LEP")));
    write(line("With"), "Martians");
    QTest::keyClick(line("With"), Qt::Key_Return);
    EXPECT_EQ(consultation().with.size(), 1U);
    EXPECT_EQ(line("With")->text(), "Martians");
    EXPECT_TRUE(faultOf("With").contains("Martians"));
}

TEST_F(Inspector, GivesAndRemovesARight) {
    child<QToolButton>(m_panel, "Give Decision rights")->click();
    ASSERT_NE(m_desk.grant("MCA", "Schools", RightClass::Decision), nullptr);
    EXPECT_EQ(m_panel.findChildren<GrantCard*>().size(), 2);
    child<QToolButton>(m_panel, "removeRight")->click();
    EXPECT_EQ(m_desk.grant("MCA", "Schools", RightClass::Consultation), nullptr);
    m_desk.desk.document.undo();
    EXPECT_NE(m_desk.grant("MCA", "Schools", RightClass::Consultation), nullptr);
}

TEST_F(Inspector, SaysWhoHoldsItWhere) {
    const auto says = [&](const QString& words) {
        for (QLabel* each : m_panel.findChildren<QLabel*>())
            if (each->text().contains(words))
                return true;
        return false;
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return says("Where there is no MCA, Unitary/County takes it over."); }, 5000));
}

TEST(InspectorWithTextInProgress, GoesInPeace) {
    PanelDesk desk(printedTable());
    auto panel = std::make_unique<InspectorPanel>(desk.desk);
    bringUp(*panel, {300, 900});
    desk.desk.selection.select(CellRef{desk.type("MCA"), desk.area("Schools")});
    auto* with = child<QLineEdit>(*panel, "With");
    with->setFocus();
    QTest::keyClicks(with, "Martians");
    panel.reset();
    EXPECT_TRUE(desk.grant("MCA", "Schools", RightClass::Consultation)->with.empty());
}

TEST_F(Inspector, EveryKindOfRowHasItsPage) {
    const RightKindId kind = m_desk.model().rightKinds().begin()->id;
    for (const Item& item : {Item(), Item(Subject(m_desk.type("MCA"))), Item(m_desk.area("Schools")), Item(kind),
                             Item(m_desk.desk.lens.scenario())}) {
        m_desk.desk.selection.select(item);
        EXPECT_FALSE(m_panel.widget()->accessibleName().isEmpty()) << item.index();
    }
}

TEST_F(Inspector, AddsARelationAndSelectsIt) {
    m_desk.desk.selection.select(Subject(m_desk.type("MCA")));
    inDialog([&](QWidget& dialog) {
        accept(dialog);
        EXPECT_TRUE(dialog.isVisible()) << "it has one end alone";
        EXPECT_FALSE(faultIn(dialog).isEmpty());
        choose(dialog, "To", "MCA");
        EXPECT_FALSE(faultIn(dialog).isEmpty()) << "both ends are one body";
        choose(dialog, "To", "Martians");
        EXPECT_TRUE(faultIn(dialog).contains("Martians")) << faultIn(dialog).toStdString();
        choose(dialog, "To", "Central govt.");
        EXPECT_EQ(faultIn(dialog), "");
        accept(dialog);
    });
    child<QPushButton>(m_panel, "addRelation")->click();
    ASSERT_EQ(m_desk.model().relations().size(), 1U);
    const Relation relation = *m_desk.model().relations().begin();
    EXPECT_EQ(relation.kind, RelationKind::AccountableTo);
    EXPECT_EQ(relation.to, Subject(m_desk.type("Central govt.")));
    EXPECT_EQ(m_desk.desk.selection.item(), Item(relation.key()));
    EXPECT_EQ(m_desk.document.undoLabel(), "add the relation “MCA is accountable to Central govt.”");
    EXPECT_EQ(m_panel.widget()->accessibleName(), "MCA is accountable to Central govt.");

    m_desk.desk.selection.select(Subject(m_desk.type("Central govt.")));
    child<QToolButton>(m_panel, "openRelation")->click();
    EXPECT_EQ(m_desk.desk.selection.item(), Item(relation.key()));
    child<QPushButton>(m_panel, "removeRelation")->click();
    EXPECT_TRUE(m_desk.model().relations().empty());
    EXPECT_EQ(m_desk.desk.selection.item(), Item(Subject(m_desk.type("MCA"))));
    m_desk.desk.document.undo();
    EXPECT_EQ(m_desk.model().relations().size(), 1U);
}

TEST_F(Inspector, AsksADelegationForItsRightAndPolicyArea) {
    m_desk.desk.selection.select(Subject(m_desk.type("MCA")));
    inDialog([&](QWidget& dialog) {
        EXPECT_EQ(child<QComboBox>(dialog, "Right"), nullptr);
        child<QComboBox>(dialog, "Kind")->setCurrentText("delegates to");
        choose(dialog, "To", "LEP");
        accept(dialog);
        EXPECT_TRUE(faultIn(dialog).contains("right")) << faultIn(dialog).toStdString();
        choose(dialog, "Right", "Decision rights");
        choose(dialog, "Policy area", "Schools");
        accept(dialog);
    });
    child<QPushButton>(m_panel, "addRelation")->click();
    ASSERT_EQ(m_desk.model().relations().size(), 1U);
    EXPECT_EQ(m_desk.model().relations().begin()->area, m_desk.area("Schools"));
}

TEST_F(Inspector, RefusesAnEmptyName) {
    m_desk.desk.selection.select(m_desk.area("Schools"));
    write(line("Name"), " ");
    QTest::keyClick(line("Name"), Qt::Key_Return);
    EXPECT_FALSE(m_desk.area("Schools").empty());
    EXPECT_NE(faultOf("Name"), "");
}

TEST_F(Inspector, FollowsARemovalFromElsewhere) {
    m_desk.desk.selection.select(m_desk.area("Schools"));
    m_desk.desk.document.edit("remove", [&](Draft& draft) { return remove(draft, m_desk.area("Schools")); });
    EXPECT_EQ(m_desk.desk.selection.item().index(), 0U);
    EXPECT_EQ(m_panel.widget()->accessibleName(), "This document");
}

}  // namespace

}  // namespace remit::test
