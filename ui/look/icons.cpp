// SPDX-License-Identifier: MIT
#include "ui/look/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace remit {

namespace {

// The sources draw in this colour; painting puts the palette's own in its place.
constexpr const char* token = "#000001";

class PaletteIcon final : public QIconEngine {
public:
    explicit PaletteIcon(QByteArray svg) : m_svg(std::move(svg)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Normal;
        QByteArray svg = m_svg;
        svg.replace(token, QApplication::palette().color(group, QPalette::WindowText).name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new PaletteIcon(*this); }

private:
    QByteArray m_svg;
};

}  // namespace

QIcon actionIcon(const QString& name) {
    QFile file(":/icons/" + name + ".svg");
    const bool found = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(found, "actionIcon", qPrintable(name));
    return found ? QIcon(new PaletteIcon(file.readAll())) : QIcon();
}

}  // namespace remit
