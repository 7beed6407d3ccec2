// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/inspector/inspector_pages.h"
#include "ui/inspector/relation_list.h"
#include "ui/inspector/row_binding.h"
#include "ui/places/places_field.h"

namespace remit {

namespace {

class BodyTypePage final : public InspectorPage {
    Q_DECLARE_TR_FUNCTIONS(remit::BodyTypePage)

public:
    BodyTypePage(FieldContext& shared, BodyTypeId id, QWidget* parent) : InspectorPage(shared, parent), m_id(id) {
        const RowBinding<BodyType> row(desk(), id, "type/" + toQt(id),
                                       [this] { return toQt(model().bodyTypes().at(m_id).name); });
        Form* form = addForm();
        form->add(new LineField(shared, row.name(), form));
        form->add(new ChoiceField(shared, row.word(tr("Tier"), &BodyType::tier), choicesOf<Tier>(), form));
        form->add(new ChoiceField(shared, row.word(tr("Mandate"), &BodyType::mandate), choicesOf<Mandate>(), form));
        addHeading(tr("What is expected of it"));
        form = addForm();
        form->addWide(new SwitchField(shared, row.flag(tr("Advisory only"), &BodyType::advisoryOnly),
                                      tr("It advises only, and should not decide"), form));
        form->addWide(new SwitchField(shared, row.flag(tr("Everywhere"), &BodyType::everywhere),
                                      tr("Every place should have one"), form));
        form->addWide(new SwitchField(shared, row.flag(tr("Exclusive"), &BodyType::exclusive),
                                      tr("No place should have two"), form));
        addHeading(tr("Where it is missing"));
        addWords(tr("The first of these that is there takes over its rights."), "caption");
        form = addForm();
        form->add(new ListField(shared, row.ids(tr("Adopted by"), &BodyType::adoptedBy, tr("body type")),
                                entriesOf<BodyType>(desk(), id), tr("nobody; add a body type"), form, true));
        addHeading(tr("Boundaries"));
        form = addForm();
        form->add(new ListField(shared, row.ids(tr("Same area as"), &BodyType::coterminousWith, tr("body type")),
                                entriesOf<BodyType>(desk(), id), tr("none; add a body type"), form));
        addHeading(tr("Relations"));
        column()->addWidget(m_relations = new RelationList(desk(), id, this));
        refresh();
    }

    void refresh() override {
        InspectorPage::refresh();
        m_relations->refresh();
        const BodyType& type = model().bodyTypes().at(m_id);
        qsizetype institutions = 0;
        for (const Institution& each : model().institutions())
            institutions += each.type == m_id;
        setTitle(toQt(type.name), institutions == 0   ? tr("Body type")
                                  : institutions == 1 ? tr("Body type, one institution")
                                                      : tr("Body type, %1 institutions").arg(institutions));
    }

private:
    BodyTypeId m_id;
    RelationList* m_relations = nullptr;
};

class InstitutionPage final : public InspectorPage {
    Q_DECLARE_TR_FUNCTIONS(remit::InstitutionPage)

public:
    InstitutionPage(FieldContext& shared, InstitutionId id, QWidget* parent) : InspectorPage(shared, parent), m_id(id) {
        const RowBinding<Institution> row(desk(), id, "institution/" + toQt(id),
                                          [this] { return toQt(model().institutions().at(m_id).name); });
        Form* form = addForm();
        form->add(new LineField(shared, row.name(), form));
        form->add(new ChoiceField(shared, row.id(tr("Type"), &Institution::type), rowsOf<BodyType>(desk()), form,
                                  ChoiceField::Typing::Titles));
        form->add(new LineField(shared, row.date(tr("From"), &Span::from), form));
        form->add(new LineField(shared, row.date(tr("To"), &Span::to), form));
        addHeading(tr("The places it covers"));
        if (model().places().empty())
            addWords(tr("This document has no places, so it covers everything. Add places in the navigator."),
                     "caption");
        form = addForm();
        form->addWide(new PlacesField(shared, row.ids(tr("Places"), &Institution::places, tr("place")),
                                      tr("no places yet"), form));
        addHeading(tr("Relations"));
        column()->addWidget(m_relations = new RelationList(desk(), id, this));
        refresh();
    }

    void refresh() override {
        InspectorPage::refresh();
        m_relations->refresh();
        const Institution& institution = model().institutions().at(m_id);
        setTitle(toQt(institution.name),
                 tr("Institution: %1").arg(toQt(model().bodyTypes().at(institution.type).name)));
    }

private:
    InstitutionId m_id;
    RelationList* m_relations = nullptr;
};

}  // namespace

InspectorPage* makeBodyTypePage(FieldContext& context, BodyTypeId id, QWidget* parent) {
    return new BodyTypePage(context, id, parent);
}

InspectorPage* makeInstitutionPage(FieldContext& context, InstitutionId id, QWidget* parent) {
    return new InstitutionPage(context, id, parent);
}

}  // namespace remit
