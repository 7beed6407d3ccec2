// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/report/report.h"

namespace remit {

// A picture in a report, as the bytes of a PNG.
struct ReportImage {
    std::string png;   // "" for none
    double width = 0;  // on the screen, in units of 1/96 inch; it is made smaller where the paper has no room
    double height = 0;
};

// The report as a text document for LibreOffice and Word: headings, lists and captioned tables in named styles, whose
// header rows come again on every page, links between its parts, a title and a number on each page.
Result<std::string> reportOdt(const Report& report, const ReportImage& graph);

}  // namespace remit
