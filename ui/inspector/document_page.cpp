// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QLabel>

#include "ui/inspector/inspector_pages.h"
#include "ui/inspector/row_binding.h"
#include "ui/properties/document_counts.h"

namespace remit {

namespace {

class DocumentPage final : public InspectorPage {
    Q_DECLARE_TR_FUNCTIONS(remit::DocumentPage)

public:
    DocumentPage(FieldContext& shared, QWidget* parent) : InspectorPage(shared, parent) {
        Form* form = addForm();
        form->add(new LineField(shared, titleBinding(desk()), form));
        addHeading(tr("What it holds"));
        m_counts = addWords({});
        addHeading(tr("Where to start"));
        m_hint = addWords({}, "caption");
        refresh();
    }

    void refresh() override {
        InspectorPage::refresh();
        setTitle(model().title().empty() ? tr("This document") : toQt(model().title()), tr("Nothing is selected"));
        QStringList counts;
        for (const auto& [words, count] : countsOf(model()))
            if (count > 0)
                counts << tr("%1: %2").arg(words).arg(count);
        m_counts->setText(counts.isEmpty() ? tr("Nothing yet") : counts.join('\n'));
        m_hint->setText(model().grants().empty()
                            ? tr("Paste a table into the matrix, or add policy areas and body types in the navigator. "
                                 "Then press a letter in a cell to give a right.")
                            : tr("Select a cell, a body or a policy area to see all about it and to change it here. In "
                                 "the matrix a letter gives or takes a right; Enter edits the cell in words."));
    }

private:
    QLabel* m_counts;
    QLabel* m_hint;
};

}  // namespace

InspectorPage* makeDocumentPage(FieldContext& context, QWidget* parent) { return new DocumentPage(context, parent); }

}  // namespace remit
