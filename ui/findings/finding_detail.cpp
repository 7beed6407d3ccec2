// SPDX-License-Identifier: MIT
#include "ui/findings/finding_detail.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include "core/check/rule.h"
#include "core/edits/rows.h"
#include "ui/bridge/text.h"
#include "ui/findings/accept_dialog.h"
#include "ui/findings/finding_words.h"
#include "ui/findings/rule_dialog.h"
#include "ui/look/flow_layout.h"
#include "ui/look/theme.h"

namespace remit {

namespace {

constexpr int mostPlaces = 8;

QLabel* label(const QString& text, const char* role, QWidget* parent) {
    auto* out = new QLabel(text, parent);
    out->setTextFormat(Qt::PlainText);
    out->setWordWrap(true);
    out->setProperty("role", role);
    out->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return out;
}

QString raised(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
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
    m_remedies = nullptr;
    auto* page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    m_column->setSpacing(space::small);
    const Finding* finding = m_desk.analysis.finding(m_fingerprint);
    if (finding) {
        const Waiver* waiver = m_desk.document.model().waivers().find(Text(finding->fingerprint));
        setAccessibleDescription(spokenFinding(m_desk.document.model(), *finding));
        if (waiver)
            addWaiver(*waiver);
        addWhy(*finding);
        addActions(*finding);
        addWhere(*finding);
        addRule(*finding);
    } else {
        m_column->addWidget(label(m_desk.analysis.findings().empty()
                                      ? tr("Here stand the reasons of a finding and the ways out of it.")
                                      : tr("Choose a finding to see why it is one and what you can do about it."),
                                  "caption", page));
    }
    m_column->addStretch();
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

void FindingDetail::addRule(const Finding& finding) {
    QWidget* page = m_column->parentWidget();
    m_column->addSpacing(space::medium);
    m_column->addWidget(label(tr("The rule"), "heading", page));
    QStringList facts{ruleTitle(m_desk.document.model(), finding.rule), severityWord(finding.severity)};
    if (!finding.source.empty())
        facts << toQt(finding.source);
    if (const QString meaning = ruleMeaning(finding.rule); !meaning.isEmpty())
        m_column->addWidget(label(meaning, "body", page));
    m_column->addWidget(label(facts.join(QStringLiteral(" · ")), "caption", page));
}

void FindingDetail::addWhy(const Finding& finding) {
    QWidget* page = m_column->parentWidget();
    m_column->addWidget(label(tr("Why"), "heading", page));
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const std::string& step : finding.why) {
        QLabel* number = label(QString::number(row + 1) + '.', "caption", page);
        number->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(number, row, 0);
        grid->addWidget(label(toQt(step), "body", page), row, 1);
        ++row;
    }
    m_column->addLayout(grid);
}

void FindingDetail::addWhere(const Finding& finding) {
    QWidget* page = m_column->parentWidget();
    const QStringList areas = areaNames(m_desk.document.model(), finding);
    const QStringList places = placeNames(m_desk.analysis.verdict(), finding);
    if (areas.isEmpty() && places.isEmpty())
        return;
    m_column->addSpacing(space::medium);
    m_column->addWidget(label(tr("Where"), "heading", page));
    const auto say = [&](const QStringList& names, const QString& many, qsizetype all) {
        if (names.isEmpty())
            return;
        QString text = shortList(names, mostPlaces);
        if (names.size() > mostPlaces)
            text = many.arg(names.size()) + ": " + text;
        else if (all > 1 && names.size() == all)
            text = tr("Everywhere: %1").arg(text);
        QLabel* words = label(text, "body", page);
        words->setToolTip("<span>" + names.mid(0, 60).join(", ").toHtmlEscaped() + "</span>");
        m_column->addWidget(words);
    };
    say(areas, tr("%1 policy areas"), 0);
    say(places, m_desk.analysis.verdict().framework ? tr("%1 kinds of place") : tr("%1 places"),
        static_cast<qsizetype>(m_desk.analysis.verdict().places.size()));
}

void FindingDetail::addWaiver(const Waiver& waiver) {
    QWidget* page = m_column->parentWidget();
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
    column->addWidget(label(who, "heading", card));
    column->addWidget(label(toQt(waiver.reason), "body", card));
    if (const Grant* grant = model.grants().find({m_desk.analysis.verdict().question.scenario, waiver.offset}))
        column->addWidget(
            label(tr("Offset by %1: %2 on %3")
                      .arg(toQt(model.nameOf(grant->subject)), toQt(model.rightKinds().at(grant->right).name),
                           toQt(model.policyAreas().at(grant->area).name)),
                  "caption", card));
    m_column->addWidget(card);
    m_column->addSpacing(space::small);
}

void FindingDetail::addActions(const Finding& finding) {
    QWidget* page = m_column->parentWidget();
    m_column->addSpacing(space::medium);
    m_column->addWidget(label(tr("Ways out"), "heading", page));
    m_remedies = new QVBoxLayout;
    m_remedies->setSpacing(space::small + space::hair);
    m_column->addLayout(m_remedies);
    auto* row = new FlowLayout;
    const auto button = [&](const QString& text, const char* name, const QString& tip, auto slot) {
        auto* made = new QPushButton(text, page);
        made->setObjectName(name);
        made->setToolTip(tip);
        connect(made, &QPushButton::clicked, this, slot);
        row->addWidget(made);
    };
    if (m_desk.document.model().waivers().contains(Text(finding.fingerprint)))
        button(tr("Re-open"), "reopen", tr("Takes the acceptance back; the finding counts again"),
               &FindingDetail::reopen);
    else
        button(tr("Accept…"), "accept", tr("Keeps it as it is, with a reason"), &FindingDetail::acceptFinding);
    if (findRule(finding.rule))
        button(tr("Change this rule…"), "changeRule", tr("How severe it is in this document, or off"),
               &FindingDetail::changeRule);
    button(tr("Show"), "jump", tr("Goes to the first cell that it is about (Enter)"), &FindingDetail::jumpWanted);
    m_column->addLayout(row);
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
    QWidget* page = m_column->parentWidget();
    for (const Remedy& remedy : remedies) {
        auto* card = new QFrame(page);
        card->setProperty("role", "card");
        auto* row = new QHBoxLayout(card);
        row->setContentsMargins(space::large, space::small, space::small + space::hair, space::small);
        row->setSpacing(space::medium);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(label(raised(toQt(remedy.label)) + '.', "body", card));
        if (!remedy.brings.empty()) {
            QLabel* brings =
                label(remedy.brings.size() == 1 ? tr("Brings one new finding: %1").arg(toQt(remedy.brings.front()))
                                                : tr("Brings %1 new findings").arg(remedy.brings.size()),
                      "caption", card);
            QStringList all;
            for (const std::string& each : remedy.brings)
                all << toQt(each).toHtmlEscaped();
            brings->setToolTip("<p>" + all.join("</p><p>") + "</p>");
            words->addWidget(brings);
        }
        row->addLayout(words, 1);
        auto* apply = new QPushButton(tr("Apply"), card);
        apply->setObjectName("apply");
        apply->setProperty("role", "primary");
        apply->setAccessibleName(tr("Apply: %1").arg(toQt(remedy.label)));
        connect(apply, &QPushButton::clicked, this, [this, remedy] { applyRemedy(remedy); });
        row->addWidget(apply, 0, Qt::AlignVCenter);
        m_remedies->addWidget(card);
    }
}

void FindingDetail::applyRemedy(const Remedy& remedy) {
    if (m_desk.document.edit(toQt(remedy.label), remedy.edit))
        emit message(tr("Done: %1. You can undo it.").arg(toQt(remedy.label)));
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
    const Rule* rule = finding ? findRule(finding->rule) : nullptr;
    if (!rule)
        return;
    RuleDialog dialog(m_desk.document.model(), *rule, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const RuleSetting setting = dialog.setting();
    if (m_desk.document.edit(tr("change the rule %1").arg(ruleTitle(m_desk.document.model(), setting.id)),
                             [&](Draft& draft) { return setRuleSetting(draft, setting); }))
        emit message(tr("The rule counts as you said, in this document."));
}

}  // namespace remit
