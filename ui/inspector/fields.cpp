// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringListModel>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/bridge/text.h"
#include "ui/inspector/field.h"
#include "ui/look/plain_label.h"
#include "ui/look/theme.h"

namespace remit {

namespace {
bool isEscape(QEvent* event) {
    return event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
}
bool isEntered(QEvent* event) {
    return event->type() == QEvent::FocusIn && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason;
}
// Rows that differ are told apart from a text at a glance.
void markVarious(QWidget* editor, bool differ) {
    if (editor->property("various").toBool() == differ)
        return;
    editor->setProperty("various", differ);
    editor->style()->unpolish(editor);
    editor->style()->polish(editor);
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
    connect(m_line, &QLineEdit::textChanged, this,
            [this](const QString& now) { markVarious(m_line, now == various()); });
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
    if (isEntered(event) && m_line->text() == various())
        QTimer::singleShot(0, m_line, &QLineEdit::selectAll);  // what is typed takes its place
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
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        markVarious(m_edit, text() == various());
        judge();
    });
    markVarious(m_edit, text() == various());
}

bool NoteField::eventFilter(QObject* watched, QEvent* event) {
    if (isEntered(event) && text() == various())
        QTimer::singleShot(0, m_edit, &QPlainTextEdit::selectAll);
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
                         QWidget* parent, Typing typing)
    : Field(context, std::move(binding), parent), m_choices(std::move(choices)), m_combo(new QComboBox(this)) {
    const bool typed = typing != Typing::None;
    m_combo->setProperty("role", "inline");
    m_combo->setEditable(typed);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(6);
    m_combo->setMaxVisibleItems(16);
    m_combo->installEventFilter(this);
    if (typed)
        m_combo->lineEdit()->setPlaceholderText(this->binding().placeholder);
    if (typing == Typing::Titles) {
        m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_combo->completer()->setFilterMode(Qt::MatchContains);
        m_combo->lineEdit()->installEventFilter(this);
    }
    adopt(m_combo);
    restore();
    connect(m_combo, &QComboBox::activated, this, &ChoiceField::commit);
    if (typed) {
        connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, [this](const QString& now) {
            if (m_combo->findText(now, Qt::MatchContains) < 0)
                judge();  // nothing of the list begins like this any more
            else
                emit edited();
        });
        connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &ChoiceField::commit);
    }
}

bool ChoiceField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_combo && isWheelWithoutFocus(watched, event)) {
        event->ignore();  // scrolling the page must not change a value that the mouse happens to be over
        return true;
    }
    if (m_combo->isEditable() && isEscape(event) && text() != binding().read()) {
        setText(binding().read());
        commit();
        refresh();
        return true;
    }
    if (watched == m_combo->lineEdit() && isEntered(event))
        QTimer::singleShot(0, m_combo->lineEdit(), &QLineEdit::selectAll);  // a name is typed over another
    return Field::eventFilter(watched, event);
}

void ChoiceField::fill() {
    const std::vector<Choice> choices = m_choices();
    m_combo->clear();
    if (m_various)
        m_combo->addItem(various(), various());
    for (const Choice& each : choices)
        m_combo->addItem(each.title, each.value);
}

QString ChoiceField::text() const {
    if (!m_combo->isEditable())
        return m_combo->currentData().toString();
    const QString typed = m_combo->currentText();
    const int known = m_combo->currentIndex() >= 0 && m_combo->itemText(m_combo->currentIndex()) == typed
                          ? m_combo->currentIndex()
                          : m_combo->findText(typed.trimmed(), Qt::MatchFixedString);
    return known >= 0 ? m_combo->itemData(known).toString() : typed;
}

void ChoiceField::setText(const QString& value) {
    const QSignalBlocker quiet(m_combo);
    m_various = value == various();
    fill();
    const int known = m_combo->findData(value);
    m_combo->setCurrentIndex(known);
    if (known < 0 && m_combo->isEditable())
        m_combo->setEditText(value);
    if (m_combo->isEditable() && !m_combo->hasFocus())
        m_combo->lineEdit()->setCursorPosition(0);
    markVarious(m_combo, m_various);
}

