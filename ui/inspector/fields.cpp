// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/bridge/text.h"
#include "ui/inspector/field.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

namespace remit {

namespace {
bool isEscape(QEvent* event) {
    return event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
}
bool isWheelWithoutFocus(QObject* watched, QEvent* event) {
    return event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus();
}
}  // namespace

LineField::LineField(FieldContext& context, Binding binding, QWidget* parent, const QStringList& words)
    : Field(context, std::move(binding), parent), m_line(new QLineEdit(this)) {
    m_line->setProperty("role", "inline");
    m_line->setPlaceholderText(this->binding().placeholder);
    m_line->installEventFilter(this);
    if (!words.isEmpty()) {
        auto* completer = new QCompleter(words, m_line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_line->setCompleter(completer);
    }
    adopt(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &LineField::judge);
    connect(m_line, &QLineEdit::editingFinished, this, &LineField::commit);
    restore();
}

bool LineField::eventFilter(QObject* watched, QEvent* event) {
    if (isEscape(event) && m_line->text() != binding().read()) {
        m_line->setText(binding().read());
        commit();
        refresh();
        return true;
    }
    if (event->type() == QEvent::FocusOut && !m_line->hasSelectedText())
        m_line->setCursorPosition(0);  // long texts show their beginning
    return Field::eventFilter(watched, event);
}

QString LineField::text() const { return m_line->text(); }

void LineField::setText(const QString& text) {
    if (m_line->text() == text)
        return;
    m_line->setText(text);
    m_line->setToolTip(text.size() > 20 ? "<span>" + text.toHtmlEscaped() + "</span>" : QString());
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0);
}

// A few lines high, growing with its text.
class NoteField::Edit final : public QPlainTextEdit {
public:
    explicit Edit(QWidget* parent) : QPlainTextEdit(parent) {
        setTabChangesFocus(true);
        setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        connect(this, &QPlainTextEdit::textChanged, this, [this] { updateGeometry(); });
    }
    [[nodiscard]] QSize sizeHint() const override {
        const int lines = std::clamp(static_cast<int>(document()->size().height()), 1, 6);
        return {80, lines * fontMetrics().lineSpacing() + 20};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

NoteField::NoteField(FieldContext& context, Binding binding, QWidget* parent)
    : Field(context, std::move(binding), parent), m_edit(new Edit(this)) {
    m_edit->setProperty("role", "inline");
    m_edit->setPlaceholderText(this->binding().placeholder);
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_edit->installEventFilter(this);
    adopt(m_edit);
    restore();
    connect(m_edit, &QPlainTextEdit::textChanged, this, &NoteField::judge);
}

bool NoteField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut)
        commit();
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::ControlModifier) {
            commit();
            return true;
        }
        if (isEscape(event) && text() != binding().read()) {
            m_edit->setPlainText(binding().read());
            return true;
        }
    }
    return Field::eventFilter(watched, event);
}

QString NoteField::text() const { return m_edit->toPlainText(); }

void NoteField::setText(const QString& text) {
    if (m_edit->toPlainText() != text)
        m_edit->setPlainText(text);
}

ChoiceField::ChoiceField(FieldContext& context, Binding binding, std::function<std::vector<Choice>()> choices,
                         QWidget* parent, bool ownWords)
    : Field(context, std::move(binding), parent), m_choices(std::move(choices)), m_combo(new QComboBox(this)) {
    m_combo->setProperty("role", "inline");
    m_combo->setEditable(ownWords);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(6);
    m_combo->installEventFilter(this);
    if (ownWords)
        m_combo->lineEdit()->setPlaceholderText(this->binding().placeholder);
    adopt(m_combo);
    restore();
    connect(m_combo, &QComboBox::activated, this, &ChoiceField::commit);
    if (ownWords) {
        connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, &ChoiceField::judge);
        connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &ChoiceField::commit);
    }
}

bool ChoiceField::eventFilter(QObject* watched, QEvent* event) {
    if (isWheelWithoutFocus(watched, event)) {
        event->ignore();  // scrolling the page must not change a value that the mouse happens to be over
        return true;
    }
    return Field::eventFilter(watched, event);
}

void ChoiceField::fill() {
    const std::vector<Choice> choices = m_choices();
    m_combo->clear();
    for (const Choice& each : choices)
        m_combo->addItem(each.title, each.value);
}

QString ChoiceField::text() const {
    if (!m_combo->isEditable())
        return m_combo->currentData().toString();
    const int known = m_combo->findText(m_combo->currentText(), Qt::MatchFixedString);
    return known >= 0 ? m_combo->itemData(known).toString() : m_combo->currentText();
}

void ChoiceField::setText(const QString& value) {
    const QSignalBlocker quiet(m_combo);
    fill();
    const int known = m_combo->findData(value);
    m_combo->setCurrentIndex(known);
    if (known < 0 && m_combo->isEditable())
        m_combo->setEditText(value);
}

