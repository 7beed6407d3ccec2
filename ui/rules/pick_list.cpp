// SPDX-License-Identifier: MIT
#include "ui/rules/pick_list.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include "ui/look/accessible.h"
#include "ui/look/theme.h"

namespace remit {

namespace {
constexpr int shownRows = 5;
constexpr int listsToNarrow = 8;  // shorter lists are seen at a glance
}  // namespace

PickList::PickList(const QString& name, QWidget* parent)
    : QWidget(parent), m_filter(new QLineEdit(this)), m_list(new QListWidget(this)) {
    m_filter->setPlaceholderText(tr("Find in the list"));
    m_filter->setAccessibleName(tr("Find in: %1").arg(name));
    addClearButton(*m_filter);
    m_filter->hide();
    m_list->setAccessibleName(name);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_filter);
    column->addWidget(m_list);
    connect(m_filter, &QLineEdit::textChanged, this, &PickList::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &PickList::changed);
    setFocusProxy(m_list);
}

void PickList::add(const QString& key, const QString& name, bool picked) {
    const QSignalBlocker quiet(m_list);
    auto* item = new QListWidgetItem(name, m_list);
    item->setData(Qt::UserRole, key);
    item->setToolTip(name.toHtmlEscaped());
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(picked ? Qt::Checked : Qt::Unchecked);
    m_filter->setVisible(m_list->count() > listsToNarrow);
    const int row = std::max(m_list->sizeHintForRow(0), 24);
    m_list->setFixedHeight(row * std::clamp(m_list->count(), 2, shownRows) + 2 * m_list->frameWidth());
}

QStringList PickList::picked() const {
    QStringList keys;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            keys << m_list->item(i)->data(Qt::UserRole).toString();
    return keys;
}

void PickList::narrow(const QString& words) {
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!m_list->item(i)->text().contains(words.trimmed(), Qt::CaseInsensitive));
}

}  // namespace remit
