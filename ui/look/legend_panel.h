// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/look/accessible.h"
#include "ui/look/legend.h"

namespace remit {

// The legend as a quiet strip below a view, in as many lines as its width needs. Where height is scarce the notes
// on outlines and corners are in its tooltip alone.
class LegendPanel final : public QWidget {
    Q_OBJECT

public:
    explicit LegendPanel(QWidget* parent) : QWidget(parent) {
        setAccessibleName(tr("Legend"));
        sayAs(*this, QAccessible::StaticText);
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    void show(Legend legend) {
        m_legend = std::move(legend);
        setToolTip(m_legend.notes().join(QLatin1Char('\n')));
        setAccessibleDescription(m_legend.inWords());
        updateGeometry();
        update();
    }
    void setTerse(bool terse) {
        if (terse == m_terse)
            return;
        m_terse = terse;
        updateGeometry();
        update();
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override {
        const qreal height = m_legend.stripHeight(font(), width - 2 * side, m_terse);
        return height > 0 ? qCeil(height) + 2 * margin : 0;
    }
    [[nodiscard]] QSize sizeHint() const override { return {width(), heightForWidth(width())}; }
    // One line: a page that was never shown has no width yet, and must not ask for the height of a narrow one.
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, heightForWidth(QWIDGETSIZE_MAX)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = themeOf(palette());
        QPainter painter(this);
        painter.fillRect(rect(), theme.surface);
        painter.fillRect(QRect(0, 0, width(), 1), theme.line);
        painter.translate(side, margin);
        m_legend.paintStrip(painter, font(), theme, width() - 2 * side, m_terse);
    }

private:
    static constexpr int margin = 4;
    static constexpr int side = 14;
    Legend m_legend;
    bool m_terse = false;
};

}  // namespace remit
