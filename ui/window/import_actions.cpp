// SPDX-License-Identifier: MIT
#include "ui/window/import_actions.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>

#include "ui/bridge/text.h"
#include "ui/import/import_dialog.h"
#include "ui/window/main_window.h"

namespace remit {

namespace {

// Before it has a document, the start page takes what is dropped.
class DroppedFiles final : public QObject {
public:
    explicit DroppedFiles(MainWindow& window) : QObject(&window), m_window(window) {
        window.setAcceptDrops(true);
        window.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
            return QObject::eventFilter(watched, event);
        auto* dropped = static_cast<QDropEvent*>(event);
        const QString file = m_window.desk() ? draggedFile(*dropped->mimeData()) : QString();
        if (file.isEmpty())
            return QObject::eventFilter(watched, event);
        dropped->acceptProposedAction();
        // Later, for whoever drags waits until the drop has ended.
        if (event->type() == QEvent::Drop)
            QMetaObject::invokeMethod(
                &m_window, [this, file] { take(file); }, Qt::QueuedConnection);
        return true;
    }

private:
    void take(const QString& file) {
        if (tableFormatOf(fromQt(file)))
            emit m_window.importRequested(file);
        else
            emit m_window.openRequested(file);
    }

    MainWindow& m_window;
};

void pasteTable(MainWindow& window) {
    const QMimeData* clipboard = QApplication::clipboard()->mimeData();
    if (std::optional<ImportSource> source = clipboard ? tableOnClipboard(*clipboard) : std::nullopt)
        importTable(window, std::move(*source));
    else
        window.tell(MainWindow::tr("There is no table on the clipboard."),
                    MainWindow::tr("Copy one first, in a spreadsheet, a document or a web page."));
}

}  // namespace

void connectImport(Actions& actions, MainWindow& window) {
    QObject::connect(&actions[ActionId::ImportTable], &QAction::triggered, &window, [&window] {
        if (const QString file = window.dialogs().chooseTable(&window); !file.isEmpty())
            emit window.importRequested(file);
    });
    QObject::connect(&actions[ActionId::PasteSpecial], &QAction::triggered, &window, [&window] { pasteTable(window); });
    new DroppedFiles(window);
}

bool importTable(MainWindow& window, ImportSource source) {
    window.commit();
    return ImportDialog(*window.desk(), std::move(source), &window).exec() == QDialog::Accepted;
}

}  // namespace remit
