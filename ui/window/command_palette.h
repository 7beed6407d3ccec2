// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace remit {

// Type what you want, press Enter: a list of things to do and places to go, narrowed by every word typed.
class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    struct Entry {
        QString text;
        QString detail;  // shortcut or kind, shown muted
        QIcon icon;
        std::function<void()> run;
    };

    CommandPalette(std::vector<Entry> entries, const QString& prompt, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& typed);
    void runCurrent();

    std::vector<Entry> m_entries;
    QLineEdit* m_field;
    QListWidget* m_list;
};

}  // namespace remit
