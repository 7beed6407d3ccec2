// SPDX-License-Identifier: MIT
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/rights/facts.h"
#include "ui/inspector/inspector_pages.h"
#include "ui/inspector/row_binding.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/relations/relation_dialog.h"
#include "ui/relations/relation_words.h"

namespace remit {

namespace {

QString perhaps(const QString& words) { return words.isEmpty() ? InspectorPage::tr("nobody") : words; }

// A binding for an id that may be empty.
template <class Row, class Id>
Binding idOf(const RowBinding<Row>& row, const QString& name, Id Row::*field) {
    return row.of(
        name, [field](const Row& each) { return toQt(each.*field); },
        [field](Row& each, const QString& text) -> Result<> {
            each.*field = Id(fromQt(text));
            return {};
        });
}

class PolicyAreaPage final : public InspectorPage {
public:
    PolicyAreaPage(FieldContext& shared, PolicyAreaId id, QWidget* parent) : InspectorPage(shared, parent), m_id(id) {
        const RowBinding<PolicyArea> row(desk(), id, "area/" + toQt(id),
                                         [this] { return toQt(model().policyAreas().at(m_id).name); });
        Form* form = addForm();
        form->add(new LineField(shared, row.text(tr("Name"), &PolicyArea::name), form));
        form->add(new ChoiceField(shared, idOf(row, tr("Part of"), &PolicyArea::parent),
                                  rowsOf<PolicyArea>(desk(), tr("nothing")), form));
        addHeading(tr("Who decides"));
        m_decides = addWords({});
        connect(&desk().lens, &Lens::changed, this, [this] { refresh(); });
        refresh();
    }

    void refresh() override {
        InspectorPage::refresh();
        const PolicyArea& area = model().policyAreas().at(m_id);
        setTitle(toQt(area.name), tr("Policy area"));
        QStringList words;
        for (const Grant& grant : model().grants()) {
            if (grant.scenario != desk().lens.scenario() || grant.area != m_id ||
                model().rightKinds().at(grant.right).rightClass != RightClass::Decision)
                continue;
            QStringList names{toQt(model().nameOf(grant.subject))};
            for (const Subject& partner : grant.with)
                names << toQt(model().nameOf(partner));
            words << names.join(tr(" with "));
        }
        m_decides->setText(perhaps(words.join('\n')));
    }

private:
    PolicyAreaId m_id;
    QLabel* m_decides;
};

class PlacePage final : public InspectorPage {
public:
    PlacePage(FieldContext& shared, PlaceId id, QWidget* parent) : InspectorPage(shared, parent), m_id(id) {
        const RowBinding<Place> row(desk(), id, "place/" + toQt(id),
                                    [this] { return toQt(model().places().at(m_id).name); });
        Form* form = addForm();
        form->add(new LineField(shared, row.text(tr("Name"), &Place::name), form));
        form->add(new ChoiceField(shared, idOf(row, tr("Part of"), &Place::parent),
                                  rowsOf<Place>(desk(), tr("nothing")), form));
        addHeading(tr("Who covers it"));
        m_who = addWords({});
        refresh();
    }

    void refresh() override {
        InspectorPage::refresh();
        setTitle(toQt(model().places().at(m_id).name), tr("Place"));
        QStringList names;
        for (const Institution& institution : model().institutions())
            for (PlaceId each = m_id; !each.empty(); each = model().places().at(each).parent)
                if (std::find(institution.places.begin(), institution.places.end(), each) != institution.places.end()) {
                    names << toQt(institution.name);
                    break;
                }
        m_who->setText(perhaps(names.join('\n')));
    }

private:
    PlaceId m_id;
    QLabel* m_who;
};

class ScenarioPage final : public InspectorPage {
public:
    ScenarioPage(FieldContext& shared, ScenarioId id, QWidget* parent) : InspectorPage(shared, parent), m_id(id) {
        const RowBinding<Scenario> row(desk(), id, "scenario/" + toQt(id),
                                       [this] { return toQt(model().scenarios().at(m_id).name); });
        Form* form = addForm();
        form->add(new LineField(shared, row.text(tr("Name"), &Scenario::name), form));
        addHeading(tr("What it holds"));
        m_counts = addWords({});
        refresh();
    }

    void refresh() override {
        InspectorPage::refresh();
        setTitle(toQt(model().scenarios().at(m_id).name), tr("Scenario"));
        const auto count = [&](const auto& table) {
            return std::count_if(table.begin(), table.end(), [&](const auto& each) { return each.scenario == m_id; });
        };
        m_counts->setText(tr("Rights: %1\nRelations: %2").arg(count(model().grants())).arg(count(model().relations())));
    }

private:
    ScenarioId m_id;
    QLabel* m_counts;
};

class RightKindPage final : public InspectorPage {
public:
    RightKindPage(FieldContext& shared, RightKindId id, QWidget* parent) : InspectorPage(shared, parent), m_id(id) {
        const RowBinding<RightKind> row(desk(), id, "right/" + toQt(id),
                                        [this] { return toQt(model().rightKinds().at(m_id).name); });
        Form* form = addForm();
        form->add(new LineField(shared, row.text(tr("Name"), &RightKind::name), form));
        form->add(new LineField(shared, row.text(tr("Letter"), &RightKind::letter, tr("none")), form));
        form->add(
            new ChoiceField(shared, row.word(tr("Class"), &RightKind::rightClass), choicesOf<RightClass>(), form));
        form->addWide(new SwitchField(shared, row.flag(tr("Sole"), &RightKind::sole),
                                      tr("One holder is expected, or several jointly"), form));
        refresh();
    }

