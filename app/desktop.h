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
    // Settings and dialogs are given so that tests have their own.
    Desktop(QSettings& settings, Dialogs dialogs);
    ~Desktop() override;

    // A window with the start page.
    MainWindow& newWindow();
    // Opens the file in `window` where it still shows the start page, else in a new window; raises the window that has
    // the file open already. On error says so in a dialog, and everything stays as it was.
    void open(const QString& file, MainWindow& window);
    // The window and document in hand, for tests.
    [[nodiscard]] Session* sessionOf(const MainWindow& window) const;
    [[nodiscard]] std::vector<MainWindow*> windows() const;

private:
    struct Open {
        std::unique_ptr<Session> session;  // null on the start page
        std::unique_ptr<MainWindow> window;
        std::unique_ptr<AnalysisRunner> runner;
        ~Open();
    };

    void connectWindow(MainWindow& window);
    Open& entryOf(const MainWindow& window);
    // Puts the document into the window or, where that has one, into a new one.
    MainWindow& show(Reading reading, const std::filesystem::path& file, MainWindow& window,
                     Session::Origin origin = Session::Origin::Elsewhere);
    void openTemplate(const QString& name, MainWindow& window);
    void paste(MainWindow& window);
    void save(MainWindow& window);
    void saveAs(MainWindow& window, const QString& file);
    void exportTable(MainWindow& window, const QString& file);
    void exportPicture(MainWindow& window, const Picture& picture, const QString& file);
    void showState(MainWindow& window);
    void closed(const MainWindow* window);
    void quit();
    void remember(const QString& file);
    [[nodiscard]] QStringList recentFiles() const;
    void applyLook();
    void scaleText(int step);
    bool eventFilter(QObject* watched, QEvent* event) override;

    QSettings& m_settings;
    Dialogs m_dialogs;
    double m_basePointSize;
    std::vector<std::unique_ptr<Open>> m_open;
};

}  // namespace remit
