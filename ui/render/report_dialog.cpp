// SPDX-License-Identifier: MIT
#include "ui/render/report_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/look/plain_label.h"
#include "ui/look/theme.h"

namespace remit {

namespace {

struct PartWords {
    Q_DECLARE_TR_FUNCTIONS(ReportParts)
};

QString titleOf(ReportPart part) {
    switch (part) {
        case ReportPart::Summary:
            return PartWords::tr("&Summary in plain words");
        case ReportPart::Matrix:
            return PartWords::tr("&Matrix in words");
        case ReportPart::Graph:
            return PartWords::tr("&Picture of the graph");
        case ReportPart::Findings:
            return PartWords::tr("&Findings, why, and what was accepted by whom");
        case ReportPart::Measures:
            return PartWords::tr("Meas&ures and what they mean");
        case ReportPart::Bodies:
            return PartWords::tr("&What it means for each body");
        case ReportPart::Sources:
            return PartWords::tr("&Legal bases and sources");
    }
    return {};
}

}  // namespace

ReportDialog::ReportDialog(const ReportChoice& start, const QString& about, QWidget* parent)
    : QDialog(parent), m_author(new QLineEdit(start.author, this)), m_go(new QPushButton(tr("&Export…"), this)) {
    setWindowTitle(tr("Export report"));
    setMinimumWidth(420);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(plainLabel(about, "caption", this));
    for (const auto& [part, name] : namesOf(ReportPart{})) {
        auto* box = new QCheckBox(titleOf(part), this);
        box->setChecked(start.parts.contains(part));
        column->addWidget(box);
        m_parts.emplace(part, box);
    }
    auto* by = new QLabel(tr("Prepared &by"), this);
    by->setProperty("role", "caption");
    by->setBuddy(m_author);
    m_author->setAccessibleName(tr("Prepared by"));
    m_author->setPlaceholderText(tr("Your name"));
    column->addSpacing(space::medium);
    column->addWidget(by);
    column->addWidget(m_author);
    column->addWidget(plainLabel(
        tr("As a web page (.html), which everybody can read, with a screen reader too; as a PDF for paper; or "
           "as .odt, to be worked on."),
        "caption", this));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go->setProperty("role", "primary");  // before the box looks at it, which settles its style
    m_go->setDefault(true);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addSpacing(space::medium);
    column->addWidget(buttons);

    const auto follow = [this] { m_go->setEnabled(!choice().parts.empty()); };
    for (const auto& [part, box] : m_parts)
        connect(box, &QCheckBox::toggled, this, follow);
    follow();
}

ReportChoice ReportDialog::choice() const {
    ReportChoice out;
    out.parts.clear();
    for (const auto& [part, box] : m_parts)
        if (box->isChecked())
            out.parts.insert(part);
    out.author = m_author->text().trimmed();
    return out;
}

}  // namespace remit
