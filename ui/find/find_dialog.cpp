// SPDX-License-Identifier: MIT
#include "ui/find/find_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/bridge/text.h"
#include "ui/find/match_delegate.h"
#include "ui/find/match_model.h"
#include "ui/look/accessible.h"
#include "ui/look/flow_layout.h"
#include "ui/look/plain_label.h"
#include "ui/look/theme.h"

namespace remit {

namespace {

constexpr int typingPause = 120;  // milliseconds

QString pluralOf(TextField field) {
    switch (field) {
        case TextField::AreaName:
            return FindDialog::tr("Policy areas");
        case TextField::BodyTypeName:
            return FindDialog::tr("Body types");
        case TextField::InstitutionName:
            return FindDialog::tr("Institutions");
        case TextField::Condition:
            return FindDialog::tr("Conditions");
        case TextField::Wording:
            return FindDialog::tr("Wordings");
        case TextField::Note:
            return FindDialog::tr("Notes");
        case TextField::LegalBasis:
            return FindDialog::tr("Legal bases");
        case TextField::Source:
            return FindDialog::tr("Sources");
        case TextField::CellNote:
            return FindDialog::tr("Words in cells that are no right");
    }
    return {};
}

// What the views select for a text, and the scenario it is seen in; empty for any.
std::pair<Item, ScenarioId> itemOf(const TextRef& text) {
    if (const auto* area = std::get_if<PolicyAreaId>(&text.row))
        return {*area, {}};
    if (const auto* type = std::get_if<BodyTypeId>(&text.row))
        return {Subject(*type), {}};
    if (const auto* body = std::get_if<InstitutionId>(&text.row))
        return {Subject(*body), {}};
    if (const auto* key = std::get_if<GrantKey>(&text.row))
        return {*key, key->scenario};
    const auto& note = std::get<NoteRef>(text.row);
    return {CellRef{note.subject, note.area}, note.scenario};
}

}  // namespace

FindDialog::FindDialog(Desk& desk, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_model(new MatchModel(desk, this)),
      m_words(new QLineEdit(this)),
      m_with(new QLineEdit(this)),
      m_matchCase(new QCheckBox(tr("&Match case"), this)),
      m_wholeWords(new QCheckBox(tr("Whole wor&ds"), this)),
      m_everywhere(new QCheckBox(tr("&Every scenario"), this)),
      m_count(plainLabel({}, "caption", this)),
      m_list(new QTreeView(this)),
      m_fault(plainLabel({}, "fault", this)),
      m_one(new QPushButton(tr("&Replace this one"), this)),
      m_all(new QPushButton(this)) {
    setWindowTitle(tr("Find and replace"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(760, 520);
    build();
    m_due.setSingleShot(true);
    m_due.setInterval(typingPause);
    connect(&m_due, &QTimer::timeout, this, &FindDialog::search);
    connect(&desk.document, &DocumentBridge::changed, this, &FindDialog::search);
    connect(&desk.lens, &Lens::changed, this, &FindDialog::search);
    search();
}

void FindDialog::build() {
    m_words->setAccessibleName(tr("Find"));
    addClearButton(*m_words);
    m_words->installEventFilter(this);
    m_with->setAccessibleName(tr("Replace with"));
    m_with->installEventFilter(this);
    auto* fields = new QGridLayout;
    fields->setHorizontalSpacing(space::large);
    fields->setVerticalSpacing(space::medium);
    const auto row = [&](int at, const QString& name, QLineEdit* field, QCheckBox* option) {
        auto* label = new QLabel(name, this);
        label->setBuddy(field);
        fields->addWidget(label, at, 0);
        fields->addWidget(field, at, 1);
        fields->addWidget(option, at, 2);
        connect(option, &QCheckBox::toggled, this, &FindDialog::searchAnew);
    };
    row(0, tr("&Find"), m_words, m_matchCase);
    row(1, tr("Replace &with"), m_with, m_wholeWords);

    setTabOrder(m_words, m_with);
    setTabOrder(m_with, m_matchCase);

    auto* scopes = new FlowLayout;
    scopes->setSpacing(space::large);
    for (const TextField field :
         {TextField::AreaName, TextField::BodyTypeName, TextField::InstitutionName, TextField::Condition,
          TextField::Wording, TextField::Note, TextField::LegalBasis, TextField::Source, TextField::CellNote}) {
        auto* box = new QCheckBox(pluralOf(field), this);
        box->setChecked(true);
        scopes->addWidget(box);
        m_fields.emplace_back(field, box);
        connect(box, &QCheckBox::toggled, this, &FindDialog::searchAnew);
    }
    scopes->addWidget(m_everywhere);
    connect(m_everywhere, &QCheckBox::toggled, this, &FindDialog::searchAnew);

    m_list->setModel(m_model);
    m_list->setItemDelegateForColumn(MatchModel::Words, new MatchDelegate(m_list));
    m_list->setAccessibleName(tr("Matches"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(MatchModel::Words, 380);
    m_list->setColumnWidth(MatchModel::Field, 110);
    m_fault->hide();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_one, QDialogButtonBox::ActionRole);
    m_all->setProperty("role", "primary");
    buttons->addButton(m_all, QDialogButtonBox::ActionRole);
    for (QPushButton* button : buttons->findChildren<QPushButton*>())
        button->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_one, &QPushButton::clicked, this, &FindDialog::replaceOne);
    connect(m_all, &QPushButton::clicked, this, &FindDialog::replaceTicked);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        m_model->forget();
        m_due.start();
    });
    connect(m_with, &QLineEdit::textChanged, this, [this] {
        m_model->forget();
        search();
    });
    connect(m_list, &QTreeView::clicked, this, &FindDialog::goTo);
    connect(m_list, &QTreeView::activated, this, &FindDialog::goTo);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (m_list->hasFocus())
            goTo(index);
    });
    connect(m_model, &MatchModel::ticksChanged, this, &FindDialog::describe);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addLayout(fields);
    column->addLayout(scopes);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    column->addWidget(m_fault);
    column->addWidget(buttons);
}

