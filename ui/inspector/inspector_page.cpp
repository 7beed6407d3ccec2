// SPDX-License-Identifier: MIT
#include "ui/inspector/inspector_page.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/inspector/extra_lines.h"
#include "ui/look/icons.h"
#include "ui/look/plain_label.h"
#include "ui/look/theme.h"

namespace remit {

namespace {
constexpr int nameWidth = 78;

}  // namespace

Form::Form(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::hair);
    m_grid->setVerticalSpacing(space::hair);
    m_grid->setColumnMinimumWidth(0, nameWidth);
    m_grid->setColumnStretch(1, 1);
}

Field* Form::add(Field* field) {
    const int row = m_grid->rowCount();
    QLabel* name = plainLabel(field->name(), "caption", this);
    name->setContentsMargins(0, 6, 0, 0);
    name->setBuddy(field);
    m_grid->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(field, row, 1);
    m_fields.push_back(field);
    return field;
}

Field* Form::addWide(Field* field) {
    m_grid->addWidget(field, m_grid->rowCount(), 0, 1, 2);
    m_fields.push_back(field);
    return field;
}

void Form::addLine(QWidget* line) { m_grid->addWidget(line, m_grid->rowCount(), 0, 1, 2); }

Field* Form::follow(Field* field) {
    m_fields.push_back(field);
    return field;
}

void Form::refresh() {
    for (Field* field : m_fields)
        field->refresh();
}

void Form::commit() {
    for (Field* field : m_fields)
        field->commit();
}

InspectorPage::InspectorPage(FieldContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_title(plainLabel({}, "heading", this)),
      m_caption(plainLabel({}, "caption", this)),
      m_column(new QVBoxLayout) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addLayout(m_column);
    outer->addStretch(1);
    m_title->setProperty("role", "title");
    m_column->setContentsMargins(space::large, space::large, space::large, space::huge);
    m_column->setSpacing(space::small);
    m_column->addWidget(m_title);
    m_column->addWidget(m_caption);
    m_column->addSpacing(space::medium);
}

void InspectorPage::setTitle(const QString& title, const QString& caption) {
    m_title->setText(title);
    m_caption->setText(caption);
    setAccessibleName(title);
}

QLabel* InspectorPage::addHeading(const QString& text) {
    m_column->addSpacing(space::large);
    return addWords(text, "heading");
}

QLabel* InspectorPage::addWords(const QString& text, const char* role) {
    QLabel* label = plainLabel(text, role, this);
    m_column->addWidget(label);
    return label;
}

Form* InspectorPage::addForm() {
    auto* form = new Form(this);
    m_column->addWidget(form);
    m_forms.push_back(form);
    return form;
}

void InspectorPage::addMore(const Item& item) {
    auto* more = new QToolButton(this);
    more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    more->setCheckable(true);
    more->setObjectName("extras");
    m_more = new ExtraLines(desk(), item, this);
    m_column->addSpacing(space::medium);
    m_column->addWidget(more, 0, Qt::AlignLeft);
    m_column->addWidget(m_more);
    const auto unfold = [this, more](bool open) {
        m_more->setVisible(open);
        more->setText(open ? tr("Less") : tr("More"));
        more->setIcon(actionIcon(open ? "chevron-up" : "chevron-down"));
    };
    connect(more, &QToolButton::toggled, this, unfold);
    unfold(false);
}

void InspectorPage::refresh() {
    for (Form* form : m_forms)
        form->refresh();
    if (m_more)
        m_more->refresh();
}

void InspectorPage::commit() {
    for (Form* form : m_forms)
        form->commit();
}

}  // namespace remit
