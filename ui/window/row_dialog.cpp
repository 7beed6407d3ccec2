// SPDX-License-Identifier: MIT
#include "ui/window/row_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/look/theme.h"

namespace remit {

RowDialog::RowDialog(const Ask& ask, QWidget* parent)
    : QDialog(parent),
      m_refusal(ask.refusal),
      m_name(new QLineEdit(ask.initialName, this)),
      m_reason(new QLabel(this)),
      m_ok(new QPushButton(ask.accept, this)) {
    setWindowTitle(ask.title);
    setMinimumWidth(440);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(space::medium);
    form->setHorizontalSpacing(space::large);
    form->addRow(ask.nameLabel, m_name);
    if (ask.letter) {
        m_letter = new QLineEdit(this);
        m_letter->setMaxLength(2);
        m_letter->setMaximumWidth(64);
        form->addRow(tr("&Letter"), m_letter);
        connect(m_letter, &QLineEdit::textChanged, this, &RowDialog::check);
    }
    if (!ask.choiceLabel.isEmpty()) {
        m_choice = new QComboBox(this);
        for (const auto& [text, value] : ask.choices)
            m_choice->addItem(text, value);
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(ask.initialChoice)));
        form->addRow(ask.choiceLabel, m_choice);
        connect(m_choice, &QComboBox::currentIndexChanged, this, &RowDialog::check);
    }
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setMinimumHeight(fontMetrics().height() * 2);
    m_reason->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_reason->setStyleSheet(QString("color: %1;").arg(themeOf(palette()).error.name()));

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
    layout->addWidget(m_reason);
    layout->addLayout(buttons);
    m_name->selectAll();
    check();
}

RowDialog::Answer RowDialog::answer() const {
    return {m_name->text(), m_letter ? m_letter->text() : QString(),
            m_choice ? m_choice->currentData().toString() : QString()};
}

void RowDialog::check() {
    const Answer now = answer();
    const bool empty = now.name.trimmed().isEmpty();
    const QString reason = empty ? QString() : m_refusal(now);
    m_reason->setText(reason);
    m_ok->setEnabled(!empty && reason.isEmpty());
}

}  // namespace remit
