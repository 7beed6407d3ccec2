// SPDX-License-Identifier: MIT
#include "ui/inspector/field.h"

#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/bridge/text.h"
#include "ui/look/accessible.h"
#include "ui/look/plain_label.h"
#include "ui/look/theme.h"

namespace remit {

QString various() {
    const QChar joiner(0x2060);  // no width, and in no name
    return joiner + Field::tr("various") + joiner;
}

Field::Field(FieldContext& context, Binding binding, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_binding(std::move(binding)),
      m_fault(plainLabel({}, "fault", this)),
      m_caution(plainLabel({}, "caution", this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    m_fault->hide();
    m_caution->hide();
    setObjectName(m_binding.name);
}

void Field::adopt(QWidget* editor) {
    m_editor = editor;
    nameField(*editor, m_binding.name);
    setFocusProxy(editor);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(editor);
    column->addWidget(m_fault);
    column->addWidget(m_caution);
}

void Field::restore() {
    m_shown = m_binding.read();
    setText(m_shown);
    if (const auto found = m_context.refused.find(m_binding.key); found != m_context.refused.end()) {
        setText(found->second);
        judge();
    }
    showCaution();
}

// Text in progress stays: typed and not committed, or refused.
void Field::refresh() {
    const QString now = m_binding.read();
    const bool untouched = text() == m_shown;
    const bool overtaken = text() == now;
    m_shown = now;
    if (untouched || overtaken) {
        setText(now);
        showFault({});
        m_context.refused.erase(m_binding.key);
    }
    showCaution();
    emit edited();
}

void Field::judge() {
    const QString typed = text();
    showFault(typed == m_shown ? QString() : m_context.desk.document.refusalOf([&](Draft& draft) {
        return m_binding.write(draft, typed);
    }));
    showCaution();
    emit edited();
}

void Field::commit() {
    const QString typed = text();
    if (typed == m_shown) {
        m_context.refused.erase(m_binding.key);
        return;
    }
    judge();
    if (!fault().isEmpty()) {
        m_context.refused[m_binding.key] = typed;
        return;
    }
    m_context.refused.erase(m_binding.key);
    m_shown = typed;  // before the edit, so that the change it makes finds nothing in progress
    if (!m_context.desk.document.edit(m_binding.step(typed),
                                      [&](Draft& draft) { return m_binding.write(draft, typed); }))
        m_shown = m_binding.read();
}

QString Field::caution() const { return m_caution->isHidden() ? QString() : m_caution->text(); }

void Field::showCaution() {
    const QString words = m_binding.caution && fault().isEmpty() ? m_binding.caution(text()) : QString();
    m_caution->setText(words);
    m_caution->setVisible(!words.isEmpty());
    if (m_editor && fault().isEmpty())
        nameField(*m_editor, m_binding.name, words);
}

QString Field::fault() const { return m_fault->isHidden() ? QString() : m_fault->text(); }

void Field::showFault(const QString& reason) {
    m_fault->setText(reason);
    m_fault->setVisible(!reason.isEmpty());
    if (!m_editor)
        return;
    nameField(*m_editor, m_binding.name, reason);
    if (m_editor->property("faulty").toBool() != !reason.isEmpty()) {
        m_editor->setProperty("faulty", !reason.isEmpty());
        m_editor->style()->unpolish(m_editor);
        m_editor->style()->polish(m_editor);
    }
}

}  // namespace remit
