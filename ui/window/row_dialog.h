// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace remit {

// Asks for a new row: its name, and where the row needs them a letter and a choice. What is typed is checked as it is
// typed, with the reason under the field.
class RowDialog final : public QDialog {
    Q_OBJECT

public:
    struct Answer {
        QString name;
        QString letter;
        QString choice;  // the data of the choice
    };
    struct Ask {
        QString title;
        QString nameLabel;
        QString initialName;
        QString choiceLabel;                               // no choice where it is empty
        std::vector<std::pair<QString, QString>> choices;  // text, data
        QString initialChoice;
        QString accept = tr("&Add");
        bool letter = false;
        // Why the answer cannot be, in one sentence, or "".
        std::function<QString(const Answer&)> refusal;
    };

    RowDialog(const Ask& ask, QWidget* parent);

    [[nodiscard]] Answer answer() const;

private:
    void check();

    std::function<QString(const Answer&)> m_refusal;
    QLineEdit* m_name;
    QLineEdit* m_letter = nullptr;
    QComboBox* m_choice = nullptr;
    QLabel* m_nameReason;
    QLabel* m_letterReason;
    QPushButton* m_ok;
};

}  // namespace remit
