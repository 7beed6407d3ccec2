// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/graph/legend.h"

namespace remit {

// The legend beside the graph.
class LegendPanel final : public QWidget {
    Q_OBJECT

public:
    explicit LegendPanel(QWidget* parent) : QWidget(parent) { setAccessibleName(tr("Legend")); }
    void show(Legend legend) {
        m_legend = std::move(legend);
        setMinimumSize(sizeHint());
        update();
    }
    [[nodiscard]] QSize sizeHint() const override {
        return (m_legend.size(font()) + QSizeF(2 * margin, 2 * margin)).toSize();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = themeOf(palette());
        QPainter painter(this);
        painter.fillRect(rect(), theme.surface);
        painter.translate(margin, margin);
        m_legend.paint(painter, font(), theme);
    }

private:
    static constexpr int margin = 16;
    Legend m_legend;
};

}  // namespace remit
