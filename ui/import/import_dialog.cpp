// SPDX-License-Identifier: MIT
#include "ui/import/import_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include "core/change/draft.h"
#include "ui/bridge/text.h"
#include "ui/import/meaning_header.h"
#include "ui/import/meaning_words.h"
#include "ui/import/shape_bar.h"
#include "ui/import/sheet_table.h"
#include "ui/look/plain_label.h"
#include "ui/look/theme.h"
#include "ui/matrix/paste_delegate.h"
#include "ui/matrix/unknown_words.h"
#include "ui/versions/outcome_list.h"

namespace remit {

namespace {

constexpr int mostSized = 200;           // rows whose height follows their words
constexpr std::size_t mostListed = 300;  // lines of a list
constexpr int columnWidth = 168;
constexpr int slowAfter = 300;  // milliseconds

// A list under its caption.
QWidget* pane(QLabel* caption, QWidget* list, QWidget* parent) {
    auto* out = new QWidget(parent);
    auto* column = new QVBoxLayout(out);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(caption);
    column->addWidget(list, 1);
    return out;
}

}  // namespace

ImportDialog::ImportDialog(Desk& desk, ImportSource source, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_name(std::move(source.name)),
      m_bytes(std::make_shared<const std::string>(std::move(source.bytes))),
      m_format(source.format),
      m_heading(plainLabel(tr("Import “%1”").arg(m_name), "title", this)),
      m_shape(new ShapeBar(this)),
      m_model(new SheetTable(this)),
      m_table(new QTableView(this)),
      m_meanings(new MeaningHeader(m_shape->last(), m_table)),
      m_unknown(plainLabel({}, "heading", this)),
      m_words(new UnknownWordsList(desk, m_table, this)),
      m_changes(new OutcomeList(tr("What will change"), this)),
      m_remarked(plainLabel({}, "caption", this)),
      m_remarks(new OutcomeList(tr("How it was read"), this)),
      m_remarkPane(nullptr),
      m_remove(new QCheckBox(tr("Remove &what the table no longer has"), this)),
      m_summary(plainLabel({}, "caption", this)),
      m_progress(new QProgressBar(this)),
      m_fault(plainLabel({}, "fault", this)),
      m_go(new QPushButton(tr("&Import"), this)),
      m_background(desk.worker) {
    setWindowTitle(tr("Import"));
    resize(QSize(1100, 880).boundedTo(screen()->availableSize() * 0.95));
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowAfter);
    build();
    connectParts();
    read();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::build() {
    m_table->setHorizontalHeader(m_meanings);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("The table, as it is understood"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setProperty("role", "preview");
    m_table->setCornerButtonEnabled(false);
    m_table->setWordWrap(true);
    m_table->setItemDelegate(new PasteDelegate(m_table));
    m_table->setMinimumHeight(160);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_meanings->setDefaultSectionSize(columnWidth);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_progress->setAccessibleName(tr("Work under way"));
    for (QWidget* later : std::initializer_list<QWidget*>{m_progress, m_fault, m_unknown, m_words, m_shape})
        later->hide();

    auto* below = new QSplitter(Qt::Horizontal, this);
    below->setChildrenCollapsible(false);
    below->addWidget(pane(plainLabel(tr("What will change"), "caption", this), m_changes, this));
    m_remarkPane = pane(m_remarked, m_remarks, this);
    below->addWidget(m_remarkPane);
    below->setStretchFactor(0, 3);
    below->setStretchFactor(1, 2);
    m_remarkPane->layout()->setContentsMargins(space::small, space::small, 0, 0);
    m_remarkPane->hide();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go->setProperty("role", "primary");  // before the box looks at it, which settles its style
    m_go->setDefault(true);
    m_go->setEnabled(false);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);

    auto* upper = new QWidget(this);
    auto* above = new QVBoxLayout(upper);
    above->setContentsMargins(0, 0, 0, 0);
    above->setSpacing(space::medium);
    above->addWidget(m_table, 1);
    above->addWidget(m_unknown);
    above->addWidget(m_words);
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(upper);
    halves->addWidget(below);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_heading);
    column->addWidget(m_shape);
    column->addWidget(halves, 1);
    column->addWidget(m_remove);
    column->addWidget(m_summary);
    column->addWidget(m_fault);
    column->addWidget(m_progress);
    column->addWidget(buttons);
}

void ImportDialog::connectParts() {
    connect(&m_slow, &QTimer::timeout, m_progress, &QWidget::show);
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, m_meanings, &MeaningHeader::place);
    connect(m_meanings, &MeaningHeader::meaningChosen, this, [this](int column, ColumnMeaning meaning) {
        const auto at = static_cast<std::size_t>(column);
        std::erase_if(m_said, [&](const auto& each) { return each.first == at; });
        m_said.emplace_back(at, meaning);
        applyMeanings();
    });
    connect(m_shape, &ShapeBar::sheetChosen, this, &ImportDialog::takeSheet);
    connect(m_shape, &ShapeBar::delimiterChosen, this, [this](char delimiter) {
        m_delimiter = delimiter;
        read();
    });
    connect(m_shape, &ShapeBar::shapeChosen, this,
            [this](TableShape shape) { takeGuess(guessAs(m_file->book.sheets[m_choices.sheet], shape)); });
    connect(m_shape, &ShapeBar::headerChosen, this, [this](std::size_t top) {
        takeGuess(guessAs(m_file->book.sheets[m_choices.sheet], m_choices.guess.shape, top));
    });
    connect(m_shape, &ShapeBar::guessChanged, this, [this](TableGuess guess) {
        guess.columns = m_guessed.columns;
        m_guessed = std::move(guess);
        applyMeanings();
    });
    connect(m_words, &UnknownWordsList::answered, this, [this](const std::string& key, const WordsAnswer& answer) {
        m_choices.answers[key] = answer;
        understand();
    });
    connect(m_words, &UnknownWordsList::allAnswered, this, [this](const WordsAnswer& answer) {
        if (m_understood)
            for (const UnknownWords& words : m_understood->unknown)
                m_choices.answers[words.key] = answer;
        understand();
    });
    connect(m_words, &UnknownWordsList::inHand, this, &ImportDialog::goToWords);
    const auto toWords = [this](const QModelIndex& index) {
        if (const auto key = m_model->unknownIn(index))
            m_words->choose(*key);
    };
    connect(m_table, &QTableView::clicked, this, toWords);
    connect(m_table, &QTableView::activated, this, toWords);
    connect(m_remove, &QCheckBox::toggled, this, [this](bool on) {
        m_choices.removeMissing = on;
        understand();
    });
}

