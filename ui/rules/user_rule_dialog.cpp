// SPDX-License-Identifier: MIT
#include "ui/rules/user_rule_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include "core/edits/user_rules.h"
#include "ui/bridge/text.h"
#include "ui/findings/finding_words.h"
#include "ui/look/accessible.h"
#include "ui/look/plain_label.h"
#include "ui/look/theme.h"
#include "ui/rules/pick_list.h"

namespace remit {

namespace {

QString formTitle(RuleForm form) {
    switch (form) {
        case RuleForm::AtLeast:
            return UserRuleDialog::tr("At least some sides hold a right");
        case RuleForm::AtMost:
            return UserRuleDialog::tr("At most some sides hold a right");
        case RuleForm::NeverBoth:
            return UserRuleDialog::tr("Nobody holds two rights at once");
        case RuleForm::OnlyTypes:
            return UserRuleDialog::tr("Only some bodies may hold a right");
        case RuleForm::MustHold:
            return UserRuleDialog::tr("Some bodies must hold a right");
    }
    return {};
}

template <class Row>
void offer(PickList& list, const Table<Row>& rows, const std::vector<typename Row::Key>& picked) {
    for (const Row& row : rows)
        list.add(toQt(row.id), toQt(row.name), std::find(picked.begin(), picked.end(), row.id) != picked.end());
}

template <class Key>
std::vector<Key> keysOf(const PickList& list) {
    std::vector<Key> keys;
    for (const QString& key : list.picked())
        keys.emplace_back(fromQt(key));
    return keys;
}

template <class Row>
QString namesOf(const Table<Row>& rows, const std::vector<typename Row::Key>& keys) {
    QStringList names;
    for (const auto& key : keys)
        if (const Row* row = rows.find(key))
            names << toQt(row->name);
    return shortList(names, 4);
}

}  // namespace

QString meaningOf(const Model& model, const UserRule& rule) {
    const auto kind = [&](const RightKindId& id) {
        const RightKind* row = model.rightKinds().find(id);
        return row ? toQt(row->name) : UserRuleDialog::tr("a right");
    };
    const QString right = kind(rule.right);
    const QString types =
        rule.types.empty() ? UserRuleDialog::tr("the bodies you choose") : namesOf(model.bodyTypes(), rule.types);
    const QString sides =
        rule.count == 1 ? UserRuleDialog::tr("one side") : UserRuleDialog::tr("%1 sides").arg(rule.count);
    QString where;
    if (!rule.areas.empty())
        where += UserRuleDialog::tr(", on %1").arg(namesOf(model.policyAreas(), rule.areas));
    if (!rule.places.empty())
        where += UserRuleDialog::tr(", in %1").arg(namesOf(model.places(), rule.places));
    switch (rule.form) {
        case RuleForm::AtLeast:
            return UserRuleDialog::tr("At least %1 must hold %2%3.").arg(sides, right, where);
        case RuleForm::AtMost:
            return rule.count == 0 ? UserRuleDialog::tr("Nobody may hold %1%2.").arg(right, where)
                                   : UserRuleDialog::tr("At most %1 may hold %2%3.").arg(sides, right, where);
        case RuleForm::NeverBoth:
            return UserRuleDialog::tr("Nobody may hold both %1 and %2%3.").arg(right, kind(rule.other), where);
        case RuleForm::OnlyTypes:
            return UserRuleDialog::tr("Only %1 may hold %2%3.").arg(types, right, where);
        case RuleForm::MustHold:
            return UserRuleDialog::tr("Wherever it is, %1 must hold %2%3.").arg(types, right, where);
    }
    return {};
}

UserRuleDialog::UserRuleDialog(const Model& model, UserRule rule, QWidget* parent)
    : QDialog(parent),
      m_model(model),
      m_before(std::move(rule)),
      m_form(new QFormLayout),
      m_name(new QLineEdit(toQt(m_before.name), this)),
      m_ruleForm(new QComboBox(this)),
      m_right(new QComboBox(this)),
      m_other(new QComboBox(this)),
      m_count(new QSpinBox(this)),
      m_types(new PickList(tr("Body types"), this)),
      m_areas(new PickList(tr("Policy areas"), this)),
      m_places(new PickList(tr("Places"), this)),
      m_severity(new QComboBox(this)),
      m_message(new QLineEdit(toQt(m_before.message), this)),
      m_meaning(plainLabel({}, "caption", this)),
      m_fault(plainLabel({}, "fault", this)) {
    const bool isNew = m_before.id.empty();
    setWindowTitle(isNew ? tr("New rule") : tr("Change a rule"));
    setMinimumWidth(540);
    m_name->setPlaceholderText(tr("What you call the rule"));
    m_message->setPlaceholderText(tr("What a finding says; empty for Remit's own words"));
    for (const auto& [form, word] : namesOf(RuleForm{}))
        m_ruleForm->addItem(formTitle(form), static_cast<int>(form));
    m_ruleForm->setCurrentIndex(m_ruleForm->findData(static_cast<int>(m_before.form)));
    for (QComboBox* box : {m_right, m_other}) {
        for (const RightKind& kind : model.rightKinds())
            box->addItem(toQt(kind.name), toQt(kind.id));
        box->setPlaceholderText(tr("Choose a right"));
    }
    m_right->setCurrentIndex(m_right->findData(toQt(m_before.right)));
    m_other->setCurrentIndex(m_other->findData(toQt(m_before.other)));
    m_count->setRange(0, 999);
    m_count->setValue(m_before.count);
    offer(*m_types, model.bodyTypes(), m_before.types);
    offer(*m_areas, model.policyAreas(), m_before.areas);
    offer(*m_places, model.places(), m_before.places);
    for (const Severity each : {Severity::Error, Severity::Warning, Severity::Note, Severity::Off})
        m_severity->addItem(each == Severity::Off ? tr("off") : severityWord(each), static_cast<int>(each));
    m_severity->setCurrentIndex(m_severity->findData(static_cast<int>(m_before.severity)));

    m_form->setHorizontalSpacing(space::large);
    m_form->setVerticalSpacing(space::medium);
    addRow(tr("Name"), m_name);
    addRow(tr("Demands that"), m_ruleForm);
    addRow(tr("Sides"), m_count);
    addRow(tr("Body types"), m_types);
    addRow(tr("Right"), m_right);
    addRow(tr("And never also"), m_other);
    addRow(tr("Only on"), m_areas);
    addRow(tr("Only in"), m_places);
    addRow(tr("Breaking it is"), m_severity);
    addRow(tr("Message"), m_message);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* go = new QPushButton(isNew ? tr("Add rule") : tr("Change rule"), this);
    go->setProperty("role", "primary");  // before the box looks at it, which settles its style
    go->setDefault(true);
    buttons->addButton(go, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &UserRuleDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &UserRuleDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::large);
    column->addLayout(m_form);
    column->addWidget(m_meaning);
    column->addWidget(m_fault);
    column->addWidget(buttons);
    for (QComboBox* each : {m_ruleForm, m_right, m_other})
        connect(each, &QComboBox::currentIndexChanged, this, &UserRuleDialog::adjust);
    for (PickList* each : {m_types, m_areas, m_places})
        connect(each, &PickList::changed, this, &UserRuleDialog::adjust);
    connect(m_name, &QLineEdit::textChanged, this, &UserRuleDialog::adjust);
    connect(m_count, &QSpinBox::valueChanged, this, &UserRuleDialog::adjust);
    adjust();
    m_name->setFocus();
}

void UserRuleDialog::addRow(const QString& name, QWidget* field) {
    if (field->accessibleName().isEmpty())
        nameField(*field, name);
    QLabel* label = plainLabel(name, "caption", this);
    label->setBuddy(field);
    m_form->addRow(label, field);
}

UserRule UserRuleDialog::rule() const {
    UserRule rule = m_before;
    rule.name = fromQt(m_name->text());
    rule.form = static_cast<RuleForm>(m_ruleForm->currentData().toInt());
    rule.right = RightKindId(fromQt(m_right->currentData().toString()));
    rule.other = RightKindId(fromQt(m_other->currentData().toString()));
    rule.count = m_count->value();
    rule.types = keysOf<BodyTypeId>(*m_types);
    rule.areas = keysOf<PolicyAreaId>(*m_areas);
    rule.places = keysOf<PlaceId>(*m_places);
    rule.severity = static_cast<Severity>(m_severity->currentData().toInt());
    rule.message = fromQt(m_message->text());
    return rule;
}

void UserRuleDialog::adjust() {
    const UserRule now = rule();
    const bool ofTypes = now.form == RuleForm::OnlyTypes || now.form == RuleForm::MustHold;
    m_form->setRowVisible(m_count, now.form == RuleForm::AtLeast || now.form == RuleForm::AtMost);
    m_form->setRowVisible(m_types, ofTypes);
    m_form->setRowVisible(m_other, now.form == RuleForm::NeverBoth);
    m_form->setRowVisible(m_areas, !m_model.policyAreas().empty());
    m_form->setRowVisible(m_places, !m_model.places().empty());
    m_meaning->setText(meaningOf(m_model, now));
    const QString fault = m_tried ? faultNow() : QString();
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

QString UserRuleDialog::faultNow() const {
    Draft draft(m_model);
    const UserRule now = rule();
    if (now.id.empty()) {
        const Result<RuleId> added = addUserRule(draft, now);
        return added ? QString() : toQt(added.error().message);
    }
    const Result<> changed = changeUserRule(draft, now);
    return changed ? QString() : toQt(changed.error().message);
}

void UserRuleDialog::accept() {
    m_tried = true;
    adjust();
    if (m_fault->text().isEmpty())
        QDialog::accept();
}

}  // namespace remit
