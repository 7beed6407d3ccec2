// SPDX-License-Identifier: MIT
#include "ui/window/help_window.h"

#include <gtest/gtest.h>

#include <QFontMetricsF>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextLayout>
#include <QTreeWidget>

#include "core/check/rule.h"
#include "tests/ui/panel_desk.h"
#include "ui/bridge/text.h"
#include "ui/findings/finding_words.h"
#include "ui/look/theme.h"
#include "ui/window/actions.h"

namespace remit {
namespace {

class HelpWindowTest : public testing::Test {
protected:
    HelpWindowTest() : m_help(new HelpWindow(nullptr)) {
        test::bringUp(*m_help, {1000, 800});
        m_search = m_help->findChild<QLineEdit*>();
        m_contents = m_help->findChild<QTreeWidget*>();
        m_text = m_help->findChild<QTextBrowser*>();
    }
    ~HelpWindowTest() override { delete m_help; }
    [[nodiscard]] QStringList contents() const {
        QStringList out;
        for (QTreeWidgetItemIterator each(m_contents); *each; ++each)
            out << (*each)->text(0);
        return out;
    }
    HelpWindow* m_help;
    QLineEdit* m_search;
    QTreeWidget* m_contents;
    QTextBrowser* m_text;
};

TEST_F(HelpWindowTest, BeginsWithTasks) {
    const QStringList titles = contents();
    ASSERT_GE(titles.size(), 4);
    EXPECT_EQ(titles[0], "Begin with what you have to do");
    EXPECT_EQ(titles[1], "I was sent a proposal in a spreadsheet");
    EXPECT_EQ(titles[2], "I draft a framework");
    EXPECT_EQ(titles[3], "I run a workshop");
}

TEST_F(HelpWindowTest, ExplainsEveryRuleOfTheCatalogue) {
    const QString text = m_text->toPlainText();
    for (const Rule* rule : catalogue()) {
        EXPECT_TRUE(text.contains(ruleTitle(Model(), RuleId(rule->id)))) << rule->id;
        EXPECT_TRUE(text.contains(ruleMeaning(RuleId(rule->id)))) << rule->id;
    }
}

TEST_F(HelpWindowTest, ListsEveryActionWithItsKeys) {
    const QString text = m_text->toPlainText();
    for (const ActionSpec& spec : actionSpecs()) {
        if (spec.isMenu)
            continue;
        EXPECT_TRUE(text.contains(QString(spec.text).remove('&'))) << spec.text;
        EXPECT_TRUE(text.contains(spec.shortcut.toString(QKeySequence::NativeText))) << spec.text;
        if (spec.tip) {
            EXPECT_TRUE(text.contains(QString(spec.tip))) << spec.tip;
        }
    }
}

TEST_F(HelpWindowTest, EveryLinkLeadsToATopic) {
    QStringList anchors;
    for (const HelpTopic& topic : helpTopics())
        anchors << helpAnchor(topic.title);
    EXPECT_EQ(anchors.removeDuplicates(), 0);
    int links = 0;
    static const QRegularExpression link(R"(\]\(#([^)]*)\))");
    for (const HelpTopic& topic : helpTopics())
        for (const QRegularExpressionMatch& match : link.globalMatch(topic.text)) {
            EXPECT_TRUE(anchors.contains(match.captured(1))) << match.captured(1).toStdString();
            ++links;
        }
    EXPECT_GT(links, 5);
}

TEST_F(HelpWindowTest, AClickInTheContentsShowsTheTopic) {
    for (QTreeWidgetItemIterator each(m_contents); *each; ++each)
        if ((*each)->text(0) == "Accept a finding") {
            m_contents->scrollToItem(*each);
            QTest::mouseClick(m_contents->viewport(), Qt::LeftButton, {}, m_contents->visualItemRect(*each).center());
        }
    EXPECT_EQ(m_text->textCursor().block().text(), "Accept a finding");
    EXPECT_GE(m_text->cursorRect().top(), 0);
    EXPECT_LT(m_text->cursorRect().top(), 40) << "the topic begins at the top";
    EXPECT_EQ(m_contents->currentItem()->text(0), "Accept a finding");
}

TEST_F(HelpWindowTest, SearchNarrowsToTopicsWithAllWordsAndLightsThem) {
    const auto before = contents().size();
    QTest::keyClicks(m_search, "letters matrix");
    const QStringList found = contents();
    EXPECT_LT(found.size(), before);
    EXPECT_TRUE(found.contains("I run a workshop"));
    EXPECT_FALSE(found.contains("Undo"));
    const auto isNarrowed = [this] { return !m_text->toPlainText().contains("Accept a finding"); };
    EXPECT_FALSE(isNarrowed()) << "a key does not wait for the text to be laid out";
    EXPECT_TRUE(QTest::qWaitFor(isNarrowed));
    EXPECT_FALSE(m_text->extraSelections().isEmpty());
    QTest::keyClick(m_search, Qt::Key_Return);
    EXPECT_TRUE(m_contents->hasFocus());
    m_search->clear();
    EXPECT_EQ(contents().size(), before);
}

TEST_F(HelpWindowTest, EnterRightAfterTheLastKeyGoesToTheFirstTopicFound) {
    QTest::keyClicks(m_search, "workshop");
    QTest::keyClick(m_search, Qt::Key_Return);
    EXPECT_EQ(m_text->textCursor().block().text(), m_contents->currentItem()->text(0));
}

TEST_F(HelpWindowTest, HeadingsAreLargerThanTextByTheTypeScale) {
    std::map<int, qreal> wider;  // by level: as wide as what it says in plain text
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next())
        if (const int level = block.blockFormat().headingLevel(); level > 0 && block.layout()->lineCount() == 1)
            wider.emplace(level,
                          block.layout()->lineAt(0).naturalTextWidth() /
                              QFontMetricsF(fontFor(TextRole::Strong, m_help->font())).horizontalAdvance(block.text()));
    EXPECT_NEAR(wider[2], 1.22, .08);
    EXPECT_NEAR(wider[1], 2.0, .12);
}

TEST_F(HelpWindowTest, SaysSoWhereNothingIsFoundAndCtrlFGoesBackToTheSearch) {
    QTest::keyClicks(m_search, "qqqq");
    EXPECT_TRUE(contents().isEmpty());
    bool said = false;
    for (QLabel* label : m_help->findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains("Try fewer"));
    EXPECT_TRUE(said);
    m_search->clear();
    m_text->setFocus();
    QTest::keyClick(m_text, Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(m_search->hasFocus());
}

}  // namespace
}  // namespace remit
