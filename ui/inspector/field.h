// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <functional>
#include <map>

#include "ui/bridge/desk.h"
#include "ui/inspector/name_list.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QStringListModel;
class QVBoxLayout;

namespace remit {

// What all fields of the inspector share. A refused text outlives the page it was typed on, by the field's key.
struct FieldContext {
    Desk& desk;
    std::map<QString, QString> refused;
};

// How a field stands to the document.
struct Binding {
    QString name;  // beside the field
    QString key;   // unique among all fields of all rows
    std::function<QString()> read;
    std::function<Result<>(Draft&, const QString&)> write;
    std::function<QString(const QString&)> step;  // how the edit reads after "Undo "
    QString placeholder = {};
    // What is odd about a value that may stand all the same, or "".
    std::function<QString(const QString&)> caution = {};
};

// What a field shows of rows that differ; no document holds this text.
[[nodiscard]] QString various();

// One editable fact. It commits on Enter and when the keyboard leaves it, as one named step; says under the field why a
// value is refused, and keeps the value. It follows the document unless it holds text that is not committed.
class Field : public QWidget {
    Q_OBJECT

public:
    Field(FieldContext& context, Binding binding, QWidget* parent);

    // Shows what the document says now.
    void refresh();
    // Commits what was typed, if anything was.
    void commit();
    [[nodiscard]] const QString& name() const { return m_binding.name; }
    // What stands in the field, committed or not.
    [[nodiscard]] virtual QString text() const = 0;
    // The reason why the text in the field is refused, or "".
    [[nodiscard]] QString fault() const;
    [[nodiscard]] QString caution() const;

signals:
    // The text in the field is another, by hand or by what the document says.
    void edited();

protected:
    // The subclass's editor, with the field's frame and reason under it.
    void adopt(QWidget* editor);
    void restore();
    void judge();
    virtual void setText(const QString& text) = 0;
    [[nodiscard]] const Binding& binding() const { return m_binding; }
    [[nodiscard]] Desk& desk() const { return m_context.desk; }

private:
    void showFault(const QString& reason);
    void showCaution();

    FieldContext& m_context;
    Binding m_binding;
    QString m_shown;  // what the document said when the field last showed it
    QLabel* m_fault;
    QLabel* m_caution;
    QWidget* m_editor = nullptr;
};

// One line of text. `words` complete it.
class LineField final : public Field {
    Q_OBJECT

public:
    LineField(FieldContext& context, Binding binding, QWidget* parent, const QStringList& words = {});
    [[nodiscard]] QString text() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void setText(const QString& text) override;

private:
    QLineEdit* m_line;
};

// Several lines; Ctrl+Enter commits.
class NoteField final : public Field {
    Q_OBJECT

public:
    NoteField(FieldContext& context, Binding binding, QWidget* parent);
    [[nodiscard]] QString text() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void setText(const QString& text) override;

private:
    class Edit;
    Edit* m_edit;
};

// One of a list of values; the texts are what the binding reads and writes, the titles what people see. Long lists are
// typed into, which narrows them by any part of a title.
class ChoiceField final : public Field {
    Q_OBJECT

public:
    struct Choice {
        QString value;
        QString title;
    };
    enum class Typing {
        None,      // a short list
        Titles,    // of the list; the binding refuses others
        OwnWords,  // whatever one likes
    };
    ChoiceField(FieldContext& context, Binding binding, std::function<std::vector<Choice>()> choices, QWidget* parent,
                Typing typing = Typing::None);
    [[nodiscard]] QString text() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void setText(const QString& text) override;

private:
    void fill();

    std::function<std::vector<Choice>()> m_choices;
    QComboBox* m_combo;
    bool m_various = false;
};

// Yes ("1") or no ("").
class SwitchField final : public Field {
    Q_OBJECT

public:
    SwitchField(FieldContext& context, Binding binding, const QString& words, QWidget* parent);
    [[nodiscard]] QString text() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void setText(const QString& text) override;

private:
    QCheckBox* m_check;
    QLabel* m_words;
};

// A list of names, each with buttons, and a line that completes to add one. The binding's text is the keys, one a line,
// in order.
class ListField final : public Field {
    Q_OBJECT

public:
    using Entry = NameList::Entry;
    ListField(FieldContext& context, Binding binding, std::function<std::vector<Entry>()> all, const QString& addWords,
              QWidget* parent, bool ordered = false);
    [[nodiscard]] QString text() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void setText(const QString& text) override;

private:
    void addTyped();
    void offer();

    std::function<std::vector<Entry>()> m_all;
    NameList* m_list;
    QLineEdit* m_add;
    QStringListModel* m_words;  // what completes the line
};

}  // namespace remit
