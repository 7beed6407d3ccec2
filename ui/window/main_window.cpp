// SPDX-License-Identifier: MIT
#include "ui/window/main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>
#include <QToolBar>

#include "core/base/slug.h"
#include "ui/bridge/text.h"
#include "ui/council/council_page.h"
#include "ui/find/find_dialog.h"
#include "ui/findings/accepted_dialog.h"
#include "ui/findings/finding_detail.h"
#include "ui/findings/findings_panel.h"
#include "ui/graph/graph_canvas.h"
#include "ui/graph/graph_view.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/look/accessible.h"
#include "ui/look/tab_order.h"
#include "ui/matrix/matrix_view.h"
#include "ui/measures/measuring.h"
#include "ui/properties/properties_dialog.h"
#include "ui/relations/relation_dialog.h"
#include "ui/rules/rules_dialog.h"
#include "ui/versions/compare_dialog.h"
#include "ui/versions/merge_dialog.h"
#include "ui/vocabulary/right_kinds_dialog.h"
#include "ui/window/action_states.h"
#include "ui/window/centre.h"
#include "ui/window/clipboard_actions.h"
#include "ui/window/command_palette.h"
#include "ui/window/docks.h"
#include "ui/window/export_actions.h"
#include "ui/window/help_window.h"
#include "ui/window/import_actions.h"
#include "ui/window/insert_rows.h"
#include "ui/window/language_menu.h"
#include "ui/window/lens_bar.h"
#include "ui/window/matrix_actions.h"
#include "ui/window/node_actions.h"
#include "ui/window/palette_entries.h"
#include "ui/window/reading_actions.h"
#include "ui/window/shortcuts_dialog.h"
#include "ui/window/sort_actions.h"
#include "ui/window/start_page.h"
#include "ui/window/status_line.h"
#include "ui/window/view_actions.h"

namespace remit {

namespace {
constexpr QSize frame(4, 40);  // what a desktop's own borders around a window may take
constexpr std::pair<ActionId, Scheme> schemeActions[] = {
    {ActionId::ThemeSystem, Scheme::System},
    {ActionId::ThemeLight, Scheme::Light},
    {ActionId::ThemeDark, Scheme::Dark},
    {ActionId::ThemeContrastLight, Scheme::ContrastLight},
    {ActionId::ThemeContrastDark, Scheme::ContrastDark},
};

}  // namespace

MainWindow::MainWindow(Dialogs dialogs, QWidget* parent)
    : QMainWindow(parent), m_dialogs(std::move(dialogs)), m_actions(*this), m_start(new StartPage(this)) {
    installAccessibility();
    setWindowTitle("Remit");
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - frame));
    setDockNestingEnabled(true);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_actions.fill(*menuBar());
    setCentralWidget(m_start);
    connect(m_start, &StartPage::templateChosen, this, &MainWindow::templateChosen);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::open);
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::openRequested);
    connect(m_start, &StartPage::pasteRequested, this, &MainWindow::pasteRequested);
    connectActions();
    updateActions(m_actions, nullptr, nullptr);
}

MainWindow::~MainWindow() {
    delete takeCentralWidget();  // views go before the desk they look at
    for (QDockWidget* dock : findChildren<QDockWidget*>())
        delete dock;
    delete m_lensBar;
    delete m_status;
}

