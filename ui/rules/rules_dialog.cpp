// SPDX-License-Identifier: MIT
#include "ui/rules/rules_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/check/rule.h"
#include "core/edits/user_rules.h"
#include "ui/bridge/text.h"
#include "ui/findings/finding_words.h"
#include "ui/look/theme.h"
#include "ui/rules/change_rule.h"
#include "ui/rules/user_rule_dialog.h"

namespace remit {

namespace {

QString kindTitle(FindingKind kind) {
    switch (kind) {
        case FindingKind::Conflict:
            return RulesDialog::tr("Conflicts");
        case FindingKind::Duplication:
            return RulesDialog::tr("Duplication");
        case FindingKind::Gap:
            return RulesDialog::tr("Gaps");
        case FindingKind::Note:
            return RulesDialog::tr("Notes");
    }
    return {};
}

QString hereWord(Severity severity, bool changed) {
    const QString word = severity == Severity::Off ? RulesDialog::tr("off") : severityWord(severity);
    return changed ? RulesDialog::tr("%1 (changed)").arg(word) : word;
}

Severity severityHere(const Model& model, const RuleId& id, Severity ownSeverity) {
    const RuleSetting* set = model.settings().find(id);
    return set ? set->severity.value_or(ownSeverity) : ownSeverity;
}

}  // namespace

RulesDialog::RulesDialog(Desk& desk, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_list(new QTreeWidget(this)),
      m_meaning(new QLabel(this)),
      m_change(new QPushButton(tr("Change…"), this)),
      m_remove(new QPushButton(tr("Remove"), this)) {
    setWindowTitle(tr("Rules"));
    resize(640, 620);
    m_list->setAccessibleName(tr("Rules"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Rule"), tr("In this document")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setUniformRowHeights(true);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    m_meaning->setProperty("role", "caption");
    m_meaning->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_meaning->setMinimumHeight(QFontMetrics(font()).lineSpacing() * 2);
    auto* add = new QPushButton(tr("New rule…"), this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(add, QDialogButtonBox::ActionRole);
    buttons->addButton(m_change, QDialogButtonBox::ActionRole);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    for (QPushButton* each : {add, m_change, m_remove})
        each->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_list, 1);
    column->addWidget(m_meaning);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, &RulesDialog::add);
    connect(m_change, &QPushButton::clicked, this, &RulesDialog::change);
    connect(m_remove, &QPushButton::clicked, this, &RulesDialog::remove);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (item->childCount() == 0)
            change();
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RulesDialog::explain);
    connect(&desk.document, &DocumentBridge::changed, this, &RulesDialog::fill);
    fill();
}

void RulesDialog::fill() {
    const RuleId before = inHand();
    const Model& model = m_desk.document.model();
    m_list->clear();
    QTreeWidgetItem* current = nullptr;
    const auto group = [&](const QString& title) {
        auto* item = new QTreeWidgetItem(m_list, {title});
        QFont bold = item->font(0);
        bold.setWeight(QFont::DemiBold);
        item->setFont(0, bold);
        item->setFlags(Qt::ItemIsEnabled);
        item->setExpanded(true);
        return item;
    };
    const auto row = [&](QTreeWidgetItem* above, const QString& title, const QString& here, const RuleId& id) {
        auto* item = new QTreeWidgetItem(above, {title, here});
        item->setData(0, Qt::UserRole, toQt(id));
        item->setToolTip(0, tooltipOf(title));
        if (!current || id == before)
            current = item;
    };
    if (!model.userRules().empty()) {
        QTreeWidgetItem* own = group(tr("Your own"));
        for (const UserRule& rule : model.userRules())
            row(own, ruleTitle(model, rule.id), hereWord(severityHere(model, rule.id, rule.severity), false), rule.id);
    }
    for (const FindingKind kind :
         {FindingKind::Conflict, FindingKind::Duplication, FindingKind::Gap, FindingKind::Note}) {
        QTreeWidgetItem* above = group(kindTitle(kind));
        for (const Rule* rule : catalogue()) {
            if (rule->kind != kind)
                continue;
            const RuleId id(rule->id);
            row(above, ruleTitle(model, id),
                hereWord(severityHere(model, id, rule->severity), model.settings().contains(id)), id);
        }
    }
    m_list->setCurrentItem(current);
    explain();
}

RuleId RulesDialog::inHand() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? RuleId(fromQt(item->data(0, Qt::UserRole).toString())) : RuleId();
}

void RulesDialog::explain() {
    const RuleId id = inHand();
    const UserRule* own = m_desk.document.model().userRules().find(id);
    m_meaning->setText(own ? meaningOf(m_desk.document.model(), *own) : ruleMeaning(id));
    m_change->setEnabled(!id.empty());
    m_remove->setEnabled(own != nullptr);
}

void RulesDialog::add() {
    UserRuleDialog dialog(m_desk.document.model(), {}, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    RuleId added;
    const bool done = m_desk.document.edit(tr("add the rule %1").arg(toQt(dialog.rule().name)), [&](Draft& draft) {
        const Result<RuleId> id = addUserRule(draft, dialog.rule());
        if (!id)
            return Result<>(id.error());
        added = *id;
        return Result<>();
    });
    if (!done)
        return;
    const auto items = m_list->findItems(toQt(dialog.rule().name).trimmed(), Qt::MatchExactly | Qt::MatchRecursive);
    for (QTreeWidgetItem* item : items)
        if (item->data(0, Qt::UserRole).toString() == toQt(added))
            m_list->setCurrentItem(item);
}

void RulesDialog::change() { changeRule(m_desk, inHand(), this); }

void RulesDialog::remove() {
    const RuleId id = inHand();
    m_desk.document.edit(tr("remove the rule %1").arg(ruleTitle(m_desk.document.model(), id)),
                         [&](Draft& draft) { return removeUserRule(draft, id); });
}

}  // namespace remit
