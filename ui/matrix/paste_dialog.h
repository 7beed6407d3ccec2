// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "core/edits/paste_plan.h"
#include "ui/bridge/desk.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;

namespace remit {

class LineChoice;
class PasteTable;
class UnknownWordsList;

// Shows what a paste will do before it is done, and asks about what is not plain: words that are no right, headers,
// rows and columns that the matrix lacks. Changes nothing itself.
class PasteDialog final : public QDialog {
    Q_OBJECT

public:
    PasteDialog(const Desk& desk, PasteGround ground, TextTable table, PasteChoices choices, QWidget* parent = nullptr);

    // What to paste; after exec() said Accepted.
    [[nodiscard]] const PastePlan& plan() const;

    void accept() override;

private:
    void build();
    void replan();
    void describe();
    void showLines();
    void forgetLines();

    const Desk& m_desk;
    PasteGround m_ground;
    TextTable m_source;
    PasteChoices m_choices;
    PasteTable* m_model;
    QLabel* m_heading;
    QLabel* m_reasons;
    QCheckBox* m_bodies;
    QCheckBox* m_areas;
    QComboBox* m_missing;
    UnknownWordsList* m_words;
    QTableView* m_table;
    LineChoice* m_row;
    LineChoice* m_column;
    QLabel* m_summary;
    QLabel* m_fault;
};

}  // namespace remit
