// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "ui/bridge/desk.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace remit {

// Asks why a finding is accepted, by whom, what offsets it and until when. The reason is required.
class AcceptDialog final : public QDialog {
    Q_OBJECT

public:
    AcceptDialog(const Desk& desk, const Finding& finding, const QString& by, QWidget* parent = nullptr);

    // What was entered; after exec() said Accepted.
    [[nodiscard]] Waiver waiver() const;

    void accept() override;

private:
    std::string m_fingerprint;
    QPlainTextEdit* m_reason;
    QLabel* m_reasonFault;
    QLineEdit* m_by;
    QComboBox* m_offset;
    QLineEdit* m_until;
    QLabel* m_untilFault;
};

}  // namespace remit
