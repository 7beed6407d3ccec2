// SPDX-License-Identifier: MIT
#include "ui/navigator/navigator_panel.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "ui/bridge/text.h"
#include "ui/look/ask_removal.h"
#include "ui/look/icons.h"
#include "ui/look/quiet_tree.h"
#include "ui/look/theme.h"
#include "ui/navigator/navigator_delegate.h"
#include "ui/relations/relation_dialog.h"

namespace remit {

NavigatorPanel::NavigatorPanel(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(desk), m_tree(new QuietTree(this)) {
    auto* delegate = new NavigatorDelegate(m_tree);
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(delegate);
    m_tree->setAccessibleName(tr("Navigator"));
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setDropIndicatorShown(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int i = 0; i < m_model.rowCount(); ++i)
        m_tree->expand(m_model.index(i, 0));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, 0);
    column->addWidget(m_tree);
    setFocusProxy(m_tree);

    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& above, int first, int last) {
        for (int i = first; i <= last && !above.isValid(); ++i)
            m_tree->expand(m_model.index(i, 0));
    });
    connect(&m_model, &NavigatorModel::renamed, this, &NavigatorPanel::rename);
    connect(delegate, &NavigatorDelegate::addPressed, this, [this](const QModelIndex& section) {
        add(m_model.sectionOf(section), std::nullopt, m_desk.lens.scenario());
    });
    connect(m_tree, &QAbstractItemView::clicked, this, &NavigatorPanel::choose);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (!m_following && m_tree->hasFocus())
            choose(current);
    });
    connect(m_tree, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const auto row = m_model.row(index))
            if (const auto* view = std::get_if<ViewId>(&*row))
                emit viewChosen(*view);
    });
    connect(m_tree, &QuietTree::keyPressed, this, &NavigatorPanel::handle);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &NavigatorPanel::showMenu);
    connect(&desk.selection, &Selection::itemChanged, this, &NavigatorPanel::follow);
    follow();
}

void NavigatorPanel::choose(const QModelIndex& index) {
    const std::optional<NavRow> row = m_model.row(index);
    if (!row)
        return;
    const QScopedValueRollback following(m_following, true);
    if (const auto* scenario = std::get_if<ScenarioId>(&*row))
        m_desk.lens.setScenario(*scenario);
    if (Item item = itemOf(*row); item.index() > 0)
        m_desk.selection.select(std::move(item));
}

