// SPDX-License-Identifier: MIT
#include "ui/window/insert_rows.h"

#include <QCoreApplication>

#include "core/edits/rows.h"
#include "ui/bridge/text.h"
#include "ui/bridge/titles.h"
#include "ui/window/main_window.h"
#include "ui/window/row_dialog.h"

namespace remit {

namespace {

using RowAnswer = RowDialog::Answer;

struct InsertWords {
    Q_DECLARE_TR_FUNCTIONS(InsertRows)
};

template <class Row>
std::vector<std::pair<QString, QString>> namesOfRows(const Table<Row>& rows) {
    std::vector<std::pair<QString, QString>> out;
    for (const Row& row : rows)
        out.emplace_back(toQt(row.name), toQt(row.id));
    return out;
}

// Shows the dialog; `add` makes the row in a draft and returns its id, `select` takes the id once it is in the
// document.
template <class Add, class Select>
void ask(RowDialog::Ask question, Desk& desk, QWidget* parent, const Add& add, const Select& select) {
    using Id = std::remove_cvref_t<decltype(add(std::declval<Draft&>(), std::declval<const RowAnswer&>()).value())>;
    Id made;
    const auto editFor = [&](const RowAnswer& answer) {
        return [&add, &made, answer](Draft& draft) -> Result<> {
            auto result = add(draft, answer);
            if (!result)
                return result.error();
            made = *result;
            return {};
        };
    };
    question.refusal = [&](const RowAnswer& answer) { return desk.document.refusalOf(editFor(answer)); };
    RowDialog dialog(question, parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (desk.document.edit(InsertWords::tr("add %1").arg(dialog.answer().name.trimmed()), editFor(dialog.answer())))
        select(made);
}

}  // namespace

void insertRow(ActionId action, Desk& desk, QWidget* parent) {
    const Model& model = desk.document.model();
    const auto selectItem = [&](auto id) { desk.selection.select(id); };
    RowDialog::Ask question;
    question.nameLabel = InsertWords::tr("&Name");
    switch (action) {
        case ActionId::InsertArea: {
            question.title = InsertWords::tr("Add a policy area");
            question.choiceLabel = InsertWords::tr("&Under");
            question.choices = namesOfRows(model.policyAreas());
            question.choices.insert(question.choices.begin(), {InsertWords::tr("(at the top)"), QString()});
            ask(
                question, desk, parent,
                [](Draft& draft, const RowAnswer& answer) {
                    return addPolicyArea(draft, fromQt(answer.name), PolicyAreaId(fromQt(answer.choice)));
                },
                selectItem);
            return;
        }
        case ActionId::InsertBody:
            question.title = InsertWords::tr("Add a body type");
            ask(
                question, desk, parent,
                [](Draft& draft, const RowAnswer& answer) { return addBodyType(draft, fromQt(answer.name)); },
                [&](BodyTypeId id) { desk.selection.select(Subject(id)); });
            return;
        case ActionId::InsertInstitution:
            question.title = InsertWords::tr("Add an institution");
            question.choiceLabel = InsertWords::tr("&Body type");
            question.choices = namesOfRows(model.bodyTypes());
            ask(
                question, desk, parent,
                [](Draft& draft, const RowAnswer& answer) {
                    return addInstitution(draft, fromQt(answer.name), BodyTypeId(fromQt(answer.choice)));
                },
                [&](InstitutionId id) { desk.selection.select(Subject(id)); });
            return;
        case ActionId::InsertPlace:
            question.title = InsertWords::tr("Add a place");
            question.choiceLabel = InsertWords::tr("&Within");
            question.choices = namesOfRows(model.places());
            question.choices.insert(question.choices.begin(), {InsertWords::tr("(at the top)"), QString()});
            ask(
                question, desk, parent,
                [](Draft& draft, const RowAnswer& answer) {
                    return addPlace(draft, fromQt(answer.name), PlaceId(fromQt(answer.choice)));
                },
                selectItem);
            return;
        case ActionId::InsertRightKind:
            question.title = InsertWords::tr("Add a right kind");
            question.letter = true;
            question.choiceLabel = InsertWords::tr("&Class");
            for (const auto& [value, name] : namesOf(RightClass{}))
                question.choices.emplace_back(titleOf(value),
                                              QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
            ask(
                question, desk, parent,
                [](Draft& draft, const RowAnswer& answer) {
                    return addRightKind(draft, fromQt(answer.name), fromQt(answer.letter),
                                        fromName<RightClass>(fromQt(answer.choice)).value_or(RightClass::Decision));
                },
                selectItem);
            return;
        case ActionId::InsertScenario:
        case ActionId::DuplicateScenario: {
            const bool copy = action == ActionId::DuplicateScenario;
            const Scenario* current = model.scenarios().find(desk.lens.scenario());
            question.title = copy ? InsertWords::tr("Copy this scenario") : InsertWords::tr("Add a scenario");
            if (copy && current)
                question.initialName = InsertWords::tr("%1, changed").arg(toQt(current->name));
            const ScenarioId from = copy ? desk.lens.scenario() : ScenarioId();
            ask(
                question, desk, parent,
                [from](Draft& draft, const RowAnswer& answer) { return addScenario(draft, fromQt(answer.name), from); },
                [&](ScenarioId id) { desk.lens.setScenario(id); });
            return;
        }
        default:
            Q_ASSERT_X(false, "insertRow", "not an action that adds a row");
    }
}

void renameDocument(Desk& desk, QWidget* parent) {
    RowDialog::Ask ask;
    ask.title = MainWindow::tr("Rename document");
    ask.nameLabel = MainWindow::tr("&Title");
    ask.initialName = toQt(desk.document.model().title());
    ask.accept = MainWindow::tr("&Rename");
    const auto editFor = [](const RowDialog::Answer& answer) {
        return [name = fromQt(answer.name)](Draft& draft) { return setTitle(draft, name); };
    };
    ask.refusal = [&](const RowDialog::Answer& answer) { return desk.document.refusalOf(editFor(answer)); };
    RowDialog dialog(ask, parent);
    if (dialog.exec() == QDialog::Accepted)
        desk.document.edit(MainWindow::tr("rename the document"), editFor(dialog.answer()));
}

}  // namespace remit
