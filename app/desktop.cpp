// SPDX-License-Identifier: MIT
#include "app/desktop.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QTimer>

#include "app/files.h"
#include "app/off_thread.h"
#include "app/paths.h"
#include "app/picture_file.h"
#include "core/exchange/graph_file.h"
#include "ui/bridge/text.h"
#include "ui/window/centre.h"
#include "ui/window/looks.h"

namespace remit {

namespace {

constexpr qsizetype mostRecent = 10;
constexpr double smallestText = 0.7;
constexpr double largestText = 3.0;
constexpr double textStep = 1.1;

QString titleOf(const QString& file) { return QFileInfo(file).fileName().section('.', 0, 0); }

}  // namespace

// The views look at the session's document, and the runner at the window's desk.
Desktop::Open::~Open() {
    runner.reset();
    window.reset();
    session.reset();
}

Desktop::Desktop(QSettings& settings, Dialogs dialogs, std::filesystem::path state)
    : m_settings(settings),
      m_dialogs(std::move(dialogs)),
      m_state(std::move(state)),
      m_basePointSize(QApplication::font().pointSizeF()) {
    applyLanguage(*qApp, language());
    applyLook();
}

Desktop::~Desktop() = default;

MainWindow& Desktop::newWindow() { return makeWindow(*m_open.emplace_back(std::make_unique<Open>())); }

MainWindow& Desktop::makeWindow(Open& entry) {
    entry.window = std::make_unique<MainWindow>(m_dialogs);
    MainWindow& window = *entry.window;
    window.setScheme(scheme());
    window.setShortcuts(shortcutsFrom(m_settings.value("shortcuts").toMap()));
    window.setLanguage(language());
    window.setRecent(recentFiles());
    if (const QByteArray geometry = m_settings.value("window/geometry").toByteArray(); !geometry.isEmpty())
        window.restoreGeometry(geometry);
    connectWindow(window);
    window.installEventFilter(this);
    window.show();
    return window;
}

void Desktop::connectWindow(MainWindow& window) {
    connect(&window, &MainWindow::newRequested, this, [this] { newWindow(); });
    connect(&window, &MainWindow::templateChosen, this, [&](const QString& name) { openTemplate(name, window); });
    connect(&window, &MainWindow::openRequested, this, [&](const QString& file) { open(file, window); });
    connect(&window, &MainWindow::pasteRequested, this, [&] { paste(window); });
    connect(&window, &MainWindow::saveRequested, this, [&] { saveWith(window, {}); });
    connect(&window, &MainWindow::messageSaveRequested, this,
            [&](const QString& message) { saveWith(window, message); });
    connect(&window, &MainWindow::historyRequested, this, [&] { showHistory(window); });
    connect(&window, &MainWindow::saveAsRequested, this, [&](const QString& file) { saveAs(window, file); });
    connect(&window, &MainWindow::mergeRequested, this, [&](const QString& file) { merge(window, file); });
    connect(&window, &MainWindow::compareRequested, this, [&](const QString& file) { compare(window, file); });
    connect(&window, &MainWindow::importRequested, this, [&](const QString& file) { importFile(window, file); });
    connect(&window, &MainWindow::tableExportRequested, this, [&](const QString& file) { exportTable(window, file); });
    connect(&window, &MainWindow::pictureExportRequested, this,
            [&](const Picture& picture, const QString& file, const PictureChoice& choice) {
                exportPicture(window, picture, file, choice);
            });
    connect(&window, &MainWindow::graphExportRequested, this,
            [&](const QString& file, ViewId view) { exportGraph(window, file, view); });
    connect(&window, &MainWindow::reportExportRequested, this,
            [&](const QString& file, const ReportChoice& choice) { exportReport(window, file, choice); });
    connect(&window, &MainWindow::schemeChosen, this, [this](Scheme scheme) {
        m_settings.setValue("scheme", static_cast<int>(scheme));
        applyLook();
    });
    connect(&window, &MainWindow::shortcutsChosen, this, [this](const ChosenShortcuts& chosen) {
        m_settings.setValue("shortcuts", toSettings(chosen));
        for (const auto& each : m_open)
            each->window->setShortcuts(chosen);
    });
    // Later, for the window that the user chose it in goes.
    connect(&window, &MainWindow::languageChosen, this, &Desktop::speak, Qt::QueuedConnection);
    connect(&window, &MainWindow::textScaleChosen, this, &Desktop::scaleText);
    connect(&window, &MainWindow::councilChosen, this,
            [this](const QString& name) { m_settings.setValue("council", name); });
    connect(&window, &MainWindow::quitRequested, this, &Desktop::quit);
}

Desktop::Open& Desktop::entryOf(const MainWindow& window) {
    const auto found =
        std::find_if(m_open.begin(), m_open.end(), [&](const auto& each) { return each->window.get() == &window; });
    Q_ASSERT_X(found != m_open.end(), "Desktop::entryOf", "every window is in the list until it is destroyed");
    return **found;
}

Session* Desktop::sessionOf(const MainWindow& window) const {
    for (const auto& each : m_open)
        if (each->window.get() == &window)
            return each->session.get();
    return nullptr;
}

MainWindow* Desktop::windowOf(const std::filesystem::path& file) const {
    for (const auto& each : m_open)
        if (each->session && !each->session->file().empty() && isSame(each->session->file(), file))
            return each->window.get();
    return nullptr;
}

std::vector<MainWindow*> Desktop::windows() const {
    std::vector<MainWindow*> out;
    for (const auto& each : m_open)
        out.push_back(each->window.get());
    return out;
}

void Desktop::open(const QString& file, MainWindow& window) {
    const std::filesystem::path path = pathOf(QFileInfo(file).absoluteFilePath());
    if (MainWindow* other = windowOf(path)) {
        other->raise();
        return other->activateWindow();
    }
    std::optional<FileMark> mark;
    StoredDocument document;
    std::vector<std::string> remarks;
    const Result<> done = offThread(
        [&]() -> Result<> {
            mark = markOf(path);  // before reading, lest a change in between goes unseen
            if (keepsEverything(path)) {
                Result<StoredDocument> read = readDocument(path);
                if (!read)
                    return read.error();
                document = std::move(*read);
                return {};
            }
            Result<Reading> reading = readFile(path);
            if (!reading)
                return reading.error();
            document.model = std::move(reading->model);
            remarks = std::move(reading->remarks);
            return {};
        },
        [&] { showProgress(window, tr("Opening…")); });
    hideProgress(window);
    if (!done) {
        QStringList recent = recentFiles();
        recent.removeAll(QFileInfo(file).absoluteFilePath());
        m_settings.setValue("recent", recent);
        for (const auto& each : m_open)
            each->window->setRecent(recent);
        return offerSalvage(path, done.error(), window);
    }
    std::unique_ptr<Session> session = keepsEverything(path) ? openShared(std::move(document), path, mark, window)
                                                             : std::make_unique<Session>(std::move(document.model));
    if (!session)
        return;
    remember(QFileInfo(file).absoluteFilePath());
    show(std::move(session), remarks, window);
}

MainWindow& Desktop::show(std::unique_ptr<Session> session, const std::vector<std::string>& remarks,
                          MainWindow& window) {
    MainWindow& target = window.desk() ? newWindow() : window;
    Open& entry = entryOf(target);
    entry.session = std::move(session);
    if (!m_state.empty())
        entry.session->keepSafe(m_state);
    showSession(entry);
    noticeOthers(target);
    if (!remarks.empty()) {
        QStringList lines;
        for (const std::string& remark : remarks)
            lines << toQt(remark);
        target.tell(tr("Everything was read. Some of it Remit did not understand, and kept as notes."),
                    lines.join('\n'));
    }
    return target;
}

void Desktop::showSession(Open& entry) {
    MainWindow& target = *entry.window;
    target.setDocument(entry.session->document());
    if (const QByteArray layout = m_settings.value("window/layout").toByteArray(); !layout.isEmpty()) {
        target.restoreLayout(layout);
        // Once more when the window has its size, for the panels are measured by it.
        QTimer::singleShot(0, &target, [&target, layout] { target.restoreLayout(layout); });
    }
    target.setCouncil(m_settings.value("council").toString());
    setLooks(*target.centre(), m_settings.value("looks").toMap());
    connect(target.centre(), &Centre::looksChanged, this,
            [this, centre = target.centre()] { m_settings.setValue("looks", looksOf(*centre)); });
    entry.runner = std::make_unique<AnalysisRunner>(*target.desk());
    connect(entry.session.get(), &Session::changed, &target, [this, &target] { showState(target); });
    connect(entry.session.get(), &Session::savingSlowly, &target,
            [this, &target] { showProgress(target, tr("Saving…")); });
    connect(entry.session.get(), &Session::savingEnded, &target, [this, &target] { hideProgress(target); });
    connect(entry.session.get(), &Session::unsafe, &target, [&target](const QString& why) { target.remark(why); });
    showState(target);
}

void Desktop::openTemplate(const QString& name, MainWindow& window) {
    QFile file(":/templates/" + name);
    const Format* format = formatOf(fromQt(name));
    const bool found = file.open(QIODevice::ReadOnly) && format;
    Q_ASSERT_X(found, "Desktop::openTemplate", qPrintable(name));
    if (!found)
        return;
    const QByteArray bytes = file.readAll();
    Result<Reading> reading = format->read({bytes.data(), static_cast<std::size_t>(bytes.size())},
                                           name == "table1.csv" ? "Table 1" : fromQt(titleOf(name)));
    if (!reading)
        return window.tell(tr("The template could not be read."), toQt(reading.error().sentence()));
    show(std::make_unique<Session>(std::move(reading->model)), reading->remarks, window);
}

void Desktop::paste(MainWindow& window) {
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return window.tell(tr("The clipboard holds no text."),
                           tr("Copy a table in a spreadsheet first: policy areas down, bodies across."));
    Result<Reading> reading = formatOf("pasted.tsv")->read(text.toStdString(), fromQt(tr("Pasted table")));
    if (!reading)
        return window.tell(tr("What is on the clipboard is no matrix that Remit can read."),
                           toQt(reading.error().sentence()));
    show(std::make_unique<Session>(std::move(reading->model), Session::Origin::NowhereElse), reading->remarks, window);
}

void Desktop::exportTable(MainWindow& window, const QString& chosen) {
    if (const QString file = withEnding(window, chosen, {".csv", ".tsv"}); !file.isEmpty())
        writeOut(window, sessionOf(window)->document().model(), file, tr("The table was not written."),
                 tr("The table is written, but not everything fits into it."));
}

void Desktop::exportGraph(MainWindow& window, const QString& chosen, ViewId view) {
    if (const QString file = withEnding(window, chosen, {".graphml", ".dot", ".gv", ".gexf"}); !file.isEmpty())
        writeOut(window, withOnlyView(sessionOf(window)->document().model(), view), file,
                 tr("The graph was not written."), tr("The graph is written, but not everything fits into it."));
}

void Desktop::writeOut(MainWindow& window, const Model& model, const QString& file, const QString& refused,
                       const QString& partly) {
    const auto done = writeFile(model, window.desk()->lens.scenario(), pathOf(file));
    if (!done)
        return window.tell(refused, toQt(done.error().sentence()));
    if (!done->empty()) {
        QStringList differences;
        for (const std::string& each : *done)
            differences << toQt(each);
        window.tell(partly, differences.join('\n'));
    }
    window.remark(tr("Written to %1").arg(QDir::toNativeSeparators(file)));
}

void Desktop::exportPicture(MainWindow& window, const Picture& picture, const QString& chosen,
                            const PictureChoice& choice) {
    QStringList endings{".svg", ".png", ".pdf"};
    endings.prepend(choice.ending());  // for a name without one
    const QString file = withEnding(window, chosen, endings);
    if (file.isEmpty())
        return;
    const QString title = toQt(window.desk()->document.model().title());
    if (Result<> done = writePicture(picture, pathOf(file), title, choice.settings); !done)
        return window.tell(tr("The picture was not written."), toQt(done.error().sentence()));
    window.remark(tr("Written to %1").arg(QDir::toNativeSeparators(file)));
}

void Desktop::showState(MainWindow& window) {
    const Session& session = *sessionOf(window);
    const QString saved = session.hasChanges()          ? tr("Unsaved changes")
                          : session.file().empty()      ? tr("Not saved yet")
                          : session.savedAt().isEmpty() ? tr("No changes")
                                                        : tr("Saved %1").arg(session.savedAt());
    window.setFile(toQt(session.file()), session.hasChanges(), saved);
}

bool Desktop::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::WindowActivate)
        if (auto* window = qobject_cast<MainWindow*>(watched); window && sessionOf(*window))
            noticeOthers(*window);
    if (event->type() == QEvent::Hide && !event->spontaneous())
        if (auto* window = qobject_cast<MainWindow*>(watched)) {
            m_settings.setValue("window/geometry", window->saveGeometry());
            if (window->desk())
                m_settings.setValue("window/layout", window->layoutState());
            QMetaObject::invokeMethod(
                this, [this, window] { closed(window); }, Qt::QueuedConnection);
        }
    return QObject::eventFilter(watched, event);
}

