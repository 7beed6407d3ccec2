// SPDX-License-Identifier: MIT
// What GraphActions does to a view as a whole: what it shows, what is folded, the views themselves.
#include <algorithm>
#include <cmath>

#include "core/edits/rows.h"
#include "core/edits/views.h"
#include "ui/bridge/text.h"
#include "ui/graph/graph_actions.h"

namespace remit {

namespace {

// Whether the view was saved so, as far as anybody could see.
bool standsAt(const View& row, const GraphActions::Camera& camera) {
    constexpr double pixels = 2;
    const bool fitted = row.zoom == 1 && row.centreX == 0 && row.centreY == 0;
    if (camera.fitted || fitted)
        return camera.fitted == fitted;
    return std::abs(row.zoom - camera.zoom) < 1e-6 &&
           (QPointF(row.centreX, row.centreY) - camera.centre).manhattanLength() * camera.zoom <= pixels;
}

}  // namespace

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
        return keepCameraOf(draft, made);
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

void GraphActions::keepCameras(bool hasChanges) {
    const Table<View>& views = m_desk.document.model().views();
    std::map<ViewId, Camera> cameras = m_left;
    cameras.erase(m_view);
    if (const std::optional<Camera> now = camera())
        cameras[m_view] = *now;
    std::erase_if(cameras, [&](const auto& each) {
        const View* row = views.find(each.first);
        // Where there is no view yet, one is made for what was looked at closer.
        const bool isFirst = views.empty() && each.first == m_view;
        // What has moved since is kept with what moved it.
        return row ? standsAt(*row, each.second) &&
                         !(hasChanges && row->standing != writtenStanding(each.second.standing))
                   : !isFirst || each.second.fitted;
    });
    const Document::Step* step = hasChanges ? m_desk.document.openStep() : nullptr;
    if (cameras.empty() || m_desk.document.document().canRedo() || (hasChanges && !step))
        return;
    const QString label = step ? toQt(step->label) : tr("keep what this view looks at");
    const std::uint64_t gesture = step ? step->gesture : 0;
    if (views.empty()) {
        editPicture(
            label, [](Draft&, ViewId) { return Result<>(); }, gesture);
        return;
    }
    m_desk.document.edit(
        label,
        [&](Draft& draft) -> Result<> {
            for (const auto& [view, seen] : cameras) {
                View row = draft.model().views().at(view);
                setCamera(row, seen);
                row.standing = writtenStanding(seen.standing);
                if (Result<> changed = change(draft, row); !changed)
                    return changed;
            }
            return {};
        },
        gesture);
}

bool GraphActions::hideRelations(const HiddenRelations& hides) {
    return editPicture(tr("choose which relations this view shows"), [&](Draft& draft, ViewId view) {
        View row = draft.model().views().at(view);
        row.hides = hides;
        return change(draft, row);
    });
}

QString GraphActions::refusalOf(const QString& name) const {
    return m_desk.document.refusalOf([&](Draft& draft) -> Result<> {
        const Result<ViewId> made = addView(draft, fromQt(name));
        return made ? Result<>() : made.error();
    });
}

}  // namespace remit
