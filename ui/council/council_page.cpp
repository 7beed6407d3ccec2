// SPDX-License-Identifier: MIT
#include "ui/council/council_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDate>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QTextFrame>

#include "ui/bridge/text.h"
#include "ui/council/account_document.h"
#include "ui/council/print_account.h"
#include "ui/look/accessible.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/relations/relation_words.h"

namespace remit {

namespace {
constexpr int widest = 76;  // letters in a line, more or less
}  // namespace

CouncilPage::CouncilPage(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_bodies(new QComboBox(this)),
      m_copy(new QPushButton(actionIcon("copy"), tr("Copy as text"), this)),
      m_print(new QPushButton(actionIcon("print"), tr("Print…"), this)),
      m_text(new QTextBrowser(this)),
      m_asking(desk.worker) {
    m_bodies->setObjectName("councilBody");
    m_bodies->setEditable(true);
    nameField(*m_bodies, tr("Body"));
    m_bodies->setInsertPolicy(QComboBox::NoInsert);
    m_bodies->setMinimumHeight(34);
    m_bodies->setMinimumContentsLength(28);
    m_bodies->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_bodies->setProperty("role", "lens");
    m_bodies->lineEdit()->setPlaceholderText(tr("Type a name"));
    m_bodies->completer()->setFilterMode(Qt::MatchContains);
    m_bodies->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_copy->setObjectName("copyAccount");
    m_copy->setToolTip(tr("Copy this page as plain text, for a letter or a message"));
    m_print->setObjectName("printAccount");
    m_print->setToolTip(tr("Print this page or save it as PDF (Ctrl+P)"));
    m_text->setObjectName("account");
    m_text->setAccessibleName(tr("What the arrangement means for this body"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setProperty("role", "page");

    auto* label = new QLabel(tr("What it means for"), this);
    label->setProperty("role", "caption");
    label->setBuddy(m_bodies);
    auto* strip = new QHBoxLayout;
    strip->setContentsMargins(space::large, 0, space::large, 0);
    strip->setSpacing(space::medium);
    strip->addWidget(label);
    strip->addWidget(m_bodies);
    strip->addStretch();
    strip->addWidget(m_copy);
    strip->addWidget(m_print);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addLayout(strip);
    layout->addWidget(m_text, 1);
    setFocusProxy(m_text);

    connect(m_bodies, &QComboBox::activated, this, &CouncilPage::choose);
    connect(m_bodies->lineEdit(), &QLineEdit::editingFinished, this, &CouncilPage::typed);
    connect(m_copy, &QPushButton::clicked, this, &CouncilPage::copyAsText);
    connect(m_print, &QPushButton::clicked, this, &CouncilPage::printRequested);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { open(link.toString()); });
    connect(&desk.document, &DocumentBridge::changed, this, [this](const ChangeSet& change) {
        if (change.touches<Institution>() || change.touches<BodyType>())
            fillBodies();
        ask();
    });
    connect(&desk.lens, &Lens::changed, this, &CouncilPage::ask);
    connect(&desk.analysis, &Analysis::changed, this, &CouncilPage::ask);
    connect(&desk.selection, &Selection::itemChanged, this, &CouncilPage::followSelection);
    fillBodies();
    followSelection();
}

CouncilPage::~CouncilPage() {
    m_bodies->lineEdit()->disconnect(this);  // it loses the keyboard as it goes, which ends the editing
}

void CouncilPage::setBody(const Subject& body) {
    if (body == m_body)
        return;
    m_body = body;
    const QSignalBlocker blocker(m_bodies);
    m_bodies->setCurrentIndex(m_bodies->findData(keyOf(m_body)));
    m_text->verticalScrollBar()->setValue(0);
    ask();
}

void CouncilPage::preferBody(const QString& name) {
    m_preferred = name;
    const int index = m_bodies->findText(name, Qt::MatchFixedString);
    if (const auto body = subjectOf(m_desk.document.model(), m_bodies->itemData(index).toString());
        index >= 0 && body) {
        m_isChosen = true;
        setBody(*body);
    }
}

void CouncilPage::fillBodies() {
    const QSignalBlocker blocker(m_bodies);
    const Model& model = m_desk.document.model();
    m_bodies->clear();
    for (const Subject& each : accountable(model))
        m_bodies->addItem(toQt(model.nameOf(each)), keyOf(each));
    int index = m_bodies->findData(keyOf(m_body));
    if (index < 0) {  // it has gone, or there was none yet
        index = std::max(0, m_bodies->findText(m_preferred, Qt::MatchFixedString));
        m_body = subjectOf(model, m_bodies->itemData(index).toString()).value_or(Subject());
    }
    m_bodies->setCurrentIndex(m_bodies->count() > 0 ? index : -1);
}

void CouncilPage::choose(int index) {
    const auto body = subjectOf(m_desk.document.model(), m_bodies->itemData(index).toString());
    if (!body)
        return;
    m_isChosen = true;
    setBody(*body);
    m_preferred = m_bodies->itemText(index);
    emit bodyChosen(m_preferred);
    const QScopedValueRollback guard(m_selectingHere, true);
    m_desk.selection.select(*body);
}

// A name as it is, or the only one that holds what was typed; else the field says again whose page this is.
void CouncilPage::typed() {
    if (!m_bodies->lineEdit()->isModified())
        return;
    const QString text = m_bodies->currentText().trimmed();
    int index = m_bodies->findText(text, Qt::MatchFixedString);
    if (index < 0 && !text.isEmpty())
        for (int i = 0; i < m_bodies->count(); ++i)
            if (m_bodies->itemText(i).contains(text, Qt::CaseInsensitive)) {
                index = index == -1 ? i : -2;
            }
    if (index >= 0)
        choose(index);
    const QSignalBlocker blocker(m_bodies);
    m_bodies->setCurrentIndex(m_bodies->findData(keyOf(m_body)));
    m_bodies->setEditText(m_bodies->itemText(m_bodies->currentIndex()));
}

void CouncilPage::followSelection() {
    const Subject subject = m_desk.selection.cell().subject;
    const bool whole = std::holds_alternative<Subject>(m_desk.selection.item());
    if ((whole || !m_isChosen) && !m_selectingHere && !subject.empty() && m_bodies->findData(keyOf(subject)) >= 0)
        setBody(subject);
}

void CouncilPage::ask() {
    if (!isVisible())
        return;
    const Model& model = m_desk.document.model();
    const AccountQuestion question{m_body, m_desk.lens.scenario(), m_desk.lens.date(), m_desk.lens.place(),
                                   m_desk.lens.hidden()};
    m_copy->setEnabled(!m_body.empty());
    m_print->setEnabled(!m_body.empty());
    if (m_body.empty() || !model.scenarios().contains(question.scenario)) {
        m_asking.cancel();
        BodyAccount none;
        none.name = fromQt(tr("No body yet"));
        none.summary =
            fromQt(tr("Add a body, or paste a table: this page then says what the arrangement means for it."));
        return receive(std::move(none));
    }
    const Verdict& verdict = m_desk.analysis.verdict();
    std::vector<std::shared_ptr<const Finding>> findings;
    if (verdict.question.scenario == question.scenario && verdict.question.date == question.date)
        findings = verdict.findings.shared();
    m_asking.start([this, snapshot = model, question,
                    findings = std::move(findings)](const Background::Cancelled& cancelled) -> std::function<void()> {
        BodyAccount account = bodyAccount(snapshot, question, findings, cancelled);
        return [this, account = std::move(account)] { receive(account); };
    });
}

void CouncilPage::receive(BodyAccount account) {
    QString words = lensWords();
    if (account == m_account && words == m_lensWords)
        return;
    m_account = std::move(account);
    m_lensWords = std::move(words);
    render();
    emit accountChanged();
}

void CouncilPage::render() {
    const int scrolled = m_text->verticalScrollBar()->value();
    setAccount(*m_text->document(), m_account, {m_lensWords, font(), &themeOf(palette()), true});
    layOutText();
    m_text->verticalScrollBar()->setValue(scrolled);
}

// Lines no longer than can be read well, however wide the window is.
void CouncilPage::layOutText() {
    QTextFrameFormat format = m_text->document()->rootFrame()->frameFormat();
    const int room = m_text->viewport()->width();
    const int text = std::min(room - 2 * space::huge, m_text->fontMetrics().averageCharWidth() * widest * 9 / 8);
    format.setMargin(0);
    format.setTopMargin(space::huge);
    format.setBottomMargin(2 * space::huge);
    format.setLeftMargin(2 * space::huge);
    format.setRightMargin(std::max(space::huge, room - text - 2 * space::huge));
    m_text->document()->rootFrame()->setFrameFormat(format);
}

void CouncilPage::open(const QString& link) {
    const BodyAccount::Line* line = lineOf(m_account, link);
    if (!line)
        return;
    const QScopedValueRollback guard(m_selectingHere, true);
    if (!line->finding.empty()) {
        m_desk.selection.selectFinding(line->finding);
        return;
    }
    Item item;
    if (!line->relation.id.empty())
        item = line->relation;
    else if (!line->subject.empty())
        item = CellRef{line->subject, line->area};
    if (m_desk.selection.exists(item) && !std::holds_alternative<std::monostate>(item))
        m_desk.selection.select(item);
}

QString CouncilPage::lensWords() const {
    const Model& model = m_desk.document.model();
    const Scenario* scenario = model.scenarios().find(m_desk.lens.scenario());
    const Verdict& verdict = m_desk.analysis.verdict();
    QString place = m_body.isBodyType() ? tr("every kind of place") : tr("all its places");
    for (const Verdict::NamedPlace& each : verdict.places)
        if (each.id == m_desk.lens.place())
            place = toQt(each.name);
    QStringList out;
    if (scenario)
        out << toQt(scenario->name);
    out << place;
    if (const auto date = m_desk.lens.date()) {
        const std::chrono::year_month_day day(*date);
        const QDate shown(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                          static_cast<int>(static_cast<unsigned>(day.day())));
        out << tr("on %1").arg(QLocale().toString(shown, "d MMMM yyyy"));
    } else {
        out << tr("at any date");
    }
    if (!m_desk.lens.hidden().empty())
        out << tr("without the rights that the lens hides");
    return out.join(QStringLiteral(" · "));
}

void CouncilPage::print(QPrinter& printer, const QString& document) const {
    QTextDocument paper;
    QFont readable = font();
    readable.setPointSizeF(10.5);
    setAccount(paper, m_account, {m_lensWords, readable, &lightTheme(), false});
    printPages(printer, paper, document + QStringLiteral(" · ") + m_lensWords);
}

void CouncilPage::copyAsText() {
    QGuiApplication::clipboard()->setText(plainText(m_account, m_lensWords));
    emit message(tr("Copied: what it means for %1.").arg(toQt(m_account.name)));
}

void CouncilPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    ask();
}

void CouncilPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOutText();
}

void CouncilPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

}  // namespace remit
