// SPDX-License-Identifier: MIT
#include "ui/window/shortcuts_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/look/accessible.h"
#include "ui/look/theme.h"

namespace remit {

namespace {

QString nameOf(ActionId id) {
    for (const ActionSpec& spec : actionSpecs())
        if (spec.id == id)
            return withoutMnemonic(QCoreApplication::translate("Actions", spec.text));
    return {};
}

QString shown(const QKeySequence& keys) { return keys.toString(QKeySequence::NativeText); }

}  // namespace

ShortcutsDialog::ShortcutsDialog(ChosenShortcuts chosen, QWidget* parent)
    : QDialog(parent),
      m_chosen(std::move(chosen)),
      m_filter(new QLineEdit(this)),
      m_list(new QTreeWidget(this)),
      m_label(new QLabel(this)),
      m_keys(new QKeySequenceEdit(this)),
      m_none(new QPushButton(tr("&No shortcut"), this)),
      m_usual(new QPushButton(tr("As &usual"), this)),
      m_remark(new QLabel(this)) {
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(620, 620);
    m_filter->setPlaceholderText(tr("Find an action or its keys"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    addClearButton(*m_filter);
    m_list->setAccessibleName(tr("Actions"));
    m_list->setHeaderLabels({tr("Action"), tr("Shortcut")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setUniformRowHeights(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setProperty("role", "heading");
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->setMinimumHeight(QFontMetrics(font()).lineSpacing() * 2);
    m_remark->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    for (QPushButton* button : {m_none, m_usual})
        button->setAutoDefault(false);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* all = buttons->addButton(tr("&All as usual"), QDialogButtonBox::ResetRole);
    all->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(m_keys, 1);
    row->addWidget(m_none);
    row->addWidget(m_usual);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_label);
    column->addLayout(row);
    column->addWidget(m_remark);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(all, &QPushButton::clicked, this, [this] {
        m_chosen.clear();
        m_remark->setText(tr("Every shortcut is Remit's own again."));
        refresh();
        showInHand();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsDialog::narrow);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_remark->clear();
        showInHand();
    });
    m_keys->installEventFilter(this);
    connect(m_none, &QPushButton::clicked, this, [this] {
        if (const auto id = inHand())
            give(*id, {});
    });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        if (const auto id = inHand())
            give(*id, shortcutOf(*id, {}));
    });
    fill();
}

void ShortcutsDialog::fill() {
    std::map<MenuId, QTreeWidgetItem*> menus;
    for (const ActionSpec& spec : actionSpecs()) {
        if (spec.isMenu)
            continue;
        QTreeWidgetItem*& menu = menus[spec.menu];
        if (!menu) {
            menu = new QTreeWidgetItem(m_list, {withoutMnemonic(menuTitle(spec.menu))});
            menu->setFlags(Qt::ItemIsEnabled);
            menu->setFont(0, fontFor(TextRole::Strong, m_list->font()));
            menu->setExpanded(true);
        }
        auto* item = new QTreeWidgetItem(menu, {nameOf(spec.id)});
        item->setData(0, Qt::UserRole, static_cast<int>(spec.id));
        m_items[spec.id] = item;
    }
    refresh();
    m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

void ShortcutsDialog::refresh() {
    for (const auto& [id, item] : m_items) {
        QFont font = m_list->font();
        font.setBold(m_chosen.contains(id));
        item->setFont(1, font);
        item->setText(1, shown(shortcutOf(id, m_chosen)));
        item->setToolTip(1, m_chosen.contains(id) ? tr("Your own") : QString());
    }
}

void ShortcutsDialog::narrow(const QString& words) {
    for (int menu = 0; menu < m_list->topLevelItemCount(); ++menu) {
        QTreeWidgetItem* top = m_list->topLevelItem(menu);
        bool any = false;
        for (int row = 0; row < top->childCount(); ++row) {
            QTreeWidgetItem* item = top->child(row);
            const bool fits = item->text(0).contains(words, Qt::CaseInsensitive) ||
                              item->text(1).contains(words, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        top->setHidden(!any);
    }
}

std::optional<ActionId> ShortcutsDialog::inHand() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    const QVariant id = item ? item->data(0, Qt::UserRole) : QVariant();
    return id.isValid() ? std::optional(static_cast<ActionId>(id.toInt())) : std::nullopt;
}

void ShortcutsDialog::showInHand() {
    const std::optional<ActionId> id = inHand();
    for (QWidget* each : std::initializer_list<QWidget*>{m_keys, m_none, m_usual})
        each->setEnabled(id.has_value());
    m_label->setText(id ? tr("Shortcut for “%1”").arg(nameOf(*id)) : tr("Choose an action above"));
    for (QWidget* each : std::initializer_list<QWidget*>{m_keys, m_keys->findChild<QLineEdit*>()})
        each->setAccessibleName(m_label->text());
    const QSignalBlocker quiet(m_keys);
    m_keys->setKeySequence(id ? shortcutOf(*id, m_chosen) : QKeySequence());
}

bool ShortcutsDialog::eventFilter(QObject* watched, QEvent* event) {
    // One press is the shortcut, at once; the field by itself would wait for a second one.
    if (watched != m_keys || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto& press = *static_cast<QKeyEvent*>(event);
    switch (press.key()) {
        case Qt::Key_Control:
        case Qt::Key_Shift:
        case Qt::Key_Alt:
        case Qt::Key_AltGr:
        case Qt::Key_Meta:
        case Qt::Key_unknown:
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            return false;
        case Qt::Key_Escape:
            reject();
            return true;
        default:
            choose(press.keyCombination());
            return true;
    }
}

void ShortcutsDialog::choose(QKeyCombination keys) {
    const std::optional<ActionId> id = inHand();
    if (!id)
        return;
    const QKeySequence pressed(keys);
    if (canBeShortcut(pressed))
        return give(*id, pressed);
    m_remark->setText(tr("%1 types or moves in the matrix: take it with Ctrl, or a function key.").arg(shown(pressed)));
}

void ShortcutsDialog::give(ActionId id, const QKeySequence& keys) {
    const std::optional<ActionId> other = takenBy(keys, m_chosen, id);
    m_remark->setText(other ? tr("%1 was the shortcut of “%2”, which has none now.").arg(shown(keys), nameOf(*other))
                            : QString());
    for (const auto& [action, given] :
         {std::pair(other, QKeySequence()), std::pair(std::optional<ActionId>(id), keys)}) {
        if (!action)
            continue;
        m_chosen.erase(*action);
        if (shortcutOf(*action, m_chosen) != given)
            m_chosen[*action] = given;
    }
    refresh();
    showInHand();
}

}  // namespace remit
