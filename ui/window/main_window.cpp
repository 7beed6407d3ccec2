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
#include "core/edits/rows.h"
#include "ui/bridge/text.h"
#include "ui/council/council_page.h"
#include "ui/find/find_dialog.h"
#include "ui/findings/accepted_dialog.h"
#include "ui/findings/finding_detail.h"
#include "ui/findings/findings_panel.h"
#include "ui/graph/graph_view.h"
#include "ui/history/edits_panel.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/look/accessible.h"
#include "ui/look/icons.h"
#include "ui/look/tab_order.h"
#include "ui/matrix/matrix_view.h"
#include "ui/measures/measures_panel.h"
#include "ui/navigator/navigator_panel.h"
#include "ui/properties/properties_dialog.h"
#include "ui/relations/relation_dialog.h"
#include "ui/rules/rules_dialog.h"
#include "ui/versions/compare_dialog.h"
#include "ui/versions/merge_dialog.h"
#include "ui/vocabulary/right_kinds_dialog.h"
#include "ui/window/centre.h"
#include "ui/window/clipboard_actions.h"
#include "ui/window/command_palette.h"
#include "ui/window/dock_title.h"
#include "ui/window/export_actions.h"
#include "ui/window/help_window.h"
#include "ui/window/insert_rows.h"
#include "ui/window/language_menu.h"
#include "ui/window/lens_bar.h"
#include "ui/window/matrix_actions.h"
#include "ui/window/node_sizes.h"
#include "ui/window/palette_entries.h"
#include "ui/window/row_dialog.h"
#include "ui/window/shortcuts_dialog.h"
#include "ui/window/sort_actions.h"
#include "ui/window/start_page.h"
#include "ui/window/status_line.h"

namespace remit {

namespace {
constexpr QSize frame(4, 40);  // what a desktop's own borders around a window may take
constexpr ActionId needDocument[] = {
    ActionId::Save,
    ActionId::SaveAs,
    ActionId::SaveWithMessage,
    ActionId::History,
    ActionId::ExportTable,
    ActionId::ExportGraph,
    ActionId::ExportPicture,
    ActionId::Print,
    ActionId::EditCell,
    ActionId::ClearCell,
    ActionId::Rename,
    ActionId::AcceptedFindings,
    ActionId::Rules,
    ActionId::Find,
    ActionId::Palette,
    ActionId::InsertArea,
    ActionId::InsertBody,
    ActionId::InsertPlace,
    ActionId::InsertRelation,
    ActionId::InsertRightKind,
    ActionId::InsertScenario,
    ActionId::DuplicateScenario,
    ActionId::ShowMatrix,
    ActionId::ShowGraph,
    ActionId::ShowCouncil,
    ActionId::Words,
    ActionId::NextPane,
    ActionId::Panels,
    ActionId::NextFinding,
    ActionId::PreviousFinding,
    ActionId::Merge,
    ActionId::Compare,
    ActionId::Replace,
    ActionId::Cut,
    ActionId::Copy,
    ActionId::CopyPicture,
    ActionId::Paste,
    ActionId::Filter,
    ActionId::Totals,
    ActionId::Legend,
    ActionId::Measures,
    ActionId::SizeNodes,
    ActionId::Properties,
    ActionId::RightKinds,
};
constexpr std::pair<ActionId, Scheme> schemeActions[] = {
    {ActionId::ThemeSystem, Scheme::System},
    {ActionId::ThemeLight, Scheme::Light},
    {ActionId::ThemeDark, Scheme::Dark},
    {ActionId::ThemeContrastLight, Scheme::ContrastLight},
    {ActionId::ThemeContrastDark, Scheme::ContrastDark},
};

// A panel that is hidden until its action shows it.
void openedBy(QAction& action, QDockWidget* dock) {
    dock->hide();
    QObject::connect(dock, &QDockWidget::visibilityChanged, &action,
                     [&action, dock] { action.setChecked(!dock->isHidden()); });
    QObject::connect(&action, &QAction::triggered, dock, [dock](bool shown) {
        dock->setVisible(shown);
        if (shown) {
            dock->raise();
            dock->widget()->setFocus();
        }
    });
}
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
    updateActions();
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

    addDocks();
    m_status = new StatusLine(*m_desk, this);
    statusBar()->addPermanentWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);

    connect(&m_desk->document, &DocumentBridge::refused, this, &MainWindow::remark);
    connect(&m_centre->matrix(), &MatrixView::message, this, &MainWindow::remark);
    connect(&m_centre->graph(), &GraphView::message, this, &MainWindow::remark);
    connect(&m_centre->council(), &CouncilPage::message, this, &MainWindow::remark);
    connect(&m_centre->council(), &CouncilPage::bodyChosen, this, &MainWindow::councilChosen);
    connect(&m_centre->council(), &CouncilPage::printRequested, &m_actions[ActionId::Print], &QAction::trigger);
    connect(&m_desk->document, &DocumentBridge::changed, this, &MainWindow::updateActions);
    connect(&m_desk->selection, &Selection::itemChanged, this, &MainWindow::updateActions);
    connect(&m_desk->selection, &Selection::findingChanged, this, &MainWindow::updateActions);
    connect(&m_desk->analysis, &Analysis::changed, this, &MainWindow::updateActions);
    connect(m_centre, &Centre::pageChanged, this, &MainWindow::updateActions);
    connect(m_centre, &Centre::looksChanged, this, &MainWindow::updateActions);
    updateActions();
    m_centre->show(Centre::Page::Matrix);
}

