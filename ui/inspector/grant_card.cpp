// SPDX-License-Identifier: MIT
#include "ui/inspector/grant_card.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/check/wording.h"
#include "core/edits/grant_right.h"
#include "ui/inspector/extra_lines.h"
#include "ui/inspector/grant_fields.h"
#include "ui/look/badges.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

namespace remit {

GrantCard::GrantCard(FieldContext& context, const GrantKey& key, QWidget* parent)
    : QFrame(parent),
      m_context(context),
      m_key(key),
      m_badge(new RightBadge({}, this)),
      m_form(new Form(this)),
      m_more(new Form(this)) {
    setProperty("role", "card");
    Desk& desk = context.desk;
    const RowBinding<Grant> row(desk, key, "grant/" + toQt(key.scenario) + '/' + toQt(key.id),
                                [this] { return spoken(); });
    auto* kind = new ChoiceField(context, row.id(tr("Right"), &Grant::right), rowsOf<RightKind>(desk), m_form);
    auto* away = new QToolButton(this);
    away->setIcon(actionIcon("delete"));
    away->setIconSize({16, 16});
    away->setToolTip(tr("Remove this right"));
    away->setAccessibleName(tr("Remove this right"));
    away->setObjectName("removeRight");
    connect(away, &QToolButton::clicked, this, &GrantCard::remove);
    auto* more = new QToolButton(this);
    more->setText(tr("More"));
    more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    more->setCheckable(true);
    more->setObjectName("more");

    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_badge);
    head->addWidget(kind, 1);
    head->addWidget(away);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::small, space::small, space::small);
    column->setSpacing(space::hair);
    column->addLayout(head);
    column->addWidget(m_form);
    column->addWidget(m_more);
    column->addWidget(more, 0, Qt::AlignLeft);

    m_form->follow(kind);
    addGrantFields(context, row, partnersOf(row, desk), *m_form);
    addLesserGrantFields(context, row, *m_more);
    m_more->add(new ChoiceField(context, holder(), bodyChoices(desk), m_more, ChoiceField::Typing::Titles));
    m_more->add(new ChoiceField(context, area(), rowsOf<PolicyArea>(desk), m_more, ChoiceField::Typing::Titles));
    m_more->addLine(new ExtraLines(desk, key, m_more));
    const Grant& now = grant();
    const bool says = !now.source.empty() || now.span.from || now.span.to || !now.note.empty() || now.lapses;
    const auto unfold = [this, more](bool open) {
        m_more->setVisible(open);
        more->setText(open ? tr("Less") : tr("Source, dates, note, holder…"));
    };
    connect(more, &QToolButton::toggled, this, unfold);
    more->setChecked(says);
    unfold(says);
    refresh();
}

const Grant& GrantCard::grant() const { return m_context.desk.document.model().grants().at(m_key); }

QString GrantCard::spoken() const {
    const Model& model = m_context.desk.document.model();
    return tr("%1’s %2 on %3")
        .arg(toQt(model.nameOf(grant().subject)), toQt(inSentence(model.rightKinds().at(grant().right).name)),
             toQt(model.policyAreas().at(grant().area).name));
}

Binding GrantCard::holder() {
    const auto find = [this] { return m_context.desk.document.model().grants().find(m_key); };
    return {
        tr("Held by"), "grant/" + toQt(m_key.scenario) + '/' + toQt(m_key.id) + "/holder",
        [find] { return find() ? keyOf(find()->subject) : QString(); },
        [key = m_key](Draft& draft, const QString& text) -> Result<> {
            const std::optional<Subject> subject = subjectOf(draft.model(), text);
            const Grant* now = draft.model().grants().find(key);
            if (!subject || !now)
                return Error{
                    Error::Code::Refused, fromQt(tr("No body is called “%1”: choose one of the list.").arg(text)), {}};
            return moveGrant(draft, key, *subject, PolicyAreaId(now->area));
        },
        [this](const QString& text) {
            const Model& model = m_context.desk.document.model();
            return tr("give %1 to %2").arg(spoken(), toQt(model.nameOf(subjectOf(model, text).value_or(Subject()))));
        }};
}

Binding GrantCard::area() {
    const auto find = [this] { return m_context.desk.document.model().grants().find(m_key); };
    return {tr("Policy area"), "grant/" + toQt(m_key.scenario) + '/' + toQt(m_key.id) + "/area",
            [find] { return find() ? toQt(find()->area) : QString(); },
            [key = m_key](Draft& draft, const QString& text) -> Result<> {
                const Grant* now = draft.model().grants().find(key);
                if (!now || !draft.model().policyAreas().contains(PolicyAreaId(fromQt(text))))
                    return Error{Error::Code::Refused,
                                 fromQt(tr("No policy area is called “%1”: choose one of the list.").arg(text)),
                                 {}};
                return moveGrant(draft, key, Subject(now->subject), PolicyAreaId(fromQt(text)));
            },
            [this](const QString& text) {
                const PolicyArea* area = m_context.desk.document.model().policyAreas().find(PolicyAreaId(fromQt(text)));
                return tr("move %1 to %2").arg(spoken(), area ? toQt(area->name) : text);
            }};
}

void GrantCard::refresh() {
    const RightKind& kind = m_context.desk.document.model().rightKinds().at(grant().right);
    m_badge->setMark(
        {toQt(kind.letter), kind.rightClass, false, !grant().with.empty(), !grant().condition.empty(), false});
    setAccessibleName(spoken());
    m_form->refresh();
    m_more->refresh();
}

void GrantCard::commit() {
    m_form->commit();
    m_more->commit();
}

void GrantCard::remove() {
    m_context.desk.document.edit(tr("remove %1").arg(spoken()),
                                 [key = m_key](Draft& draft) { return revokeGrant(draft, key); });
}

}  // namespace remit
