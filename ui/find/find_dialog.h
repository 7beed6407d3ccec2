// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QTimer>

#include "core/edits/find_text.h"
#include "ui/bridge/desk.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace remit {

class MatchModel;

// Finds words in the names and texts of a document, and replaces them: one, or all that are ticked in one step of
// history. Stays open beside the views, follows edits, and selects there what is chosen here.
class FindDialog final : public QDialog {
    Q_OBJECT

public:
    explicit FindDialog(Desk& desk, QWidget* parent = nullptr);

    // Puts the keyboard where the words are written.
    void ask();

private:
    void build();
    void search();
    void searchAnew();
    void describe();
    void goTo(const QModelIndex& index);
    void step(int by);
    void replaceOne();
    void replaceTicked();
    void replace(const std::vector<TextMatch>& matches, const QString& label);
    void markRefused(const std::vector<TextMatch>& matches);
    [[nodiscard]] FindQuery query() const;
    bool eventFilter(QObject* object, QEvent* event) override;

    Desk& m_desk;
    MatchModel* m_model;
    QLineEdit* m_words;
    QLineEdit* m_with;
    QCheckBox* m_matchCase;
    QCheckBox* m_wholeWords;
    QCheckBox* m_everywhere;
    std::vector<std::pair<TextField, QCheckBox*>> m_fields;
    QLabel* m_count;
    QTreeView* m_list;
    QLabel* m_fault;
    QPushButton* m_one;
    QPushButton* m_all;
    QTimer m_due;
};

// Shows the window's dialog for finding and replacing; there is one at most.
void openFindDialog(Desk& desk, QWidget* window);

}  // namespace remit
