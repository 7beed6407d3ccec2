// SPDX-License-Identifier: MIT
#include "ui/findings/findings_panel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>

#include "core/edits/rows.h"
#include "tests/ui/panel_desk.h"
#include "ui/findings/finding_detail.h"
#include "ui/look/quiet_tree.h"

namespace remit::test {

namespace {

class Findings : public testing::Test {
protected:
    explicit Findings(Model model = printedTable())
        : m_desk(std::move(model)), m_panel(m_desk.desk), m_tester(m_panel.list()->model()) {
        bringUp(m_panel, {1300, 400});
        m_panel.list()->setFocus();
    }
    FindingsModel& rows() { return *static_cast<FindingsModel*>(m_panel.list()->model()); }
    void click(const std::string& fingerprint) {
        m_panel.list()->scrollTo(rows().indexOf(fingerprint));
        QTest::mouseClick(m_panel.list()->viewport(), Qt::LeftButton, {},
                          m_panel.list()->visualRect(rows().indexOf(fingerprint)).center());
    }
    // Clicks the button of the detail beside; waits for remedies, which are tried out first.
    void press(const QString& name) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return child<QPushButton>(*m_panel.detail(), name) != nullptr; }, 5000));
        child<QPushButton>(*m_panel.detail(), name)->click();
    }
    // Runs `act` in the next dialog, however long it takes to open.
    void inDialog(std::function<void(QWidget&)> act) {
        auto* look = new QTimer(&m_panel);
        QObject::connect(look, &QTimer::timeout, look, [look, act] {
            QWidget* dialog = QApplication::activeModalWidget();
            if (!dialog || !dialog->isVisible())
                return;
            look->stop();
            look->deleteLater();
            act(*dialog);
        });
        look->start(20);
    }
    static void acceptDialog(QWidget& dialog) {
        for (auto* each : dialog.findChildren<QPushButton*>())
            if (each->isDefault())
                each->click();
    }

    PanelDesk m_desk;
    FindingsPanel m_panel;
    QAbstractItemModelTester m_tester;
};

TEST_F(Findings, WhereThereAreCountlessOnesTheRestIsListedOnDemand) {
    Verdict verdict = m_desk.desk.analysis.verdict();
    const auto all = verdict.findings.shared();
    ASSERT_GT(all.size(), 2U);
    verdict.findings = {};
    verdict.findings.add(all[0]);
    verdict.findings.add(all[1]);
    m_desk.desk.analysis.set(verdict);
    const QString said = QString("The 2 most severe of %1 findings are listed and searched.").arg(all.size());
    QLabel* line = nullptr;
    for (auto* each : m_panel.findChildren<QLabel*>())
        if (each->text() == said)
            line = each;
    ASSERT_NE(line, nullptr);
    EXPECT_TRUE(line->isVisible());
    const std::size_t before = m_desk.desk.analysis.listed();
    int wanted = 0;
    QObject::connect(&m_desk.desk.analysis, &Analysis::moreWanted, [&] { ++wanted; });
    auto* more = child<QPushButton>(m_panel, "List more findings");
    ASSERT_NE(more, nullptr);
    more->click();
    EXPECT_EQ(wanted, 1);
    EXPECT_EQ(m_desk.desk.analysis.listed(), 2 * before);
    Verdict whole = m_desk.desk.analysis.verdict();
    whole.findings = {};
    for (const auto& each : all)
        whole.findings.add(each);
    m_desk.desk.analysis.set(whole);
    EXPECT_FALSE(line->isVisible());
}

TEST_F(Findings, OfAPlaceSayHowManyThereAreElsewhereAndLeadToThem) {
    QPushButton* elsewhere = nullptr;
    for (auto* each : m_panel.findChildren<QPushButton*>())
        if (each->text().startsWith("In other places"))
            elsewhere = each;
    ASSERT_NE(elsewhere, nullptr);
    EXPECT_FALSE(elsewhere->isVisible());
    m_desk.desk.lens.setPlace("no:mca");
    Verdict verdict = m_desk.desk.analysis.verdict();
    const auto all = verdict.findings.shared();
    verdict.place = "no:mca";
    verdict.findings = {};
    verdict.findings.add(all[0]);
    verdict.bearings = nullptr;
    for (std::size_t i = 1; i < all.size(); ++i)
        verdict.elsewhere.insert(all[i]->fingerprint);
    m_desk.desk.analysis.set(verdict);
    EXPECT_EQ(elsewhere->text(), QString("In other places: %1").arg(all.size() - 1));
    ASSERT_TRUE(elsewhere->isVisible());
    QTest::mouseClick(elsewhere, Qt::LeftButton);
    EXPECT_EQ(m_desk.desk.lens.place(), Text());
}

