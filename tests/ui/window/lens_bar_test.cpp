// SPDX-License-Identifier: MIT
#include "ui/window/lens_bar.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QTest>

#include "core/edits/rows.h"
#include "tests/support/builders.h"

namespace remit {
namespace {

class LensBarTest : public testing::Test {
protected:
    LensBarTest()
        : m_document(
              test::aModel()
                  .type("county")
                  .type("mca", [](BodyType& type) { type.adoptedBy = {BodyTypeId("county")}; })
                  .area("schools")
                  .scenario("today")
                  .scenario("tomorrow")
                  .grant("g1", "mca", "schools", "decision", [](Grant& grant) { grant.scenario = ScenarioId("today"); })
                  .model()),
          m_desk(m_document),
          m_bar(m_desk) {
        m_bar.resize(1200, 60);
        m_bar.show();
        Verdict verdict;
        verdict.places = {{Text("all"), "Every body exists"}, {Text("no:mca"), "Where there is no MCA"}};
        m_desk.analysis.set(verdict);
    }
    [[nodiscard]] QComboBox& combo(const char* name) const {
        for (QComboBox* each : m_bar.findChildren<QComboBox*>())
            if (each->accessibleName() == name)
                return *each;
        throw std::runtime_error(name);
    }

    Document m_document;
    Desk m_desk;
    LensBar m_bar;
};

TEST_F(LensBarTest, ChoosesTheScenario) {
    QComboBox& scenario = combo("Scenario");
    ASSERT_EQ(scenario.count(), 2);
    scenario.setFocus();
    QTest::keyClick(&scenario, Qt::Key_Down);
    EXPECT_EQ(m_desk.lens.scenario(), ScenarioId("tomorrow"));
}

TEST_F(LensBarTest, FollowsTheDocumentsScenarios) {
    m_desk.document.edit("rename", [](Draft& draft) { return rename(draft, ScenarioId("today"), "Now"); });
    EXPECT_EQ(combo("Scenario").currentText(), "Now");
}

TEST_F(LensBarTest, FindsAPlaceAsItIsTyped) {
    QComboBox& place = combo("Place");
    EXPECT_EQ(place.count(), 3) << "as given, and two kinds of place";
    place.lineEdit()->selectAll();
    QTest::keyClicks(place.lineEdit(), "where there is no mca");
    QTest::keyClick(place.lineEdit(), Qt::Key_Return);
    EXPECT_EQ(m_desk.lens.place(), Text("no:mca"));
}

TEST_F(LensBarTest, APartOfANameIsEnoughAndTakesThePlaceOfTheOld) {
    QComboBox& place = combo("Place");
    m_bar.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_bar));
    QTest::mouseClick(place.lineEdit(), Qt::LeftButton);
    QTest::qWait(1);
    EXPECT_EQ(place.lineEdit()->selectedText(), place.currentText());
    QTest::keyClicks(place.lineEdit(), "no MCA");
    QTest::keyClick(place.lineEdit(), Qt::Key_Return);
    EXPECT_EQ(m_desk.lens.place(), Text("no:mca"));
    EXPECT_EQ(place.currentText(), "Where there is no MCA");
}

TEST_F(LensBarTest, APlaceThatIsNoneLeavesTheLens) {
    m_desk.lens.setPlace(Text("no:mca"));
    QComboBox& place = combo("Place");
    place.lineEdit()->selectAll();
    QTest::keyClicks(place.lineEdit(), "Atlantis");
    QTest::keyClick(place.lineEdit(), Qt::Key_Return);
    EXPECT_EQ(m_desk.lens.place(), Text("no:mca"));
    EXPECT_EQ(place.currentText(), "Where there is no MCA");
}

TEST_F(LensBarTest, APlaceThatGoesAwayLeavesTheLens) {
    m_desk.lens.setPlace(Text("no:mca"));
    Verdict verdict;
    verdict.places = {{Text("all"), "Every body exists"}};
    m_desk.analysis.set(verdict);
    EXPECT_TRUE(m_desk.lens.place().empty());
}

TEST_F(LensBarTest, ADateIsPartOfTheLensOnlyWhereItIsAskedFor) {
    auto* date = m_bar.findChild<QDateEdit*>();
    auto* dated = m_bar.findChild<QCheckBox*>();
    EXPECT_FALSE(date->isVisible());
    dated->click();
    ASSERT_TRUE(m_desk.lens.date());
    EXPECT_TRUE(date->isVisible());
    date->setDate(QDate(2021, 4, 1));
    EXPECT_EQ(formatDate(*m_desk.lens.date()), "2021-04-01");
    dated->click();
    EXPECT_FALSE(m_desk.lens.date());
}

TEST_F(LensBarTest, HidesAndShowsARight) {
    const auto buttons = m_bar.findChildren<QToolButton*>();
    const auto decision = std::find_if(buttons.begin(), buttons.end(),
                                       [](QToolButton* each) { return each->accessibleName().startsWith("Show "); });
    ASSERT_NE(decision, buttons.end());
    EXPECT_GE((*decision)->sizeHint().width(), 24);
    QTest::mouseClick(*decision, Qt::LeftButton);
    EXPECT_FALSE(m_desk.lens.shows(RightKindId("decision")));
    QTest::mouseClick(*decision, Qt::LeftButton);
    EXPECT_TRUE(m_desk.lens.shows(RightKindId("decision")));
}

}  // namespace
}  // namespace remit