void MainWindow::setDocument(Document& document) {
    Q_ASSERT_X(!m_desk, "MainWindow::setDocument", "a window shows one document");
    m_desk = std::make_unique<Desk>(document);
    m_measuring = std::make_unique<Measuring>(*m_desk);
    m_start = nullptr;
    m_centre = new Centre(*m_desk, this);
    setCentralWidget(m_centre);  // deletes the start page

    auto* lensBar = new LensBar(*m_desk, this);
    auto* bar = new QToolBar(tr("Lens"), this);
    bar->setObjectName("lens");
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addWidget(lensBar);
    for (const ActionId id : {ActionId::Save, ActionId::Undo, ActionId::Redo})
        lensBar->addButton(m_actions[id]);
    addToolBar(Qt::TopToolBarArea, bar);
    m_lensBar = bar;
    connect(lensBar, &LensBar::paletteRequested, this, [this] { openPalette(true); });

    const Docks docks = addDocks(*this, *m_desk, *m_measuring, m_actions);
    m_findings = docks.findings;
    m_inspector = docks.inspector;
    m_status = new StatusLine(*m_desk, this);
    statusBar()->addPermanentWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);

    const auto updated = [this] { updateActions(m_actions, m_desk.get(), m_centre); };
    connect(&m_desk->document, &DocumentBridge::refused, this, &MainWindow::remark);
    connect(&m_centre->matrix(), &MatrixView::message, this, &MainWindow::remark);
    connect(&m_centre->graph(), &GraphView::message, this, &MainWindow::remark);
    connect(&m_centre->council(), &CouncilPage::message, this, &MainWindow::remark);
    connect(&m_centre->council(), &CouncilPage::bodyChosen, this, &MainWindow::councilChosen);
    connect(&m_centre->council(), &CouncilPage::printRequested, &m_actions[ActionId::Print], &QAction::trigger);
    connect(&m_desk->document, &DocumentBridge::changed, this, updated);
    connect(&m_desk->selection, &Selection::itemChanged, this, updated);
    connect(&m_desk->selection, &Selection::findingChanged, this, updated);
    connect(&m_desk->analysis, &Analysis::changed, this, updated);
    connect(m_centre, &Centre::pageChanged, this, updated);
    connect(m_centre, &Centre::looksChanged, this, updated);
    connectNodes(m_actions, *m_centre);
    updated();
    m_centre->show(Centre::Page::Matrix);
}

void MainWindow::connectActions() {
    const auto on = [this](ActionId id, auto&& slot) {
        connect(&m_actions[id], &QAction::triggered, this, std::forward<decltype(slot)>(slot));
    };
    on(ActionId::New, [this] { emit newRequested(); });
    on(ActionId::Open, [this] { open(); });
    on(ActionId::Save, [this] { save(); });
    on(ActionId::SaveAs, [this] { saveAs(); });
    on(ActionId::SaveWithMessage, [this] { saveWithMessage(); });
    on(ActionId::History, [this] {
        commit();
        emit historyRequested();
    });
    on(ActionId::Merge, [this] {
        if (const QString file = m_dialogs.chooseFile(this, tr("Merge with which version?")); !file.isEmpty())
            emit mergeRequested(file);
    });
    on(ActionId::Compare, [this] {
        if (const QString file = m_dialogs.chooseFile(this, tr("Compare with which version?")); !file.isEmpty())
            emit compareRequested(file);
    });
    connectImport(m_actions, *this);
    connectExports(
        m_actions, *this, [this](const QString& ending) { return suggestedFile(ending); },
        [this] { return documentName(); });
    on(ActionId::CloseWindow, [this] { close(); });
    on(ActionId::Quit, [this] { emit quitRequested(); });
    on(ActionId::Undo, [this] { m_desk->document.undo(); });
    on(ActionId::Redo, [this] { m_desk->document.redo(); });
    on(ActionId::EditCell, [this] {
        if (m_centre->page() == Centre::Page::Graph && m_centre->graph().canvas().editWords())
            return;
        m_centre->show(Centre::Page::Matrix);
        m_centre->matrix().editCell();
    });
    on(ActionId::ClearCell, [this] { m_centre->matrix().clearCells(); });
    on(ActionId::Rename, [this] { renameDocument(*m_desk, this); });
    on(ActionId::RightKinds, [this] {
        commit();
        RightKindsDialog(*m_desk, this).exec();
    });
    on(ActionId::Properties, [this] {
        commit();
        showProperties(*m_desk, m_file, m_actions, this);
    });
    on(ActionId::Find, [this] { openPalette(false); });
    connectClipboard(m_actions, *this, [this] { return m_centre; });
    connectSorting(m_actions, *this, [this] { return m_centre; });
    connectViews(m_actions, *this, [this] { return m_centre; });
    connectReading(m_actions, *this, [this] { return m_centre; });
    on(ActionId::Replace, [this] { openFindDialog(*m_desk, this); });
    on(ActionId::Palette, [this] { openPalette(true); });
    for (const ActionId id :
         {ActionId::InsertArea, ActionId::InsertBody, ActionId::InsertInstitution, ActionId::InsertPlace,
          ActionId::InsertRightKind, ActionId::InsertScenario, ActionId::DuplicateScenario})
        on(id, [this, id] { insertRow(id, *m_desk, this); });
    on(ActionId::InsertRelation, [this] { addRelationFrom(*m_desk, m_desk->selection.cell().subject, this); });
    on(ActionId::ShowMatrix, [this] { m_centre->show(Centre::Page::Matrix); });
    on(ActionId::ShowGraph, [this] { m_centre->show(Centre::Page::Graph); });
    on(ActionId::ShowCouncil, [this] { m_centre->show(Centre::Page::Council); });
    on(ActionId::Words, [this](bool checked) { m_centre->setWords(checked); });
    on(ActionId::Totals, [this](bool checked) { m_centre->setTotals(checked); });
    m_actions[ActionId::Legend].setChecked(true);
    on(ActionId::Legend, [this](bool checked) { m_centre->setLegend(checked); });
    on(ActionId::Filter, [this] {
        m_centre->show(Centre::Page::Matrix);
        m_centre->matrix().openFilter();
    });
    for (const auto& [id, command] : matrixActions)
        on(id, [this, each = command] {
            m_centre->show(Centre::Page::Matrix);
            m_centre->matrix().perform(each);
        });
    on(ActionId::NextPane, [this] { focusNextPane(*this, *m_centre); });
    for (const auto& [id, scheme] : schemeActions)
        on(id, [this, each = scheme] { emit schemeChosen(each); });
    on(ActionId::TextLarger, [this] { emit textScaleChosen(1); });
    on(ActionId::TextSmaller, [this] { emit textScaleChosen(-1); });
    on(ActionId::TextNormal, [this] { emit textScaleChosen(0); });
    on(ActionId::NextFinding, [this] { m_findings->walk(1); });
    on(ActionId::PreviousFinding, [this] { m_findings->walk(-1); });
    on(ActionId::AcceptFinding, [this] { m_findings->detail()->acceptFinding(); });
    on(ActionId::AcceptedFindings, [this] { AcceptedDialog(*m_desk, this).exec(); });
    on(ActionId::Rules, [this] { RulesDialog(*m_desk, this).exec(); });
    on(ActionId::Help, [this] { openHelp(this); });
    on(ActionId::Shortcuts, [this] { changeShortcuts(); });
    on(ActionId::About, [this] { showAbout(); });

    const auto exclusive = [this](std::initializer_list<ActionId> ids) {
        auto* group = new QActionGroup(this);
        for (const ActionId id : ids)
            group->addAction(&m_actions[id]);
    };
    exclusive({ActionId::ShowMatrix, ActionId::ShowGraph, ActionId::ShowCouncil});
    exclusive({ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark, ActionId::ThemeContrastLight,
               ActionId::ThemeContrastDark});
}