TEST_F(Findings, GroupsByRuleWithCounts) {
    const QModelIndex first = rows().index(0, 0);
    EXPECT_EQ(first.data().toString(), "Self-consultation");
    EXPECT_EQ(first.data(FindingsModel::CountRole).toInt(), 5);
}

TEST_F(Findings, GroupsByPolicyArea) {
    child<QComboBox>(m_panel, "Group by")->setCurrentIndex(1);
    const QModelIndex schools = rows().find("area:Schools");
    ASSERT_TRUE(schools.isValid());
    EXPECT_GE(rows().rowCount(schools), 2);
}

TEST_F(Findings, GroupsByTheSevenProblemsInTheirOrder) {
    child<QComboBox>(m_panel, "Group by")->setCurrentText("Group by problem");
    QStringList titles;
    for (int i = 0; i < rows().rowCount(); ++i)
        titles << rows().index(i, 0).data().toString();
    EXPECT_TRUE(titles.contains("6. No visible accountability")) << titles.join('|').toStdString();
    EXPECT_TRUE(std::is_sorted(titles.begin(), titles.end() - 1));
    const QModelIndex unheard = rows().indexOf(m_desk.finding("unheard")->fingerprint);
    EXPECT_EQ(unheard.parent().data().toString(), "6. No visible accountability");
}

TEST_F(Findings, SaysTheWholeSentenceToScreenReaders) {
    const QString words =
        rows().indexOf(m_desk.finding("unheard")->fingerprint).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(words.startsWith("Warning: Where there is no MCA, nobody but Unitary/County is heard on Schools"))
        << words.toStdString();
}

TEST_F(Findings, ArrowsWalkAndEnterGoesToTheCell) {
    click(m_desk.finding("self-consultation")->fingerprint);
    const std::string first = m_desk.desk.selection.finding();
    EXPECT_EQ(first, m_desk.finding("self-consultation")->fingerprint);
    QTest::keyClick(m_panel.list(), Qt::Key_Down);
    EXPECT_NE(m_desk.desk.selection.finding(), first);
    QTest::keyClick(m_panel.list(), Qt::Key_Return);
    EXPECT_EQ(m_desk.desk.selection.cell().area, m_desk.area("Schools"));
}

TEST_F(Findings, FilterKeepsWhatSpeaksOfAllWords) {
    QTest::keyClicks(child<QLineEdit>(m_panel, "Filter findings"), "schools consulted");
    EXPECT_EQ(rows().shown(), 1);
}

TEST_F(Findings, AppliesARemedyAndUndoes) {
    click(m_desk.finding("self-consultation")->fingerprint);
    const std::string inHand = m_desk.desk.selection.finding();
    press("apply");
    EXPECT_EQ(m_desk.count("self-consultation"), 4);
    EXPECT_NE(m_desk.desk.selection.finding(), inHand);
    m_desk.desk.document.undo();
    EXPECT_EQ(m_desk.count("self-consultation"), 5);
    EXPECT_TRUE(rows().indexOf(inHand).data(FindingsModel::FreshRole).toBool());
}

TEST_F(Findings, PreviewsWhatGoesAndComesUnderTheRemedy) {
    click(m_desk.finding("self-consultation")->fingerprint);
    press("preview");
    auto* line = child<QLabel>(*m_panel.detail(), "consequences");
    ASSERT_NE(line, nullptr);
    EXPECT_TRUE(line->text().startsWith("Goes too: ") || line->text().startsWith("Comes: ") ||
                line->text() == "No other finding goes or comes.")
        << line->text().toStdString();
    press("preview");
    EXPECT_TRUE(line->isHidden());
    EXPECT_FALSE(m_desk.document.canUndo());
}