void ImportDialog::read() {
    setWorking(tr("Reading the table…"));
    m_background.start([this, bytes = m_bytes, format = m_format, delimiter = m_delimiter](const auto&) {
        auto file = std::make_shared<Result<TableFile>>(readTableFile(*bytes, format, delimiter));
        return [this, file] { take(std::move(*file)); };
    });
}

void ImportDialog::take(Result<TableFile> file) {
    if (!file)
        return refuse(file.error());
    m_file = std::make_shared<const TableFile>(std::move(file.value()));
    const auto shown = std::find_if(m_file->book.sheets.begin(), m_file->book.sheets.end(),
                                    [](const Sheet& sheet) { return !sheet.hidden; });
    takeSheet(shown == m_file->book.sheets.end() ? 0 : static_cast<std::size_t>(shown - m_file->book.sheets.begin()));
}

void ImportDialog::takeSheet(std::size_t sheet) {
    m_choices.sheet = sheet;
    m_choices.answers.clear();
    m_shape->setFile(*m_file, sheet);
    m_shape->show();
    TableGuess guess = m_file->whole ? TableGuess() : guessShape(m_file->book.sheets[sheet]);
    if (m_file->whole)
        m_choices.guess = guess;
    m_model->setSheet(m_file, m_choices);
    takeGuess(std::move(guess));
}

void ImportDialog::takeGuess(TableGuess guess) {
    m_guessed = std::move(guess);
    m_said.clear();
    applyMeanings();
}

// What is said of a column may take its meaning from another; that one has it back when the first is something else.
void ImportDialog::applyMeanings() {
    m_choices.guess = m_guessed;
    for (const auto& [column, meaning] : m_said)
        m_choices.guess = withMeaning(std::move(m_choices.guess), column, meaning);
    m_shape->setGuess(m_choices.guess);
    m_meanings->setMeanings(m_choices.guess.columns,
                            m_file->whole ? std::vector<ColumnMeaning>() : meaningsOf(m_choices.guess.shape));
    understand();
}

