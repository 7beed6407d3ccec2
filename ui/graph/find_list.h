// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <vector>

class QLineEdit;
class QListWidget;

namespace remit {

// A field to type in over the list of what fits; Enter or a click takes one. The field's arrows move in the list, which
// has no focus of its own.
class FindList final : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString id;
        QString name;
    };
    // `what`: one of the things, as the empty field says it; `all`: what the list is called.
    FindList(const QString& what, const QString& all, const std::vector<Entry>& entries, QWidget* parent);

signals:
    void taken(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();
    void narrow(const QString& text);

    QLineEdit* m_field;
    QListWidget* m_list;
};

}  // namespace remit
