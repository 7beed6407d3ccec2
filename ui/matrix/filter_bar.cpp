// SPDX-License-Identifier: MIT
#include "ui/matrix/filter_bar.h"

#include <QAccessible>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <map>

#include "ui/bridge/text.h"
#include "ui/look/accessible.h"
#include "ui/look/flow_layout.h"

namespace remit {

namespace {

// In the order of the choices.
constexpr std::optional<Severity> severities[] = {std::nullopt, Severity::Note, Severity::Warning, Severity::Error};
constexpr MatrixOrder orders[] = {MatrixOrder::Document, MatrixOrder::Name, MatrixOrder::Findings, MatrixOrder::Rights,
                                  MatrixOrder::Deciders};

template <class T, std::size_t size>
int indexOf(const T (&choices)[size], const T& wanted) {
    return static_cast<int>(std::find(choices, choices + size, wanted) - choices) % static_cast<int>(size);
}

}  // namespace

FilterBar::FilterBar(Desk& desk, MatrixModel& model, MatrixTable& table, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(model), m_table(table) {
    setAccessibleName(tr("Filter and sort"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::large, space::small, space::large, space::small);
    auto* flow = new FlowLayout;
    flow->setSpacing(space::small);
    outer->addLayout(flow);
    m_flow = flow;
    m_areas = addField(tr("Policy areas"), tr("Part of a policy area’s name, or of the words of a right on it"));
    m_bodies = addField(tr("Bodies"), tr("Part of a body’s name"));
    m_rights = addChoice(tr("Rights"));
    m_findings = addChoice(tr("Findings"));
    m_findings->addItems(
        {tr("With or without findings"), tr("With findings"), tr("Warnings and errors"), tr("Errors")});
    m_rows = addChoice(tr("Order of policy areas"));
    m_rows->addItems({tr("Policy areas as in the document"), tr("Policy areas by name"),
                      tr("Policy areas by worst finding"), tr("Policy areas by number of rights"),
                      tr("Policy areas by who decides")});
    m_columns = addChoice(tr("Order of bodies"));
    m_columns->addItems({tr("Bodies as in the document"), tr("Bodies by name"), tr("Bodies by worst finding"),
                         tr("Bodies by number of rights"), tr("Bodies by how many they decide on")});
    auto* all = new QPushButton(tr("Show all"), this);
    all->setToolTip(tr("Clear the filter and the order, and close the bar"));
    flow->addWidget(all);
    m_counts = new QLabel(this);
    m_counts->setProperty("role", "caption");
    all->setFixedHeight(m_areas->sizeHint().height());
    m_counts->setMinimumHeight(m_areas->sizeHint().height());
    flow->addWidget(m_counts);
    offerRights();
    hide();

    for (QLineEdit* field : {m_areas, m_bodies})
        connect(field, &QLineEdit::textChanged, this, &FilterBar::apply);
    for (QComboBox* choice : {m_rights, m_findings})
        connect(choice, &QComboBox::currentIndexChanged, this, &FilterBar::apply);
    connect(m_rows, &QComboBox::currentIndexChanged, this, [this] { sort(Qt::Vertical, *m_rows); });
    connect(m_columns, &QComboBox::currentIndexChanged, this, [this] { sort(Qt::Horizontal, *m_columns); });
    connect(all, &QPushButton::clicked, this, &FilterBar::clear);
    connect(&model, &MatrixModel::arranged, this, &FilterBar::sayCounts);
    connect(&desk.document, &DocumentBridge::changed, this, [this](const ChangeSet& change) {
        if (change.touches<RightKind>())
            offerRights();
    });
}

QLineEdit* FilterBar::addField(const QString& name, const QString& tip) {
    auto* field = new QLineEdit(this);
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    field->setToolTip(tip);
    addClearButton(*field);
    field->setMinimumWidth(field->fontMetrics().averageCharWidth() * 22);
    m_flow->addWidget(field);
    return field;
}

QComboBox* FilterBar::addChoice(const QString& name) {
    auto* choice = new QComboBox(this);
    nameField(*choice, name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_flow->addWidget(choice);
    return choice;
}

// All kinds; each; and where several kinds of right do the same for their holders, those together.
void FilterBar::offerRights() {
    const std::set<RightKindId> before = m_rights->currentIndex() > 0
                                             ? m_offered[static_cast<std::size_t>(m_rights->currentIndex())]
                                             : std::set<RightKindId>();
    const QSignalBlocker quiet(m_rights);
    m_rights->clear();
    m_offered.assign(2, {});
    std::map<RightGroup, std::set<RightKindId>> groups;
    m_rights->addItems({tr("With or without rights"), tr("With any right")});
    for (const RightKind& kind : m_desk.document.model().rightKinds()) {
        m_rights->addItem(tr("%1  %2").arg(toQt(kind.letter), toQt(kind.name)));
        m_offered.push_back({kind.id});
        m_offered[1].insert(kind.id);
        groups[groupOf(kind.rightClass)].insert(kind.id);
    }
    const auto nameOf = [](RightGroup group) {
        switch (group) {
            case RightGroup::Decide:
                return tr("All that decide or consent");
            case RightGroup::Influence:
                return tr("All that are heard");
            case RightGroup::Resource:
                return tr("All that fund or deliver");
            case RightGroup::Check:
                return tr("All that steer or check");
        }
        return QString();
    };
    for (const auto& [group, kinds] : groups)
        if (kinds.size() > 1) {
            m_rights->addItem(nameOf(group));
            m_offered.push_back(kinds);
        }
    const auto found = std::find(m_offered.begin(), m_offered.end(), before);
    m_rights->setCurrentIndex(before.empty() || found == m_offered.end() ? 0
                                                                         : static_cast<int>(found - m_offered.begin()));
}

void FilterBar::open() {
    show();
    sayCounts();
    m_areas->setFocus();
    m_areas->selectAll();
    emit changed();
}

bool FilterBar::isActive() const {
    return !m_model.filter().empty() || m_rows->currentIndex() + m_columns->currentIndex() > 0;
}

void FilterBar::apply() {
    MatrixFilter filter;
    filter.areas = m_areas->text().trimmed();
    filter.bodies = m_bodies->text().trimmed();
    filter.rights = m_offered[static_cast<std::size_t>(std::max(0, m_rights->currentIndex()))];
    filter.findings = severities[std::max(0, m_findings->currentIndex())];
    m_table.arrange([&] { m_model.setFilter(filter); });
    sayCounts();
    QAccessibleEvent told(m_counts, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
    emit changed();
}

void FilterBar::sort(Qt::Orientation orientation, const QComboBox& choice) {
    m_table.arrange([&] { m_model.setOrder(orientation, orders[std::max(0, choice.currentIndex())]); });
    emit changed();
}

FilterBar::State FilterBar::state() const {
    return {!isHidden(), m_model.filter(), m_model.order(Qt::Vertical), m_model.order(Qt::Horizontal)};
}

void FilterBar::setState(const State& state) {
    {
        const QSignalBlocker blockers[] = {QSignalBlocker(m_areas), QSignalBlocker(m_bodies), QSignalBlocker(m_rights),
                                           QSignalBlocker(m_findings)};
        m_areas->setText(state.filter.areas);
        m_bodies->setText(state.filter.bodies);
        const auto rights = std::find(m_offered.begin(), m_offered.end(), state.filter.rights);
        m_rights->setCurrentIndex(rights == m_offered.end() ? 0 : static_cast<int>(rights - m_offered.begin()));
        m_findings->setCurrentIndex(indexOf(severities, state.filter.findings));
    }
    m_rows->setCurrentIndex(indexOf(orders, state.rows));
    m_columns->setCurrentIndex(indexOf(orders, state.columns));
    apply();
    setVisible(state.open || isActive());
}

void FilterBar::setOrder(Qt::Orientation orientation, MatrixOrder order) {
    (orientation == Qt::Vertical ? m_rows : m_columns)->setCurrentIndex(indexOf(orders, order));
    setVisible(!isHidden() || isActive());
}

void FilterBar::clearFilter() {
    {
        const QSignalBlocker blockers[] = {QSignalBlocker(m_areas), QSignalBlocker(m_bodies), QSignalBlocker(m_rights),
                                           QSignalBlocker(m_findings)};
        m_areas->clear();
        m_bodies->clear();
        m_rights->setCurrentIndex(0);
        m_findings->setCurrentIndex(0);
    }
    apply();
}

void FilterBar::clear() {
    m_rows->setCurrentIndex(0);
    m_columns->setCurrentIndex(0);
    clearFilter();
    m_table.setFocus();
    hide();
    emit changed();
}

QString FilterBar::counts() const {
    const auto share = [&](Qt::Orientation orientation, int all) {
        const MatrixModel::Share of = m_model.shareOf(orientation);
        return of.all == 0 ? std::pair(all, all) : std::pair(of.shown, of.all);
    };
    const Model& model = m_desk.document.model();
    const auto [rows, allRows] = share(Qt::Vertical, static_cast<int>(model.policyAreas().size()));
    const auto [columns, allColumns] =
        share(Qt::Horizontal, static_cast<int>(model.bodyTypes().size() + model.institutions().size()));
    return tr("%1 of %2 policy areas, %3 of %4 bodies").arg(rows).arg(allRows).arg(columns).arg(allColumns);
}

void FilterBar::sayCounts() { m_counts->setText(counts()); }

void FilterBar::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Escape:
            clearFilter();
            m_table.setFocus();
            setVisible(isActive());
            emit changed();
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Down:
            m_table.setFocus();
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

}  // namespace remit
