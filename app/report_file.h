// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>

#include "core/base/result.h"
#include "core/report/report.h"
#include "ui/render/picture.h"

namespace remit {

// Whether the file's ending is one that reports are written with: .html, .pdf or .odt. Else BadInput, naming the file.
Result<> reportFormat(const std::filesystem::path& file);

// Replaces the file by the report in one step, in the format its ending says; the graph stands where the report has it.
// Errors name the file (Error::where). Needs a QGuiApplication for its fonts.
Result<> writeReport(const Report& report, const std::optional<Picture>& graph, const std::filesystem::path& file);

}  // namespace remit
