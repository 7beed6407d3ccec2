// SPDX-License-Identifier: MIT
#include "ui/findings/finding_detail.h"

#include <QDate>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include "core/check/rule.h"
#include "core/check/rule_settings.h"
#include "core/edits/rows.h"
#include "ui/bridge/text.h"
#include "ui/findings/accept_dialog.h"
#include "ui/findings/finding_words.h"
#include "ui/findings/remedy_card.h"
#include "ui/look/flow_layout.h"
#include "ui/look/plain_label.h"
#include "ui/look/theme.h"
#include "ui/rules/change_rule.h"

namespace remit {

namespace {

constexpr int mostPlaces = 8;
constexpr int charactersForTwo = 96;  // across two columns

// Words that can be selected, to be quoted.
QLabel* quotable(const QString& text, const char* role, QWidget* parent) {
    QLabel* words = plainLabel(text, role, parent);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return words;
}

// A part of the detail: a column of its own.
QVBoxLayout* part(QWidget* page) {
    auto* column = new QVBoxLayout(new QWidget(page));
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    return column;
}

QString dated(const std::optional<Date>& date) { return date ? QString::fromStdString(formatDate(*date)) : QString(); }

}  // namespace

FindingDetail::FindingDetail(Desk& desk, QWidget* parent) : QScrollArea(parent), m_desk(desk) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The finding in hand"));
    connect(&desk.analysis, &Analysis::changed, this, &FindingDetail::rebuild);
    rebuild();
}

void FindingDetail::show(const std::string& fingerprint) {
    if (fingerprint == m_fingerprint)
        return;
    m_fingerprint = fingerprint;
    verticalScrollBar()->setValue(0);
    rebuild();
}

void FindingDetail::rebuild() {
    const int scrolled = verticalScrollBar()->value();
    m_search.cancel();
    auto* page = new QWidget;
    m_grid = new QGridLayout(page);
    m_grid->setContentsMargins(space::huge, space::medium, space::large, space::medium);
    m_grid->setHorizontalSpacing(space::huge);
    m_grid->setVerticalSpacing(space::medium);
    m_why = part(page);
    m_ways = part(page);
    m_rest = part(page);
    m_remedies = nullptr;
    const Finding* finding = m_desk.analysis.finding(m_fingerprint);
    if (finding) {
        setAccessibleDescription(spokenFinding(m_desk.document.model(), *finding));
        if (const Waiver* waiver = m_desk.document.model().waivers().find(Text(finding->fingerprint)))
            addWaiver(*waiver);
        addWhy(*finding);
        if (!finding->waived)
            addWays();
        addWhere(*finding);
        addRule(*finding);
    } else {
        m_why->addWidget(quotable(m_desk.analysis.findings().empty()
                                      ? tr("Here stand the reasons of a finding and the ways out of it.")
                                      : tr("Choose a finding to see why it is one and what you can do about it."),
                                  "caption", page));
    }
    for (QVBoxLayout* each : {m_why, m_ways, m_rest})
        each->addStretch();
    arrange();
    page->setBackgroundRole(QPalette::Base);
    const bool hadKeyboard = widget() && widget()->isAncestorOf(focusWidget());
    if (QWidget* old = takeWidget())  // perhaps one of its buttons is why we are here
        old->deleteLater();
    setWidget(page);
    if (hadKeyboard)
        setFocus();
    if (finding && !finding->waived)
        searchRemedies(*finding);
    verticalScrollBar()->setValue(scrolled);
}

