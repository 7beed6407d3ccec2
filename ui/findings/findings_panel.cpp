// SPDX-License-Identifier: MIT
#include "ui/findings/findings_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>

#include "ui/bridge/text.h"
#include "ui/findings/finding_delegate.h"
#include "ui/findings/finding_detail.h"
#include "ui/findings/finding_words.h"
#include "ui/look/accessible.h"
#include "ui/look/badges.h"
#include "ui/look/quiet_tree.h"

namespace remit {

FindingsPanel::FindingsPanel(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(desk),
      m_list(new QuietTree),
      m_detail(new FindingDetail(desk)),
      m_stack(new QStackedWidget),
      m_empty(new QLabel) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setAccessibleName(tr("Findings"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->expandAll();
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("role", "caption");
    m_empty->setMargin(space::huge);
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_empty);

    auto* splitter = new QSplitter;
    splitter->addWidget(m_stack);
    splitter->addWidget(m_detail);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({1000, 1100});

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    auto* line = new QFrame;
    line->setProperty("role", "line");
    line->setFixedHeight(1);
    column->addWidget(line);
    column->addWidget(splitter, 1);
    setFocusProxy(m_list);

    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& above, int first, int last) {
        for (int i = first; i <= last && !above.isValid(); ++i)
            m_list->expand(m_model.index(i, 0));
    });
    connect(&m_model, &QAbstractItemModel::modelReset, m_list, &QTreeView::expandAll);
    connect(m_list, &QAbstractItemView::clicked, this, &FindingsPanel::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (!m_following && m_list->hasFocus())
            choose(current);
    });
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (m_model.finding(index)) {
            choose(index);
            jump();
        } else {
            m_list->setExpanded(index, !m_list->isExpanded(index));
        }
    });
    connect(m_detail, &FindingDetail::jumpWanted, this, &FindingsPanel::jump);
    connect(m_detail, &FindingDetail::message, this, &FindingsPanel::message);
    connect(&desk.analysis, &Analysis::changed, this, &FindingsPanel::follow);
    connect(&desk.selection, &Selection::findingChanged, this, &FindingsPanel::follow);
    follow();
}

// The findings, and where not all are listed, a line that says so.
QWidget* FindingsPanel::makeList() {
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    m_rest = new QWidget;
    auto* row = new QHBoxLayout(m_rest);
    row->setContentsMargins(space::large, space::small, space::large, space::small);
    m_restWords = new QLabel;
    m_restWords->setProperty("role", "caption");
    m_restWords->setWordWrap(true);
    auto* more = new QPushButton(tr("List more"));
    more->setAccessibleName(tr("List more findings"));
    row->addWidget(m_restWords, 1);
    row->addWidget(more);
    connect(more, &QPushButton::clicked, &m_desk.analysis, &Analysis::listMore);
    column->addWidget(m_rest);
    return list;
}

QWidget* FindingsPanel::makeHeader() {
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(space::large, space::small + space::hair, space::large, space::small + space::hair);
    row->setSpacing(space::small + space::hair);
    for (std::size_t i = 0; i < 3; ++i) {
        m_marks[i] = new SeverityBadge(static_cast<Severity>(i));
        m_counts[i] = new QLabel;
        row->addWidget(m_marks[i]);
        row->addWidget(m_counts[i]);
        row->addSpacing(space::large);
    }
    m_elsewhere = new QPushButton;
    m_elsewhere->setProperty("role", "quiet");
    m_elsewhere->setToolTip(tr("Show the findings of all places"));
    connect(m_elsewhere, &QPushButton::clicked, this, [this] { m_desk.lens.setPlace({}); });
    row->addWidget(m_elsewhere);
    row->addStretch(1);
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filter findings"));
    m_filter->setAccessibleName(tr("Filter findings"));
    addClearButton(*m_filter);
    m_filter->setMinimumWidth(120);
    m_filter->setMaximumWidth(240);
    m_waived = new QCheckBox;
    m_grouping = new QComboBox;
    m_grouping->setProperty("role", "lens");
    nameField(*m_grouping, tr("Group by"));
    m_grouping->addItems({tr("Group by rule"), tr("Group by policy area"), tr("Group by body"), tr("Group by place"),
                          tr("Group by severity"), tr("Group by problem")});
    row->addWidget(m_waived);
    row->addSpacing(space::medium);
    row->addWidget(m_filter, 1);
    row->addWidget(m_grouping);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_model.setFilter(words);
        follow();
    });
    connect(m_waived, &QCheckBox::toggled, this, [this](bool shows) {
        m_model.setShowsWaived(shows);
        follow();
    });
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this](int chosen) {
        m_model.setGrouping(static_cast<FindingsModel::Grouping>(chosen));
        m_list->expandAll();
        follow();
    });
    return header;
}

void FindingsPanel::choose(const QModelIndex& index) {
    const Finding* finding = m_model.finding(index);
    if (!finding)
        return;
    const QScopedValueRollback following(m_following, true);
    m_desk.selection.selectFinding(finding->fingerprint);
    m_detail->show(finding->fingerprint);
}

