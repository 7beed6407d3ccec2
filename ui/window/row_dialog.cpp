// SPDX-License-Identifier: MIT
#include "ui/window/row_dialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <tuple>

#include "ui/look/accessible.h"
#include "ui/look/plain_label.h"
#include "ui/look/theme.h"

namespace remit {

namespace {

constexpr int listsToType = 12;  // longer ones are typed into, which narrows them

void typeInto(QComboBox& box) {
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.completer()->setFilterMode(Qt::MatchContains);
    box.completer()->setCompletionMode(QCompleter::PopupCompletion);
    box.setMinimumContentsLength(24);
}

}  // namespace

RowDialog::RowDialog(const Ask& ask, QWidget* parent)
    : QDialog(parent),
      m_refusal(ask.refusal),
      m_name(new QLineEdit(ask.initialName, this)),
      m_nameReason(plainLabel({}, "fault", this)),
      m_letterReason(plainLabel({}, "fault", this)),
      m_ok(new QPushButton(ask.accept, this)) {
    setWindowTitle(ask.title);
    setMinimumWidth(440);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(space::medium);
    form->setHorizontalSpacing(space::large);
    const auto addField = [&](const QString& label, QWidget* field, QLabel* reason) {
        auto* column = new QVBoxLayout;
        column->setSpacing(space::hair);
        column->addWidget(field);
        column->addWidget(reason);
        auto* words = new QLabel(label, this);
        words->setBuddy(field);
        form->addRow(words, column);
        field->setAccessibleName(QString(label).remove('&'));
    };
    addField(ask.nameLabel, m_name, m_nameReason);
    m_letterReason->hide();
    if (ask.letter) {
        m_letter = new QLineEdit(this);
        m_letter->setMaxLength(2);
        m_letter->setMaximumWidth(64);
        addField(tr("&Letter"), m_letter, m_letterReason);
        connect(m_letter, &QLineEdit::textChanged, this, &RowDialog::check);
    }
    if (!ask.choiceLabel.isEmpty()) {
        m_choice = new QComboBox(this);
        for (const auto& [text, value] : ask.choices)
            m_choice->addItem(text, value);
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(ask.initialChoice)));
        nameField(*m_choice, QString(ask.choiceLabel).remove('&'));
        if (m_choice->count() > listsToType)
            typeInto(*m_choice);
        form->addRow(ask.choiceLabel, m_choice);
        connect(m_choice, &QComboBox::currentTextChanged, this, &RowDialog::check);
    }
    m_ok->setProperty("role", "primary");
    m_ok->setDefault(true);
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    connect(m_ok, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &RowDialog::check);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    layout->setSpacing(space::large);
    layout->addLayout(form);
    layout->addStretch();
    layout->addLayout(buttons);
    m_name->selectAll();
    check();
}

RowDialog::Answer RowDialog::answer() const {
    const int chosen = m_choice ? m_choice->findText(m_choice->currentText().trimmed(), Qt::MatchFixedString) : -1;
    const QString choice = !m_choice ? QString()
                           : m_choice->currentText() == m_choice->itemText(m_choice->currentIndex())
                               ? m_choice->currentData().toString()
                           : chosen < 0 ? m_choice->currentText()
                                        : m_choice->itemData(chosen).toString();
    return {m_name->text(), m_letter ? m_letter->text() : QString(), choice};
}

// What is wrong stands under the field that it is wrong with.
void RowDialog::check() {
    const Answer now = answer();
    const bool empty = now.name.trimmed().isEmpty();
    const QString reason = empty ? QString() : m_refusal(now);
    const bool ofLetter = !reason.isEmpty() && m_letter && m_refusal({now.name, QString(), now.choice}).isEmpty();
    for (const auto& [label, field, mine] :
         {std::tuple(m_nameReason, m_name, !ofLetter), std::tuple(m_letterReason, m_letter, ofLetter)}) {
        label->setText(mine ? reason : QString());
        label->setVisible(mine && !reason.isEmpty());
        if (field)
            field->setAccessibleDescription(label->text());
    }
    m_ok->setEnabled(!empty && reason.isEmpty());
}

}  // namespace remit
