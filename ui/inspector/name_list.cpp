// SPDX-License-Identifier: MIT
#include "ui/inspector/name_list.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/text.h"
#include "ui/look/icons.h"
#include "ui/look/plain_label.h"
#include "ui/look/theme.h"

namespace remit {

namespace {
constexpr int gripWidth = 12;
}  // namespace

class NameList::Row final : public QWidget {
public:
    Row(NameList& list, Entry entry) : QWidget(&list), m_list(list), m_entry(std::move(entry)) {
        auto* line = new QHBoxLayout(this);
        line->setContentsMargins(list.m_ordered ? gripWidth : space::medium, 0, 0, 0);
        line->setSpacing(0);
        m_name = plainLabel(m_entry.name, "body", this);
        line->addWidget(m_name, 1);
        if (list.m_ordered) {
            setCursor(Qt::OpenHandCursor);
            m_up =
                addButton(*line, "chevron-up", NameList::tr("Try %1 earlier").arg(m_entry.name), [this] { shift(-1); });
            m_down =
                addButton(*line, "chevron-down", NameList::tr("Try %1 later").arg(m_entry.name), [this] { shift(1); });
        }
        m_away =
            addButton(*line, "close", NameList::tr("Take %1 away").arg(m_entry.name), [this] { m_list.take(this); });
    }

    [[nodiscard]] const Entry& entry() const { return m_entry; }
    [[nodiscard]] bool hasKeyboard() const {
        return (m_up && m_up->hasFocus()) || (m_down && m_down->hasFocus()) || m_away->hasFocus();
    }
    void takeKeyboard() { m_away->setFocus(Qt::OtherFocusReason); }
    void setNumber(int number, int count) {
        m_name->setText(m_list.m_ordered && count > 1 ? NameList::tr("%1. %2").arg(number).arg(m_entry.name)
                                                      : m_entry.name);
        if (!m_up)
            return;
        // The keyboard does not fall off a button that has nothing more to do.
        if (number == 1 && m_up->hasFocus())
            (count > 1 ? m_down : m_away)->setFocus(Qt::OtherFocusReason);
        if (number == count && m_down->hasFocus())
            (count > 1 ? m_up : m_away)->setFocus(Qt::OtherFocusReason);
        m_up->setEnabled(number > 1);
        m_down->setEnabled(number < count);
        m_up->setVisible(count > 1);
        m_down->setVisible(count > 1);
    }

protected:
    // A button would walk to its neighbour with the arrows, Alt or not.
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::KeyPress)
            return QWidget::eventFilter(watched, event);
        const auto* pressed = static_cast<QKeyEvent*>(event);
        const bool moves = m_list.m_ordered && pressed->modifiers() == Qt::AltModifier;
        if (pressed->key() == Qt::Key_Delete)
            m_list.take(this);
        else if (moves && pressed->key() == Qt::Key_Up)
            shift(-1);
        else if (moves && pressed->key() == Qt::Key_Down)
            shift(1);
        else
            return false;
        return true;
    }
    void mousePressEvent(QMouseEvent* event) override {
        m_pressed = event->pos();
        m_dragging = false;
    }
    void mouseMoveEvent(QMouseEvent* event) override {
        if (!m_list.m_ordered || !(event->buttons() & Qt::LeftButton))
            return;
        if (!m_dragging && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        m_dragging = true;
        m_list.drag(this, mapTo(&m_list, event->pos()).y());
    }
    void mouseReleaseEvent(QMouseEvent*) override {
        if (std::exchange(m_dragging, false))
            m_list.drop();
    }
    void paintEvent(QPaintEvent*) override {
        if (!m_list.m_ordered || m_list.m_rows.size() < 2)
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeOf(palette()).strongLine);
        for (const double x : {3.0, 7.0})
            for (const double y : {-4.0, 0.0, 4.0})
                painter.drawEllipse(QPointF(x, height() / 2.0 + y), 1.2, 1.2);
    }

private:
    void shift(int by) { m_list.shift(this, by); }
    QToolButton* addButton(QBoxLayout& line, const char* icon, const QString& words, const std::function<void()>& act) {
        auto* made = new QToolButton(this);
        made->setIcon(actionIcon(icon));
        made->setIconSize({14, 14});
        made->setToolTip(tooltipOf(words));
        made->setAccessibleDescription(words);
        made->setAccessibleName(words);
        made->setFocusPolicy(Qt::StrongFocus);
        made->setCursor(Qt::ArrowCursor);
        made->installEventFilter(this);
        connect(made, &QToolButton::clicked, this, act);
        line.addWidget(made, 0, Qt::AlignTop);
        return made;
    }

    NameList& m_list;
    Entry m_entry;
    QLabel* m_name;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
    QToolButton* m_away;
    QPoint m_pressed;
    bool m_dragging = false;
};

NameList::NameList(bool ordered, QWidget* parent) : QWidget(parent), m_ordered(ordered), m_column(new QVBoxLayout) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setLayout(m_column);
}

void NameList::setEntries(std::vector<Entry> entries) {
    const bool same = std::equal(entries.begin(), entries.end(), m_rows.begin(), m_rows.end(),
                                 [](const Entry& entry, const Row* row) { return entry == row->entry(); });
    if (same)
        return;
    for (Row* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (Entry& entry : entries) {
        m_rows.push_back(new Row(*this, std::move(entry)));
        m_column->addWidget(m_rows.back());
    }
    number();
}

QStringList NameList::keys() const {
    QStringList out;
    for (const Row* row : m_rows)
        out << row->entry().key;
    return out;
}

void NameList::number() {
    const auto count = static_cast<int>(m_rows.size());
    for (int i = 0; i < count; ++i)
        m_rows[static_cast<std::size_t>(i)]->setNumber(i + 1, count);
}

int NameList::at(const Row* row) const {
    return static_cast<int>(std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin());
}

void NameList::place(Row* row, int to) {
    m_rows.erase(m_rows.begin() + at(row));
    m_rows.insert(m_rows.begin() + to, row);
    m_column->removeWidget(row);
    m_column->insertWidget(to, row);
    for (std::size_t i = 1; i < m_rows.size(); ++i)  // Tab walks down the list as it is seen
        setTabOrder(m_rows[i - 1], m_rows[i]);
    number();
}

void NameList::shift(Row* row, int by) {
    const int to = at(row) + by;
    if (to < 0 || to >= static_cast<int>(m_rows.size()))
        return;
    place(row, to);
    emit changed();
}

void NameList::take(Row* row) {
    const int from = at(row);
    const bool keyboard = row->hasKeyboard();
    m_rows.erase(m_rows.begin() + from);
    if (keyboard && !m_rows.empty())
        m_rows[std::min(static_cast<std::size_t>(from), m_rows.size() - 1)]->takeKeyboard();
    row->hide();
    row->deleteLater();
    number();
    if (keyboard && m_rows.empty())
        emit emptied();
    emit changed();
}

void NameList::drag(Row* row, int y) {
    int to = 0;
    for (const Row* each : m_rows)
        to += each != row && y > each->geometry().center().y();
    if (to == at(row))
        return;
    m_dragged = true;
    place(row, to);
    m_column->activate();
}

void NameList::drop() {
    if (std::exchange(m_dragged, false))
        emit changed();
}

}  // namespace remit