void FindingsPanel::jump() {
    const Finding* finding = m_desk.analysis.finding(m_desk.selection.finding());
    if (!finding)
        return;
    const Model& model = m_desk.document.model();
    if (finding->causeKind == CauseKind::Grants)
        for (Text id : finding->cause)
            if (const Grant* grant = model.grants().find({m_desk.analysis.verdict().question.scenario, GrantId(id)}))
                return m_desk.selection.select(CellRef{grant->subject, grant->area});
    const Lit lit = m_desk.analysis.litBy(*finding);
    if (!lit.cells.empty())
        m_desk.selection.select(*lit.cells.begin());
    else if (!lit.relations.empty())
        m_desk.selection.select(*lit.relations.begin());
    else if (!lit.areas.empty())
        m_desk.selection.select(*lit.areas.begin());
    else if (!lit.subjects.empty())
        m_desk.selection.select(*lit.subjects.begin());
    else
        emit message(tr("This finding is about the scenario as a whole."));
}

// The list shows the finding in hand; one that is gone leaves the hand, and where the keyboard is here the one that
// took its place is next.
void FindingsPanel::follow() {
    summarise();
    if (m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    const std::string inHand = m_desk.selection.finding();
    if (!inHand.empty() && !m_desk.analysis.finding(inHand)) {
        const Finding* next = isAncestorOf(focusWidget()) && focusWidget()->hasFocus()
                                  ? m_model.finding(m_list->currentIndex())
                                  : nullptr;
        m_desk.selection.selectFinding(next ? next->fingerprint : std::string());
    }
    const std::string& now = m_desk.selection.finding();
    const QModelIndex current = m_list->currentIndex();
    const Finding* shown = m_model.finding(current);
    if (!shown || shown->fingerprint != now) {
        const QModelIndex index = m_model.indexOf(now);
        if (index.isValid()) {
            m_list->setCurrentIndex(index);
            m_list->scrollTo(index);
        } else if (now.empty() || shown) {
            m_list->setCurrentIndex({});
        }
    }
    m_detail->show(now);
}

void FindingsPanel::summarise() {
    const Counts counts = m_desk.analysis.bearings().counts();
    const int each[] = {counts.error, counts.warning, counts.note};
    for (std::size_t i = 0; i < 3; ++i) {
        const auto severity = static_cast<Severity>(i);
        m_counts[i]->setText(counted(severity, each[i]));
        m_marks[i]->setVisible(each[i] > 0);
        const QString role = each[i] == 0 ? severity == Severity::Error ? "good" : "caption" : "body";
        if (m_counts[i]->property("role") != role) {
            m_counts[i]->setProperty("role", role);
            m_counts[i]->style()->unpolish(m_counts[i]);
            m_counts[i]->style()->polish(m_counts[i]);
        }
    }
    const auto elsewhere = m_desk.analysis.verdict().elsewhere.size();
    m_elsewhere->setText(tr("In other places: %L1").arg(elsewhere));
    m_elsewhere->setVisible(elsewhere > 0);
    const int waived = m_desk.analysis.bearings().waived();
    m_waived->setText(tr("Show accepted (%1)").arg(waived));
    m_waived->setVisible(waived > 0 || m_waived->isChecked());
    const bool all = m_desk.analysis.listsAll();
    m_rest->setVisible(!all);
    if (!all)
        m_restWords->setText(tr("The %L1 most severe of %L2 findings are listed and searched.")
                                 .arg(m_desk.analysis.findings().size())
                                 .arg(m_desk.analysis.bearings().all()));
    m_empty->setText(emptySentence());
    m_stack->setCurrentIndex(m_model.shown() > 0 ? 0 : 1);  // the list, or why it is empty
}

QString FindingsPanel::emptySentence() const {
    if (!m_filter->text().trimmed().isEmpty())
        return tr("No finding matches “%1”.").arg(m_filter->text().trimmed());
    const Model& model = m_desk.document.model();
    if (model.grants().empty())
        return tr("No findings yet: give a body a right, and Remit says what follows from it.");
    if (m_desk.analysis.findings().empty() && !m_desk.analysis.verdict().elsewhere.empty())
        return tr("Nothing to report in this place; there is in others.");
    if (!m_desk.analysis.findings().empty())
        return tr("Every finding is accepted. Nothing else stands out.");
    return tr("Nothing to report. Every rule is content with this arrangement.");
}

void FindingsPanel::walk(int step) {
    const FindingList& findings = m_desk.analysis.findings();
    if (findings.empty())
        return emit message(tr("There are no findings."));
    const auto count = static_cast<int>(findings.size());
    int current = step > 0 ? -1 : count;
    for (int i = 0; i < count; ++i)
        if (findings[static_cast<std::size_t>(i)].fingerprint == m_desk.selection.finding())
            current = i;
    const Finding& next = findings[static_cast<std::size_t>((current + step + count) % count)];
    m_desk.selection.selectFinding(next.fingerprint);
    if (!isVisible())
        emit message(toQt(next.message));
}

}  // namespace remit
