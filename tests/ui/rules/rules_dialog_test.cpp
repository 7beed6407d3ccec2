// SPDX-License-Identifier: MIT
#include "ui/rules/rules_dialog.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

#include "tests/ui/panel_desk.h"
#include "ui/rules/user_rule_dialog.h"

namespace remit {
namespace {

using test::child;

void press(QDialog& dialog, const QString& text) {
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text().remove('&') == text)
            return QTest::mouseClick(button, Qt::LeftButton);
    ADD_FAILURE() << "no button " << text.toStdString();
}

class RulesDialogTest : public testing::Test {
protected:
    RulesDialogTest() : m_table(test::printedTable()), m_dialog(m_table.desk) { test::bringUp(m_dialog, {640, 620}); }

    // Presses the button and answers the dialog that it opens.
    template <class Opened>
    void answer(const QString& pressed, const std::function<void(Opened&)>& with) {
        bool answered = false;
        QTimer::singleShot(0, &m_dialog, [&] {
            auto* opened = qobject_cast<Opened*>(QApplication::activeModalWidget());
            ASSERT_NE(opened, nullptr);
            with(*opened);
            answered = true;
            if (opened->isVisible())
                opened->reject();
        });
        press(m_dialog, pressed);
        EXPECT_TRUE(answered);
    }
    static void choose(UserRuleDialog& dialog, const char* field, const QString& text) {
        auto* box = child<QComboBox>(dialog, field);
        ASSERT_NE(box, nullptr) << field;
        ASSERT_GE(box->findText(text), 0) << text.toStdString();
        box->setCurrentIndex(box->findText(text));
    }
    static void tick(UserRuleDialog& dialog, const char* list, const QString& name) {
        auto* names = child<QListWidget>(dialog, list);
        ASSERT_NE(names, nullptr) << list;
        const auto items = names->findItems(name, Qt::MatchExactly);
        ASSERT_EQ(items.size(), 1);
        items[0]->setCheckState(Qt::Checked);
    }
    void addLepDecides() {
        answer<UserRuleDialog>("New rule…", [](UserRuleDialog& dialog) {
            QTest::keyClicks(child<QLineEdit>(dialog, "Name"), "LEP decides");
            choose(dialog, "Demands that", "Some bodies must hold a right");
            choose(dialog, "Right", "Decision rights");
            tick(dialog, "Body types", "LEP");
            press(dialog, "Add rule");
        });
    }
    [[nodiscard]] const Table<UserRule>& rules() const { return m_table.model().userRules(); }
    [[nodiscard]] QTreeWidget& list() { return *m_dialog.findChild<QTreeWidget*>(); }

    test::PanelDesk m_table;
    RulesDialog m_dialog;
};

TEST_F(RulesDialogTest, ARuleOfOnesOwnIsMadeInAFormAndFindsThings) {
    addLepDecides();
    ASSERT_EQ(rules().size(), 1U);
    const UserRule rule = *rules().begin();
    EXPECT_EQ(rule.form, RuleForm::MustHold);
    EXPECT_EQ(m_table.count(rule.id.str()), static_cast<int>(m_table.model().policyAreas().size()));
    EXPECT_EQ(list().currentItem()->text(0), "LEP decides");
    m_table.desk.document.undo();
    EXPECT_TRUE(rules().empty());
    EXPECT_EQ(m_table.count(rule.id.str()), 0);
}

TEST_F(RulesDialogTest, WhatIsMissingIsSaidUnderTheForm) {
    answer<UserRuleDialog>("New rule…", [](UserRuleDialog& dialog) {
        press(dialog, "Add rule");
        EXPECT_TRUE(dialog.isVisible());
        bool said = false;
        for (QLabel* label : dialog.findChildren<QLabel*>())
            said |= label->property("role") == "fault" && label->isVisible() && !label->text().isEmpty();
        EXPECT_TRUE(said);
    });
    EXPECT_TRUE(rules().empty());
}

TEST_F(RulesDialogTest, AnOwnRuleIsChangedAndRemoved) {
    addLepDecides();
    answer<UserRuleDialog>("Change…", [](UserRuleDialog& dialog) {
        EXPECT_EQ(child<QLineEdit>(dialog, "Name")->text(), "LEP decides");
        choose(dialog, "Breaking it is", "error");
        press(dialog, "Change rule");
    });
    EXPECT_EQ(rules().begin()->severity, Severity::Error);
    press(m_dialog, "Remove");
    EXPECT_TRUE(rules().empty());
}

TEST_F(RulesDialogTest, EveryRuleOfRemitIsListedWithWhatItMeans) {
    int rows = 0;
    for (int i = 0; i < list().topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = list().topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j, ++rows) {
            list().setCurrentItem(group->child(j));
            bool means = false;
            for (QLabel* label : m_dialog.findChildren<QLabel*>())
                means |= label->property("role") == "caption" && !label->text().isEmpty();
            EXPECT_TRUE(means) << group->child(j)->text(0).toStdString();
        }
    }
    EXPECT_EQ(rows, 31);
}

TEST(MeaningOfARule, IsASentenceForEachForm) {
    const Model model = test::printedTable();
    UserRule rule;
    rule.right = model.rightKinds().begin()->id;
    rule.other = std::next(model.rightKinds().begin())->id;
    rule.types = {model.bodyTypes().begin()->id};
    const QString name = QString::fromStdString(model.rightKinds().begin()->name.str());
    for (const auto& [form, word] : namesOf(RuleForm{})) {
        rule.form = form;
        const QString means = meaningOf(model, rule);
        EXPECT_TRUE(means.endsWith('.') && means.contains(name)) << means.toStdString();
        EXPECT_FALSE(means.contains('%')) << means.toStdString();
    }
}

}  // namespace
}  // namespace remit
