// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "ui/inspector/field.h"
#include "ui/window/actions.h"

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace remit {

class Form;
class RowList;

// The document as a whole: its title, its file, its scenarios in order, its vocabulary, and how much of everything it
// holds. Each change is a step of its own that can be undone.
class PropertiesDialog final : public QDialog {
    Q_OBJECT

public:
    // `file` is where the document is saved, or "".
    PropertiesDialog(Desk& desk, const QString& file, QWidget* parent = nullptr);

    // Stays open, on the field, while a text is refused.
    void done(int result) override;

signals:
    // What has a dialog of its own.
    void requested(remit::ActionId action);

private:
    QWidget* scenarios();
    void showScenario();
    void follow();
    void count();

    FieldContext m_context;
    Form* m_form;
    QLabel* m_vocabulary;
    QGridLayout* m_counts;
    RowList* m_scenarios;
    QVBoxLayout* m_scenarioPlace;
    QLabel* m_fault;
    Form* m_scenario = nullptr;
    ScenarioId m_shown;
};

// Shows the dialog; what it asks for is run from the window's own actions.
void showProperties(Desk& desk, const QString& file, const Actions& actions, QWidget* parent);

}  // namespace remit
