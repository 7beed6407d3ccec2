// SPDX-License-Identifier: MIT
#include "ui/graph/find_list.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include "ui/look/theme.h"

namespace remit {

FindList::FindList(const QString& what, const QString& all, const std::vector<Entry>& entries, QWidget* parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_list(new QListWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_field->setPlaceholderText(what);
    m_field->setAccessibleName(tr("Find: %1").arg(what));
    m_field->installEventFilter(this);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // long names are elided, whole in the tooltip
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setAccessibleName(all);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMinimumSize(280, 200);
    for (const Entry& each : entries) {
        auto* item = new QListWidgetItem(each.name, m_list);
        item->setToolTip(each.name.toHtmlEscaped());
        item->setData(Qt::UserRole, each.id);
    }
    m_list->setCurrentRow(0);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &FindList::narrow);
    connect(m_field, &QLineEdit::returnPressed, this, &FindList::take);
    connect(m_list, &QListWidget::itemClicked, this, &FindList::take);
}

void FindList::take() {
    if (const QListWidgetItem* item = m_list->currentItem())
        emit taken(item->data(Qt::UserRole).toString());
}

void FindList::narrow(const QString& text) {
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool fits = m_list->item(row)->text().contains(text, Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
}

bool FindList::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    const int step = key == Qt::Key_Down ? 1 : -1;
    for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step)
        if (!m_list->item(row)->isHidden()) {
            m_list->setCurrentRow(row);
            break;
        }
    return true;
}

}  // namespace remit