SwitchField::SwitchField(FieldContext& context, Binding binding, const QString& words, QWidget* parent)
    : Field(context, std::move(binding), parent), m_check(new QCheckBox(words, this)) {
    adopt(m_check);
    m_check->setAccessibleName(words);
    restore();
    connect(m_check, &QCheckBox::toggled, this, &SwitchField::commit);
}

QString SwitchField::text() const { return m_check->isChecked() ? QStringLiteral("1") : QString(); }

void SwitchField::setText(const QString& text) {
    const QSignalBlocker quiet(m_check);
    m_check->setChecked(!text.isEmpty());
}

ListField::ListField(FieldContext& context, Binding binding, std::function<std::vector<Entry>()> all,
                     const QString& addWords, QWidget* parent, bool ordered)
    : Field(context, std::move(binding), parent),
      m_all(std::move(all)),
      m_ordered(ordered),
      m_rows(new QVBoxLayout),
      m_add(new QLineEdit(this)),
      m_words(new QStringListModel(this)) {
    auto* completer = new QCompleter(m_words, m_add);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_add->setCompleter(completer);
    // Once the line has taken the word.
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &ListField::addTyped,
            Qt::QueuedConnection);
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    column->addWidget(m_add);
    m_add->setProperty("role", "inline");
    m_add->setPlaceholderText(addWords);
    m_add->installEventFilter(this);
    adopt(box);
    box->setFocusProxy(m_add);
    m_add->setAccessibleName(this->binding().name);
    restore();
    connect(m_add, &QLineEdit::returnPressed, this, &ListField::addTyped);
}

bool ListField::eventFilter(QObject* watched, QEvent* event) {
    if (isEscape(event) && !m_add->text().isEmpty()) {
        m_add->clear();
        judge();
        return true;
    }
    if (event->type() == QEvent::FocusIn && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        offer();
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason &&
        !m_add->text().trimmed().isEmpty())
        addTyped();
    return Field::eventFilter(watched, event);
}

void ListField::offer() {
    QStringList words;
    for (const Entry& each : m_all())
        if (!m_keys.contains(each.key))
            words << each.name;
    m_words->setStringList(words);
}

// A name that is known joins the list; another stays in the line, and the binding says why it cannot be.
void ListField::addTyped() {
    const QString typed = m_add->text().trimmed();
    if (typed.isEmpty())
        return;
    for (const Entry& each : m_all())
        if (each.name.compare(typed, Qt::CaseInsensitive) == 0) {
            m_add->clear();
            if (!m_keys.contains(each.key))
                m_keys << each.key;
            rebuild();
            commit();
            return;
        }
    commit();
}

QString ListField::text() const {
    const QString typed = m_add->text().trimmed();
    return (typed.isEmpty() ? m_keys : m_keys + QStringList{typed}).join('\n');
}

void ListField::setText(const QString& text) {
    const QStringList keys = text.split('\n', Qt::SkipEmptyParts);
    const std::vector<Entry> all = m_all();
    m_keys.clear();
    m_add->clear();
    for (const QString& key : keys) {
        const bool known = std::any_of(all.begin(), all.end(), [&](const Entry& each) { return each.key == key; });
        if (known)
            m_keys << key;
        else
            m_add->setText(key);
    }
    rebuild();
}

void ListField::rebuild() {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    const std::vector<Entry> all = m_all();
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        const auto entry =
            std::find_if(all.begin(), all.end(), [&](const Entry& each) { return each.key == m_keys[i]; });
        if (entry == all.end())
            continue;
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(space::medium, 0, 0, 0);
        line->setSpacing(0);
        auto* name = new QLabel(row);
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        name->setText(m_ordered && m_keys.size() > 1 ? tr("%1. %2").arg(i + 1).arg(entry->name) : entry->name);
        line->addWidget(name, 1);
        const auto button = [&](const char* icon, const QString& words, auto change) {
            auto* made = new QToolButton(row);
            made->setIcon(actionIcon(icon));
            made->setIconSize({14, 14});
            made->setToolTip("<span>" + words.toHtmlEscaped() + "</span>");
            made->setAccessibleName(words);
            connect(made, &QToolButton::clicked, this, [this, change] {
                change(m_keys);
                rebuild();
                commit();
            });
            line->addWidget(made);
        };
        if (m_ordered && i > 0)
            button("chevron-up", tr("Try %1 earlier").arg(entry->name),
                   [i](QStringList& keys) { keys.swapItemsAt(i, i - 1); });
        button("close", tr("Take %1 away").arg(entry->name), [i](QStringList& keys) { keys.removeAt(i); });
        m_rows->addWidget(row);
    }
}

}  // namespace remit
