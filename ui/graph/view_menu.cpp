// SPDX-License-Identifier: MIT
#include "ui/graph/view_menu.h"

#include <QActionGroup>
#include <QMenu>
#include <algorithm>

#include "ui/bridge/text.h"
#include "ui/graph/folding.h"
#include "ui/graph/graph_canvas.h"
#include "ui/graph/hidden_nodes.h"
#include "ui/window/row_dialog.h"

namespace remit {

namespace {

// What a menu would take for the mark of a letter.
QString plain(QString text) { return text.replace(QLatin1Char('&'), QStringLiteral("&&")); }

}  // namespace

ViewMenu::ViewMenu(Desk& desk, GraphCanvas& canvas) : QObject(&canvas), m_desk(desk), m_canvas(canvas) {}

QString ViewMenu::name() const {
    const View* view = m_desk.document.model().views().find(m_canvas.actions().view());
    return view ? toQt(view->name) : GraphActions::tr("Overview");
}

std::vector<NodeRef> ViewMenu::hidden() const {
    const Model& model = m_desk.document.model();
    const ViewId view = m_canvas.actions().view();
    const ViewNodes nodes(model, view);
    std::vector<NodeRef> out;
    const auto list = [&](const NodeRef& node) {
        if (!nodes.isHidden(node))
            return;
        const auto above = model.placements().contains({view, node}) ? std::nullopt : nodeAbove(model, node);
        if (!above || !nodes.isHidden(*above))
            out.push_back(node);
    };
    for (const BodyType& each : model.bodyTypes())
        list(each.id);
    for (const Institution& each : model.institutions())
        list(each.id);
    for (const PolicyArea& each : model.policyAreas())
        list(each.id);
    return out;
}

void ViewMenu::fill(QMenu& menu) {
    menu.clear();
    const Table<View>& views = m_desk.document.model().views();
    auto* group =
        menu.findChild<QActionGroup*>(QString(), Qt::FindDirectChildrenOnly);  // each menu has marks of its own
    if (!group)
        group = new QActionGroup(&menu);
    const auto offer = [&](const QString& text, ViewId id) {
        QAction* action = menu.addAction(plain(text), this, [this, id] { m_canvas.actions().setView(id); });
        action->setCheckable(true);
        action->setChecked(id == m_canvas.actions().view());
        group->addAction(action);
    };
    for (const View& each : views)
        offer(toQt(each.name), each.id);
    if (views.empty())
        offer(name(), {});
    menu.addSeparator();
    menu.addAction(tr("&New view…"), this, &ViewMenu::addView)
        ->setToolTip(tr("A view that starts as a copy of what is on screen"));
    menu.addAction(tr("&Rename…"), this, &ViewMenu::renameView)->setEnabled(!views.empty());
    menu.addAction(tr("&Delete"), this, &ViewMenu::removeView)->setEnabled(!views.empty());
    menu.addAction(tr("&Keep zoom and position"), this, &ViewMenu::keepPosition)
        ->setToolTip(tr("This view opens where it stands now"));
    menu.addSeparator();
    const GraphContent& content = m_canvas.scene().content();
    menu.addAction(tr("&Fold all"), this, &ViewMenu::foldAll)
        ->setEnabled(!foldsOf(m_desk.document.model(), content).empty());
    menu.addAction(tr("&Expand all"), this, &ViewMenu::expandAll)->setEnabled(!content.folded.empty());
    menu.addSeparator();
    menu.addAction(tr("&Show only these"), this, &ViewMenu::showOnly)
        ->setToolTip(tr("The nodes in hand, the focus, or one node and its neighbours"));
    offerHidden(menu);
    menu.setToolTipsVisible(true);
}

void ViewMenu::offerHidden(QMenu& menu) {
    const bool anyHidden = !hidden().empty();
    menu.addAction(tr("Show &hidden…"), this, &ViewMenu::listHidden)->setEnabled(anyHidden);
    menu.addAction(tr("Show &all"), &m_canvas.actions(), &GraphActions::showAll)
        ->setEnabled(anyHidden || m_canvas.actions().showsChosen());
}

void ViewMenu::step(int by) {
    const Table<View>& views = m_desk.document.model().views();
    if (views.size() < 2) {
        emit message(tr("There is one view alone: New view makes another."));
        return;
    }
    std::vector<ViewId> ids;
    for (const View& each : views)
        ids.push_back(each.id);
    const auto count = static_cast<int>(ids.size());
    const auto at = static_cast<int>(std::find(ids.begin(), ids.end(), m_canvas.actions().view()) - ids.begin());
    m_canvas.actions().setView(ids[static_cast<std::size_t>((at + by + count) % count)]);
    emit message(tr("View: %1").arg(name()));
}

QString ViewMenu::askName(const QString& title, const QString& proposal, const QString& accept) const {
    RowDialog::Ask question;
    question.title = title;
    question.nameLabel = tr("&Name");
    question.initialName = proposal;
    question.accept = accept;
    question.refusal = [this](const RowDialog::Answer& answer) { return m_canvas.actions().refusalOf(answer.name); };
    RowDialog dialog(question, &m_canvas);
    return dialog.exec() == QDialog::Accepted ? dialog.answer().name : QString();
}

void ViewMenu::addView() {
    const Table<View>& views = m_desk.document.model().views();
    QString proposal;
    for (std::size_t number = views.size() + 1; proposal.isEmpty(); ++number) {
        const QString tried = tr("View %1").arg(number);
        if (std::none_of(views.begin(), views.end(), [&](const View& each) { return toQt(each.name) == tried; }))
            proposal = tried;
    }
    if (const QString name = askName(tr("New view"), proposal, tr("&Add")); !name.isEmpty())
        m_canvas.actions().addCopy(name);
}

void ViewMenu::renameView() {
    if (const QString given = askName(tr("Rename the view"), name(), tr("&Rename")); !given.isEmpty())
        m_canvas.actions().renameShown(given);
}

void ViewMenu::removeView() {
    const QString gone = name();
    if (m_canvas.actions().removeShown())
        emit message(tr("The view “%1” is deleted; Undo brings it back.").arg(gone));
}

void ViewMenu::keepPosition() {
    m_canvas.actions().keepCamera();
    emit message(tr("The view “%1” opens where it stands now.").arg(name()));
}

// A picture of so few or so many nodes needs rows of its own: near to those before it would be a narrow tower.
void ViewMenu::foldAll() {
    const std::vector<NodeRef> folds = foldsOf(m_desk.document.model(), m_canvas.scene().content());
    if (folds.empty())
        return;
    m_canvas.scene().startAnew();
    m_canvas.actions().foldAll(folds);
}

void ViewMenu::expandAll() {
    if (m_canvas.scene().content().folded.empty())
        return;
    m_canvas.scene().startAnew();
    m_canvas.actions().expandAll();
}

void ViewMenu::showOnly() {
    const GraphContent& content = m_canvas.scene().content();
    const NodeRef focus = shownAs(content, m_canvas.focus());
    std::set<NodeRef> kept;
    if (m_canvas.hand().size() > 1) {
        kept = m_canvas.hand();
    } else if (content.node(focus)) {
        kept = neighbourhood(content, focus, m_canvas.depth());
    } else {
        const CellRef cell = shownAs(content, m_desk.selection.cell());
        for (const NodeRef& end : {NodeRef(cell.subject), NodeRef(cell.area)})
            if (content.node(end))
                kept.merge(cell.area.empty() || cell.subject.id.empty() ? neighbourhood(content, end, 1)
                                                                        : std::set<NodeRef>{end});
    }
    if (kept.empty())
        emit message(tr("Choose a body or a policy area first, or focus on one: it and its neighbours are shown."));
    else
        keepOnly(kept);
}

void ViewMenu::showOnlyAround(const NodeRef& node) { keepOnly(neighbourhood(m_canvas.scene().content(), node, 1)); }

void ViewMenu::keepOnly(const std::set<NodeRef>& kept) {
    std::vector<NodeRef> others;
    for (const GraphNode& each : m_canvas.scene().content().nodes)
        if (!kept.contains(each.ref))
            others.push_back(each.ref);
    m_canvas.actions().showOnly({kept.begin(), kept.end()}, others);
}

void ViewMenu::listHidden() {
    const std::vector<NodeRef> nodes = hidden();
    if (nodes.empty())
        emit message(tr("Nothing is hidden in this view."));
    else if (const auto shown = askHidden(m_canvas.actions(), nodes, &m_canvas); !shown.empty())
        m_canvas.actions().show(shown);
}

}  // namespace remit
