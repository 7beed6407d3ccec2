// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <vector>

class QButtonGroup;

namespace remit {

// A document that a crash has left with something that was not saved.
struct RecoveryOffer {
    QString title;
    QString file;  // where it was saved, or ""
    QString when;  // of the last edit, as stored (UTC)
    int edits = 0;
    bool damaged = false;  // perhaps not all of it can be brought back
};

enum class RecoveryAnswer { Restore, Keep, Discard };

// Asks for each document what to do with what was not saved. Closing the dialog keeps everything for later.
class RecoveryDialog final : public QDialog {
    Q_OBJECT

public:
    explicit RecoveryDialog(const std::vector<RecoveryOffer>& offers, QWidget* parent = nullptr);

    // In the order of the offers.
    [[nodiscard]] std::vector<RecoveryAnswer> answers() const;

private:
    QWidget* card(const RecoveryOffer& offer, int position);

    std::vector<QButtonGroup*> m_choices;
};

// "14:02 today", "25 November 2026, 14:02": a stored moment as people here and now say it.
[[nodiscard]] QString momentInWords(const QString& utc);

}  // namespace remit
