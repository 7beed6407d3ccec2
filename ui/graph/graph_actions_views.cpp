// SPDX-License-Identifier: MIT
// What GraphActions does to a view as a whole: what it shows, what is folded, the views themselves.
#include <algorithm>

#include "core/edits/rows.h"
#include "core/edits/views.h"
#include "ui/bridge/text.h"
#include "ui/graph/graph_actions.h"

namespace remit {

std::optional<GraphActions::Camera> GraphActions::leftAt(ViewId view) const {
    const auto found = m_left.find(view);
    return found == m_left.end() ? std::nullopt : std::optional(found->second);
}

bool GraphActions::showAll() {
    return editPicture(tr("show all in this view"),
                       [](Draft& draft, ViewId view) { return remit::showAll(draft, view); });
}

bool GraphActions::showsChosen() const {
    const View* view = m_desk.document.model().views().find(m_view);
    return view && view->chosen;
}

bool GraphActions::show(const std::vector<NodeRef>& nodes) {
    const QString label =
        nodes.size() == 1 ? tr("show %1 in this view").arg(nameOf(nodes.front())) : tr("show hidden nodes again");
    return editPicture(label, [&](Draft& draft, ViewId view) { return setHidden(draft, view, nodes, false); });
}

bool GraphActions::showOnly(const std::vector<NodeRef>& nodes, const std::vector<NodeRef>& others) {
    return editPicture(tr("show only some nodes in this view"),
                       [&](Draft& draft, ViewId view) { return remit::showOnly(draft, view, nodes, others); });
}

bool GraphActions::fold(const NodeRef& node, bool folded) {
    return editPicture((folded ? tr("fold %1") : tr("expand %1")).arg(nameOf(node)),
                       [&](Draft& draft, ViewId view) { return setFolded(draft, view, node, folded); });
}

bool GraphActions::foldAll(const std::vector<NodeRef>& nodes) {
    return !nodes.empty() && editPicture(tr("fold all in this view"), [&](Draft& draft, ViewId view) -> Result<> {
        for (const NodeRef& node : nodes)
            if (Result<> folded = setFolded(draft, view, node, true); !folded)
                return folded;
        return {};
    });
}

bool GraphActions::expandAll() {
    const Table<Placement>& placements = m_desk.document.model().placements();
    return std::any_of(placements.begin(), placements.end(),
                       [this](const Placement& each) { return each.folded && each.view == m_view; }) &&
           editPicture(tr("expand all in this view"),
                       [](Draft& draft, ViewId view) { return remit::expandAll(draft, view); });
}

bool GraphActions::addCopy(const QString& name) {
    ViewId made;
    const auto copy = [&](Draft& draft, ViewId view) -> Result<> {
        // The first one is made of what is on screen, so there is nothing to copy.
        const bool first = !m_desk.document.model().views().contains(view);
        if (first)
            return rename(draft, view, fromQt(name));
        const Result<ViewId> added = copyView(draft, view, fromQt(name));
        if (!added)
            return added.error();
        made = *added;
        if (!camera)
            return {};
        View row = draft.model().views().at(made);
        setCamera(row, camera());
        return change(draft, row);
    };
    const QString label = tr("add the view %1").arg(name.trimmed());
    const bool any = m_desk.document.model().views().contains(m_view);
    const bool done =
        any ? m_desk.document.edit(label, [&](Draft& draft) { return copy(draft, m_view); }) : editPicture(label, copy);
    if (done && !made.empty())
        setView(made);
    return done;
}

bool GraphActions::renameShown(const QString& name) {
    return m_desk.document.edit(tr("rename the view to %1").arg(name.trimmed()),
                                [&](Draft& draft) { return rename(draft, m_view, fromQt(name)); });
}

bool GraphActions::removeShown() {
    const View* row = m_desk.document.model().views().find(m_view);
    return row && m_desk.document.edit(tr("remove the view %1").arg(toQt(row->name)),
                                       [&](Draft& draft) { return remove(draft, m_view); });
}

bool GraphActions::keepCamera() {
    return editPicture(tr("keep what this view looks at"), [](Draft&, ViewId) { return Result<>(); });
}

QString GraphActions::refusalOf(const QString& name) const {
    return m_desk.document.refusalOf([&](Draft& draft) -> Result<> {
        const Result<ViewId> made = addView(draft, fromQt(name));
        return made ? Result<>() : made.error();
    });
}

}  // namespace remit
