// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <optional>

#include "core/report/report.h"
#include "ui/render/picture.h"

namespace remit {

// A report on paper, with page numbers and tables whose headers come again on every page; its text can be selected,
// and its headings are bookmarks.
// `graph` goes where the report says. Needs a QGuiApplication, for its fonts.
[[nodiscard]] QByteArray reportPdf(const Report& report, const std::optional<Picture>& graph);

}  // namespace remit
