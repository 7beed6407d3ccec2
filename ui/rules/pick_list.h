// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace remit {

// Some of many names: a list with a tick beside each, and a line above it that narrows what is shown. What is ticked
// stays ticked while it is not shown.
class PickList final : public QWidget {
    Q_OBJECT

public:
    PickList(const QString& name, QWidget* parent = nullptr);

    void add(const QString& key, const QString& name, bool picked);
    // The keys of what is ticked, in the list's order.
    [[nodiscard]] QStringList picked() const;

signals:
    void changed();

private:
    void narrow(const QString& words);

    QLineEdit* m_filter;
    QListWidget* m_list;
};

}  // namespace remit
