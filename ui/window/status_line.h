// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QLabel>
#include <QTimer>
#include <QWidget>

#include "ui/bridge/desk.h"

namespace remit {

// The window's last line: whether the document is saved, what it holds, and how many findings stand.
class StatusLine final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(Desk& desk, QWidget* parent = nullptr);

    void setSavedText(const QString& text) { m_saved->setText(text); }
    // Says the sentence in place of the counts for a while, to screen readers too.
    void say(const QString& sentence);
    // The same for as long as something is pointed at; empty ends it. Does not take the place of what was said.
    void hint(const QString& text);

private:
    void count();
    void countFindings();
    void showNotice(bool shown);
    void write(const QString& sentence);
    void tellNews(const QString& done, const QString& findings);

    Desk& m_desk;
    QLabel* m_saved;
    QLabel* m_counts;
    QLabel* m_notice;
    QString m_said;
    QElapsedTimer m_sinceSaid;
    QTimer m_noticeEnd;  // runs while something is said
    QWidget* m_findings;
};

}  // namespace remit