void Desktop::closed(const MainWindow* window) {
    if (Session* session = window->isVisible() ? nullptr : sessionOf(*window))
        session->end();
    std::erase_if(m_open, [&](const auto& each) { return each->window.get() == window && !window->isVisible(); });
    if (m_open.empty())
        QApplication::quit();
}

void Desktop::quit() {
    for (MainWindow* window : windows())
        if (!window->close())
            return;
}

void Desktop::remember(const QString& file) {
    QStringList recent = recentFiles();
    recent.removeAll(file);
    recent.prepend(file);
    recent = recent.mid(0, mostRecent);
    m_settings.setValue("recent", recent);
    for (const auto& each : m_open)
        each->window->setRecent(recent);
}

QStringList Desktop::recentFiles() const { return m_settings.value("recent").toStringList(); }

Scheme Desktop::scheme() const { return static_cast<Scheme>(std::clamp(m_settings.value("scheme", 0).toInt(), 0, 4)); }

Language Desktop::language() const {
    return static_cast<Language>(std::clamp(m_settings.value("language", 0).toInt(), 0, 2));
}

void Desktop::speak(Language language) {
    m_settings.setValue("language", static_cast<int>(language));
    applyLanguage(*qApp, language);
    for (const auto& entry : m_open) {
        m_settings.setValue("window/geometry", entry->window->saveGeometry());
        if (entry->window->desk())
            m_settings.setValue("window/layout", entry->window->layoutState());
        entry->window->removeEventFilter(this);  // it is not closed by the user
        entry->runner.reset();
        std::optional<Standpoint> standpoint;
        if (entry->session)
            standpoint = standpointOf(*entry->window->desk(), *entry->window->centre());
        makeWindow(*entry);
        if (entry->session)
            showSession(*entry);
        if (standpoint)
            standAt(*standpoint, *entry->window->desk(), *entry->window->centre());
    }
}

void Desktop::applyLook() {
    QFont font = QApplication::font();
    font.setPointSizeF(m_basePointSize *
                       std::clamp(m_settings.value("textScale", 1.0).toDouble(), smallestText, largestText));
    QApplication::setFont(font);
    applyScheme(*qApp, scheme());
    for (const auto& each : m_open)
        each->window->setScheme(scheme());
}

void Desktop::scaleText(int step) {
    const double now = m_settings.value("textScale", 1.0).toDouble();
    const double next = step == 0 ? 1.0 : step > 0 ? now * textStep : now / textStep;
    m_settings.setValue("textScale", std::clamp(next, smallestText, largestText));
    applyLook();
}

}  // namespace remit