void NavigatorPanel::follow() {
    if (m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    if (const std::optional<NavRow> row = rowOf(m_desk.selection.item()))
        reveal(*row);
    else
        m_tree->clearSelection();
}

void NavigatorPanel::reveal(const NavRow& row) {
    if (const QModelIndex index = m_model.indexOf(row); index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
}

void NavigatorPanel::handle(QKeyEvent* event, bool& taken) {
    const QModelIndex index = m_tree->currentIndex();
    if (!index.isValid() || !m_model.row(index))
        return;
    taken = true;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_Delete && modifiers == Qt::NoModifier)
        remove(index);
    else if (event->key() == Qt::Key_Insert)
        addBeside(index);
    else if (modifiers == Qt::AltModifier && event->key() == Qt::Key_Up)
        shift(index, -1);
    else if (modifiers == Qt::AltModifier && event->key() == Qt::Key_Down)
        shift(index, 1);
    else if (modifiers == Qt::AltModifier && event->key() == Qt::Key_Right)
        indent(index);
    else if (modifiers == Qt::AltModifier && event->key() == Qt::Key_Left)
        outdent(index);
    else
        taken = false;
}

void NavigatorPanel::add(Section section, const std::optional<NavRow>& under, ScenarioId from) {
    const bool institution = section == Section::Bodies && under;
    const QString kind = section == Section::Areas       ? tr("New policy area")
                         : institution                   ? tr("New institution")
                         : section == Section::Bodies    ? tr("New body type")
                         : section == Section::Places    ? tr("New place")
                         : section == Section::Scenarios ? tr("New scenario")
                                                         : tr("New view");
    const QString what = section == Section::Areas       ? tr("add a policy area")
                         : institution                   ? tr("add an institution")
                         : section == Section::Bodies    ? tr("add a body type")
                         : section == Section::Places    ? tr("add a place")
                         : section == Section::Scenarios ? tr("add a scenario")
                                                         : tr("add a view");
    const std::uint64_t gesture = m_desk.document.newGesture();
    std::optional<NavRow> made;
    m_desk.document.edit(
        what,
        [&](Draft& draft) -> Result<> {
            Result<NavRow> done = addRow(draft, section, under, fromQt(kind), from);
            if (!done)
                return done.error();
            made = *done;
            return {};
        },
        gesture);
    if (!made)
        return;
    m_fresh = Fresh{*made, section, under, from, gesture};
    if (under)
        m_tree->expand(m_model.indexOf(*under));
    reveal(*made);
    choose(m_model.indexOf(*made));
    m_tree->setFocus();
    m_tree->edit(m_model.indexOf(*made));
}

void NavigatorPanel::addBeside(const QModelIndex& index) {
    const Section section = m_model.sectionOf(index);
    const std::optional<NavRow> above = m_model.row(index.parent());
    const bool atRoot = !above || std::holds_alternative<Section>(*above);
    add(section, atRoot ? std::nullopt : above, m_desk.lens.scenario());
}

void NavigatorPanel::rename(const NavRow& row, const QString& name) {
    const QString old = nameOf(m_desk.document.model(), row);
    if (m_fresh && m_fresh->row == row) {
        // Ids are made from names, so the placeholder makes way for a row that is called so from the start.
        const Fresh fresh = *m_fresh;
        m_fresh.reset();
        std::optional<NavRow> made;
        const bool done = m_desk.document.edit(
            tr("add %1").arg(name),
            [&](Draft& draft) -> Result<> {
                if (Result<> gone = removeRow(draft, row); !gone)
                    return gone;
                Result<NavRow> added = addRow(draft, fresh.section, fresh.under, fromQt(name), fresh.from);
                if (!added)
                    return added.error();
                made = *added;
                return {};
            },
            fresh.gesture);
        if (done && made) {
            reveal(*made);
            choose(m_model.indexOf(*made));
            emit message(tr("Added %1.").arg(name));
        }
        return;
    }
    if (m_desk.document.edit(tr("rename %1 to %2").arg(old, name),
                             [&](Draft& draft) { return renameRow(draft, row, fromQt(name)); }))
        emit message(tr("%1 is now called %2.").arg(old, name));
}

void NavigatorPanel::remove(const QModelIndex& index) {
    const std::optional<NavRow> row = m_model.row(index);
    if (!row || std::holds_alternative<Section>(*row))
        return;
    const QString name = nameOf(m_desk.document.model(), *row);
    Draft draft(m_desk.document.model());
    const Result<> possible = removeRow(draft, *row);
    const QString along = possible ? toQt(alongWith(draft.changes())) : QString();
    if (!agreesToRemove(this, name, along))
        return;
    const QModelIndex next = index.sibling(index.row() + 1, 0).isValid()   ? index.sibling(index.row() + 1, 0)
                             : index.sibling(index.row() - 1, 0).isValid() ? index.sibling(index.row() - 1, 0)
                                                                           : index.parent();
    const QPersistentModelIndex then(next);
    const QScopedValueRollback following(m_following, true);
    if (m_desk.document.edit(tr("remove %1").arg(name), [&](Draft& each) { return removeRow(each, *row); })) {
        if (then.isValid()) {
            m_tree->setCurrentIndex(then);
            choose(then);
        }
        emit message(along.isEmpty() ? tr("Removed %1.").arg(name) : tr("Removed %1 and %2.").arg(name, along));
    }
}

void NavigatorPanel::shift(const QModelIndex& index, int by) {
    const std::optional<NavRow> row = m_model.row(index);
    const int to = index.row() + by;
    if (!row || std::holds_alternative<Section>(*row) || to < 0 || to >= m_model.rowCount(index.parent()))
        return;
    m_model.move(*row, index.parent(), by < 0 ? to : to + 1 < m_model.rowCount(index.parent()) ? to + 1 : -1);
    reveal(*row);
}

void NavigatorPanel::indent(const QModelIndex& index) {
    const std::optional<NavRow> row = m_model.row(index);
    const QModelIndex above = index.sibling(index.row() - 1, 0);
    if (!row || !above.isValid() || std::holds_alternative<Section>(*row))
        return;
    const QPersistentModelIndex home(above);
    m_model.move(*row, above, -1);
    m_tree->expand(home);
    reveal(*row);
}

void NavigatorPanel::outdent(const QModelIndex& index) {
    const std::optional<NavRow> row = m_model.row(index);
    const QModelIndex parent = index.parent();
    if (!row || !parent.isValid() || !parent.parent().isValid())
        return;
    const int after = parent.row() + 1;
    m_model.move(*row, parent.parent(), after < m_model.rowCount(parent.parent()) ? after : -1);
    reveal(*row);
}

void NavigatorPanel::showMenu(const QPoint& position) {
    QMenu menu(this);
    fillMenu(menu, m_tree->indexAt(position));
    menu.exec(m_tree->viewport()->mapToGlobal(position));
}

void NavigatorPanel::fillMenu(QMenu& menu, const QModelIndex& index) {
    const std::optional<NavRow> row = m_model.row(index);
    const ScenarioId scenario = m_desk.lens.scenario();
    const QPersistentModelIndex at(index);
    const bool real = row && !std::holds_alternative<Section>(*row);
    if (real) {
        menu.addAction(actionIcon("rename"), tr("Rename"), this, [this, at] { m_tree->edit(at); })
            ->setShortcut(Qt::Key_F2);
        menu.addAction(actionIcon("delete"), tr("Remove"), this, [this, at] { remove(at); })
            ->setShortcut(Qt::Key_Delete);
        menu.addSeparator();
        menu.addAction(tr("Move up"), this, [this, at] { shift(at, -1); })->setShortcut(Qt::ALT | Qt::Key_Up);
        menu.addAction(tr("Move down"), this, [this, at] { shift(at, 1); })->setShortcut(Qt::ALT | Qt::Key_Down);
        if (std::holds_alternative<PolicyAreaId>(*row) || std::holds_alternative<PlaceId>(*row)) {
            menu.addAction(tr("Put under the row above"), this, [this, at] { indent(at); })
                ->setShortcut(Qt::ALT | Qt::Key_Right);
            menu.addAction(tr("Take out"), this, [this, at] { outdent(at); })->setShortcut(Qt::ALT | Qt::Key_Left);
        }
        menu.addSeparator();
        const QString name = nameOf(m_desk.document.model(), *row);
        if (std::holds_alternative<PolicyAreaId>(*row))
            menu.addAction(tr("Add policy area under it"), this, [this, row] { add(Section::Areas, row); });
        if (std::holds_alternative<BodyTypeId>(*row))
            menu.addAction(actionIcon("add-institution"), tr("Add institution"), this,
                           [this, row] { add(Section::Bodies, row); });
        if (const auto body = std::get_if<BodyTypeId>(&*row))
            menu.addAction(tr("Add a relation…"), this, [this, body = *body] { addRelationFrom(m_desk, body, this); });
        if (const auto body = std::get_if<InstitutionId>(&*row))
            menu.addAction(tr("Add a relation…"), this, [this, body = *body] { addRelationFrom(m_desk, body, this); });
        if (std::holds_alternative<PlaceId>(*row))
            menu.addAction(tr("Add place under it"), this, [this, row] { add(Section::Places, row); });
    }
    menu.addAction(actionIcon("add-area"), tr("Add policy area"), this, [this] { add(Section::Areas, {}); });
    menu.addAction(actionIcon("add-body"), tr("Add body type"), this, [this] { add(Section::Bodies, {}); });
    menu.addAction(actionIcon("place"), tr("Add place"), this, [this] { add(Section::Places, {}); });
    if (!scenario.empty())
        menu.addAction(actionIcon("add-scenario"),
                       tr("Add a copy of “%1”").arg(nameOf(m_desk.document.model(), NavRow(scenario))), this,
                       [this, scenario] { add(Section::Scenarios, {}, scenario); });
    menu.addAction(actionIcon("scenario"), tr("Add empty scenario"), this, [this] { add(Section::Scenarios, {}); });
}

}  // namespace remit
