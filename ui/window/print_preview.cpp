// SPDX-License-Identifier: MIT
#include "ui/window/print_preview.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QToolBar>

#include "ui/look/icons.h"

namespace remit {

namespace {

struct Preview {
    Q_DECLARE_TR_FUNCTIONS(PrintPreview)
};

void saveAsPdf(QWidget* parent, const QString& suggested, const QPageLayout& layout,
               const std::function<void(QPrinter&)>& paint) {
    QFileDialog dialog(parent, Preview::tr("Save as PDF"), {}, Preview::tr("PDF files (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix("pdf");
    dialog.selectFile(suggested);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString file = dialog.selectedFiles().value(0);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    printer.setPageLayout(layout);
    paint(printer);
    if (printer.printerState() == QPrinter::Error || !QFile::exists(file))
        QMessageBox::warning(
            parent, "Remit",
            Preview::tr("“%1” could not be written: choose another folder.").arg(file.toHtmlEscaped()));
}

}  // namespace

void previewAndPrint(QWidget* parent, const QString& suggested, bool wide,
                     const std::function<void(QPrinter&)>& paint) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(wide ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(Preview::tr("Print"));
    dialog.resize(900, 760);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&paint](QPrinter* target) { paint(*target); });
    if (auto* bar = dialog.findChild<QToolBar*>()) {
        QAction* save = bar->addAction(actionIcon("save-as"), Preview::tr("Save as PDF…"));
        save->setObjectName("savePdf");
        if (QWidget* button = bar->widgetForAction(save))
            button->setProperty("toolButtonStyle", Qt::ToolButtonTextBesideIcon);
        QObject::connect(save, &QAction::triggered, &dialog,
                         [&] { saveAsPdf(&dialog, suggested, printer.pageLayout(), paint); });
    }
    dialog.exec();
}

}  // namespace remit