    void refresh() override {
        InspectorPage::refresh();
        setTitle(toQt(model().rightKinds().at(m_id).name), tr("Right"));
    }

private:
    RightKindId m_id;
};

class DocumentPage final : public InspectorPage {
public:
    DocumentPage(FieldContext& shared, QWidget* parent) : InspectorPage(shared, parent) {
        Form* form = addForm();
        form->add(
            new LineField(shared,
                          {tr("Title"), "document/title", [this] { return toQt(model().title()); },
                           [](Draft& draft, const QString& text) { return remit::setTitle(draft, fromQt(text)); },
                           [](const QString& text) { return tr("call the document %1").arg(text); }, tr("untitled")},
                          form));
        addHeading(tr("What it holds"));
        m_counts = addWords({});
        addHeading(tr("Where to start"));
        m_hint = addWords({}, "caption");
        refresh();
    }

    void refresh() override {
        InspectorPage::refresh();
        setTitle(model().title().empty() ? tr("This document") : toQt(model().title()), tr("Nothing is selected"));
        QStringList counts;
        const auto say = [&](const QString& words, std::size_t count) {
            if (count > 0)
                counts << words.arg(count);
        };
        say(tr("Policy areas: %1"), model().policyAreas().size());
        say(tr("Body types: %1"), model().bodyTypes().size());
        say(tr("Institutions: %1"), model().institutions().size());
        say(tr("Places: %1"), model().places().size());
        say(tr("Scenarios: %1"), model().scenarios().size());
        say(tr("Rights: %1"), model().grants().size());
        say(tr("Relations: %1"), model().relations().size());
        m_counts->setText(counts.isEmpty() ? tr("Nothing yet") : counts.join('\n'));
        m_hint->setText(model().grants().empty()
                            ? tr("Paste a table into the matrix, or add policy areas and body types in the navigator. "
                                 "Then press a letter in a cell to give a right.")
                            : tr("Select a cell, a body or a policy area to see all about it and to change it here. In "
                                 "the matrix a letter gives or takes a right; Enter edits the cell in words."));
    }

private:
    QLabel* m_counts;
    QLabel* m_hint;
};

class RelationPage final : public InspectorPage {
public:
    RelationPage(FieldContext& shared, const RelationKey& key, QWidget* parent)
        : InspectorPage(shared, parent), m_key(key) {
        const RowBinding<Relation> row(desk(), key, "relation/" + toQt(key.scenario) + '/' + toQt(key.id),
                                       [this] { return title(); });
        Form* form = addForm();
        form->add(subjectField(row, tr("From"), &Relation::from, form));
        form->add(subjectField(row, tr("To"), &Relation::to, form));
        const RelationKind kind = model().relations().at(key).kind;
        if (kind == RelationKind::Delegates) {
            form->add(new ChoiceField(shared, idOf(row, tr("Policy area"), &Relation::area), rowsOf<PolicyArea>(desk()),
                                      form));
            form->add(
                new ChoiceField(shared, idOf(row, tr("Right"), &Relation::right), rowsOf<RightKind>(desk()), form));
        }
        if (kind == RelationKind::Funds)
            form->addWide(new SwitchField(shared, row.flag(tr("Competitive"), &Relation::competitive),
                                          tr("The money is competed for"), form));
        form->add(new LineField(shared, row.date(tr("Since"), &Span::from), form));
        form->add(new LineField(shared, row.date(tr("Until"), &Span::to), form));
        form->add(new NoteField(shared, row.text(tr("Note"), &Relation::note, tr("none")), form));
        auto* away = new QPushButton(actionIcon("delete"), tr("Remove this relation"), this);
        away->setObjectName("removeRelation");
        connect(away, &QPushButton::clicked, this, [this] { removeRelationFrom(desk(), m_key); });
        column()->addSpacing(space::large);
        column()->addWidget(away, 0, Qt::AlignLeft);
        refresh();
    }

    void refresh() override {
        InspectorPage::refresh();
        setTitle(title(), tr("Relation"));
    }

private:
    [[nodiscard]] QString title() const { return sentenceOf(model(), model().relations().at(m_key)); }

    Field* subjectField(const RowBinding<Relation>& row, const QString& name, Subject Relation::*field, QWidget* form) {
        return new ChoiceField(
            context(),
            row.of(
                name, [field](const Relation& each) { return keyOf(each.*field); },
                [this, field](Relation& each, const QString& text) -> Result<> {
                    each.*field = subjectOf(model(), text).value_or(Subject());
                    return {};
                }),
            [this] {
                std::vector<ChoiceField::Choice> out;
                for (const BodyType& type : model().bodyTypes())
                    out.push_back({keyOf(type.id), toQt(type.name)});
                for (const Institution& institution : model().institutions())
                    out.push_back({keyOf(institution.id), toQt(institution.name)});
                return out;
            },
            form);
    }

    RelationKey m_key;
};

}  // namespace

InspectorPage* makePolicyAreaPage(FieldContext& context, PolicyAreaId id, QWidget* parent) {
    return new PolicyAreaPage(context, id, parent);
}
InspectorPage* makePlacePage(FieldContext& context, PlaceId id, QWidget* parent) {
    return new PlacePage(context, id, parent);
}
InspectorPage* makeScenarioPage(FieldContext& context, ScenarioId id, QWidget* parent) {
    return new ScenarioPage(context, id, parent);
}
InspectorPage* makeRightKindPage(FieldContext& context, RightKindId id, QWidget* parent) {
    return new RightKindPage(context, id, parent);
}
InspectorPage* makeRelationPage(FieldContext& context, const RelationKey& key, QWidget* parent) {
    return new RelationPage(context, key, parent);
}
InspectorPage* makeDocumentPage(FieldContext& context, QWidget* parent) { return new DocumentPage(context, parent); }

}  // namespace remit
