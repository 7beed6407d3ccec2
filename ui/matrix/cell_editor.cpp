// SPDX-License-Identifier: MIT
#include "ui/matrix/cell_editor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

#include "core/model/model.h"
#include "ui/bridge/text.h"

namespace remit {

CellEditor::CellEditor(const Model& model, QWidget* parent)
    : QLineEdit(parent),
      m_completer(new QCompleter(this)),
      m_choices(new QStringListModel(this)),
      m_reason(new ReasonLabel(parent)) {
    setAccessibleName(tr("Rights in words"));
    setPlaceholderText(tr("Decision rights (with …), advice"));
    for (const RightKind& kind : model.rightKinds())
        m_phrases << toQt(kind.name);
    for (const Grant& grant : model.grants())
        if (const QString wording = toQt(grant.wording); !wording.isEmpty() && m_phrases.size() < 100)
            m_phrases << wording;
    m_phrases.removeDuplicates();
    for (const BodyType& type : model.bodyTypes())
        m_partners << QStringLiteral("with ") + toQt(type.name) + ')';
    for (const Institution& institution : model.institutions())
        m_partners << QStringLiteral("with ") + toQt(institution.name) + ')';

    m_completer->setModel(m_choices);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(8);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &CellEditor::take);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_refused = false;
        m_reason->hide();
        suggest();
    });
    connect(this, &QObject::destroyed, m_reason, &QObject::deleteLater);
}

void CellEditor::refuse(const QString& reason) {
    m_refused = true;
    setAccessibleDescription(reason);
    m_reason->say(reason, *this);
}

int CellEditor::phraseStart() const {
    int depth = 0;
    for (int i = cursorPosition(); i > 0; --i) {
        const QChar c = text()[i - 1];
        depth += c == ')' ? 1 : c == '(' ? -1 : 0;
        if (depth < 0)
            return i;  // inside this bracket
        if (depth == 0 && (c == ',' || c == ';'))
            return i;
    }
    return 0;
}

void CellEditor::suggest() {
    int start = phraseStart();
    const bool bracket = start > 0 && text()[start - 1] == '(';
    while (start < cursorPosition() && text()[start].isSpace())
        ++start;
    const QString typed = text().mid(start, cursorPosition() - start);
    m_choices->setStringList(bracket ? m_partners : m_phrases);
    m_completer->setCompletionPrefix(typed);
    const bool done = m_completer->completionCount() == 1 &&
                      m_completer->currentCompletion().compare(typed, Qt::CaseInsensitive) == 0;
    if ((typed.isEmpty() && !bracket) || m_completer->completionCount() == 0 || done) {
        m_completer->popup()->hide();
        return;
    }
    QRect at = cursorRect();
    at.setWidth(std::max(fontMetrics().averageCharWidth() * 34, 220));
    m_completer->complete(at);
}

void CellEditor::take(const QString& completion) {
    int start = phraseStart();
    while (start < cursorPosition() && text()[start].isSpace())
        ++start;
    QString all = text();
    int end = cursorPosition();
    if (completion.endsWith(')') && end < all.size() && all[end] == ')')
        ++end;
    all.replace(start, end - start, completion);
    setText(all);
    setCursorPosition(start + static_cast<int>(completion.size()));
}

void CellEditor::keyPressEvent(QKeyEvent* event) {
    // While a choice is lit, Enter takes it and Escape only closes the list.
    if (m_completer->popup()->isVisible()) {
        switch (event->key()) {
            case Qt::Key_Enter:
            case Qt::Key_Return:
            case Qt::Key_Escape:
            case Qt::Key_Tab:
                event->ignore();
                return;
            default:
                break;
        }
    } else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) {
        suggest();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void CellEditor::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    m_reason->place(*this);
}

void CellEditor::moveEvent(QMoveEvent* event) {
    QLineEdit::moveEvent(event);
    m_reason->place(*this);
}

void CellEditor::hideEvent(QHideEvent* event) {
    QLineEdit::hideEvent(event);
    m_reason->hide();
}

}  // namespace remit
