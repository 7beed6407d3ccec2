// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>
#include <map>

#include "core/edits/paste_plan.h"
#include "ui/bridge/desk.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace remit {

// The words of a paste that are no right Remit knows, each with what shall become of it: a note, a right of the
// document, a new one, or nothing. Where there are several, one more row answers for all.
class UnknownWordsList final : public QScrollArea {
    Q_OBJECT

public:
    // Tab comes to the answers from `before`.
    UnknownWordsList(const Desk& desk, QWidget* before, QWidget* parent = nullptr);

    // Shows the words with the answers they have. Rows that are shown already stay as they are.
    void show(const std::vector<UnknownWords>& words, const std::map<std::string, WordsAnswer>& answers);
    // Puts the keyboard on the answer for the words.
    void choose(const std::string& key);

signals:
    void answered(const std::string& key, const remit::WordsAnswer& answer);
    void allAnswered(const remit::WordsAnswer& answer);
    // The words are clicked, or the keyboard is on their answer.
    void inHand(const std::string& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        std::string key;
        QLabel* words;
        QLabel* count;
        QComboBox* answer;
        QLineEdit* name;
        QComboBox* rightClass;
    };
    [[nodiscard]] QComboBox* answerBox(const QString& accessibleName, bool withNew);
    void addRow(QGridLayout& grid, const UnknownWords& words, const WordsAnswer& answer);
    void addAll(QGridLayout& grid, std::size_t count);
    [[nodiscard]] WordsAnswer answerOf(const Row& row) const;
    void tell(std::size_t row);

    const Desk& m_desk;
    QWidget* m_before;
    QComboBox* m_all = nullptr;
    std::vector<Row> m_rows;
    std::vector<std::string> m_shown;
};

}  // namespace remit
