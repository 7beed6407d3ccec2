// SPDX-License-Identifier: MIT
#include "ui/window/dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include "ui/look/icons.h"
#include "ui/window/print_preview.h"

namespace remit {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

QString chooseFile(QWidget* parent, const QString& title) {
    return QFileDialog::getOpenFileName(
        parent, title, {},
        Words::tr("Everything Remit reads (*.remit *.remit.json *.csv *.tsv *.graphml *.dot *.gv)") + ";;" +
            Words::tr("Remit documents (*.remit)") + ";;" + Words::tr("Remit interchange files (*.remit.json)") + ";;" +
            Words::tr("Tables (*.csv *.tsv)") + ";;" + Words::tr("Graphs that Remit wrote (*.graphml *.dot *.gv)"));
}

QString chooseTable(QWidget* parent) {
    return QFileDialog::getOpenFileName(parent, Words::tr("Import a table"), {},
                                        Words::tr("Spreadsheets and tables (*.xlsx *.ods *.csv *.tsv *.html *.htm)"));
}

QString openFile(QWidget* parent) { return chooseFile(parent, Words::tr("Open")); }

QString saveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter) {
    QFileDialog dialog(parent, title, QFileInfo(suggested).path(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(QFileInfo(suggested).fileName());
    // For a name typed without an ending, that of the kind chosen: "Tables (*.csv)" gives "csv".
    const auto follow = [&dialog](const QString& chosen) {
        dialog.setDefaultSuffix(chosen.section("(*.", 1, 1).section(')', 0, 0).section(' ', 0, 0));
    };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
    follow(dialog.selectedNameFilter());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

// Document text goes into message boxes as plain text (facts: AutoText would render markup).
void say(QMessageBox& box, const char* icon, const QString& sentence, const QString& detail = {}) {
    box.setWindowTitle("Remit");
    box.setIconPixmap(actionIcon(icon).pixmap(32, 32));
    box.setTextFormat(Qt::PlainText);
    box.setText(sentence);
    box.setInformativeText(detail);
}

Dialogs::Unsaved unsaved(QWidget* parent, const QString& documentName) {
    QMessageBox box(parent);
    say(box, "save", Words::tr("Save the changes to “%1”?").arg(documentName),
        Words::tr("Without saving, they are lost when it closes."));
    QPushButton* save = box.addButton(Words::tr("&Save"), QMessageBox::AcceptRole);
    QPushButton* discard = box.addButton(Words::tr("&Discard changes"), QMessageBox::DestructiveRole);
    box.addButton(Words::tr("&Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.exec();
    if (box.clickedButton() == save)
        return Dialogs::Unsaved::Save;
    return box.clickedButton() == discard ? Dialogs::Unsaved::Discard : Dialogs::Unsaved::Cancel;
}

QPushButton* named(QMessageBox& box, const char* name, const QString& text, QMessageBox::ButtonRole role) {
    QPushButton* button = box.addButton(text, role);
    button->setObjectName(name);
    return button;
}

Dialogs::InUse inUse(QWidget* parent, const QString& sentence, const QString& detail) {
    QMessageBox box(parent);
    say(box, "note", sentence, detail);
    QPushButton* copy = named(box, "copy", Words::tr("Open a &copy"), QMessageBox::AcceptRole);
    QPushButton* anyway = named(box, "anyway", Words::tr("Open it &anyway"), QMessageBox::AcceptRole);
    box.addButton(Words::tr("Do &not open it"), QMessageBox::RejectRole);
    box.setDefaultButton(copy);
    box.exec();
    if (box.clickedButton() == copy)
        return Dialogs::InUse::Copy;
    return box.clickedButton() == anyway ? Dialogs::InUse::Anyway : Dialogs::InUse::Cancel;
}

Dialogs::Changed changed(QWidget* parent, const QString& sentence, const QString& detail, bool there) {
    QMessageBox box(parent);
    say(box, "warning", sentence, detail);
    QPushButton* merge = there ? named(box, "merge", Words::tr("&Merge…"), QMessageBox::AcceptRole) : nullptr;
    QPushButton* again =
        there ? nullptr : named(box, "again", Words::tr("Save it there a&gain"), QMessageBox::AcceptRole);
    QPushButton* saveAs = named(box, "saveAs", Words::tr("&Save as…"), QMessageBox::AcceptRole);
    QPushButton* discard =
        there ? named(box, "discard", Words::tr("&Discard mine"), QMessageBox::DestructiveRole) : nullptr;
    box.addButton(Words::tr("&Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(there ? merge : saveAs);
    box.exec();
    const QAbstractButton* clicked = box.clickedButton();
    return clicked == saveAs             ? Dialogs::Changed::SaveAs
           : there && clicked == merge   ? Dialogs::Changed::Merge
           : there && clicked == discard ? Dialogs::Changed::Discard
           : !there && clicked == again  ? Dialogs::Changed::SaveAgain
                                         : Dialogs::Changed::Cancel;
}

bool confirm(QWidget* parent, const QString& question, const QString& yes) {
    QMessageBox box(parent);
    say(box, "help", question);
    QPushButton* button = box.addButton(yes, QMessageBox::AcceptRole);
    box.addButton(Words::tr("&Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(button);
    box.exec();
    return box.clickedButton() == button;
}

std::optional<QString> message(QWidget* parent) {
    QInputDialog box(parent);
    box.setWindowTitle(Words::tr("Save with a message"));
    box.setLabelText(Words::tr("What this version is about:"));
    box.setOption(QInputDialog::UsePlainTextEditForTextInput);
    box.setOkButtonText(Words::tr("&Save"));
    return box.exec() == QDialog::Accepted ? std::optional(box.textValue().trimmed()) : std::nullopt;
}

std::vector<RecoveryAnswer> recover(QWidget* parent, const std::vector<RecoveryOffer>& offers) {
    RecoveryDialog dialog(offers, parent);
    dialog.exec();
    return dialog.answers();
}

std::optional<PictureChoice> picture(QWidget* parent, const PictureChoice& start, bool dark,
                                     const PictureDialog::Draw& draw) {
    PictureDialog dialog(start, dark, draw, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.choice()) : std::nullopt;
}

std::optional<ReportChoice> askForReport(QWidget* parent, const ReportChoice& start, const QString& about) {
    ReportDialog dialog(start, about, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.choice()) : std::nullopt;
}

void tell(QWidget* parent, const QString& sentence, const QString& detail) {
    QMessageBox box(parent);
    say(box, "note", sentence, detail);
    box.addButton(Words::tr("&Close"), QMessageBox::AcceptRole);
    box.exec();
}

}  // namespace

Dialogs realDialogs() {
    return {openFile, chooseFile, chooseTable, saveFile, unsaved,         changed, inUse,
            confirm,  message,    recover,     tell,     previewAndPrint, picture, askForReport};
}

}  // namespace remit