void FindDialog::ask() {
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

FindQuery FindDialog::query() const {
    FindQuery query;
    query.words = fromQt(m_words->text().normalized(QString::NormalizationForm_C));
    query.matchCase = m_matchCase->isChecked();
    query.wholeWords = m_wholeWords->isChecked();
    for (const auto& [field, box] : m_fields)
        if (box->isChecked())
            query.fields.insert(field);
    if (!m_everywhere->isChecked())
        query.scenario = m_desk.lens.scenario();
    return query;
}

void FindDialog::searchAnew() {
    m_model->forget();
    search();
}

void FindDialog::search() {
    m_due.stop();
    m_fault->hide();
    m_everywhere->setVisible(m_desk.document.model().scenarios().size() > 1);
    const int before = m_list->currentIndex().row();
    m_model->setMatches(findText(m_desk.document.model(), query()));
    if (const int last = m_model->rowCount() - 1; last >= 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(before, 0, last), MatchModel::Words));
    describe();
}

void FindDialog::describe() {
    const std::size_t count = m_model->matches().size();
    const std::size_t ticked = m_model->ticked().size();
    m_count->setText(m_words->text().isEmpty() ? tr("Write what to look for in the names and texts of this document.")
                     : count == 0              ? tr("Nothing matches.")
                     : count == 1              ? tr("1 match. Choose it to see where it stands.")
                                  : tr("%1 matches. Choose one to see where it stands; ticked ones are replaced "
                                       "together.")
                                        .arg(count));
    m_one->setEnabled(m_list->currentIndex().isValid());
    m_all->setEnabled(ticked > 0);
    m_all->setText(ticked == 0 ? tr("Replace &all ticked") : tr("Replace &all ticked (%1)").arg(ticked));
}