void MainWindow::setFile(const QString& file, bool changed, const QString& savedText) {
    m_file = file;
    setWindowFilePath(file);
    setWindowTitle(documentName() + "[*] – Remit");
    setWindowModified(changed);
    if (m_status)
        m_status->setSavedText(savedText);
}

QString MainWindow::documentName() const {
    if (!m_file.isEmpty())
        return QFileInfo(m_file).fileName();
    const QString title = m_desk ? toQt(m_desk->document.model().title()) : QString();
    return title.isEmpty() ? tr("Untitled") : title;
}

void MainWindow::commit() { m_inspector->commit(); }

void MainWindow::gather() {
    commit();
    m_centre->graph().keepCameras(isWindowModified());
}

QString MainWindow::suggestedFile(const QString& extension) const {
    if (!m_file.isEmpty()) {
        const QFileInfo info(m_file);
        return info.path() + "/" + info.fileName().section('.', 0, 0) + extension;
    }
    const QString name = toQt(slug(m_desk->document.model().title().str()));
    return QDir::homePath() + "/" + (name.isEmpty() ? "untitled" : name) + extension;
}

void MainWindow::setRecent(const QStringList& files) {
    if (m_start)
        m_start->setRecent(files);
    QMenu& menu = m_actions.submenu(ActionId::OpenRecent);
    menu.clear();
    menu.setEnabled(!files.isEmpty());
    for (const QString& file : files) {
        QAction* action = menu.addAction(QString(file).replace('&', "&&"));
        connect(action, &QAction::triggered, this, [this, file] { emit openRequested(file); });
    }
}

