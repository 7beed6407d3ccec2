// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <functional>
#include <map>

#include "ui/bridge/desk.h"

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
    QString placeholder;
};

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
    // The reason why the text in the field is refused, or "".
    [[nodiscard]] QString fault() const;

protected:
    // The subclass's editor, with the field's frame and reason under it.
    void adopt(QWidget* editor);
    void restore();
    void judge();
    [[nodiscard]] virtual QString text() const = 0;
    virtual void setText(const QString& text) = 0;
    [[nodiscard]] const Binding& binding() const { return m_binding; }
    [[nodiscard]] Desk& desk() const { return m_context.desk; }

private:
    void showFault(const QString& reason);

    FieldContext& m_context;
    Binding m_binding;
    QString m_shown;  // what the document said when the field last showed it
    QLabel* m_fault;
    QWidget* m_editor = nullptr;
};

// One line of text. `words` complete it.
class LineField final : public Field {
    Q_OBJECT

public:
    LineField(FieldContext& context, Binding binding, QWidget* parent, const QStringList& words = {});

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] QString text() const override;
    void setText(const QString& text) override;

private:
    QLineEdit* m_line;
};

// Several lines; Ctrl+Enter commits.
class NoteField final : public Field {
    Q_OBJECT

public:
    NoteField(FieldContext& context, Binding binding, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] QString text() const override;
    void setText(const QString& text) override;

private:
    class Edit;
    Edit* m_edit;
};

// One of a list of values; the texts are what the binding reads and writes, the titles what people see. With
// `ownWords` other texts may be typed.
class ChoiceField final : public Field {
    Q_OBJECT

public:
    struct Choice {
        QString value;
        QString title;
    };
    ChoiceField(FieldContext& context, Binding binding, std::function<std::vector<Choice>()> choices, QWidget* parent,
                bool ownWords = false);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] QString text() const override;
    void setText(const QString& text) override;

private:
    void fill();

    std::function<std::vector<Choice>()> m_choices;
    QComboBox* m_combo;
};

// Yes ("1") or no ("").
class SwitchField final : public Field {
    Q_OBJECT

public:
    SwitchField(FieldContext& context, Binding binding, const QString& words, QWidget* parent);

protected:
    [[nodiscard]] QString text() const override;
    void setText(const QString& text) override;

private:
    QCheckBox* m_check;
};

// A list of names, each with a button to take it away, and a line that completes to add one. The binding's text is
// the keys, one a line, in order.
class ListField final : public Field {
    Q_OBJECT

public:
    struct Entry {
        QString key;
        QString name;
    };
    ListField(FieldContext& context, Binding binding, std::function<std::vector<Entry>()> all, const QString& addWords,
              QWidget* parent, bool ordered = false);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] QString text() const override;
    void setText(const QString& text) override;

private:
    void rebuild();
    void addTyped();
    void offer();

    std::function<std::vector<Entry>()> m_all;
    bool m_ordered;
    QStringList m_keys;
    QVBoxLayout* m_rows;
    QLineEdit* m_add;
    QStringListModel* m_words;  // what completes the line
};

}  // namespace remit
