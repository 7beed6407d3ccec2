// SPDX-License-Identifier: MIT
#include "app/report_file.h"

#include <QBuffer>
#include <algorithm>
#include <cctype>

#include "app/files.h"
#include "core/exchange/report_odt.h"
#include "core/report/report_html.h"
#include "ui/bridge/text.h"
#include "ui/render/picture_bytes.h"
#include "ui/render/report_document.h"

namespace remit {

namespace {

std::string reportEnding(const std::filesystem::path& file) {
    std::string ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return std::tolower(c); });
    return ending;
}

// Sharp enough for paper; as coarse as memory asks for.
ReportImage imageFor(const std::optional<Picture>& graph) {
    constexpr double sharpest = 250;
    constexpr double coarsest = 30;
    for (double dots = sharpest; graph && dots >= coarsest; dots /= 2) {
        const Result<QImage> image = imageOf(*graph, {}, dots);
        QBuffer buffer;
        if (image && image->save(&buffer, "PNG"))
            return {buffer.data().toStdString(), graph->size.width(), graph->size.height()};
    }
    return {};
}

}  // namespace

Result<> reportFormat(const std::filesystem::path& file) {
    const std::string ending = reportEnding(file);
    if (ending == ".html" || ending == ".pdf" || ending == ".odt")
        return {};
    return Error{Error::Code::BadInput,
                 "The name does not say which kind of report this is; give it one of the endings .html, .pdf or .odt.",
                 file.string()};
}

Result<> writeReport(const Report& report, const std::optional<Picture>& graph, const std::filesystem::path& file) {
    if (Result<> known = reportFormat(file); !known)
        return known;
    const std::string ending = reportEnding(file);
    if (ending == ".html") {
        const std::string svg = graph ? svgOf(*graph, toQt(report.title)).toStdString() : std::string();
        return writeBytes(reportHtml(report, svg, "Remit " REMIT_VERSION), file);
    }
    if (ending == ".odt") {
        const Result<std::string> bytes = reportOdt(report, imageFor(graph));
        return bytes ? writeBytes(*bytes, file) : bytes.error().within(file.string());
    }
    const QByteArray bytes = reportPdf(report, graph);
    return writeBytes(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), file);
}

}  // namespace remit
