// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <filesystem>

#include "core/base/result.h"
#include "ui/render/picture.h"

namespace remit {

// Whether the file's ending is one that pictures are written with: .svg, .png or .pdf. Else BadInput, naming the file.
Result<> pictureFormat(const std::filesystem::path& file);

// Replaces the file by the picture in one step, in the format its ending says. SVG keeps text as text and carries the
// title; `scale` is the pixels of a PNG for each unit of the picture. Errors name the file (Error::where). Needs a
// QGuiApplication for its fonts.
Result<> writePicture(const Picture& picture, const std::filesystem::path& file, const QString& title, double scale);

}  // namespace remit
