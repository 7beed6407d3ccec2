// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "core/report/report.h"

namespace remit {

// The report as one web page that needs nothing else: no script, no other file, no network. It is well-formed as XML
// too, has real headings, lists and tables, colours for light and dark screens and a layout for paper. `graph` is an
// SVG document of the graph, or "" where the report has none.
[[nodiscard]] std::string reportHtml(const Report& report, std::string_view graph, std::string_view program);

// An SVG document as an element of a page: without what stands before its root, its ids led by `prefix` lest they clash
// with others there, and named by the element `label`. "" where it is no SVG.
[[nodiscard]] std::string inlineSvg(std::string_view svg, std::string_view prefix, std::string_view label);

}  // namespace remit
