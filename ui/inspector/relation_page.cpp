// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/inspector/inspector_pages.h"
#include "ui/inspector/row_binding.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/relations/relation_dialog.h"

namespace remit {

namespace {

std::vector<ChoiceField::Choice> relationKinds() {
    std::vector<ChoiceField::Choice> out;
    for (const auto& [kind, word] : namesOf(RelationKind{}))
        out.push_back({QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())), verbOf(kind)});
    return out;
}

// The kind, the policy area and the right of a delegation hang together, so each of the three fields writes what stands
// in all of them: a relation becomes a delegation once it has been said of what.
class RelationPage final : public InspectorPage {
    Q_DECLARE_TR_FUNCTIONS(remit::RelationPage)

public:
    RelationPage(FieldContext& shared, const RelationKey& key, QWidget* parent)
        : InspectorPage(shared, parent), m_key(key) {
        const RowBinding<Relation> row(desk(), key, "relation/" + toQt(key.scenario) + '/' + toQt(key.id),
                                       [this] { return title(); });
        Form* form = addForm();
        form->add(endField(row, tr("From"), &Relation::from, form));
        const auto writing = [this](Field* RelationPage::*field) {
            return [this, field](Relation& each, const QString& text) { return shape(each, field, text); };
        };
        m_kind = form->add(
            new ChoiceField(shared,
                            row.of(
                                tr("Kind"), [](const Relation& each) { return QString::fromUtf8(nameOf(each.kind)); },
                                writing(&RelationPage::m_kind)),
                            relationKinds, form));
        form->add(endField(row, tr("To"), &Relation::to, form));
        m_delegation = addForm();
        m_right =
            m_delegation->add(new ChoiceField(shared,
                                              row.of(
                                                  tr("Right"), [](const Relation& each) { return toQt(each.right); },
                                                  writing(&RelationPage::m_right), tr("choose a right")),
                                              rowsOf<RightKind>(desk()), m_delegation, ChoiceField::Typing::Titles));
        m_area = m_delegation->add(
            new ChoiceField(shared,
                            row.of(
                                tr("Policy area"), [](const Relation& each) { return toQt(each.area); },
                                writing(&RelationPage::m_area), tr("choose a policy area")),
                            rowsOf<PolicyArea>(desk()), m_delegation, ChoiceField::Typing::Titles));
        m_funding = addForm();
        m_funding->addWide(new SwitchField(shared, row.flag(tr("Competitive"), &Relation::competitive),
                                           tr("The money is competed for"), m_funding));
        form = addForm();
        form->add(new LineField(shared, row.date(tr("Since"), &Span::from), form));
        form->add(new LineField(shared, row.date(tr("Until"), &Span::to), form));
        form->add(new NoteField(shared, row.text(tr("Note"), &Relation::note, tr("none")), form));
        auto* away = new QPushButton(actionIcon("delete"), tr("Remove this relation"), this);
        away->setObjectName("removeRelation");
        connect(away, &QPushButton::clicked, this, [this] { removeRelationFrom(desk(), m_key); });
        column()->addSpacing(space::large);
        column()->addWidget(away, 0, Qt::AlignLeft);
        connect(m_kind, &Field::edited, this, &RelationPage::fit);
        refresh();
        fit();
    }

    void refresh() override {
        InspectorPage::refresh();
        setTitle(title(), tr("Relation"));
    }

private:
    [[nodiscard]] QString title() const { return sentenceOf(model(), model().relations().at(m_key)); }
    [[nodiscard]] RelationKind wantedKind() const {
        return fromName<RelationKind>(fromQt(m_kind->text())).value_or(RelationKind::Delegates);
    }

    // Shows the fields of the kind that stands in its field, even before it is the relation's.
    void fit() {
        m_delegation->setVisible(wantedKind() == RelationKind::Delegates);
        const Relation* now = model().relations().find(m_key);
        m_funding->setVisible(now && now->kind == RelationKind::Funds);
    }

    Result<> shape(Relation& relation, Field* RelationPage::*field, const QString& text) {
        const auto standing = [&](Field* RelationPage::*other) {
            const Field* there = this->*other;  // not yet, while a refused text is brought back
            return fromQt((other == field ? text : there ? there->text() : QString()).trimmed());
        };
        const auto refused = [](const QString& why) { return Error{Error::Code::Refused, fromQt(why), {}}; };
        relation.kind = fromName<RelationKind>(standing(&RelationPage::m_kind)).value_or(relation.kind);
        relation.competitive &= relation.kind == RelationKind::Funds;
        relation.area = {};
        relation.right = {};
        if (relation.kind != RelationKind::Delegates)
            return {};
        const std::string right = standing(&RelationPage::m_right);
        const std::string area = standing(&RelationPage::m_area);
        const bool rightThere = model().rightKinds().contains(RightKindId(right));
        const bool areaThere = model().policyAreas().contains(PolicyAreaId(area));
        if (right.empty() && area.empty())
            return refused(tr("Choose the right and the policy area that are delegated."));
        if (!rightThere)
            return refused(right.empty() ? tr("Choose the right that is delegated.")
                                         : tr("No right is called “%1”: choose one of the list.").arg(toQt(right)));
        if (!areaThere)
            return refused(area.empty() ? tr("Choose the policy area on which it is delegated.")
                                        : tr("No policy area is called “%1”: choose one of the list.").arg(toQt(area)));
        relation.right = RightKindId(right);
        relation.area = PolicyAreaId(area);
        return {};
    }

    Field* endField(const RowBinding<Relation>& row, const QString& name, Subject Relation::*field, QWidget* form) {
        return new ChoiceField(context(),
                               row.of(
                                   name, [field](const Relation& each) { return keyOf(each.*field); },
                                   [this, field](Relation& each, const QString& text) -> Result<> {
                                       const std::optional<Subject> subject = subjectOf(model(), text);
                                       if (!subject)
                                           return Error{
                                               Error::Code::Refused,
                                               fromQt(tr("No body is called “%1”: choose one of the list.").arg(text)),
                                               {}};
                                       each.*field = *subject;
                                       return {};
                                   }),
                               bodyChoices(desk()), form, ChoiceField::Typing::Titles);
    }

    RelationKey m_key;
    Field* m_kind = nullptr;
    Field* m_right = nullptr;
    Field* m_area = nullptr;
    Form* m_delegation;
    Form* m_funding;
};

}  // namespace

InspectorPage* makeRelationPage(FieldContext& context, const RelationKey& key, QWidget* parent) {
    return new RelationPage(context, key, parent);
}

}  // namespace remit
