// SPDX-License-Identifier: MIT
#include "ui/relations/relation_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/edits/rows.h"
#include "ui/bridge/text.h"
#include "ui/look/accessible.h"
#include "ui/look/plain_label.h"
#include "ui/look/theme.h"
#include "ui/relations/relation_words.h"

namespace remit {

namespace {

// The data of the item whose text stands in the field; "" where there is none.
QString chosen(const QComboBox& box) {
    const int index = box.findText(box.currentText().trimmed(), Qt::MatchFixedString);
    return index < 0 ? QString() : box.itemData(index).toString();
}

template <class Row>
void offer(QComboBox& box, const Table<Row>& rows) {
    for (const Row& row : rows)
        box.addItem(toQt(row.name), toQt(row.id));
    box.setCurrentIndex(-1);
}

}  // namespace

RelationDialog::RelationDialog(Desk& desk, const Subject& from, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_form(new QFormLayout),
      m_kind(new QComboBox(this)),
      m_competitive(new QCheckBox(tr("The money is competed for"), this)),
      m_fault(plainLabel({}, "fault", this)) {
    const Model& model = desk.document.model();
    setWindowTitle(tr("Add a relation"));
    setMinimumWidth(440);
    m_form->setHorizontalSpacing(space::large);
    m_form->setVerticalSpacing(space::medium);
    m_from = addChoice(*m_form, tr("From"));
    for (const auto& [kind, word] : namesOf(RelationKind{}))
        m_kind->addItem(verbOf(kind), static_cast<int>(kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(RelationKind::AccountableTo)));
    nameField(*m_kind, tr("Kind"));
    m_form->addRow(plainLabel(tr("Kind"), "caption", this), m_kind);
    m_to = addChoice(*m_form, tr("To"));
    m_right = addChoice(*m_form, tr("Right"));
    m_area = addChoice(*m_form, tr("Policy area"));
    m_form->addRow(QString(), m_competitive);
    for (QComboBox* end : {m_from, m_to}) {
        for (const BodyType& type : model.bodyTypes())
            end->addItem(toQt(type.name), keyOf(type.id));
        for (const Institution& institution : model.institutions())
            end->addItem(toQt(institution.name), keyOf(institution.id));
        end->setCurrentIndex(-1);
    }
    m_from->setCurrentIndex(m_from->findData(keyOf(from)));
    offer(*m_right, model.rightKinds());
    offer(*m_area, model.policyAreas());

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* go = new QPushButton(tr("Add relation"), this);
    go->setProperty("role", "primary");  // before the box looks at it, which settles its style
    go->setDefault(true);
    buttons->addButton(go, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &RelationDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RelationDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::large);
    column->addLayout(m_form);
    column->addWidget(m_fault);
    column->addWidget(buttons);
    for (QComboBox* each : {m_from, m_kind, m_to, m_right, m_area})
        connect(each, &QComboBox::currentTextChanged, this, &RelationDialog::adjust);
    adjust();
    (m_from->currentIndex() < 0 ? m_from : m_to)->setFocus();
}

QComboBox* RelationDialog::addChoice(QFormLayout& form, const QString& name) {
    auto* box = new QComboBox(this);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setMinimumContentsLength(24);
    nameField(*box, name);
    box->lineEdit()->setPlaceholderText(tr("Type a name, or choose one"));
    QLabel* label = plainLabel(name, "caption", this);
    label->setBuddy(box);
    form.addRow(label, box);
    return box;
}

void RelationDialog::adjust() {
    const RelationKind kind = relation().kind;
    for (QComboBox* each : {m_right, m_area})
        m_form->setRowVisible(each, kind == RelationKind::Delegates);
    m_form->setRowVisible(m_competitive, kind == RelationKind::Funds);
    const QString fault = faultNow();
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

// What is typed and known to nobody; once somebody wants to go on, what is missing and what the document refuses.
QString RelationDialog::faultNow() const {
    const bool delegates = relation().kind == RelationKind::Delegates;
    bool complete = true;
    for (QComboBox* each : {m_from, m_to, m_right, m_area}) {
        if (!delegates && (each == m_right || each == m_area))
            continue;
        const QString typed = each->currentText().trimmed();
        if (!typed.isEmpty() && chosen(*each).isEmpty() && (m_tried || !each->hasFocus()))
            return tr("The document has nothing called “%1”: choose one of the list.").arg(typed);
        if (typed.isEmpty() && m_tried)
            return each == m_right  ? tr("Choose the right that is delegated.")
                   : each == m_area ? tr("Choose the policy area on which it is delegated.")
                                    : tr("Choose the body at the other end.");
        complete &= !chosen(*each).isEmpty();
    }
    if (!complete)
        return {};
    return m_desk.document.refusalOf([&](Draft& draft) -> Result<> {
        const Result<RelationId> made = addRelation(draft, relation());
        return made ? Result<>() : Result<>(made.error());
    });
}

Relation RelationDialog::relation() const {
    const Model& model = m_desk.document.model();
    Relation out;
    out.scenario = m_desk.lens.scenario();
    out.kind = static_cast<RelationKind>(m_kind->currentData().toInt());
    out.from = subjectOf(model, chosen(*m_from)).value_or(Subject());
    out.to = subjectOf(model, chosen(*m_to)).value_or(Subject());
    if (out.kind == RelationKind::Delegates) {
        out.right = RightKindId(fromQt(chosen(*m_right)));
        out.area = PolicyAreaId(fromQt(chosen(*m_area)));
    }
    out.competitive = out.kind == RelationKind::Funds && m_competitive->isChecked();
    return out;
}

void RelationDialog::accept() {
    m_tried = true;
    adjust();
    if (m_fault->text().isEmpty())
        QDialog::accept();
}

void addRelationFrom(Desk& desk, const Subject& from, QWidget* parent) {
    RelationDialog dialog(desk, from, parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Relation relation = dialog.relation();
    RelationId made;
    const bool done =
        desk.document.edit(QObject::tr("add the relation “%1”").arg(sentenceOf(desk.document.model(), relation)),
                           [&](Draft& draft) -> Result<> {
                               const Result<RelationId> added = addRelation(draft, relation);
                               if (!added)
                                   return added.error();
                               made = *added;
                               return {};
                           });
    if (done)
        desk.selection.select(RelationKey{relation.scenario, made});
}

void removeRelationFrom(Desk& desk, const RelationKey& key) {
    const Relation* found = desk.document.model().relations().find(key);
    if (!found)
        return;
    const Relation relation = *found;
    const bool selected = desk.selection.item() == Item(key);
    if (desk.document.edit(QObject::tr("remove the relation “%1”").arg(sentenceOf(desk.document.model(), relation)),
                           [&](Draft& draft) { return removeRelation(draft, key); }) &&
        selected)
        desk.selection.select(relation.from);
}

}  // namespace remit
