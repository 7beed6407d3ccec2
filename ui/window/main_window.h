// SPDX-License-Identifier: MIT
#pragma once

#include <QMainWindow>
#include <memory>

#include "ui/bridge/desk.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/render/picture.h"
#include "ui/window/actions.h"
#include "ui/window/dialogs.h"
#include "ui/window/shortcuts.h"

namespace remit {

class Centre;
class FindingsPanel;
class InspectorPanel;
class LensBar;
class Measuring;
class StartPage;
class StatusLine;

// One document's window, or before it has one the start page. It asks for files and shows them; reading and writing
// them is for whoever listens to its signals.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Dialogs dialogs = realDialogs(), QWidget* parent = nullptr);
    ~MainWindow() override;

    // Leaves the start page for the document's views. Once in a window's life; the document must outlive the window.
    void setDocument(Document& document);
    // Null on the start page.
    [[nodiscard]] Desk* desk() { return m_desk.get(); }
    [[nodiscard]] Centre* centre() { return m_centre; }

    // Where the document is saved ("" for nowhere yet), and whether it has changes that are not.
    void setFile(const QString& file, bool changed, const QString& savedText);
    void setRecent(const QStringList& files);
    void setScheme(Scheme scheme);
    void setLanguage(Language language);
    // Whose page My council shows unless something else is selected: the body of that name, where there is one.
    void setCouncil(const QString& name);
    void setShortcuts(const ChosenShortcuts& chosen);
    // One sentence, in a dialog.
    void tell(const QString& sentence, const QString& detail = {});
    // One sentence, in the status bar for a while.
    void remark(const QString& sentence);
    // Puts what was typed last into the document.
    void commit();
    // Puts the other version together with the document, in a dialog; `base` is what both came from. False where the
    // user thought better of it.
    bool merge(Model base, Model theirs, const QString& name);
    // Shows what changed since the other version, in a dialog that stays open.
    void compare(Model other, const QString& name);
    [[nodiscard]] Dialogs& dialogs() { return m_dialogs; }

    [[nodiscard]] QAction& action(ActionId id) { return m_actions[id]; }

    // The layout of docks and splitters, to be kept between runs.
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray& state);

signals:
    void newRequested();
    void templateChosen(const QString& file);
    void openRequested(const QString& file);
    void pasteRequested();
    void saveRequested();
    void messageSaveRequested(const QString& message);
    void historyRequested();
    void saveAsRequested(const QString& file);
    void mergeRequested(const QString& file);
    void compareRequested(const QString& file);
    void importRequested(const QString& file);
    void tableExportRequested(const QString& file);
    void graphExportRequested(const QString& file, remit::ViewId view);
    void pictureExportRequested(const remit::Picture& picture, const QString& file, const remit::PictureChoice& choice);
    void reportExportRequested(const QString& file, const remit::ReportChoice& choice);
    void schemeChosen(remit::Scheme scheme);
    void shortcutsChosen(const remit::ChosenShortcuts& chosen);
    void languageChosen(remit::Language language);
    void textScaleChosen(int step);  // 1 larger, -1 smaller, 0 normal
    void councilChosen(const QString& name);
    void quitRequested();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void connectActions();
    void open();
    void save();
    void saveAs();
    void saveWithMessage();
    void gather();  // what is saved with the document though no edit has put it there
    void openPalette(bool withActions);
    void changeShortcuts();
    void showAbout();
    [[nodiscard]] QString documentName() const;
    [[nodiscard]] QString suggestedFile(const QString& extension) const;

    Dialogs m_dialogs;
    Actions m_actions;
    ChosenShortcuts m_shortcuts;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Measuring> m_measuring;
    QString m_file;
    StartPage* m_start;
    QWidget* m_lensBar = nullptr;
    Centre* m_centre = nullptr;
    FindingsPanel* m_findings = nullptr;
    InspectorPanel* m_inspector = nullptr;
    StatusLine* m_status = nullptr;
};

}  // namespace remit
