// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <map>
#include <set>

#include "core/report/report.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace remit {

// What a user wants of a report.
struct ReportChoice {
    std::set<ReportPart> parts = allReportParts();
    QString author = {};

    friend bool operator==(const ReportChoice&, const ReportChoice&) = default;
};

// Asks what a report is to have, and who makes it. `about` says what it will be a report on.
class ReportDialog final : public QDialog {
    Q_OBJECT

public:
    ReportDialog(const ReportChoice& start, const QString& about, QWidget* parent);

    [[nodiscard]] ReportChoice choice() const;

private:
    std::map<ReportPart, QCheckBox*> m_parts;
    QLineEdit* m_author;
    QPushButton* m_go;
};

}  // namespace remit
