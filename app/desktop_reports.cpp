// SPDX-License-Identifier: MIT
#include <QDate>
#include <QDir>

#include "app/analysis_runner.h"
#include "app/desktop.h"
#include "app/off_thread.h"
#include "app/paths.h"
#include "app/report_file.h"
#include "ui/bridge/text.h"
#include "ui/graph/graph_view.h"
#include "ui/render/graph_picture.h"
#include "ui/window/centre.h"

namespace remit {

void Desktop::exportReport(MainWindow& window, const QString& chosen, const ReportChoice& choice) {
    const QString file = withEnding(window, chosen, {".html", ".pdf", ".odt"});
    if (file.isEmpty())
        return;
    const Desk& desk = *window.desk();
    const Model model = desk.document.model();
    const QDate now = QDate::currentDate();
    const Date today = std::chrono::sys_days(std::chrono::year(now.year()) / now.month() / now.day());
    const Text place = desk.lens.place();
    const Question question{desk.lens.scenario(), desk.lens.date(), today};
    Verdict verdict;
    Report report;
    const Result<> made = offThread(
        [&]() -> Result<> {
            verdict = analyse(model, 0, question, place);
            report = reportOn(model,
                              {.scenario = question.scenario,
                               .date = question.date,
                               .today = today,
                               .place = verdict.place,
                               .parts = choice.parts,
                               .author = fromQt(choice.author),
                               .on = today},
                              verdict.findings.shared());
            return {};
        },
        [&] { showProgress(window, tr("Writing the report…")); });
    hideProgress(window);
    std::optional<Picture> graph;
    if (made && choice.parts.contains(ReportPart::Graph)) {
        const GraphPictureLook look{.view = window.centre()->graph().view(), .frame = {.title = false}};
        graph = graphPicture(model, verdict, look, lightTheme());
    }
    const Result<> done = made ? writeReport(report, graph, pathOf(file)) : made;
    if (!done)
        return window.tell(tr("The report was not written."), toQt(done.error().sentence()));
    window.remark(tr("Written to %1").arg(QDir::toNativeSeparators(file)));
}

}  // namespace remit
