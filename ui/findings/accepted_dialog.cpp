// SPDX-License-Identifier: MIT
#include "ui/findings/accepted_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/edits/rows.h"
#include "ui/bridge/text.h"
#include "ui/look/theme.h"

namespace remit {

AcceptedDialog::AcceptedDialog(Desk& desk, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_list(new QTreeWidget(this)),
      m_reason(new QLabel(this)),
      m_takeBack(new QPushButton(tr("Take back"), this)) {
    setWindowTitle(tr("Accepted findings"));
    resize(760, 460);
    m_list->setAccessibleName(tr("Accepted findings"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Finding"), tr("Accepted by"), tr("On"), tr("Until"), tr("Now")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_reason->setMinimumHeight(QFontMetrics(font()).lineSpacing() * 3);
    m_takeBack->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_takeBack, QDialogButtonBox::ActionRole);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_list, 1);
    column->addWidget(m_reason);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_takeBack, &QPushButton::clicked, this, &AcceptedDialog::takeBack);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AcceptedDialog::explain);
    connect(&desk.analysis, &Analysis::changed, this, &AcceptedDialog::fill);
    connect(&desk.document, &DocumentBridge::changed, this, &AcceptedDialog::fill);
    fill();
}

void AcceptedDialog::fill() {
    const Waiver* before = inHand();
    const Text fingerprint = before ? before->fingerprint : Text();
    m_list->clear();
    for (const Waiver& waiver : m_desk.document.model().waivers()) {
        const Finding* finding = m_desk.analysis.finding(waiver.fingerprint.str());
        const Verdict& verdict = m_desk.analysis.verdict();
        const std::string& accepted = waiver.fingerprint.str();
        const bool elsewhere = verdict.waivedElsewhere.contains(accepted) || verdict.elsewhere.contains(accepted);
        const bool applies = finding ? finding->waived : verdict.waivedElsewhere.contains(accepted);
        const QString state = !finding && !elsewhere ? tr("not found here")
                              : applies              ? tr("applies")
                                                     : tr("has ended: it counts again");
        const QString sentence = finding     ? toQt(finding->message)
                                 : elsewhere ? tr("What was accepted happens in other places than the one shown")
                                             : tr("What was accepted is not found in this scenario, seen like this");
        auto* item = new QTreeWidgetItem(
            m_list, {sentence, toQt(waiver.by), waiver.on ? toQt(formatDate(*waiver.on)) : QString(),
                     waiver.until ? toQt(formatDate(*waiver.until)) : tr("for good"), state});
        item->setData(0, Qt::UserRole, toQt(waiver.fingerprint));
        item->setToolTip(0, tooltipOf(sentence));
        if (!m_list->currentItem() || waiver.fingerprint == fingerprint)
            m_list->setCurrentItem(item);
    }
    explain();
}

const Waiver* AcceptedDialog::inHand() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? m_desk.document.model().waivers().find(Text(fromQt(item->data(0, Qt::UserRole).toString())))
                : nullptr;
}

void AcceptedDialog::explain() {
    const Waiver* waiver = inHand();
    m_takeBack->setEnabled(waiver != nullptr);
    m_reason->setText(waiver                        ? tr("Because: %1").arg(toQt(waiver->reason)) + offsetOf(*waiver)
                      : m_list->topLevelItemCount() ? QString()
                                                    : tr("Nothing is accepted. “Accept” stands beside each finding."));
}

QString AcceptedDialog::offsetOf(const Waiver& waiver) const {
    const Model& model = m_desk.document.model();
    const Grant* grant = model.grants().find({m_desk.lens.scenario(), waiver.offset});
    return grant ? '\n' + tr("Offset by %1: %2 on %3")
                              .arg(toQt(model.nameOf(grant->subject)), toQt(model.rightKinds().at(grant->right).name),
                                   toQt(model.policyAreas().at(grant->area).name))
                 : QString();
}

void AcceptedDialog::takeBack() {
    const Waiver* waiver = inHand();
    if (!waiver)
        return;
    const std::string fingerprint = waiver->fingerprint.str();
    m_desk.document.edit(tr("re-open a finding"), [&](Draft& draft) { return unwaive(draft, fingerprint); });
}

}  // namespace remit
