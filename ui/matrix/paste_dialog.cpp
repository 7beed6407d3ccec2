// SPDX-License-Identifier: MIT
#include "ui/matrix/paste_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

#include "core/base/sentence.h"
#include "ui/bridge/text.h"
#include "ui/look/accessible.h"
#include "ui/look/plain_label.h"
#include "ui/look/theme.h"
#include "ui/matrix/line_choice.h"
#include "ui/matrix/paste_delegate.h"
#include "ui/matrix/paste_table.h"
#include "ui/matrix/unknown_words.h"

namespace remit {

namespace {

constexpr int mostMeasured = 200;  // rows whose height follows their words

QString countedCells(std::size_t count) {
    return count == 1 ? PasteDialog::tr("1 cell") : PasteDialog::tr("%1 cells").arg(count);
}

QString lacking(const PastePlan& plan) {
    std::size_t areas = plan.newAreas;
    std::size_t bodies = plan.newBodies;
    if (!plan.choices.addMissing) {
        const auto leftOut = [](const PasteLine& line) { return line.to == PasteLine::To::LeftOut; };
        areas = static_cast<std::size_t>(std::count_if(plan.rows.begin(), plan.rows.end(), leftOut));
        bodies = static_cast<std::size_t>(std::count_if(plan.columns.begin(), plan.columns.end(), leftOut));
    }
    QStringList parts;
    if (areas > 0)
        parts << (areas == 1 ? PasteDialog::tr("1 policy area") : PasteDialog::tr("%1 policy areas").arg(areas));
    if (bodies > 0)
        parts << (bodies == 1 ? PasteDialog::tr("1 body type") : PasteDialog::tr("%1 body types").arg(bodies));
    return parts.join(PasteDialog::tr(" and "));
}

}  // namespace

PasteDialog::PasteDialog(const Desk& desk, PasteGround ground, TextTable table, PasteChoices choices, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_ground(std::move(ground)),
      m_source(std::move(table)),
      m_choices(std::move(choices)),
      m_model(new PasteTable(desk, this)),
      m_heading(plainLabel({}, "title", this)),
      m_reasons(plainLabel({}, "caption", this)),
      m_bodies(new QCheckBox(tr("The first row names &bodies"), this)),
      m_areas(new QCheckBox(tr("The first column names policy &areas"), this)),
      m_missing(new QComboBox(this)),
      m_words(new UnknownWordsList(desk, m_missing, this)),
      m_table(new QTableView(this)),
      m_row(new LineChoice(desk, LineChoice::Axis::Rows, this)),
      m_column(new LineChoice(desk, LineChoice::Axis::Columns, this)),
      m_summary(plainLabel({}, "caption", this)),
      m_fault(plainLabel({}, "fault", this)) {
    setWindowTitle(tr("Paste"));
    resize(QSize(880, 660).boundedTo(screen()->availableSize() * 0.95));
    build();
    replan();
}

void PasteDialog::build() {
    m_bodies->setChecked(m_choices.bodiesNamed);
    m_areas->setChecked(m_choices.areasNamed);
    m_bodies->setEnabled(m_source.size() > 1);
    m_areas->setEnabled(std::any_of(m_source.begin(), m_source.end(), [](const auto& row) { return row.size() > 1; }));
    nameField(*m_missing, tr("Rows and columns that the matrix lacks"));
    m_missing->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_missing->addItems({QString(), QString()});
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What will be pasted"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setProperty("role", "preview");
    m_table->setCornerButtonEnabled(false);
    m_table->setWordWrap(true);
    m_table->setItemDelegate(new PasteDelegate(m_table));
    m_table->horizontalHeader()->setDefaultSectionSize(PasteTable::headerWidth);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    m_fault->hide();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* go = new QPushButton(tr("&Paste"), this);
    go->setProperty("role", "primary");
    go->setDefault(true);
    buttons->addButton(go, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PasteDialog::reject);
    connect(m_bodies, &QCheckBox::toggled, this, [this](bool on) {
        m_choices.bodiesNamed = on;
        forgetLines();
        replan();
    });
    connect(m_areas, &QCheckBox::toggled, this, [this](bool on) {
        m_choices.areasNamed = on;
        forgetLines();
        replan();
    });
    connect(m_missing, &QComboBox::activated, this, [this](int index) {
        m_choices.addMissing = index == 0;
        replan();
    });
    connect(m_words, &UnknownWordsList::answered, this, [this](const std::string& key, const WordsAnswer& answer) {
        m_choices.answers[key] = answer;
        replan();
    });
    connect(m_words, &UnknownWordsList::allAnswered, this, [this](const WordsAnswer& answer) {
        for (const UnknownWords& words : m_model->plan().unknown)
            m_choices.answers[words.key] = answer;
        replan();
    });
    const auto toWords = [this](const QModelIndex& index) {
        if (const auto key = m_model->unknownIn(index))
            m_words->choose(*key);
    };
    connect(m_table, &QTableView::clicked, this, toWords);
    connect(m_table, &QTableView::activated, this, toWords);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PasteDialog::showLines);
    connect(m_row, &LineChoice::chosen, this, [this](const LineAnswer& answer) {
        m_choices.rows[m_model->rowOf(m_table->currentIndex()).at] = answer;
        replan();
    });
    connect(m_column, &LineChoice::chosen, this, [this](const LineAnswer& answer) {
        m_choices.columns[m_model->columnOf(m_table->currentIndex()).at] = answer;
        replan();
    });

    auto* headers = new QHBoxLayout;
    headers->setSpacing(space::huge);
    headers->addWidget(m_bodies);
    headers->addWidget(m_areas);
    headers->addStretch();
    headers->addWidget(m_missing);
    auto* lines = new QHBoxLayout;
    lines->setSpacing(space::medium);
    for (auto* choice : {m_row, m_column}) {
        auto* label = new QLabel(choice == m_row ? tr("This &row goes to") : tr("This &column goes to"), this);
        label->setBuddy(choice);
        lines->addWidget(label);
        lines->addWidget(choice, 1);
        if (choice == m_row)
            lines->addSpacing(space::large);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_heading);
    column->addWidget(m_reasons);
    column->addLayout(headers);
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    column->addLayout(lines);
    column->addWidget(m_summary);
    column->addWidget(m_fault);
    column->addWidget(buttons);
}

void PasteDialog::replan() {
    m_fault->hide();
    m_model->setPlan(planPaste(m_desk.document.model(), m_ground, m_source, m_choices));
    m_words->show(m_model->plan().unknown, m_choices.answers);
    for (int row = 0; row < std::min(m_model->rowCount(), mostMeasured); ++row)
        m_table->resizeRowToContents(row);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0 && m_model->columnCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showLines();
    describe();
}

void PasteDialog::showLines() {
    const QModelIndex index = m_table->currentIndex();
    m_row->show(index.isValid() ? &m_model->rowOf(index) : nullptr);
    m_column->show(index.isValid() ? &m_model->columnOf(index) : nullptr);
}

// What was said of rows and columns goes when they are others.
void PasteDialog::forgetLines() {
    m_choices.rows.clear();
    m_choices.columns.clear();
}

void PasteDialog::describe() {
    const PastePlan& plan = m_model->plan();
    const std::size_t unknown = plan.unknown.size();
    const QString lacks = lacking(plan);
    m_heading->setText(unknown > 0        ? tr("Not everything here is understood")
                       : plan.overTheEdge ? tr("This runs over the edge of the matrix")
                       : plan.choices.bodiesNamed || plan.choices.areasNamed ? tr("This comes with its headers")
                                                                             : tr("Look at what will be pasted"));
    QStringList reasons;
    if (unknown > 0)
        reasons << (unknown == 1
                        ? tr("One phrase is no right Remit knows. Say what becomes of it; else it stays as a note on "
                             "its cell.")
                        : tr("%1 phrases are no rights Remit knows. Say what becomes of each; else it stays as a note "
                             "on its cells.")
                              .arg(unknown));
    if (plan.choices.bodiesNamed || plan.choices.areasNamed)
        reasons << tr("Cells go to the rows and columns that are called as the headers say.");
    if (!lacks.isEmpty())
        reasons << (plan.choices.addMissing ? tr("The matrix lacks %1: added last.")
                                            : tr("The matrix lacks %1: left out."))
                       .arg(lacks);
    if (plan.ownPartners > 0)
        reasons << tr("A body is named as its own partner in %1.").arg(countedCells(plan.ownPartners));
    m_reasons->setText(reasons.join(' '));
    m_missing->setItemText(0, tr("Add %1").arg(lacks));
    m_missing->setItemText(1, tr("Leave out what has no place"));
    m_missing->setVisible(!lacks.isEmpty());
    m_missing->setCurrentIndex(plan.choices.addMissing ? 0 : 1);

    QStringList summary;
    summary << (plan.changed == 0   ? tr("No cell changes.")
                : plan.changed == 1 ? tr("1 cell changes.")
                                    : tr("%1 cells change.").arg(plan.changed));
    if (plan.leftOut > 0)
        summary << tr("%1 with words left out.").arg(countedCells(plan.leftOut));
    if (!plan.newPartners.empty())
        summary << tr("Named as partner and new: %1.").arg(toQt(listedOrCounted(plan.newPartners, "bodies")));
    summary << tr("One Undo takes it all back.");
    m_summary->setText(summary.join(' '));
}

const PastePlan& PasteDialog::plan() const { return m_model->plan(); }

void PasteDialog::accept() {
    const QString refusal = m_desk.document.refusalOf([this](Draft& draft) { return paste(draft, m_model->plan()); });
    m_fault->setText(refusal);
    m_fault->setVisible(!refusal.isEmpty());
    if (refusal.isEmpty())
        QDialog::accept();
}

}  // namespace remit
