// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/inspector/field.h"

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace remit {

class ExtraLines;

// Fields in two columns, names at the left.
class Form final : public QWidget {
    Q_OBJECT

public:
    explicit Form(QWidget* parent);
    Field* add(Field* field);  // takes it; returns it
    // A field that says itself what it is.
    Field* addWide(Field* field);
    // A line of one's own; its fields are to be followed.
    void addLine(QWidget* line);
    // A field that stands elsewhere and is refreshed and committed with the others.
    Field* follow(Field* field);
    void refresh();
    void commit();

private:
    QGridLayout* m_grid;
    std::vector<Field*> m_fields;
};

// Everything about one row, editable in place. Pages live as long as their row is selected.
class InspectorPage : public QWidget {
    Q_OBJECT

public:
    InspectorPage(FieldContext& context, QWidget* parent);

    // Follows the document. Called after every change, never while the row is gone.
    virtual void refresh();
    // Commits what was typed and not yet committed.
    virtual void commit();
    // What the row has that nobody edits, folded away, at the end.
    void addMore(const Item& item);

protected:
    void setTitle(const QString& title, const QString& caption);
    QLabel* addHeading(const QString& text);
    QLabel* addWords(const QString& text, const char* role = "body");
    Form* addForm();
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    [[nodiscard]] FieldContext& context() const { return m_context; }
    [[nodiscard]] Desk& desk() const { return m_context.desk; }
    [[nodiscard]] const Model& model() const { return m_context.desk.document.model(); }

private:
    FieldContext& m_context;
    QLabel* m_title;
    QLabel* m_caption;
    QVBoxLayout* m_column;
    std::vector<Form*> m_forms;
    ExtraLines* m_more = nullptr;
};

}  // namespace remit