TEST_F(Findings, ShowsTheWhyAndTwoWaysOutAtOnce) {
    m_panel.resize(1440, 270);
    click(m_desk.finding("self-consultation")->fingerprint);
    ASSERT_TRUE(QTest::qWaitFor([&] { return child<QPushButton>(*m_panel.detail(), "apply") != nullptr; }, 5000));
    QCoreApplication::processEvents();
    const auto cards = m_panel.detail()->findChildren<QFrame*>("remedy");
    ASSERT_GE(cards.size(), 2);
    const QWidget* port = m_panel.detail()->viewport();
    for (int i = 0; i < 2; ++i)
        EXPECT_LE(cards[i]->mapTo(port, cards[i]->rect().bottomLeft()).y(), port->height()) << i;
}

TEST_F(Findings, AcceptsWithAReasonOnly) {
    const std::string fingerprint = m_desk.finding("unheard")->fingerprint;
    click(fingerprint);
    inDialog([](QWidget& dialog) {
        acceptDialog(dialog);
        EXPECT_TRUE(dialog.isVisible()) << "a reason is required";
        QTest::keyClicks(child<QPlainTextEdit>(dialog, "Reason"), "The schools forum is heard by custom.");
        QTest::keyClicks(child<QLineEdit>(dialog, "Accepted by"), "A. Officer");
        QTest::keyClicks(child<QLineEdit>(dialog, "Until"), "31/3/2027");
        acceptDialog(dialog);
        EXPECT_TRUE(dialog.isVisible()) << "a date is a date";
        child<QLineEdit>(dialog, "Until")->clear();
        acceptDialog(dialog);
    });
    press("accept");
    const Waiver* waiver = m_desk.model().waivers().find(Text(fingerprint));
    ASSERT_NE(waiver, nullptr);
    EXPECT_EQ(waiver->reason.str(), "The schools forum is heard by custom.");
    EXPECT_EQ(waiver->by.str(), "A. Officer");
    EXPECT_FALSE(rows().indexOf(fingerprint).isValid());

    rows().setShowsWaived(true);
    click(fingerprint);
    press("reopen");
    EXPECT_TRUE(m_desk.model().waivers().empty());
    m_desk.desk.document.undo();
    EXPECT_EQ(m_desk.model().waivers().size(), 1U);
}

TEST_F(Findings, ChangesARuleForThisDocument) {
    click(m_desk.finding("unheard")->fingerprint);
    inDialog([](QWidget& dialog) {
        for (auto* each : dialog.findChildren<QRadioButton*>())
            if (each->text().startsWith("off"))
                each->click();
        acceptDialog(dialog);
    });
    press("changeRule");
    EXPECT_EQ(m_desk.finding("unheard"), nullptr);
    m_desk.desk.document.undo();
    EXPECT_EQ(m_desk.count("unheard"), 2);
}

TEST_F(Findings, KeepsTheFindingInHandOverAnEdit) {
    click(m_desk.finding("unheard")->fingerprint);
    const std::string inHand = m_desk.desk.selection.finding();
    m_desk.desk.document.edit("rename",
                              [&](Draft& draft) { return rename(draft, m_desk.area("Schools"), "Teaching"); });
    EXPECT_EQ(m_desk.desk.selection.finding(), inHand);
    EXPECT_TRUE(m_panel.list()->currentIndex().data().toString().contains("Teaching"));
}

TEST(FindingsOfAnEmptyDocument, InviteTheFirstRight) {
    Draft draft{Model()};
    ASSERT_TRUE(addScenario(draft, "Today").ok());
    PanelDesk desk(draft.model());
    desk.desk.analysis.set({});
    FindingsPanel panel(desk.desk);
    bringUp(panel, {900, 280});
    bool invited = false;
    for (QLabel* each : panel.findChildren<QLabel*>())
        invited |= each->isVisible() && each->text().startsWith("No findings yet");
    EXPECT_TRUE(invited);
}

}  // namespace

}  // namespace remit::test
