// SPDX-License-Identifier: MIT
#include "app/picture_file.h"

#include <QBuffer>
#include <algorithm>
#include <cctype>

#include "app/files.h"

namespace remit {

namespace {

std::string endingOf(const std::filesystem::path& file) {
    std::string ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return std::tolower(c); });
    return ending;
}

Result<QByteArray> png(const Picture& picture, const QString& title, double dotsPerInch) {
    const Result<QImage> image = imageOf(picture, title, dotsPerInch);
    if (!image)
        return image.error();
    QBuffer buffer;
    if (!image->save(&buffer, "PNG"))
        return Error{Error::Code::Unwritable, "The picture could not be made; write .svg instead.", {}};
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

Result<> writePicture(const Picture& picture, const std::filesystem::path& file, const QString& title,
                      const PictureSettings& settings) {
    if (Result<> known = pictureFormat(file); !known)
        return known;
    const std::string ending = endingOf(file);
    const Result<QByteArray> bytes = ending == ".svg"   ? svgOf(picture, title)
                                     : ending == ".png" ? png(picture, title, settings.dotsPerInch)
                                                        : pdfOf(picture, title, settings.paper);
    if (!bytes)
        return bytes.error().within(file.string());
    return writeBytes(std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())), file);
}

}  // namespace remit
