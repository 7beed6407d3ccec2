// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QSettings>
#include <memory>
#include <vector>

#include "app/analysis_runner.h"
#include "app/session.h"
#include "core/exchange/formats.h"
#include "ui/window/main_window.h"

namespace remit {

// The open windows of the program: opens documents in them, saves them, and remembers between runs what a user expects
// to find again (recent files, colours, text size, where panels stand). UI thread.
class Desktop final : public QObject {
    Q_OBJECT

public:
    // Settings, dialogs and the folder of Remit's own are given so that tests have their own. Without a folder nothing
    // is kept against a crash.
    Desktop(QSettings& settings, Dialogs dialogs, std::filesystem::path state = {});
    ~Desktop() override;

    // A window with the start page.
    MainWindow& newWindow();
    // Opens the file in `window` where it still shows the start page, else in a new window; raises the window that has
    // the file open already. On error says so in a dialog, and everything stays as it was.
    void open(const QString& file, MainWindow& window);
    // Offers what a crash has left unsaved, if it has; what the user restores opens in windows, the first in this one.
    void offerRecovery(MainWindow& window);
    // The window and document in hand, for tests.
    [[nodiscard]] Session* sessionOf(const MainWindow& window) const;
    [[nodiscard]] std::vector<MainWindow*> windows() const;

private:
    struct Open {
        std::unique_ptr<Session> session;  // null on the start page
        std::unique_ptr<MainWindow> window;
        std::unique_ptr<AnalysisRunner> runner;
        QString message;  // to save with, while a file is being asked for
        QPointer<QWidget> progress;
        bool isSaidChanged = false;
        ~Open();
    };

    // Makes the entry's window, as the user left the last one.
    MainWindow& makeWindow(Open& entry);
    // Shows the entry's session in its window.
    void showSession(Open& entry);
    void connectWindow(MainWindow& window);
    Open& entryOf(const MainWindow& window);
    // The window in which the file is open, or null.
    [[nodiscard]] MainWindow* windowOf(const std::filesystem::path& file) const;
    // Who has the file open, and where.
    [[nodiscard]] static QString inUseSentence(const std::filesystem::path& file, const LockOwner& owner);
    // The document of a file, which the user is asked about where somebody else has it open: null where it is not to be
    // opened, and without a file where a copy is wanted.
    std::unique_ptr<Session> openShared(StoredDocument document, const std::filesystem::path& file,
                                        const std::optional<FileMark>& mark, MainWindow& window);
    // Puts the document into the window or, where that has one, into a new one, which it returns; tells what its reader
    // remarked.
    MainWindow& show(std::unique_ptr<Session> session, const std::vector<std::string>& remarks, MainWindow& window);
    void openTemplate(const QString& name, MainWindow& window);
    void paste(MainWindow& window);
    void save(MainWindow& window);
    void endSaving(MainWindow& window, const Result<>& done);
    // The file is not the one that was opened: nothing of it is replaced unless the user has seen what is there.
    void askAboutChange(MainWindow& window, const Error& change);
    std::optional<Session::OnDisk> onDisk(MainWindow& window);
    void mergeWithDisk(MainWindow& window);
    void takeFromDisk(MainWindow& window);
    void saveWith(MainWindow& window, const QString& message);
    void showHistory(MainWindow& window);
    void showProgress(MainWindow& window, const QString& what);
    void hideProgress(MainWindow& window);
    // Says once that somebody else has saved the file.
    void noticeOthers(MainWindow& window);
    void offerSalvage(const std::filesystem::path& file, const Error& error, MainWindow& window);
    void saveAs(MainWindow& window, const QString& file);
    // Another version of a document; a table takes over the ids that `like` has. Nothing, and a dialog says why, where
    // it cannot be read.
    std::optional<Model> versionIn(MainWindow& window, const QString& file, const Model& like);
    void merge(MainWindow& window, const QString& file);
    std::optional<Model> baseOf(MainWindow& window, const QString& file);
    void compare(MainWindow& window, const QString& file);
    void importFile(MainWindow& window, const QString& file);
    // The file's name, with the first of the known endings where it has none of them ("Plan 2.1"); "" where a file of
    // that name is there and the user would rather keep it.
    QString withEnding(MainWindow& window, const QString& file, const QStringList& known);
    void exportTable(MainWindow& window, const QString& chosen);
    void exportGraph(MainWindow& window, const QString& chosen, ViewId view);
    // Writes a scenario and says what became of it; `refused` where nothing did, `partly` where not all fits.
    void writeOut(MainWindow& window, const Model& model, const QString& file, const QString& refused,
                  const QString& partly);
    void exportPicture(MainWindow& window, const Picture& picture, const QString& chosen, const PictureChoice& choice);
    // A report on what the window's lens shows.
    void exportReport(MainWindow& window, const QString& chosen, const ReportChoice& choice);
    void showState(MainWindow& window);
    void closed(const MainWindow* window);
    void quit();
    void remember(const QString& file);
    [[nodiscard]] QStringList recentFiles() const;
    // As stored, whatever a hand has written there.
    [[nodiscard]] Scheme scheme() const;
    [[nodiscard]] Language language() const;
    // Every window is made anew in it, on the same document with the same history.
    void speak(Language language);
    void applyLook();
    void scaleText(int step);
    bool eventFilter(QObject* watched, QEvent* event) override;

    QSettings& m_settings;
    Dialogs m_dialogs;
    std::filesystem::path m_state;
    double m_basePointSize;
    std::vector<std::unique_ptr<Open>> m_open;
};

}  // namespace remit
