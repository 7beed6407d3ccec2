// SPDX-License-Identifier: MIT
#include "ui/measures/measures_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>

#include "ui/bridge/text.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/measures/measure_names.h"

namespace remit {

namespace {

QLabel* makeLabel(const char* role) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", role);
    return label;
}

QFrame* makeLine() {
    auto* line = new QFrame;
    line->setProperty("role", "line");
    line->setFixedHeight(1);
    return line;
}

}  // namespace

MeasuresPanel::MeasuresPanel(Desk& desk, Measuring& measuring, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_measuring(measuring),
      m_table(new MeasuresTable(m_model)),
      m_stack(new QStackedWidget),
      m_of(new QComboBox),
      m_whole(makeLabel("caption")),
      m_sentence(makeLabel("body")),
      m_meaning(makeLabel("caption")) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_table->setAccessibleName(tr("Measures"));
    QLabel* empty = makeLabel("caption");
    empty->setText(tr("Nothing to measure yet: add bodies and policy areas, and give somebody a right."));
    empty->setAlignment(Qt::AlignCenter);
    empty->setMargin(space::huge);
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(makeLine());
    column->addWidget(m_stack, 1);
    column->addWidget(makeLine());
    column->addWidget(makeFooter());
    setFocusProxy(m_table);

    connect(&measuring, &Measuring::changed, this, &MeasuresPanel::refresh);
    connect(&desk.selection, &Selection::itemChanged, this, &MeasuresPanel::followSelection);
    connect(m_of, &QComboBox::currentIndexChanged, this, [this] {
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
        m_model.setOf(static_cast<MeasuresModel::Of>(m_of->currentData().toInt()));
        refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MeasuresPanel::choose);
    connect(m_table, &MeasuresTable::copied, this,
            [this](int rows) { emit message(tr("Copied: %1 rows and their headings, parted by tabs.").arg(rows)); });
    refresh();
}

MeasuresPanel::~MeasuresPanel() { m_measuring.setWanted(*this, false); }

QWidget* MeasuresPanel::makeHeader() {
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(space::large, space::small + space::hair, space::large, space::small + space::hair);
    row->setSpacing(space::large);
    m_of->setProperty("role", "lens");
    m_of->setObjectName("measuresOf");
    m_of->setAccessibleName(tr("Measures of"));
    m_of->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_of->addItem(tr("Bodies"), static_cast<int>(MeasuresModel::Of::Bodies));
    m_of->addItem(tr("Policy areas"), static_cast<int>(MeasuresModel::Of::Areas));
    m_whole->setObjectName("measuresOfWhole");
    auto* copy = new QPushButton(actionIcon("copy"), tr("Copy as text"));
    copy->setObjectName("copyMeasures");
    copy->setToolTip(tr("Copy the selected rows, or all of them, for a spreadsheet (Ctrl+C)"));
    connect(copy, &QPushButton::clicked, m_table, &MeasuresTable::copy);
    row->addWidget(m_of);
    row->addWidget(m_whole, 1);
    row->addWidget(copy);
    return header;
}

QWidget* MeasuresPanel::makeFooter() {
    auto* footer = new QWidget;
    auto* column = new QVBoxLayout(footer);
    column->setContentsMargins(space::large, space::small + space::hair, space::large, space::medium);
    column->setSpacing(space::hair);
    m_sentence->setObjectName("measuredSentence");
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_meaning->setObjectName("measureMeaning");
    column->addWidget(m_sentence);
    column->addWidget(m_meaning);
    return footer;
}

void MeasuresPanel::refresh() {
    const Measures& measures = *m_measuring.measures();
    const QScopedValueRollback following(m_following, true);
    const MeasuresTable::Held held = m_table->held();
    m_model.show(m_measuring.measures());
    const auto types = static_cast<int>(MeasuresModel::Of::BodyTypes);
    const int choice = m_of->findData(types);
    if (measures.bodyTypes.empty() && choice >= 0)
        m_of->removeItem(choice);  // in a framework they are the bodies
    else if (!measures.bodyTypes.empty() && choice < 0)
        m_of->insertItem(1, tr("Body types"), types);
    QStringList sentences;
    for (const auto& value : measures.whole.values)
        if (value)
            sentences << toQt(value->sentence);
    m_whole->setText(sentences.join(' '));
    m_stack->setCurrentIndex(measures.bodies.empty() && measures.areas.empty() ? 1 : 0);
    m_table->hold(held);
    followSelection();
}

// The row of the body or the policy area that is selected elsewhere; the column in hand stays in hand.
void MeasuresPanel::followSelection() {
    const CellRef cell = m_desk.selection.cell();
    const NodeRef node = m_model.of() == MeasuresModel::Of::Areas ? NodeRef(cell.area) : NodeRef(cell.subject);
    const int row = node.id.empty() ? -1 : m_model.rowOf(node);
    const QScopedValueRollback following(m_following, true);
    if (row < 0) {
        if (m_table->currentIndex().isValid())
            m_table->setCurrentIndex({});
    } else if (row != m_table->currentIndex().row()) {
        m_table->setCurrentIndex(m_model.index(row, std::max(0, m_table->currentIndex().column())));
        m_table->scrollTo(m_table->currentIndex());
    }
    sayWhatIsInHand();
}

void MeasuresPanel::choose(const QModelIndex& current) {
    if (!m_following && current.isValid()) {
        const QScopedValueRollback following(m_following, true);
        const NodeRef node = m_model.row(current.row()).node;
        if (node.kind == NodeRef::Kind::PolicyArea)
            m_desk.selection.select(PolicyAreaId(node.id));
        else if (node.kind == NodeRef::Kind::Institution)
            m_desk.selection.select(Subject(InstitutionId(node.id)));
        else
            m_desk.selection.select(Subject(BodyTypeId(node.id)));
    }
    sayWhatIsInHand();
}

void MeasuresPanel::sayWhatIsInHand() {
    const QModelIndex current = m_table->currentIndex();
    const std::optional<Measure> measure = m_model.measureIn(current.column());
    if (!current.isValid() || !measure) {
        m_sentence->setText(tr("Choose a number, and read here what it says."));
        m_meaning->setText(tr("All numbers are of effective rights, as the lens shows them."));
        return;
    }
    const std::optional<MeasuredValue>& value = m_model.row(current.row()).of(*measure);
    m_sentence->setText(
        value ? toQt(value->sentence)
              : tr("%1 says nothing of %2.").arg(nameOf(*measure), toQt(m_model.row(current.row()).name)));
    const char* source = specOf(*measure).source;
    m_meaning->setText(*source ? QStringLiteral("%1 (%2)").arg(meaningOf(*measure), QString::fromLatin1(source))
                               : meaningOf(*measure));
}

void MeasuresPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_measuring.setWanted(*this, true);
}

void MeasuresPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_measuring.setWanted(*this, false);
}

}  // namespace remit
