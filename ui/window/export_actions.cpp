// SPDX-License-Identifier: MIT
#include "ui/window/export_actions.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>

#include "core/base/slug.h"
#include "ui/bridge/text.h"
#include "ui/council/council_page.h"
#include "ui/graph/graph_canvas.h"
#include "ui/graph/graph_scene.h"
#include "ui/graph/graph_view.h"
#include "ui/render/graph_picture.h"
#include "ui/render/matrix_picture.h"
#include "ui/render/print_picture.h"
#include "ui/window/centre.h"
#include "ui/window/main_window.h"

namespace remit {

namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

// The matrix or the graph as the lens shows it.
Picture pictureOf(MainWindow& window, const PictureFrame& frame, const Theme& theme) {
    const Desk& desk = *window.desk();
    const Centre& centre = *window.centre();
    const Model& model = desk.document.model();
    if (centre.page() != Centre::Page::Graph)
        return matrixPicture(model, lookOf(desk.lens, centre.words(), frame), desk.analysis.findings(), theme);
    const GraphView& graph = centre.graph();
    GraphPictureLook look{graph.view(), desk.lens.hidden()};
    look.attention = graph.canvas().scene().attention();
    look.attention.selection = {};  // what is in hand is not what is shown
    look.attention.cell = {};
    look.only = graph.onlyShown();
    look.sizing = graph.sizing();
    look.frame = frame;
    return graphPicture(model, desk.analysis.verdict(), look, theme);
}

void copyPicture(MainWindow& window) {
    const QString title = toQt(window.desk()->document.model().title());
    const Picture picture = pictureOf(window, {}, themeOf(window.palette()));
    auto data = std::make_unique<QMimeData>();
    data->setData(QStringLiteral("image/svg+xml"), svgOf(picture, title));
    const Result<QImage> image = imageOf(picture, title, PictureSettings().dotsPerInch);
    if (image)
        data->setImageData(*image);
    QApplication::clipboard()->setMimeData(data.release());
    window.remark(image ? ExportWords::tr("Copied as a picture.")
                        : ExportWords::tr("Copied as an SVG alone: as pixels it would not fit in memory."));
}

// "Strong local institutions · Bolton · on 1 May 2026": what the lens shows.
QString lensWords(const Desk& desk) {
    QStringList out;
    if (const Scenario* scenario = desk.document.model().scenarios().find(desk.lens.scenario()))
        out << toQt(scenario->name);
    for (const Verdict::NamedPlace& each : desk.analysis.verdict().places)
        if (!desk.lens.place().empty() && each.id == desk.lens.place())
            out << toQt(each.name);
    if (const auto date = desk.lens.date())
        out << ExportWords::tr("on %1").arg(toQt(formatDate(*date)));
    return out.join(QStringLiteral(" · "));
}

void exportReport(MainWindow& window, const QString& suggested, ReportChoice& last) {
    const auto choice = window.dialogs().report(&window, last, lensWords(*window.desk()));
    if (!choice)
        return;
    last = *choice;
    const QString file =
        window.dialogs().saveFile(&window, ExportWords::tr("Export report"), suggested,
                                  ExportWords::tr("Web pages (*.html)") + ";;" + ExportWords::tr("PDF files (*.pdf)") +
                                      ";;" + ExportWords::tr("Documents for LibreOffice and Word (*.odt)"));
    if (!file.isEmpty())
        emit window.reportExportRequested(file, *choice);
}

void print(MainWindow& window, const QString& name, const QString& file) {
    if (window.centre()->page() == Centre::Page::Council) {
        const CouncilPage& page = window.centre()->council();
        window.dialogs().print(&window, page.account().name.empty() ? file : toQt(slug(page.account().name)) + ".pdf",
                               false, [&](QPrinter& printer) { page.print(printer, name); });
        return;
    }
    PictureFrame frame;
    frame.ground = false;
    const Picture picture = pictureOf(window, frame, lightTheme());
    window.dialogs().print(&window, file, picture.size.width() > picture.size.height(),
                           [&](QPrinter& printer) { printPicture(printer, picture, name); });
}

}  // namespace

void connectExports(Actions& actions, MainWindow& window, const std::function<QString(const QString&)>& suggested,
                    const std::function<QString()>& named) {
    // What was typed last is shown as well.
    const auto on = [&](ActionId id, auto act) {
        QObject::connect(&actions[id], &QAction::triggered, &window, [&window, act] {
            window.commit();
            act();
        });
    };
    on(ActionId::ExportTable, [&window, suggested] {
        const QString file = window.dialogs().saveFile(
            &window, ExportWords::tr("Export table"), suggested(".csv"),
            ExportWords::tr("Tables (*.csv)") + ";;" + ExportWords::tr("Tab-separated tables (*.tsv)"));
        if (!file.isEmpty())
            emit window.tableExportRequested(file);
    });
    on(ActionId::ExportGraph, [&window, suggested] {
        const QString file = window.dialogs().saveFile(&window, ExportWords::tr("Export graph"), suggested(".graphml"),
                                                       ExportWords::tr("For yEd and Gephi: GraphML (*.graphml)") +
                                                           ";;" + ExportWords::tr("For Graphviz: DOT (*.dot *.gv)") +
                                                           ";;" + ExportWords::tr("For Gephi: GEXF (*.gexf)"));
        if (!file.isEmpty())
            emit window.graphExportRequested(file, window.centre()->graph().view());
    });
    on(ActionId::ExportPicture, [&window, suggested, last = std::make_shared<PictureChoice>()] {
        const Theme& theme = themeOf(window.palette());
        const auto draw = [&](const PictureChoice& choice) {
            return pictureOf(window, choice.frame(), choice.light ? lightTheme() : theme);
        };
        const auto choice = window.dialogs().picture(&window, *last, &theme != &lightTheme(), draw);
        if (!choice)
            return;
        *last = *choice;
        const QString filter = choice->format == PictureChoice::Format::Svg
                                   ? ExportWords::tr("Scalable pictures (*.svg)")
                               : choice->format == PictureChoice::Format::Pdf ? ExportWords::tr("PDF files (*.pdf)")
                                                                              : ExportWords::tr("Pictures (*.png)");
        const QString file =
            window.dialogs().saveFile(&window, ExportWords::tr("Export picture"), suggested(choice->ending()), filter);
        if (!file.isEmpty())
            emit window.pictureExportRequested(draw(*choice), file, *choice);
    });
    on(ActionId::ExportReport, [&window, suggested, last = std::make_shared<ReportChoice>()] {
        exportReport(window, suggested(".html"), *last);
    });
    on(ActionId::CopyPicture, [&window] { copyPicture(window); });
    on(ActionId::Print,
       [&window, named, suggested] { print(window, named(), QFileInfo(suggested(".pdf")).fileName()); });
}

}  // namespace remit