void MainWindow::setScheme(Scheme scheme) {
    for (const auto& [id, each] : schemeActions)
        if (each == scheme)
            m_actions[id].setChecked(true);
}

void MainWindow::setShortcuts(const ChosenShortcuts& chosen) {
    m_shortcuts = chosen;
    m_actions.setShortcuts(chosen);
}

void MainWindow::changeShortcuts() {
    ShortcutsDialog dialog(m_shortcuts, this);
    if (dialog.exec() == QDialog::Accepted)
        emit shortcutsChosen(dialog.chosen());
}

void MainWindow::setLanguage(Language language) {
    fillLanguages(m_actions.submenu(ActionId::Language), language,
                  [this](Language chosen) { emit languageChosen(chosen); });
}

void MainWindow::tell(const QString& sentence, const QString& detail) { m_dialogs.tell(this, sentence, detail); }

void MainWindow::remark(const QString& sentence) {
    if (m_status)
        m_status->say(sentence);
}

bool MainWindow::merge(Model base, Model theirs, const QString& name) {
    commit();
    return MergeDialog(*m_desk, std::move(base), std::move(theirs), name, this).exec() == QDialog::Accepted;
}

void MainWindow::compare(Model other, const QString& name) {
    auto* dialog = new CompareDialog(*m_desk, std::move(other), name, this);
    dialog->show();
}

void MainWindow::open() {
    if (const QString file = m_dialogs.openFile(this); !file.isEmpty())
        emit openRequested(file);
}

void MainWindow::save() {
    gather();
    emit saveRequested();
}

void MainWindow::saveWithMessage() {
    gather();
    if (const std::optional<QString> message = m_dialogs.message(this))
        emit messageSaveRequested(*message);
}

void MainWindow::saveAs() {
    gather();
    const QString file =
        m_dialogs.saveFile(this, tr("Save as"), suggestedFile(".remit"),
                           tr("Remit documents (*.remit)") + ";;" + tr("Remit interchange files (*.remit.json)"));
    if (!file.isEmpty())
        emit saveAsRequested(file);
}

void MainWindow::setCouncil(const QString& name) {
    if (m_centre)
        m_centre->council().preferBody(name);
}

void MainWindow::openPalette(bool withActions) {
    std::vector<CommandPalette::Entry> entries =
        withActions ? thingsToDo(m_actions) : std::vector<CommandPalette::Entry>();
    for (CommandPalette::Entry& entry : placesToGo(*m_desk))
        entries.push_back(std::move(entry));
    auto* palette = new CommandPalette(
        std::move(entries), withActions ? tr("Find or do anything") : tr("Find a body, a policy area, a finding…"),
        this);
    palette->open();
}

void MainWindow::showAbout() {
    m_dialogs.tell(
        this, tr("Remit %1").arg(QApplication::applicationVersion()),
        tr("Who holds which right, where, and is that arrangement sound?\n\nThe subject matter comes from Achieving "
           "Levelling-Up: The Structures and Processes Needed (Seaford and others, LIPSIT and Demos, November 2020)."
           "\n\nFree software under the MIT licence."));
}

QByteArray MainWindow::layoutState() const { return saveState(); }

void MainWindow::restoreLayout(const QByteArray& state) { restoreState(state); }

bool MainWindow::focusNextPrevChild(bool next) { return tabOn(*this, next) || QMainWindow::focusNextPrevChild(next); }

bool MainWindow::event(QEvent* event) {
    if (event->type() == QEvent::StatusTip && m_status) {
        m_status->hint(static_cast<QStatusTipEvent*>(event)->tip());
        return true;
    }
    return QMainWindow::event(event);
}

// F10 leads to the menus, as elsewhere, unless the user has given it to something else.
void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::NoModifier)
        menuBar()->setActiveAction(menuBar()->actions().constFirst());
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_inspector)
        commit();
    if (!isWindowModified())
        return event->accept();
    switch (m_dialogs.unsaved(this, documentName())) {
        case Dialogs::Unsaved::Cancel:
            return event->ignore();
        case Dialogs::Unsaved::Discard:
            return event->accept();
        case Dialogs::Unsaved::Save:
            save();
            return event->setAccepted(!isWindowModified());
    }
}

}  // namespace remit
