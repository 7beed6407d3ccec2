// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QWidget>

#include "ui/bridge/desk.h"

namespace remit {

// The window's last line: whether the document is saved, what it holds, and how many findings stand.
class StatusLine final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(Desk& desk, QWidget* parent = nullptr);

    void setSavedText(const QString& text) { m_saved->setText(text); }

private:
    void count();
    void countFindings();

    Desk& m_desk;
    QLabel* m_saved;
    QLabel* m_counts;
    QWidget* m_findings;
};

}  // namespace remit
