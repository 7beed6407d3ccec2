// SPDX-License-Identifier: MIT
#include "ui/versions/compare_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/bridge/text.h"
#include "ui/look/theme.h"
#include "ui/versions/outcome_list.h"

namespace remit {

CompareDialog::CompareDialog(Desk& desk, Model other, const QString& otherName, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_other(std::move(other)),
      m_name(otherName),
      m_heading(new QLabel(this)),
      m_changes(new OutcomeList(tr("What changed"), this)),
      m_findings(new OutcomeList(tr("Findings that came and went"), this)),
      m_background(desk.worker) {
    setWindowTitle(tr("Compare with %1").arg(otherName));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 640);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setProperty("role", "heading");
    auto* lists = new QSplitter(Qt::Vertical, this);
    lists->addWidget(m_changes);
    lists->addWidget(m_findings);
    lists->setChildrenCollapsible(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_heading);
    column->addWidget(lists, 1);
    column->addWidget(buttons);
    const auto jump = [this](const Item& item) {
        if (m_desk.selection.exists(item))
            m_desk.selection.select(item);
    };
    connect(m_changes, &OutcomeList::chosen, this, jump);
    connect(m_findings, &OutcomeList::chosen, this, jump);
    connect(&desk.document, &DocumentBridge::changed, this, &CompareDialog::compare);
    connect(&desk.lens, &Lens::changed, this, &CompareDialog::compare);
    m_heading->setText(tr("Comparing with “%1”…").arg(m_name));
    compare();
}

void CompareDialog::compare() {
    const Question question{m_desk.lens.scenario(), m_desk.lens.date(), {}};
    m_background.start([this, other = m_other, now = m_desk.document.model(), question](const auto&) {
        return [this, now, groups = changesBetween(other, now), findings = findingsBetween(other, now, question)] {
            std::size_t count = 0;
            for (const ChangeGroup& group : groups)
                count += group.changes.size();
            m_heading->setText(count == 0   ? tr("This document says the same as “%1”.").arg(m_name)
                               : count == 1 ? tr("1 change since “%1”").arg(m_name)
                                            : tr("%1 changes since “%2”").arg(count).arg(m_name));
            if (count == 0)
                m_changes->showNothing(tr("Nothing changed."));
            else
                m_changes->showChanges(groups);
            if (findings.empty())
                m_findings->showNothing(tr("No finding came or went."));
            else
                m_findings->showFindings(findings, now);
        };
    });
}

}  // namespace remit
