// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QTimer>
#include <memory>
#include <optional>

#include "core/exchange/import/understood.h"
#include "ui/bridge/background.h"
#include "ui/bridge/desk.h"
#include "ui/import/import_source.h"

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace remit {

class MeaningHeader;
class OutcomeList;
class ShapeBar;
class SheetTable;
class UnknownWordsList;

// A table on its way into the document: how it is taken, how each cell is understood, what is not, and what will be
// added, changed and removed. Reads and plans away from the UI thread. Accepting it makes one edit, which can be taken
// back; until then nothing changes.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Desk& desk, ImportSource source, QWidget* parent = nullptr);
    ~ImportDialog() override;

    void accept() override;

private:
    void build();
    void connectParts();
    // Bytes to sheets, a sheet to a guess, a guess to a plan: each is done again where what stands before it changed.
    void read();
    void take(Result<TableFile> file);
    void takeSheet(std::size_t sheet);
    void takeGuess(TableGuess guess);
    void applyMeanings();
    void understand();
    void showUnderstood(std::shared_ptr<const UnderstoodTable> understood, const TableChoices& choices);
    void refuse(const Error& error);
    void showPlan(const UnderstoodTable& understood);
    void setWorking(const QString& what);
    void goToWords(const std::string& key);

    Desk& m_desk;
    QString m_name;
    std::shared_ptr<const std::string> m_bytes;
    TableFormat m_format;
    std::optional<char> m_delimiter;
    std::shared_ptr<const TableFile> m_file;
    std::shared_ptr<const UnderstoodTable> m_understood;  // of the choices when it was last looked at
    TableGuess m_guessed;                                 // before somebody said what columns mean
    std::vector<std::pair<std::size_t, ColumnMeaning>> m_said;
    TableChoices m_choices;

    QLabel* m_heading;
    ShapeBar* m_shape;
    SheetTable* m_model;
    QTableView* m_table;
    MeaningHeader* m_meanings;
    QLabel* m_unknown;
    UnknownWordsList* m_words;
    OutcomeList* m_changes;
    QLabel* m_remarked;
    OutcomeList* m_remarks;
    QWidget* m_remarkPane;
    QCheckBox* m_remove;
    QLabel* m_summary;
    QProgressBar* m_progress;
    QLabel* m_fault;
    QPushButton* m_go;
    QTimer m_slow;  // until work that takes long is seen
    Background m_background;
};

}  // namespace remit
