// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <filesystem>

#include "core/base/result.h"
#include "ui/render/picture_bytes.h"

namespace remit {

// Whether the file's ending is one that pictures are written with: .svg, .png or .pdf. Else BadInput, naming the file.
Result<> pictureFormat(const std::filesystem::path& file);

// Replaces the file by the picture in one step, in the format its ending says. Errors name the file (Error::where).
// Needs a QGuiApplication for its fonts.
Result<> writePicture(const Picture& picture, const std::filesystem::path& file, const QString& title,
                      const PictureSettings& settings);

}  // namespace remit