// The words stand beside the box, not in it, so that they wrap where they are long or large.
SwitchField::SwitchField(FieldContext& context, Binding binding, const QString& words, QWidget* parent)
    : Field(context, std::move(binding), parent),
      m_check(new QCheckBox(this)),
      m_words(plainLabel(words, "body", this)) {
    auto* box = new QWidget(this);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    line->addWidget(m_check, 0, Qt::AlignTop);
    line->addWidget(m_words, 1);
    m_words->installEventFilter(this);
    m_check->setMinimumSize(24, 24);
    m_words->setContentsMargins(0, space::small, 0, 0);
    adopt(box);
    box->setFocusProxy(m_check);
    m_check->setAccessibleName(words);
    restore();
    connect(m_check, &QCheckBox::clicked, this, [this] {
        m_check->setTristate(false);  // nobody makes rows differ by this
        commit();
    });
}

bool SwitchField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_words && event->type() == QEvent::MouseButtonPress)
        return true;  // or it would never hear of the release
    if (watched == m_words && event->type() == QEvent::MouseButtonRelease) {
        m_check->setFocus(Qt::MouseFocusReason);
        m_check->click();
        return true;
    }
    return Field::eventFilter(watched, event);
}

QString SwitchField::text() const {
    return m_check->checkState() == Qt::PartiallyChecked ? various()
           : m_check->isChecked()                        ? QStringLiteral("1")
                                                         : QString();
}

void SwitchField::setText(const QString& text) {
    const QSignalBlocker quiet(m_check);
    m_check->setTristate(text == various());
    m_check->setCheckState(text == various() ? Qt::PartiallyChecked : text.isEmpty() ? Qt::Unchecked : Qt::Checked);
}

ListField::ListField(FieldContext& context, Binding binding, std::function<std::vector<Entry>()> all,
                     const QString& addWords, QWidget* parent, bool ordered)
    : Field(context, std::move(binding), parent),
      m_all(std::move(all)),
      m_list(new NameList(ordered, this)),
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
    column->addWidget(m_list);
    column->addWidget(m_add);
    m_add->setProperty("role", "inline");
    m_add->setPlaceholderText(addWords);
    m_add->installEventFilter(this);
    adopt(box);
    box->setFocusProxy(m_add);
    m_add->setAccessibleName(this->binding().name);
    restore();
    connect(m_add, &QLineEdit::returnPressed, this, &ListField::addTyped);
    connect(m_list, &NameList::changed, this, &ListField::commit);
    connect(m_list, &NameList::emptied, m_add, [this] { m_add->setFocus(Qt::OtherFocusReason); });
}

bool ListField::eventFilter(QObject* watched, QEvent* event) {
    if (isEscape(event) && !m_add->text().isEmpty()) {
        m_add->clear();
        judge();
        return true;
    }
    if (isEntered(event))
        offer();
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason &&
        !m_add->text().trimmed().isEmpty())
        addTyped();
    return Field::eventFilter(watched, event);
}

void ListField::offer() {
    const QStringList keys = m_list->keys();
    QStringList words;
    for (const Entry& each : m_all())
        if (!keys.contains(each.key))
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
            setText((m_list->keys().contains(each.key) ? m_list->keys() : m_list->keys() + QStringList{each.key})
                        .join('\n'));
            break;
        }
    commit();
    offer();
}

QString ListField::text() const {
    const QString typed = m_add->text().trimmed();
    return (typed.isEmpty() ? m_list->keys() : m_list->keys() + QStringList{typed}).join('\n');
}

void ListField::setText(const QString& text) {
    const std::vector<Entry> all = m_all();
    std::vector<Entry> shown;
    m_add->clear();
    for (const QString& key : text.split('\n', Qt::SkipEmptyParts)) {
        const auto known = std::find_if(all.begin(), all.end(), [&](const Entry& each) { return each.key == key; });
        if (known != all.end())
            shown.push_back(*known);
        else
            m_add->setText(key);
    }
    m_list->setEntries(std::move(shown));
}

}  // namespace remit
