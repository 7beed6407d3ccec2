// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <optional>

#include "ui/bridge/desk.h"
#include "ui/look/right_mark.h"

class QHBoxLayout;
class QListWidget;
class QPushButton;

namespace remit {

// The rows of one kind in the document's order, to be moved (Alt+Up, Alt+Down, buttons, the mouse), removed (Delete,
// which says what goes along) and added. Follows the document.
class RowList final : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString key;
        QString name;
        QString detail;
        std::optional<RightMark> mark;
    };
    struct Spec {
        QString name;  // "Right kinds"
        std::function<std::vector<Entry>()> rows;
        // Puts the row before another, or last for "".
        std::function<Result<>(Draft&, const QString& key, const QString& before)> move;
        std::function<Result<>(Draft&, const QString& key)> remove;
    };

    RowList(Desk& desk, Spec spec, QWidget* parent);

    // The key of the row in hand, or "".
    [[nodiscard]] QString current() const;
    void setCurrent(const QString& key);
    // A button of its own, before the others.
    QPushButton* addButton(const QString& text);

signals:
    void currentChanged();
    // Insert, and the row in hand is to be changed: Enter, F2, a double click.
    void addRequested();
    void changeRequested();
    // Why a row was not removed.
    void refused(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void shift(int by);
    void place(int from, int to);
    void remove();
    void updateButtons();

    Desk& m_desk;
    Spec m_spec;
    QListWidget* m_list;
    QHBoxLayout* m_line;
    int m_own = 0;  // where the next button of its own goes
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_remove;
};

}  // namespace remit
