// SPDX-License-Identifier: MIT
#include "app/picture_file.h"

#include <fmt/format.h>

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <algorithm>
#include <cctype>
#include <cmath>

#include "app/files.h"

namespace remit {

namespace {

constexpr double unitsPerInch = 96.0;

std::string endingOf(const std::filesystem::path& file) {
    std::string ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return std::tolower(c); });
    return ending;
}

Result<QByteArray> svg(const Picture& picture, const QString& title) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(unitsPerInch));
    generator.setSize(picture.size.toSize());
    generator.setViewBox(QRectF(QPointF(), picture.size));
    generator.setTitle(title);
    generator.setDescription(QStringLiteral("Drawn by Remit %1").arg(QStringLiteral(REMIT_VERSION)));
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
    return buffer.data();
}

Result<QByteArray> png(const Picture& picture, const QString& title, double scale) {
    constexpr double mostPixels = 250e6;  // a gigabyte of memory
    const double width = std::ceil(picture.size.width() * scale);
    const double height = std::ceil(picture.size.height() * scale);
    if (width * height > mostPixels || std::max(width, height) > 32767)
        return Error{Error::Code::BadInput,
                     fmt::format("The picture would have {} × {} pixels, more than fit in memory; choose a smaller "
                                 "scale, or write .svg or .pdf.",
                                 width, height),
                     {}};
    QImage image(static_cast<int>(width), static_cast<int>(height), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    image.setText(QStringLiteral("Title"), title);
    const auto dotsPerMetre = [](double perInch) { return static_cast<int>(std::lround(perInch / 0.0254)); };
    // While painting a unit is one dot, or fonts measured in points would grow with the scale twice.
    image.setDotsPerMeterX(dotsPerMetre(unitsPerInch));
    image.setDotsPerMeterY(dotsPerMetre(unitsPerInch));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    picture.paint(painter);
    painter.end();
    image.setDotsPerMeterX(dotsPerMetre(unitsPerInch * scale));
    image.setDotsPerMeterY(dotsPerMetre(unitsPerInch * scale));
    QBuffer buffer;
    if (!image.save(&buffer, "PNG"))
        return Error{Error::Code::Unwritable, "The picture could not be made; write .svg instead.", {}};
    return buffer.data();
}

Result<QByteArray> pdf(const Picture& picture, const QString& title) {
    constexpr double pointsPerUnit = 72.0 / unitsPerInch;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setResolution(static_cast<int>(unitsPerInch));
        writer.setPageSize(QPageSize(picture.size * pointsPerUnit, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins({});
        QPainter painter(&writer);
        picture.paint(painter);
    }
    return buffer.data();
}

}  // namespace

Result<> pictureFormat(const std::filesystem::path& file) {
    const std::string ending = endingOf(file);
    if (ending == ".svg" || ending == ".png" || ending == ".pdf")
        return {};
    return Error{Error::Code::BadInput,
                 "The name does not say which kind of picture this is; give it one of the endings .svg, .png or .pdf.",
                 file.string()};
}

Result<> writePicture(const Picture& picture, const std::filesystem::path& file, const QString& title, double scale) {
    if (Result<> known = pictureFormat(file); !known)
        return known;
    const std::string ending = endingOf(file);
    const Result<QByteArray> bytes = ending == ".svg"   ? svg(picture, title)
                                     : ending == ".png" ? png(picture, title, scale)
                                                        : pdf(picture, title);
    if (!bytes)
        return bytes.error().within(file.string());
    return writeBytes(std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())), file);
}

}  // namespace remit
