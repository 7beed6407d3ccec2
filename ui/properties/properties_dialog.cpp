// SPDX-License-Identifier: MIT
#include "ui/properties/properties_dialog.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/bridge/titles.h"
#include "ui/inspector/inspector_page.h"
#include "ui/inspector/row_binding.h"
#include "ui/look/dialog_size.h"
#include "ui/look/plain_label.h"
#include "ui/look/theme.h"
#include "ui/properties/document_counts.h"
#include "ui/properties/row_list.h"
#include "ui/window/insert_rows.h"

namespace remit {

namespace {

constexpr int countColumns = 3;

RowList::Spec scenariosOf(Desk& desk) {
    const auto rows = [&desk] {
        const Model& model = desk.document.model();
        std::map<ScenarioId, int> rights;
        std::map<ScenarioId, int> relations;
        for (const Grant& grant : model.grants())
            ++rights[grant.scenario];
        for (const Relation& relation : model.relations())
            ++relations[relation.scenario];
        std::vector<RowList::Entry> out;
        for (const Scenario& each : model.scenarios()) {
            const QString holds =
                PropertiesDialog::tr("rights: %1, relations: %2").arg(rights[each.id]).arg(relations[each.id]);
            out.push_back({toQt(each.id), toQt(each.name),
                           out.empty() ? PropertiesDialog::tr("default · %1").arg(holds) : holds, std::nullopt});
        }
        return out;
    };
    return {PropertiesDialog::tr("Scenarios"), rows,
            [](Draft& draft, const QString& key, const QString& before) {
                return moveBefore(draft, ScenarioId(fromQt(key)), ScenarioId(fromQt(before)));
            },
            [](Draft& draft, const QString& key) { return remove(draft, ScenarioId(fromQt(key))); }};
}

QString fileInWords(const QString& file) {
    if (file.isEmpty())
        return PropertiesDialog::tr("Not saved yet");
    const QFileInfo info(file);
    QStringList lines{QDir::toNativeSeparators(info.absoluteFilePath())};
    const auto when = [](const QDateTime& time) { return QLocale().toString(time, QLocale::ShortFormat); };
    if (info.birthTime().isValid())
        lines << PropertiesDialog::tr("File made %1").arg(when(info.birthTime()));
    if (info.exists())
        lines << PropertiesDialog::tr("Saved %1").arg(when(info.lastModified()));
    return lines.join('\n');
}

}  // namespace

PropertiesDialog::PropertiesDialog(Desk& desk, const QString& file, QWidget* parent)
    : QDialog(parent),
      m_context{desk, {}},
      m_form(new Form(this)),
      m_vocabulary(plainLabel({}, "body", this)),
      m_counts(new QGridLayout),
      m_scenarios(new RowList(desk, scenariosOf(desk), this)),
      m_scenarioPlace(new QVBoxLayout),
      m_fault(plainLabel({}, "fault", this)) {
    setWindowTitle(tr("Properties"));
    resizeFor(*this, 84, 48);
    m_form->add(new LineField(m_context, titleBinding(desk), m_form));
    QLabel* saved = plainLabel(fileInWords(file), "caption", this);
    saved->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    saved->setAccessibleName(tr("File"));

    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::medium);
    column->setSpacing(space::medium);
    const auto button = [&](const QString& text, ActionId action) {
        auto* made = new QPushButton(text, this);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, [this, action] { emit requested(action); });
        return made;
    };
    const auto line = [&](QWidget* words, QPushButton* end) {
        auto* row = new QHBoxLayout;
        row->addWidget(words, 1);
        row->addWidget(end, 0, Qt::AlignTop);
        column->addLayout(row);
    };
    column->addWidget(m_form);
    line(saved, button(tr("Version history…"), ActionId::History));
    column->addWidget(plainLabel(tr("Scenarios"), "heading", this));
    column->addWidget(plainLabel(tr("The first is the one that the document opens with."), "caption", this));
    column->addWidget(scenarios(), 1);
    column->addWidget(plainLabel(tr("Vocabulary"), "heading", this));
    line(m_vocabulary, button(tr("Right kinds…"), ActionId::RightKinds));
    column->addWidget(plainLabel(tr("Rules"), "heading", this));
    line(plainLabel(tr("How severe each rule is in this document, and rules of your own."), "caption", this),
         button(tr("Rules…"), ActionId::Rules));
    column->addWidget(plainLabel(tr("What it holds"), "heading", this));
    column->addLayout(m_counts);
    m_counts->setVerticalSpacing(space::small);
    m_counts->setHorizontalSpacing(space::medium);

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(windowTitle());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->setContentsMargins(space::huge, 0, space::huge, space::large);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll, 1);
    outer->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&desk.document, &DocumentBridge::changed, this, &PropertiesDialog::follow);
    showScenario();
    follow();
    m_form->findChild<QLineEdit*>()->setFocus();
}