QDockWidget* MainWindow::addDock(const QString& name, const QString& title, Qt::DockWidgetArea area, QWidget* content) {
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setTitleBarWidget(new DockTitle(dock));
    dock->setWidget(content);
    addDockWidget(area, dock);
    m_actions.submenu(ActionId::Panels).addAction(dock->toggleViewAction());
    return dock;
}

void MainWindow::addDocks() {
    auto* navigatorPanel = new NavigatorPanel(*m_desk, this);
    m_inspector = new InspectorPanel(*m_desk, this);
    m_findings = new FindingsPanel(*m_desk, this);
    QDockWidget* navigator = addDock("navigator", tr("Navigator"), Qt::LeftDockWidgetArea, navigatorPanel);
    QDockWidget* inspector = addDock("inspector", tr("Inspector"), Qt::RightDockWidgetArea, m_inspector);
    QDockWidget* findings = addDock("findings", tr("Findings"), Qt::BottomDockWidgetArea, m_findings);
    QDockWidget* edits = addDock("edits", tr("Undo history"), Qt::RightDockWidgetArea, new EditsPanel(*m_desk, this));
    auto* measuresPanel = new MeasuresPanel(*m_desk, *m_measuring, this);
    QDockWidget* measures = addDock("measures", tr("Measures"), Qt::BottomDockWidgetArea, measuresPanel);
    tabifyDockWidget(inspector, edits);
    tabifyDockWidget(findings, measures);
    openedBy(m_actions[ActionId::UndoHistory], edits);
    openedBy(m_actions[ActionId::Measures], measures);
    fillNodeSizes(m_actions.submenu(ActionId::SizeNodes), [this](std::optional<Measure> measure) {
        m_centre->show(Centre::Page::Graph);
        m_centre->graph().sizeNodesBy(*m_measuring, measure);
    });
    resizeDocks({navigator, inspector}, {230, 310}, Qt::Horizontal);
    resizeDocks({findings}, {240}, Qt::Vertical);

    connect(navigatorPanel, &NavigatorPanel::message, this, &MainWindow::remark);
    connect(m_inspector, &InspectorPanel::message, this, &MainWindow::remark);
    connect(m_findings, &FindingsPanel::message, this, &MainWindow::remark);
    connect(measuresPanel, &MeasuresPanel::message, this, &MainWindow::remark);
    connect(navigatorPanel, &NavigatorPanel::viewChosen, this, [this](ViewId view) {
        m_centre->graph().setView(view);
        m_centre->show(Centre::Page::Graph);
    });
    const auto inspect = [this, inspector] {
        inspector->show();
        inspector->raise();
        m_inspector->setFocus();
    };
    connect(&m_centre->matrix(), &MatrixView::inspectRequested, this, inspect);
    connect(&m_centre->graph(), &GraphView::inspectRequested, this, inspect);
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
    connectExports(
        m_actions, *this, [this](const QString& ending) { return suggestedFile(ending); },
        [this] { return documentName(); });
    on(ActionId::CloseWindow, [this] { close(); });
    on(ActionId::Quit, [this] { emit quitRequested(); });
    on(ActionId::Undo, [this] { m_desk->document.undo(); });
    on(ActionId::Redo, [this] { m_desk->document.redo(); });
    on(ActionId::EditCell, [this] {
        m_centre->show(Centre::Page::Matrix);
        m_centre->matrix().editCell();
    });
    on(ActionId::ClearCell, [this] { m_centre->matrix().clearCells(); });
    on(ActionId::Rename, [this] { renameDocument(); });
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
    on(ActionId::Replace, [this] { openFindDialog(*m_desk, this); });
    on(ActionId::Palette, [this] { openPalette(true); });
    for (const ActionId id :
         {ActionId::InsertArea, ActionId::InsertBody, ActionId::InsertInstitution, ActionId::InsertPlace,
          ActionId::InsertRightKind, ActionId::InsertScenario, ActionId::DuplicateScenario})
        on(id, [this, id] { insertRow(id, *m_desk, this); });
    on(ActionId::InsertRelation, [this] {
        const Item& item = m_desk->selection.item();
        const CellRef* cell = std::get_if<CellRef>(&item);
        const Subject* body = cell ? &cell->subject : std::get_if<Subject>(&item);
        addRelationFrom(*m_desk, body ? *body : Subject(), this);
    });
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
    on(ActionId::NextPane, [this] { nextPane(); });
    for (const auto& [id, scheme] : schemeActions)
        on(id, [this, each = scheme] { emit schemeChosen(each); });
    on(ActionId::TextLarger, [this] { emit textScaleChosen(1); });
    on(ActionId::TextSmaller, [this] { emit textScaleChosen(-1); });
    on(ActionId::TextNormal, [this] { emit textScaleChosen(0); });
    on(ActionId::NextFinding, [this] { walkFindings(1); });
    on(ActionId::PreviousFinding, [this] { walkFindings(-1); });
    on(ActionId::AcceptFinding, [this] { m_findings->detail()->acceptFinding(); });
    on(ActionId::AcceptedFindings, [this] { AcceptedDialog(*m_desk, this).exec(); });
    on(ActionId::Rules, [this] { RulesDialog(*m_desk, this).exec(); });
    on(ActionId::Help, [this] { showHelp(); });
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

void MainWindow::updateActions() {
    for (const ActionId id : needDocument)
        m_actions[id].setEnabled(m_desk != nullptr);
    for (const auto& [id, command] : matrixActions)
        m_actions[id].setEnabled(m_desk != nullptr);
    enableSorting(m_actions, m_desk != nullptr);
    const Document* document = m_desk ? &m_desk->document.document() : nullptr;
    m_actions[ActionId::InsertInstitution].setEnabled(document && !document->model().bodyTypes().empty());
    m_actions[ActionId::Undo].setEnabled(document && document->canUndo());
    m_actions[ActionId::Redo].setEnabled(document && document->canRedo());
    m_actions[ActionId::Undo].setText(document && document->canUndo()
                                          ? tr("&Undo %1").arg(toQt(document->undoLabel()).replace('&', "&&"))
                                          : tr("&Undo"));
    m_actions[ActionId::Redo].setText(document && document->canRedo()
                                          ? tr("&Redo %1").arg(toQt(document->redoLabel()).replace('&', "&&"))
                                          : tr("&Redo"));
    if (!m_desk)
        return;
    const bool inMatrix = m_centre->page() == Centre::Page::Matrix;
    const bool inCouncil = m_centre->page() == Centre::Page::Council;
    m_actions[inMatrix    ? ActionId::ShowMatrix
              : inCouncil ? ActionId::ShowCouncil
                          : ActionId::ShowGraph]
        .setChecked(true);
    m_actions[ActionId::ExportPicture].setEnabled(!inCouncil);
    m_actions[ActionId::CopyPicture].setEnabled(!inCouncil);
    m_actions[ActionId::Words].setChecked(m_centre->words());
    m_actions[ActionId::Totals].setChecked(m_centre->totals());
    m_actions[ActionId::Legend].setChecked(m_centre->legend());
    const bool inCell = std::holds_alternative<CellRef>(m_desk->selection.item());
    m_actions[ActionId::EditCell].setEnabled(inCell);
    m_actions[ActionId::ClearCell].setEnabled(inCell && inMatrix);
    m_actions[ActionId::AcceptFinding].setEnabled(m_desk->analysis.finding(m_desk->selection.finding()) != nullptr);
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
    commit();
    emit saveRequested();
}

void MainWindow::saveWithMessage() {
    commit();
    if (const std::optional<QString> message = m_dialogs.message(this))
        emit messageSaveRequested(*message);
}

void MainWindow::saveAs() {
    commit();
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

void MainWindow::renameDocument() {
    RowDialog::Ask ask;
    ask.title = tr("Rename document");
    ask.nameLabel = tr("&Title");
    ask.initialName = toQt(m_desk->document.model().title());
    ask.accept = tr("&Rename");
    const auto editFor = [](const RowDialog::Answer& answer) {
        return [name = fromQt(answer.name)](Draft& draft) { return setTitle(draft, name); };
    };
    ask.refusal = [&](const RowDialog::Answer& answer) { return m_desk->document.refusalOf(editFor(answer)); };
    RowDialog dialog(ask, this);
    if (dialog.exec() == QDialog::Accepted)
        m_desk->document.edit(tr("rename the document"), editFor(dialog.answer()));
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

void MainWindow::nextPane() {
    QList<QWidget*> panes{m_centre};
    for (QDockWidget* dock : findChildren<QDockWidget*>())
        if (dock->isVisible())
            panes << dock->widget();
    qsizetype current = 0;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (QWidget* focus = QApplication::focusWidget(); focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            current = i;
    QWidget* next = panes[(current + 1) % panes.size()];
    if (next == m_centre)
        m_centre->show(m_centre->page());
    else
        next->setFocus(Qt::TabFocusReason);
}

void MainWindow::walkFindings(int step) {
    const FindingList& findings = m_desk->analysis.findings();
    if (findings.empty())
        return remark(tr("There are no findings."));
    const auto count = static_cast<int>(findings.size());
    int current = step > 0 ? -1 : count;
    for (int i = 0; i < count; ++i)
        if (findings[static_cast<std::size_t>(i)].fingerprint == m_desk->selection.finding())
            current = i;
    const Finding& next = findings[static_cast<std::size_t>((current + step + count) % count)];
    m_desk->selection.selectFinding(next.fingerprint);
    if (!m_findings->isVisible())
        remark(toQt(next.message));
}

void MainWindow::showHelp() {
    auto* help = findChild<HelpWindow*>();
    if (!help)
        help = new HelpWindow(this);
    help->show();
    help->raise();
    help->activateWindow();
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
