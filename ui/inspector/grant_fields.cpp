// SPDX-License-Identifier: MIT
#include "ui/inspector/grant_fields.h"

#include <QCoreApplication>

#include "ui/places/places_field.h"

namespace remit {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GrantFields)
};

// The words of SPEC section 1, and how they read.
std::vector<ChoiceField::Choice> votingRules() {
    return {{"", Words::tr("not said")},
            {"each", Words::tr("Each must agree for itself")},
            {"majority", Words::tr("Majority")},
            {"majority-with-mayor", Words::tr("Majority including the mayor")},
            {"two-thirds", Words::tr("Two thirds")},
            {"unanimous", Words::tr("Unanimous")}};
}

}  // namespace

Result<std::vector<Subject>> subjectsIn(const Model& model, const QString& lines) {
    std::vector<Subject> out;
    for (const QString& line : lines.split('\n', Qt::SkipEmptyParts)) {
        const auto subject = subjectOf(model, line);
        if (!subject)
            return Error{Error::Code::Refused,
                         fromQt(Words::tr("No body is called “%1”: choose one, or add it in the navigator.").arg(line)),
                         {}};
        out.push_back(*subject);
    }
    return out;
}

Binding partnersOf(const RowBinding<Grant>& row, Desk& desk) {
    return row.of(
        Words::tr("With"),
        [](const Grant& grant) {
            QStringList out;
            for (const Subject& each : grant.with)
                out << keyOf(each);
            return out.join('\n');
        },
        [&desk](Grant& grant, const QString& text) -> Result<> {
            const Result<std::vector<Subject>> list = subjectsIn(desk.document.model(), text);
            if (!list)
                return list.error();
            grant.with = *list;
            return {};
        });
}

void addGrantFields(FieldContext& context, const RowBinding<Grant>& row, Binding partners, Form& form) {
    Desk& desk = context.desk;
    const auto everybody = [&desk] { return bodiesIn(desk.document.model()); };
    const auto line = [&](const QString& name, Text Grant::*field, const QString& placeholder) {
        form.add(new LineField(context, row.text(name, field, placeholder), &form));
    };
    line(Words::tr("Wording"), &Grant::wording, Words::tr("as the right is called"));
    form.add(new ListField(context, std::move(partners), everybody, Words::tr("nobody; add a partner"), &form));
    form.add(new ChoiceField(context, row.text(Words::tr("They decide"), &Grant::votingRule, Words::tr("not said")),
                             votingRules, &form, ChoiceField::Typing::OwnWords));
    line(Words::tr("Condition"), &Grant::condition, Words::tr("none"));
    form.add(new ChoiceField(context, row.word(Words::tr("Status"), &Grant::status), choicesOf<GrantStatus>(), &form));
    if (!desk.document.model().places().empty())
        form.add(new PlacesField(context, row.ids(Words::tr("Only in"), &Grant::places, Words::tr("place")),
                                 Words::tr("everywhere"), &form));
    line(Words::tr("Legal basis"), &Grant::legalBasis, Words::tr("none"));
}

void addLesserGrantFields(FieldContext& context, const RowBinding<Grant>& row, Form& form) {
    form.add(new LineField(context, row.text(Words::tr("Source"), &Grant::source, Words::tr("none")), &form));
    form.add(new LineField(context, row.date(Words::tr("From"), &Span::from), &form));
    form.add(new LineField(context, row.date(Words::tr("To"), &Span::to), &form));
    form.add(new NoteField(context, row.text(Words::tr("Note"), &Grant::note, Words::tr("none")), &form));
    form.addWide(new SwitchField(context, row.flag(Words::tr("Lapses"), &Grant::lapses),
                                 Words::tr("Lapses where its body is absent"), &form));
}

}  // namespace remit