// Ways out stand beside the why where there is room, else between it and the rest.
void FindingDetail::arrange() {
    const bool wide = m_remedies && viewport()->width() >= fontMetrics().averageCharWidth() * charactersForTwo;
    QWidget* why = m_why->parentWidget();
    QWidget* ways = m_ways->parentWidget();
    QWidget* rest = m_rest->parentWidget();
    for (QWidget* each : {why, ways, rest})
        m_grid->removeWidget(each);
    m_grid->addWidget(why, 0, 0);
    m_grid->addWidget(rest, wide ? 1 : 2, 0);
    if (wide)
        m_grid->addWidget(ways, 0, 1, 3, 1);
    else
        m_grid->addWidget(ways, 1, 0);
    m_grid->setColumnStretch(0, 5);
    m_grid->setColumnStretch(1, wide ? 6 : 0);
    m_grid->setRowStretch(2, 1);
    ways->setVisible(m_remedies != nullptr);
}

void FindingDetail::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    arrange();
}

void FindingDetail::addRule(const Finding& finding) {
    QWidget* page = m_rest->parentWidget();
    m_rest->addWidget(quotable(tr("The rule"), "heading", page));
    QStringList facts{ruleTitle(m_desk.document.model(), finding.rule), severityWord(finding.severity)};
    if (!finding.source.empty())
        facts << toQt(finding.source);
    if (const QString meaning = ruleMeaning(finding.rule); !meaning.isEmpty())
        m_rest->addWidget(quotable(meaning, "body", page));
    m_rest->addWidget(quotable(facts.join(QStringLiteral(" · ")), "caption", page));
    auto* row = new FlowLayout;
    row->addWidget(button(tr("Change this rule…"), "changeRule", tr("How severe it is in this document, or off"),
                          &FindingDetail::changeRule));
    row->addWidget(
        button(tr("Show"), "jump", tr("Goes to the first cell that it is about (Enter)"), &FindingDetail::jumpWanted));
    m_rest->addLayout(row);
}

template <class Slot>
QPushButton* FindingDetail::button(const QString& text, const char* name, const QString& tip, Slot slot) {
    auto* made = new QPushButton(text, m_rest->parentWidget());
    made->setObjectName(name);
    made->setToolTip(tip);
    connect(made, &QPushButton::clicked, this, slot);
    return made;
}

void FindingDetail::addWhy(const Finding& finding) {
    QWidget* page = m_why->parentWidget();
    m_why->addWidget(quotable(tr("Why"), "heading", page));
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::hair);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const std::string& step : finding.why) {
        QLabel* number = quotable(QString::number(row + 1) + '.', "caption", page);
        number->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(number, row, 0);
        grid->addWidget(quotable(toQt(step), "body", page), row, 1);
        ++row;
    }
    m_why->addLayout(grid);
}

void FindingDetail::addWhere(const Finding& finding) {
    QWidget* page = m_rest->parentWidget();
    const QStringList areas = areaNames(m_desk.document.model(), finding);
    const QStringList places = placeNames(m_desk.analysis.verdict(), finding);
    if (areas.isEmpty() && places.isEmpty())
        return;
    m_rest->addWidget(quotable(tr("Where"), "heading", page));
    const auto say = [&](const QStringList& names, const QString& many, qsizetype all) {
        if (names.isEmpty())
            return;
        QString text = shortList(names, mostPlaces);
        if (names.size() > mostPlaces)
            text = many.arg(names.size()) + ": " + text;
        else if (all > 1 && names.size() == all)
            text = tr("Everywhere: %1").arg(text);
        QLabel* words = quotable(text, "body", page);
        words->setToolTip("<span>" + names.mid(0, 60).join(", ").toHtmlEscaped() + "</span>");
        words->setAccessibleDescription(names.mid(0, 60).join(", "));
        m_rest->addWidget(words);
    };
    say(areas, tr("%1 policy areas"), 0);
    say(places, m_desk.analysis.verdict().framework ? tr("%1 kinds of place") : tr("%1 places"),
        static_cast<qsizetype>(m_desk.analysis.verdict().places.size()));
    m_rest->addSpacing(space::medium);
}

