// SPDX-License-Identifier: MIT
#include "ui/history/history_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/compare/changes.h"
#include "core/compare/findings.h"
#include "ui/bridge/text.h"
#include "ui/history/recovery_dialog.h"
#include "ui/look/theme.h"

namespace remit {

namespace {
constexpr int keptByTrimming = 20;
enum Column { Number, When, Who, What, Found };

QString inOneLine(const std::string& text) { return toQt(text).simplified(); }

template <class Items, class Words>
void addUnder(const QString& heading, const Items& items, const Words& words, QStringList& lines) {
    if (items.empty())
        return;
    lines << heading;
    for (const auto& each : items)
        lines << "    " + toQt(words(each));
}
}  // namespace

HistoryDialog::HistoryDialog(VersionSource source, QWidget* parent)
    : QDialog(parent), m_source(std::move(source)), m_list(new QTreeWidget(this)), m_detail(new QPlainTextEdit(this)) {
    setWindowTitle(tr("Version history"));
    resize(860, 560);
    m_list->setObjectName("versions");
    m_list->setAccessibleName(tr("Saved versions, the newest first"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Version"), tr("Saved"), tr("By"), tr("What was done"), tr("Findings")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_detail->setObjectName("detail");
    m_detail->setAccessibleName(tr("About the version"));
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setMinimumHeight(fontMetrics().lineSpacing() * 7);

    auto* actions = new QHBoxLayout;
    actions->setSpacing(space::medium);
    for (QPushButton* button : {addButton(tr("&Look at it"), "look", &HistoryDialog::look),
                                addButton(tr("&Compare with now"), "compare", &HistoryDialog::compare),
                                addButton(tr("&Go back to it"), "restore", &HistoryDialog::restore),
                                addButton(tr("&Name…"), "name", &HistoryDialog::name)}) {
        m_buttons.push_back(button);
        actions->addWidget(button);
    }
    m_trim = addButton(tr("&Trim…"), "trim", &HistoryDialog::trim);
    m_trim->setToolTip(tr("Drop all but the newest %1 versions; those with a name stay.").arg(keptByTrimming));
    actions->addWidget(m_trim);
    actions->addStretch();
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    actions->addWidget(close);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_list, 2);
    column->addWidget(m_detail, 1);
    column->addLayout(actions);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistoryDialog::update);
    fill();
}

QPushButton* HistoryDialog::addButton(const QString& text, const char* objectName, void (HistoryDialog::*slot)()) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void HistoryDialog::fill() {
    const std::optional<SavedVersion> before = inHand();
    m_versions = m_source.versions();
    std::reverse(m_versions.begin(), m_versions.end());
    m_list->clear();
    for (const SavedVersion& version : m_versions) {
        const QString number = version.name.empty() ? QString::number(version.number)
                                                    : tr("%1  %2").arg(version.number).arg(toQt(version.name));
        const QString what = inOneLine(version.message.empty() ? version.summary : version.message);
        const QString found = version.findings ? tr("%1 / %2 / %3")
                                                     .arg(version.findings->error)
                                                     .arg(version.findings->warning)
                                                     .arg(version.findings->note)
                                               : QString();
        auto* item =
            new QTreeWidgetItem(m_list, {number, momentInWords(toQt(version.at)), toQt(version.by), what, found});
        item->setData(Number, Qt::UserRole, static_cast<qlonglong>(version.number));
        item->setToolTip(What, tooltipOf(what));
        item->setToolTip(Found, tr("Errors, warnings and notes that nobody had accepted"));
        if (!m_list->currentItem() || (before && before->number == version.number))
            m_list->setCurrentItem(item);
    }
    update();
}

std::optional<SavedVersion> HistoryDialog::inHand() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    for (const SavedVersion& version : m_versions)
        if (item && version.number == item->data(Number, Qt::UserRole).toLongLong())
            return version;
    return std::nullopt;
}

void HistoryDialog::update() {
    const std::optional<SavedVersion> version = inHand();
    for (QPushButton* button : m_buttons)
        button->setEnabled(version.has_value());
    m_trim->setEnabled(m_versions.size() > keptByTrimming);
    if (version)
        explain(*version);
    else
        m_detail->setPlainText(tr("Each saving of a .remit document is kept here. Nothing has been saved yet."));
}

void HistoryDialog::explain(const SavedVersion& version) {
    QStringList lines;
    if (!version.message.empty())
        lines << toQt(version.message);
    if (!version.summary.empty())
        lines << tr("Done since the version before: %1").arg(toQt(version.summary));
    if (version.findings)
        lines << tr("Findings: errors %1, warnings %2, notes %3")
                     .arg(version.findings->error)
                     .arg(version.findings->warning)
                     .arg(version.findings->note);
    m_detail->setPlainText(lines.join('\n'));
}

void HistoryDialog::tell(const Error& error) { m_detail->setPlainText(toQt(error.sentence())); }

void HistoryDialog::look() {
    const std::optional<SavedVersion> version = inHand();
    const Result<Model> then = m_source.at(version->number);
    if (!then)
        return tell(then.error());
    emit lookRequested(*then, version->name.empty() ? tr("version %1").arg(version->number) : toQt(version->name));
}

void HistoryDialog::compare() {
    const Result<Model> then = m_source.at(inHand()->number);
    if (!then)
        return tell(then.error());
    const Model now = m_source.now();
    const std::vector<ChangeGroup> groups = changesBetween(*then, now);
    const FindingsChange findings = findingsBetween(*then, now, {now.defaultScenario(), std::nullopt, {}});
    QStringList lines;
    for (const ChangeGroup& group : groups)
        addUnder(
            toQt(group.heading), group.changes, [](const Change& each) { return each.sentence; }, lines);
    if (groups.empty())
        lines << tr("It holds the same as now.");
    const auto message = [](const Finding& each) { return each.message; };
    addUnder(tr("Findings that came since: %1").arg(findings.came.size()), findings.came, message, lines);
    addUnder(tr("Findings that went since: %1").arg(findings.gone.size()), findings.gone, message, lines);
    if (!groups.empty() && findings.empty())
        lines << tr("The findings are the same.");
    m_detail->setPlainText(lines.join('\n'));
}

void HistoryDialog::restore() {
    if (const Result<> done = m_source.restore(inHand()->number); !done)
        return tell(done.error());
    m_detail->setPlainText(tr("The document is as it was in version %1; Undo takes that back.").arg(inHand()->number));
}

void HistoryDialog::name() {
    const SavedVersion version = *inHand();
    QInputDialog ask(this);
    ask.setWindowTitle(tr("Name a version"));
    ask.setLabelText(tr("What version %1 is called, such as “as sent to the Treasury”:").arg(version.number));
    ask.setTextValue(toQt(version.name));
    if (ask.exec() != QDialog::Accepted)
        return;
    if (const Result<> done = m_source.name(version.number, fromQt(ask.textValue())); !done)
        return tell(done.error());
    fill();
}

void HistoryDialog::trim() {
    if (const Result<> done = m_source.trim(keptByTrimming); !done)
        return tell(done.error());
    fill();
}

}  // namespace remit
