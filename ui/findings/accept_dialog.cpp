// SPDX-License-Identifier: MIT
#include "ui/findings/accept_dialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/bridge/text.h"
#include "ui/look/accessible.h"
#include "ui/look/plain_label.h"
#include "ui/look/theme.h"

namespace remit {

namespace {

QLabel* faultLabel(QWidget* parent) {
    QLabel* label = plainLabel({}, "fault", parent);
    label->hide();
    return label;
}

}  // namespace

AcceptDialog::AcceptDialog(const Desk& desk, const Finding& finding, const QString& by, QWidget* parent)
    : QDialog(parent),
      m_fingerprint(finding.fingerprint),
      m_reason(new QPlainTextEdit(this)),
      m_reasonFault(faultLabel(this)),
      m_by(new QLineEdit(by, this)),
      m_offset(new QComboBox(this)),
      m_until(new QLineEdit(this)),
      m_untilFault(faultLabel(this)) {
    setWindowTitle(tr("Accept a finding"));
    setMinimumWidth(460);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why it is right as it is, for whoever reads this next"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(QFontMetrics(font()).height() * 4 + 16);
    m_by->setAccessibleName(tr("Accepted by"));
    m_by->setPlaceholderText(tr("Your name"));
    m_until->setPlaceholderText(tr("YYYY-MM-DD, or empty for good"));
    m_until->setAccessibleName(tr("Until"));
    nameField(*m_offset, tr("Offset by"));
    m_offset->setEditable(true);
    m_offset->setInsertPolicy(QComboBox::NoInsert);
    m_offset->completer()->setFilterMode(Qt::MatchContains);
    m_offset->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_offset->setMinimumContentsLength(24);
    m_offset->addItem(tr("nothing"), QString());
    const Model& model = desk.document.model();
    for (const Grant& grant : model.grants())
        if (grant.scenario == desk.lens.scenario())
            m_offset->addItem(tr("%1: %2 on %3")
                                  .arg(toQt(model.nameOf(grant.subject)), toQt(model.rightKinds().at(grant.right).name),
                                       toQt(model.policyAreas().at(grant.area).name)),
                              toQt(grant.id));

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::medium);
    const auto row = [&](const QString& name, QWidget* field, QLabel* fault) {
        auto* column = new QVBoxLayout;
        column->setSpacing(space::hair);
        column->addWidget(field);
        if (fault)
            column->addWidget(fault);
        QLabel* label = plainLabel(name, "caption", this);
        label->setBuddy(field);
        form->addRow(label, column);
    };
    row(tr("Reason"), m_reason, m_reasonFault);
    row(tr("Accepted by"), m_by, nullptr);
    row(tr("Offset by"), m_offset, nullptr);
    row(tr("Until"), m_until, m_untilFault);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* go = new QPushButton(tr("Accept finding"), this);
    go->setProperty("role", "primary");  // before the box looks at it, which settles its style
    go->setDefault(true);
    buttons->addButton(go, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &AcceptDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AcceptDialog::reject);
    connect(m_reason, &QPlainTextEdit::textChanged, m_reasonFault, &QLabel::hide);
    connect(m_until, &QLineEdit::textEdited, m_untilFault, &QLabel::hide);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::large);
    column->addWidget(plainLabel(toQt(finding.message), "heading", this));
    column->addWidget(plainLabel(
        tr("It leaves the list, and stays in the document with its reason. You can re-open it."), "caption", this));
    column->addLayout(form);
    column->addWidget(buttons);
}

void AcceptDialog::accept() {
    const QString until = m_until->text().trimmed();
    const bool hasReason = !m_reason->toPlainText().trimmed().isEmpty();
    const bool dateIsSound = until.isEmpty() || parseDate(fromQt(until));
    m_reasonFault->setText(tr("Give a reason: it is what the next reader will ask for."));
    m_reasonFault->setVisible(!hasReason);
    m_untilFault->setText(tr("“%1” is no date: write it as 2026-03-31.").arg(until));
    m_untilFault->setVisible(!dateIsSound);
    if (!hasReason)
        m_reason->setFocus();
    else if (!dateIsSound)
        m_until->setFocus();
    else
        QDialog::accept();
}

Waiver AcceptDialog::waiver() const {
    Waiver waiver;
    waiver.fingerprint = m_fingerprint;
    waiver.reason = fromQt(m_reason->toPlainText().trimmed());
    waiver.by = fromQt(m_by->text().trimmed());
    waiver.on = parseDate(fromQt(QDate::currentDate().toString(Qt::ISODate)));
    waiver.until = parseDate(fromQt(m_until->text().trimmed()));
    if (const int chosen = m_offset->findText(m_offset->currentText()); chosen > 0)
        waiver.offset = GrantId(fromQt(m_offset->itemData(chosen).toString()));
    return waiver;
}

}  // namespace remit