void ImportDialog::understand() {
    if (!m_file)
        return;
    setWorking(tr("Looking at what will change…"));
    m_background.start([this, now = m_desk.document.model(), scenario = m_desk.lens.scenario(), file = m_file,
                        name = fromQt(m_name), choices = m_choices](const Background::Cancelled& cancelled) {
        auto understood =
            std::make_shared<const UnderstoodTable>(understandTable(now, scenario, *file, name, choices, cancelled));
        return [this, understood, choices] { showUnderstood(understood, choices); };
    });
}

void ImportDialog::showUnderstood(std::shared_ptr<const UnderstoodTable> understood, const TableChoices& choices) {
    m_slow.stop();
    m_progress->hide();
    m_understood = std::move(understood);
    m_model->setUnderstood(m_understood, choices);
    for (int row = 0; row < std::min(m_model->rowCount(), mostSized); ++row)
        m_table->resizeRowToContents(row);
    const std::size_t unknown = m_understood->unknown.size();
    m_unknown->setText(tr("Not understood (%1)").arg(unknown));
    m_unknown->setVisible(unknown > 0);
    m_words->show(m_understood->unknown, m_choices.answers);
    showPlan(*m_understood);
    QStringList remarks;
    for (std::size_t i = 0; i < std::min(m_understood->remarks.size(), mostListed); ++i)
        remarks << toQt(m_understood->remarks[i]);
    if (m_understood->remarks.size() > mostListed)
        remarks << tr("…and %1 more").arg(m_understood->remarks.size() - mostListed);
    m_remarked->setText(tr("How it was read (%1)").arg(m_understood->remarks.size()));
    m_remarks->showSentences(remarks);
    m_remarkPane->setVisible(!remarks.isEmpty());
}

void ImportDialog::showPlan(const UnderstoodTable& understood) {
    const ImportPlan& plan = understood.plan;
    m_fault->setVisible(understood.fault.has_value());
    m_go->setEnabled(!understood.fault && !plan.change.empty());
    if (understood.fault) {
        m_fault->setText(toQt(understood.fault->sentence()));
        m_changes->showNothing(tr("Nothing, as long as it cannot be read so."));
        m_summary->setText({});
        return;
    }
    if (plan.changes.empty())
        m_changes->showNothing(tr("Nothing: the document says all of it already."));
    else
        m_changes->showChanges(plan.changes, mostListed);
    m_summary->setText(plan.change.empty() ? tr("The document stays as it is.")
                                           : tr("%1 added, %2 changed, %3 removed. One Undo takes it all back.")
                                                 .arg(plan.added)
                                                 .arg(plan.changed)
                                                 .arg(plan.removed));
}

// The file is no table that can be read: there is nothing to look at.
void ImportDialog::refuse(const Error& error) {
    m_slow.stop();
    m_progress->hide();
    m_understood.reset();
    m_fault->setText(toQt(error.sentence()));
    m_fault->show();
    m_summary->setText({});
    m_changes->showNothing(tr("Nothing, for it cannot be read."));
}

void ImportDialog::setWorking(const QString& what) {
    m_go->setEnabled(false);
    m_fault->hide();
    m_summary->setText(what);
    if (!m_slow.isActive() && m_progress->isHidden())
        m_slow.start();
}

// The cell in hand where the words are in it, else the next one.
void ImportDialog::goToWords(const std::string& key) {
    const QModelIndex now = m_table->currentIndex();
    if (m_model->unknownIn(now) == key)
        return;
    if (const QModelIndex found = m_model->nextWith(key, now); found.isValid()) {
        m_table->setCurrentIndex(found);
        m_table->scrollTo(found);
    }
}

void ImportDialog::accept() {
    if (!m_go->isEnabled() || !m_understood)
        return;
    if (m_desk.document.edit(tr("import %1").arg(m_name), [&](Draft& draft) -> Result<> {
            applyTo(draft, m_understood->plan.change);
            return {};
        }))
        QDialog::accept();
}

}  // namespace remit
