// SPDX-License-Identifier: MIT
#include "ui/render/picture_dialog.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include "tests/ui/panel_desk.h"

namespace remit {
namespace {

// A picture of 960 by 480 units, less 100 high for each thing that is left out; in red, or in dark blue.
Picture draw(const PictureChoice& choice) {
    const PictureFrame frame = choice.frame();
    const QSizeF size(960, 480 - (frame.title ? 0 : 100) - (frame.legend ? 0 : 100));
    const QColor colour = choice.light ? Qt::red : Qt::darkBlue;
    return {size, [=](QPainter& painter) { painter.fillRect(QRectF(QPointF(), size), colour); }};
}

class PictureDialogTest : public testing::Test {
protected:
    void open(bool dark, const PictureChoice& start = {}) {
        m_dialog = std::make_unique<PictureDialog>(start, dark, draw, nullptr);
        test::bringUp(*m_dialog, m_dialog->sizeHint());
    }
    void choose(const QString& field, int index) {
        auto* box = test::child<QComboBox>(*m_dialog, field);
        ASSERT_NE(box, nullptr);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }
    QSpinBox& spin(const QString& name) { return *test::child<QSpinBox>(*m_dialog, name); }
    QCheckBox* box(const QString& text) {
        for (auto* each : m_dialog->findChildren<QCheckBox*>())
            if (QString(each->text()).remove('&') == text && each->isVisible())
                return each;
        return nullptr;
    }
    bool says(const QString& text) {
        for (const auto* label : m_dialog->findChildren<QLabel*>())
            if (label->text() == text)
                return true;
        return false;
    }
    QColor previewed() {
        const QImage image = test::child<QLabel>(*m_dialog, "Preview")->pixmap().toImage();
        return image.pixelColor(image.width() / 2, image.height() / 2);
    }
    std::unique_ptr<PictureDialog> m_dialog;
};

TEST_F(PictureDialogTest, OffersOnlyWhatTheFormatLeavesOpen) {
    open(false);
    EXPECT_FALSE(spin("Resolution").isEnabled());
    EXPECT_FALSE(test::child<QComboBox>(*m_dialog, "Paper")->isEnabled());
    EXPECT_TRUE(says("254 × 127 mm"));
    choose("Format", 1);
    EXPECT_TRUE(test::child<QComboBox>(*m_dialog, "Paper")->isEnabled());
    EXPECT_FALSE(spin("Width").isEnabled());
    choose("Paper", 2);
    EXPECT_EQ(m_dialog->choice().settings.paper, QPageSize::A3);
    EXPECT_FALSE(m_dialog->choice().frame().ground) << "paper is white of itself";
    choose("Format", 2);
    EXPECT_TRUE(spin("Resolution").isEnabled());
    EXPECT_EQ(m_dialog->choice().ending(), ".png");
    EXPECT_TRUE(says("1920 × 960 pixels"));
}

TEST_F(PictureDialogTest, WidthAndResolutionFollowEachOther) {
    open(false);
    choose("Format", 2);
    spin("Resolution").setFocus();
    spin("Resolution").setValue(96);
    EXPECT_EQ(spin("Width").value(), 960);
    spin("Width").setFocus();
    spin("Width").setValue(2880);
    EXPECT_EQ(spin("Resolution").value(), 288);
    EXPECT_EQ(m_dialog->choice().settings.dotsPerInch, 288);
    EXPECT_TRUE(says("2880 × 1440 pixels"));
}

TEST_F(PictureDialogTest, RefusesMorePixelsThanFitInMemory) {
    m_dialog = std::make_unique<PictureDialog>(
        PictureChoice{PictureChoice::Format::Png}, false,
        [](const PictureChoice&) {
            return Picture{{30000, 30000}, [](QPainter&) {}};
        },
        nullptr);
    test::bringUp(*m_dialog, m_dialog->sizeHint());
    const auto buttons = m_dialog->findChildren<QPushButton*>();
    const auto go = std::find_if(buttons.begin(), buttons.end(), [](auto* each) { return each->isDefault(); });
    ASSERT_NE(go, buttons.end());
    EXPECT_FALSE((*go)->isEnabled());
    EXPECT_TRUE(says("Too large to be shown here."));
    choose("Format", 0);
    EXPECT_TRUE((*go)->isEnabled());
}

TEST_F(PictureDialogTest, LeavesOutTitleAndLegendAndShowsItSo) {
    open(false);
    EXPECT_EQ(previewed(), QColor(Qt::red));
    QTest::mouseClick(box("With its title"), Qt::LeftButton, {}, QPoint(8, box("With its title")->height() / 2));
    EXPECT_TRUE(says("254 × 101 mm"));
    QTest::mouseClick(box("With the legend"), Qt::LeftButton, {}, QPoint(8, box("With the legend")->height() / 2));
    EXPECT_FALSE(m_dialog->choice().title);
    EXPECT_FALSE(m_dialog->choice().legend);
    EXPECT_EQ(box("In light colours"), nullptr) << "it is in light colours already";
}

TEST_F(PictureDialogTest, ADarkWindowMayKeepItsColours) {
    open(true);
    ASSERT_NE(box("In light colours"), nullptr);
    EXPECT_TRUE(m_dialog->choice().light);
    QTest::keyClick(box("In light colours"), Qt::Key_Space);
    EXPECT_FALSE(m_dialog->choice().light);
    EXPECT_EQ(previewed(), QColor(Qt::darkBlue));
}

}  // namespace
}  // namespace remit
