// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace remit {

// Names one under another, each with a button that takes it away. Where their order matters each has buttons to move it
// too, Alt+Up and Alt+Down do the same, and the mouse drags a row to its place. Delete takes away the row that has the
// keyboard.
class NameList final : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString key;
        QString name;
        friend bool operator==(const Entry&, const Entry&) = default;
    };

    NameList(bool ordered, QWidget* parent);

    void setEntries(std::vector<Entry> entries);
    [[nodiscard]] QStringList keys() const;

signals:
    // By hand; the keyboard stays on the row, or goes to the one that took its place.
    void changed();
    // The last row went by hand while it had the keyboard.
    void emptied();

private:
    class Row;
    friend class Row;
    void number();
    void shift(Row* row, int by);
    void take(Row* row);
    void drag(Row* row, int y);
    void drop();
    void place(Row* row, int to);
    [[nodiscard]] int at(const Row* row) const;

    bool m_ordered;
    QVBoxLayout* m_column;
    std::vector<Row*> m_rows;
    bool m_dragged = false;
};

}  // namespace remit