QWidget* PropertiesDialog::scenarios() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_scenarios, 1);
    column->addLayout(m_scenarioPlace);
    column->addWidget(m_fault);
    m_fault->hide();
    m_scenarios->setMinimumHeight(fontMetrics().height() * 8);
    const auto insert = [this](ActionId action) {
        insertRow(action, m_context.desk, this);
        m_scenarios->setCurrent(toQt(m_context.desk.lens.scenario()));
    };
    connect(m_scenarios->addButton(tr("Add…")), &QPushButton::clicked, this,
            [insert] { insert(ActionId::InsertScenario); });
    connect(m_scenarios->addButton(tr("Copy…")), &QPushButton::clicked, this, [this, insert] {
        m_context.desk.lens.setScenario(ScenarioId(fromQt(m_scenarios->current())));
        insert(ActionId::DuplicateScenario);
    });
    connect(m_scenarios, &RowList::addRequested, this, [insert] { insert(ActionId::InsertScenario); });
    connect(m_scenarios, &RowList::currentChanged, this, &PropertiesDialog::showScenario);
    connect(m_scenarios, &RowList::refused, this, [this](const QString& why) {
        m_fault->setText(why);
        m_fault->show();
    });
    connect(m_scenarios, &RowList::changeRequested, this, [this] {
        if (m_scenario)
            m_scenario->findChild<QLineEdit*>()->setFocus(Qt::OtherFocusReason);
    });
    return box;
}

void PropertiesDialog::showScenario() {
    const ScenarioId now(fromQt(m_scenarios->current()));
    if (now == m_shown)
        return;
    Desk& desk = m_context.desk;
    if (m_scenario) {
        if (desk.document.model().scenarios().contains(m_shown))
            m_scenario->commit();
        m_scenario->hide();
        m_scenario->deleteLater();
        m_scenario = nullptr;
    }
    m_fault->hide();
    m_shown = now;
    if (!desk.document.model().scenarios().contains(now))
        return;
    const RowBinding<Scenario> row(desk, now, "scenario/" + toQt(now), [&desk, now] {
        const Scenario* scenario = desk.document.model().scenarios().find(now);
        return scenario ? toQt(scenario->name) : QString();
    });
    m_scenario = new Form(this);
    m_scenario->add(new LineField(m_context, row.name(), m_scenario));
    m_scenarioPlace->addWidget(m_scenario);
    m_scenario->show();  // at once: the keyboard may go there
}

void PropertiesDialog::follow() {
    m_form->refresh();
    if (m_scenario && m_context.desk.document.model().scenarios().contains(m_shown))
        m_scenario->refresh();
    m_fault->hide();
    const Table<RightKind>& kinds = m_context.desk.document.model().rightKinds();
    m_vocabulary->setText(tr("%1, right kinds: %2").arg(vocabularyName(kinds)).arg(kinds.size()));
    count();
}

void PropertiesDialog::count() {
    int i = 0;
    for (const auto& [words, number] : countsOf(m_context.desk.document.model())) {
        const QString text = tr("%1: %2").arg(words, QLocale().toString(static_cast<qulonglong>(number)));
        if (i == m_counts->count())
            m_counts->addWidget(plainLabel({}, "body", this), i / countColumns, i % countColumns);
        static_cast<QLabel*>(m_counts->itemAt(i++)->widget())->setText(text);
    }
}

void PropertiesDialog::done(int result) {
    m_form->commit();
    if (m_scenario)
        m_scenario->commit();
    for (Field* each : findChildren<Field*>())
        if (!each->fault().isEmpty())
            return each->setFocus(Qt::OtherFocusReason);
    QDialog::done(result);
}

void showProperties(Desk& desk, const QString& file, const Actions& actions, QWidget* parent) {
    PropertiesDialog dialog(desk, file, parent);
    QObject::connect(&dialog, &PropertiesDialog::requested, &dialog, [&](ActionId action) {
        if (action == ActionId::History)  // may go back to another version
            dialog.accept();
        if (action != ActionId::History || !dialog.isVisible())
            actions[action].trigger();
    });
    dialog.exec();
}

}  // namespace remit
