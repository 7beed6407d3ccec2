// SPDX-License-Identifier: MIT
#include "ui/render/picture_bytes.h"

#include <fmt/format.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <cmath>

namespace remit {

namespace {
constexpr QMarginsF paperMargins(12, 12, 12, 12);  // millimetres
}

QByteArray svgOf(const Picture& picture, const QString& title) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(pictureUnitsPerInch));
    generator.setSize(picture.size.toSize());
    generator.setViewBox(QRectF(QPointF(), picture.size));
    generator.setTitle(title.toHtmlEscaped());  // Qt 6.4 writes it as it is
    generator.setDescription(QStringLiteral("Drawn by Remit %1").arg(QCoreApplication::applicationVersion()));
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
    return buffer.data();
}

QByteArray pdfOf(const Picture& picture, const QString& title, std::optional<QPageSize::PageSizeId> paper) {
    constexpr double pointsPerUnit = 72.0 / pictureUnitsPerInch;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setResolution(static_cast<int>(pictureUnitsPerInch));
        if (paper) {
            writer.setPageSize(QPageSize(*paper));
            writer.setPageOrientation(picture.size.width() > picture.size.height() ? QPageLayout::Landscape
                                                                                   : QPageLayout::Portrait);
            writer.setPageMargins(paperMargins, QPageLayout::Millimeter);
        } else {
            writer.setPageSize(QPageSize(picture.size * pointsPerUnit, QPageSize::Point, {}, QPageSize::ExactMatch));
            writer.setPageMargins({});
        }
        QPainter painter(&writer);
        if (paper) {
            const QSizeF room(writer.width(), writer.height());
            const double scale = std::min(room.width() / picture.size.width(), room.height() / picture.size.height());
            painter.translate((room.width() - scale * picture.size.width()) / 2, 0);
            painter.scale(scale, scale);
        }
        picture.paint(painter);
    }
    return buffer.data();
}

QSize pixelsOf(const QSizeF& picture, double dotsPerInch) {
    const double scale = dotsPerInch / pictureUnitsPerInch;
    const auto pixels = [&](double units) { return static_cast<int>(std::min(std::ceil(units * scale), 1e9)); };
    return {pixels(picture.width()), pixels(picture.height())};
}

bool fitsInMemory(const QSize& pixels) {
    constexpr double mostPixels = 250e6;  // a gigabyte of memory
    return double(pixels.width()) * double(pixels.height()) <= mostPixels &&
           std::max(pixels.width(), pixels.height()) <= 32767;
}

Result<QImage> imageOf(const Picture& picture, const QString& title, double dotsPerInch) {
    const QSize pixels = pixelsOf(picture.size, dotsPerInch);
    if (!fitsInMemory(pixels))
        return Error{Error::Code::BadInput,
                     fmt::format("The picture would have {} × {} pixels, more than fit in memory; choose a smaller "
                                 "scale, or write .svg or .pdf.",
                                 pixels.width(), pixels.height()),
                     {}};
    const double scale = dotsPerInch / pictureUnitsPerInch;
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    image.setText(QStringLiteral("Title"), title);
    const auto dotsPerMetre = [](double perInch) { return static_cast<int>(std::lround(perInch / 0.0254)); };
    // While painting a unit is one dot, or fonts measured in points would grow with the scale twice.
    image.setDotsPerMeterX(dotsPerMetre(pictureUnitsPerInch));
    image.setDotsPerMeterY(dotsPerMetre(pictureUnitsPerInch));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    picture.paint(painter);
    painter.end();
    image.setDotsPerMeterX(dotsPerMetre(dotsPerInch));
    image.setDotsPerMeterY(dotsPerMetre(dotsPerInch));
    return image;
}

}  // namespace remit
