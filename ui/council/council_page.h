// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "core/report/body_account.h"
#include "ui/bridge/background.h"
#include "ui/bridge/desk.h"

class QComboBox;
class QPrinter;
class QPushButton;
class QTextBrowser;

namespace remit {

// What the arrangement means for one institution, or in a framework for one body type, as a page to read, copy and
// print. It follows the body that is selected elsewhere, by a cell too until a body was chosen by name; and the
// lens, edits and findings while it is shown. Each line selects what it is about.
class CouncilPage final : public QWidget {
    Q_OBJECT

public:
    explicit CouncilPage(Desk& desk, QWidget* parent = nullptr);
    ~CouncilPage() override;

    [[nodiscard]] const Subject& body() const { return m_body; }
    void setBody(const Subject& body);
    // The body of that name, where there is one: an officer's council is the same in every document.
    void preferBody(const QString& name);

    [[nodiscard]] const BodyAccount& account() const { return m_account; }
    // What was worked out for the body in hand, on paper. `document` is what the document is called.
    void print(QPrinter& printer, const QString& document) const;
    void copyAsText();

signals:
    // The user chose a body here, by name.
    void bodyChosen(const QString& name);
    void printRequested();
    void message(const QString& text);
    void accountChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fillBodies();
    void choose(int index);
    void typed();
    void followSelection();
    void ask();
    void receive(BodyAccount account);
    void render();
    void layOutText();
    void open(const QString& link);
    [[nodiscard]] QString lensWords() const;

    Desk& m_desk;
    QComboBox* m_bodies;
    QPushButton* m_copy;
    QPushButton* m_print;
    QTextBrowser* m_text;
    Subject m_body;
    QString m_preferred;
    BodyAccount m_account;
    QString m_lensWords;      // of the account
    bool m_isChosen = false;  // the body: by name, not by following cells
    bool m_selectingHere = false;
    Background m_asking;
};

}  // namespace remit
