// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include "core/rights/facts.h"
#include "ui/inspector/inspector_pages.h"
#include "ui/inspector/row_binding.h"

namespace remit {

namespace {

QString perhaps(const QString& words) { return words.isEmpty() ? InspectorPage::tr("nobody") : words; }

class PolicyAreaPage final : public InspectorPage {
    Q_DECLARE_TR_FUNCTIONS(remit::PolicyAreaPage)

public:
    PolicyAreaPage(FieldContext& shared, PolicyAreaId id, QWidget* parent) : InspectorPage(shared, parent), m_id(id) {
        const RowBinding<PolicyArea> row(desk(), id, "area/" + toQt(id),
                                         [this] { return toQt(model().policyAreas().at(m_id).name); });
        Form* form = addForm();
        form->add(new LineField(shared, row.name(), form));
        form->add(new ChoiceField(shared, row.id(tr("Part of"), &PolicyArea::parent, true),
                                  rowsOf<PolicyArea>(desk(), tr("nothing"), id), form, ChoiceField::Typing::Titles));
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
    Q_DECLARE_TR_FUNCTIONS(remit::PlacePage)

public:
    PlacePage(FieldContext& shared, PlaceId id, QWidget* parent) : InspectorPage(shared, parent), m_id(id) {
        const RowBinding<Place> row(desk(), id, "place/" + toQt(id),
                                    [this] { return toQt(model().places().at(m_id).name); });
        Form* form = addForm();
        form->add(new LineField(shared, row.name(), form));
        form->add(new ChoiceField(shared, row.id(tr("Part of"), &Place::parent, true),
                                  rowsOf<Place>(desk(), tr("nothing"), id), form, ChoiceField::Typing::Titles));
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
    Q_DECLARE_TR_FUNCTIONS(remit::ScenarioPage)

public:
    ScenarioPage(FieldContext& shared, ScenarioId id, QWidget* parent) : InspectorPage(shared, parent), m_id(id) {
        const RowBinding<Scenario> row(desk(), id, "scenario/" + toQt(id),
                                       [this] { return toQt(model().scenarios().at(m_id).name); });
        Form* form = addForm();
        form->add(new LineField(shared, row.name(), form));
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

}  // namespace remit