void FindingDetail::addWaiver(const Waiver& waiver) {
    QWidget* page = m_why->parentWidget();
    const Model& model = m_desk.document.model();
    auto* card = new QFrame(page);
    card->setProperty("role", "card");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    QString who = waiver.by.empty() ? tr("Accepted") : tr("Accepted by %1").arg(toQt(waiver.by));
    if (waiver.on)
        who += ", " + dated(waiver.on);
    if (waiver.until)
        who += ", " + tr("until %1").arg(dated(waiver.until));
    column->addWidget(quotable(who, "heading", card));
    column->addWidget(quotable(toQt(waiver.reason), "body", card));
    if (const Grant* grant = model.grants().find({m_desk.analysis.verdict().question.scenario, waiver.offset}))
        column->addWidget(
            quotable(tr("Offset by %1: %2 on %3")
                         .arg(toQt(model.nameOf(grant->subject)), toQt(model.rightKinds().at(grant->right).name),
                              toQt(model.policyAreas().at(grant->area).name)),
                     "caption", card));
    auto* row = new FlowLayout;
    row->addWidget(button(tr("Re-open"), "reopen", tr("Takes the acceptance back; the finding counts again"),
                          &FindingDetail::reopen));
    column->addLayout(row);
    m_why->addWidget(card);
    m_why->addSpacing(space::small);
}

void FindingDetail::addWays() {
    QWidget* page = m_ways->parentWidget();
    m_ways->addWidget(quotable(tr("Ways out"), "heading", page));
    m_remedies = new QVBoxLayout;
    m_remedies->setSpacing(space::small + space::hair);
    m_remedies->addWidget(quotable(tr("Trying them out…"), "caption", page));
    m_ways->addLayout(m_remedies);
}

void FindingDetail::searchRemedies(const Finding& finding) {
    m_search.start([this, model = m_desk.document.model(), question = m_desk.analysis.verdict().question,
                    finding](const Background::Cancelled& cancelled) -> std::function<void()> {
        return [this, found = remediesOf(model, question, finding, cancelled)] { showRemedies(found); };
    });
}

void FindingDetail::showRemedies(const std::vector<Remedy>& remedies) {
    if (!m_remedies)
        return;
    while (QLayoutItem* item = m_remedies->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const Remedy& remedy : remedies) {
        auto* card = new RemedyCard(remedy, m_ways->parentWidget());
        connect(card, &RemedyCard::chosen, this, [this, remedy] { applyRemedy(remedy); });
        m_remedies->addWidget(card);
    }
}

void FindingDetail::applyRemedy(const Remedy& remedy) {
    if (remedy.kind == Remedy::Kind::Accept)
        return acceptFinding();
    const QString label = toQt(remedy.label);
    bool done = false;
    if (remedy.waiver) {
        Waiver waiver = *remedy.waiver;
        waiver.by = fromQt(m_by);
        waiver.on = parseDate(fromQt(QDate::currentDate().toString(Qt::ISODate)));
        done = m_desk.document.edit(label, [&](Draft& draft) { return waive(draft, waiver); });
    } else {
        done = m_desk.document.edit(label, remedy.edit);
    }
    if (done)
        emit message(tr("Done: %1. You can undo it.").arg(label));
}

void FindingDetail::acceptFinding() {
    const Finding* finding = m_desk.analysis.finding(m_fingerprint);
    if (!finding)
        return;
    AcceptDialog dialog(m_desk, *finding, m_by, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Waiver waiver = dialog.waiver();
    m_by = toQt(waiver.by);
    if (m_desk.document.edit(tr("accept a finding"), [&](Draft& draft) { return waive(draft, waiver); }))
        emit message(tr("Accepted. “Show accepted” lists it again."));
}

void FindingDetail::reopen() {
    if (m_desk.document.edit(tr("re-open a finding"), [&](Draft& draft) { return unwaive(draft, m_fingerprint); }))
        emit message(tr("Re-opened."));
}

void FindingDetail::changeRule() {
    const Finding* finding = m_desk.analysis.finding(m_fingerprint);
    if (finding && remit::changeRule(m_desk, finding->rule, this))
        emit message(tr("The rule counts as you said, in this document."));
}

}  // namespace remit