void FindDialog::goTo(const QModelIndex& index) {
    if (!index.isValid())
        return;
    const auto [item, scenario] = itemOf(m_model->matches()[static_cast<std::size_t>(index.row())].in);
    if (!scenario.empty() && scenario != m_desk.lens.scenario()) {
        const int row = index.row();
        m_desk.lens.setScenario(scenario);  // which searches again
        m_list->setCurrentIndex(m_model->index(row, MatchModel::Words));
    }
    if (m_desk.selection.exists(item))
        m_desk.selection.select(item);
}

void FindDialog::step(int by) {
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = (std::max(0, m_list->currentIndex().row()) + by + count) % count;
    m_list->setCurrentIndex(m_model->index(row, MatchModel::Words));
    goTo(m_list->currentIndex());
}

// Up and down walk the matches while words are written; Enter goes to the one in hand, and on.
bool FindDialog::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(object, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_due.isActive()) {
                search();
                step(0);
            } else {
                step(1);
            }
            return true;
        default:
            return QDialog::eventFilter(object, event);
    }
}

void FindDialog::replaceOne() {
    if (m_due.isActive())
        search();
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const TextMatch match = m_model->matches()[static_cast<std::size_t>(index.row())];
    replace({match}, tr("replace “%1” by “%2”").arg(m_words->text(), m_with->text()));
    const QModelIndex now = m_list->currentIndex();
    const auto& matches = m_model->matches();
    // The new words may match too: then the next one is meant.
    if (now.isValid() && now.row() + 1 < m_model->rowCount() && m_fault->isHidden() &&
        matches[static_cast<std::size_t>(now.row())].in == match.in &&
        matches[static_cast<std::size_t>(now.row())].begin >= match.begin &&
        matches[static_cast<std::size_t>(now.row())].begin < match.begin + fromQt(m_with->text()).size())
        m_list->setCurrentIndex(m_model->index(now.row() + 1, MatchModel::Words));
}

void FindDialog::replaceTicked() {
    if (m_due.isActive())
        search();
    const std::vector<TextMatch> matches = m_model->ticked();
    if (!matches.empty())
        replace(matches,
                matches.size() == 1
                    ? tr("replace “%1” by “%2”").arg(m_words->text(), m_with->text())
                    : tr("replace “%1” by “%2” %3 times").arg(m_words->text(), m_with->text()).arg(matches.size()));
}

void FindDialog::replace(const std::vector<TextMatch>& matches, const QString& label) {
    const std::string with = fromQt(m_with->text().normalized(QString::NormalizationForm_C));
    const auto edit = [&](Draft& draft) { return replaceText(draft, matches, with); };
    const QString refusal = m_desk.document.refusalOf(edit);
    if (refusal.isEmpty()) {
        m_desk.document.edit(label, edit);
        m_count->setText((matches.size() == 1 ? tr("1 replaced.") : tr("%1 replaced.").arg(matches.size())) + ' ' +
                         m_count->text());
        return;
    }
    m_fault->setText(matches.size() == 1
                         ? tr("Nothing was replaced. %1").arg(refusal)
                         : tr("Nothing was replaced: those that say why beside them cannot be. They are not ticked "
                              "any more; replace the others, or write something else."));
    m_fault->show();
    markRefused(matches);
}

void FindDialog::markRefused(const std::vector<TextMatch>& matches) {
    const std::string with = fromQt(m_with->text().normalized(QString::NormalizationForm_C));
    std::map<TextRef, std::vector<TextMatch>> texts;
    for (const TextMatch& match : matches)
        texts[match.in].push_back(match);
    for (const auto& [text, found] : texts)
        if (const QString refusal =
                m_desk.document.refusalOf([&](Draft& draft) { return replaceText(draft, found, with); });
            !refusal.isEmpty())
            m_model->refuse(text, refusal);
}

void openFindDialog(Desk& desk, QWidget* window) {
    auto* dialog = window->findChild<FindDialog*>();
    if (!dialog) {
        dialog = new FindDialog(desk, window);
        // In the corner, where it hides least of what is chosen.
        dialog->move(window->frameGeometry().bottomRight() -
                     QPoint(dialog->width() + space::huge, dialog->height() + 3 * space::huge));
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    dialog->ask();
}

}  // namespace remit
