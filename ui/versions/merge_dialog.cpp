// SPDX-License-Identifier: MIT
#include "ui/versions/merge_dialog.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/bridge/text.h"
#include "ui/look/plain_label.h"
#include "ui/look/theme.h"
#include "ui/versions/outcome_list.h"

namespace remit {

namespace {

// A list under its caption.
QWidget* captioned(const QString& caption, QWidget* list, QWidget* parent) {
    auto* pane = new QWidget(parent);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(plainLabel(caption, "caption", pane));
    column->addWidget(list, 1);
    return pane;
}

}  // namespace

MergeDialog::MergeDialog(Desk& desk, Model base, Model theirs, const QString& theirName, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_name(theirName),
      m_merge(std::make_shared<const Merge>(std::move(base), desk.document.model(), std::move(theirs))),
      m_heading(plainLabel({}, "heading", this)),
      m_left(plainLabel({}, "caption", this)),
      m_changes(new OutcomeList(tr("What comes in"), this)),
      m_findings(new OutcomeList(tr("Findings of the result"), this)),
      m_go(new QPushButton(tr("&Merge"), this)),
      m_background(desk.worker) {
    setWindowTitle(tr("Merge %1").arg(theirName));
    resize(820, 720);
    const int count = static_cast<int>(m_merge->clashes().size());
    m_heading->setText(count == 0   ? tr("“%1” and this document do not clash.").arg(theirName)
                       : count == 1 ? tr("“%1” and this document clash in one place.").arg(theirName)
                                    : tr("“%1” and this document clash in %2 places.").arg(theirName).arg(count));
    auto* panes = new QSplitter(Qt::Vertical, this);
    panes->setChildrenCollapsible(false);
    if (count > 0) {
        auto* cards = new QWidget(this);
        auto* column = new QVBoxLayout(cards);
        column->setContentsMargins(0, 0, space::small, 0);
        column->setSpacing(space::medium);
        for (const Clash& clash : m_merge->clashes())
            addClash(clash, *column);
        column->addStretch(1);
        auto* scroll = new QScrollArea(this);
        scroll->setAccessibleName(tr("Clashes"));
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setWidget(cards);
        panes->addWidget(scroll);
        panes->setStretchFactor(0, 2);
    }
    panes->addWidget(captioned(tr("What comes in"), m_changes, this));
    panes->addWidget(captioned(tr("What the findings would be"), m_findings, this));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go->setProperty("role", "primary");  // before the box looks at it, which settles its style
    m_go->setDefault(true);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    if (count > 1) {
        auto* ours = buttons->addButton(tr("All &yours"), QDialogButtonBox::ActionRole);
        auto* theirsButton = buttons->addButton(tr("All &theirs"), QDialogButtonBox::ActionRole);
        connect(ours, &QPushButton::clicked, this, [this] { answerAll(Answer::Ours); });
        connect(theirsButton, &QPushButton::clicked, this, [this] { answerAll(Answer::Theirs); });
        for (QPushButton* each : {ours, theirsButton})
            each->setAutoDefault(false);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MergeDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_heading);
    column->addWidget(panes, 1);
    column->addWidget(m_left);
    column->addWidget(buttons);
    answered();
}

void MergeDialog::addClash(const Clash& clash, QVBoxLayout& column) {
    auto* card = new QFrame(this);
    card->setProperty("role", "card");
    card->setAccessibleName(toQt(clash.sentence));
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::large, space::medium, space::large, space::medium);
    inside->setSpacing(space::small);
    inside->addWidget(plainLabel(toQt(clash.sentence), "body", card));
    auto* group = new QButtonGroup(card);
    const auto offer = [&](Answer answer, const QString& who, const std::string& what) {
        if (what.empty())
            return;
        const QString words = who.arg(toQt(what));
        auto* button = new QRadioButton(words, card);
        button->setText(QString(words).replace('&', "&&"));
        button->setAccessibleName(words);
        button->setAccessibleDescription(toQt(clash.sentence));
        button->setToolTip(tooltipOf(words));
        button->setAccessibleDescription(words);
        button->setMinimumHeight(24);
        group->addButton(button, static_cast<int>(answer));
        inside->addWidget(button);
    };
    offer(Answer::Ours, tr("Yours: %1"), clash.ours);
    offer(Answer::Theirs, tr("Theirs: %1"), clash.theirs);
    offer(Answer::Both, tr("Both: %1"), clash.both);
    connect(group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            answered();
    });
    m_groups.push_back(group);
    column.addWidget(card);
}

void MergeDialog::answerAll(Answer answer) {
    for (QButtonGroup* group : m_groups)
        if (QAbstractButton* button = group->button(static_cast<int>(answer)))
            button->setChecked(true);
}

std::vector<Answer> MergeDialog::answers() const {
    std::vector<Answer> out;
    for (const QButtonGroup* group : m_groups)
        out.push_back(group->checkedId() < 0 ? Answer::Ours : static_cast<Answer>(group->checkedId()));
    return out;
}

int MergeDialog::unanswered() const {
    return static_cast<int>(std::count_if(m_groups.begin(), m_groups.end(),
                                          [](const QButtonGroup* group) { return group->checkedId() < 0; }));
}

void MergeDialog::answered() {
    m_go->setEnabled(unanswered() == 0);
    m_left->setText(unanswered() == 0   ? tr("Merging is one step, which Undo takes back.")
                    : unanswered() == 1 ? tr("One clash to answer; until then yours counts.")
                                        : tr("%1 clashes to answer; until then yours counts.").arg(unanswered()));
    showResult();
}

void MergeDialog::showResult() {
    const Question question{m_desk.lens.scenario(), m_desk.lens.date(), {}};
    m_background.start([this, merge = m_merge, given = answers(), question](const auto&) {
        const Model result = merge->result(given);
        return [this, result, groups = changesBetween(merge->ours(), result),
                findings = findingsBetween(merge->ours(), result, question)] {
            if (groups.empty())
                m_changes->showNothing(tr("Nothing that this document has not."));
            else
                m_changes->showChanges(groups);
            if (findings.empty())
                m_findings->showNothing(tr("No finding comes or goes."));
            else
                m_findings->showFindings(findings, result);
        };
    });
}

void MergeDialog::accept() {
    if (unanswered() > 0)
        return;
    const ChangeSet changes = m_merge->changes(answers());
    if (!changes.empty() && !m_desk.document.edit(tr("merge %1").arg(m_name), [&](Draft& draft) -> Result<> {
            applyTo(draft, changes);
            return {};
        }))
        return;
    QDialog::accept();
}

}  // namespace remit
