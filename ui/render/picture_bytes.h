// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QImage>
#include <QPageSize>
#include <optional>

#include "core/base/result.h"
#include "ui/render/picture.h"

namespace remit {

// How a picture is put into a file, where its format leaves a choice.
struct PictureSettings {
    double dotsPerInch = 2 * pictureUnitsPerInch;  // of a PNG
    std::optional<QPageSize::PageSizeId> paper;    // of a PDF; none: as large as the picture

    friend bool operator==(const PictureSettings&, const PictureSettings&) = default;
};

// Text stays text; the title is for those who list files. Need a QGuiApplication, for its fonts.
[[nodiscard]] QByteArray svgOf(const Picture& picture, const QString& title);
// On paper the picture is as large as fits, the paper turned to suit it.
[[nodiscard]] QByteArray pdfOf(const Picture& picture, const QString& title,
                               std::optional<QPageSize::PageSizeId> paper = {});
// BadInput where it would not fit in memory.
[[nodiscard]] Result<QImage> imageOf(const Picture& picture, const QString& title, double dotsPerInch);

[[nodiscard]] QSize pixelsOf(const QSizeF& picture, double dotsPerInch);
[[nodiscard]] bool fitsInMemory(const QSize& pixels);

}  // namespace remit
