// SPDX-License-Identifier: MIT
#include "ui/graph/graph_actions.h"

#include <utility>

#include "core/edits/grant_right.h"
#include "core/edits/rows.h"
#include "core/edits/views.h"
#include "ui/bridge/text.h"
#include "ui/graph/graph_content.h"

namespace remit {

GraphActions::GraphActions(Desk& desk, QWidget& window)
    : m_desk(desk),
      m_window(window),
      m_edits(desk, window),
      m_view(desk.document.model().views().empty() ? ViewId() : desk.document.model().views().begin()->id) {
    connect(&m_desk.document, &DocumentBridge::changed, this, [this](const ChangeSet& change) {
        if (!m_made.empty()) {  // of the picture on screen: it is told of when the edit is through
            m_view = m_made;
            return;
        }
        if (!change.touches<View>() || m_desk.document.model().views().contains(m_view))
            return;
        const Table<View>& views = m_desk.document.model().views();
        setView(views.empty() ? ViewId() : views.begin()->id);
    });
}

void GraphActions::setView(ViewId view) {
    if (view == m_view)
        return;
    if (const std::optional<Camera> now = camera())
        m_left[m_view] = *now;
    m_view = view;
    emit viewChanged(true);
}

void GraphActions::setCamera(View& row, const Camera& camera) {
    row.zoom = camera.fitted ? 1 : camera.zoom;
    row.centreX = camera.fitted ? 0 : camera.centre.x();
    row.centreY = camera.fitted ? 0 : camera.centre.y();
    row.roomWidth = camera.room.width();
    row.roomHeight = camera.room.height();
}

Result<> GraphActions::keepCameraOf(Draft& draft, ViewId view) const {
    const std::optional<Camera> now = camera();
    if (!now)
        return {};
    View row = draft.model().views().at(view);
    setCamera(row, *now);
    row.standing = {};  // the picture is about to be another: saving says how it stands then
    return change(draft, row);
}

bool GraphActions::editPicture(const QString& label, const std::function<Result<>(Draft&, ViewId)>& edit,
                               std::uint64_t gesture) {
    ViewId target = m_view;
    const bool done = m_desk.document.edit(
        label,
        [&](Draft& draft) -> Result<> {
            if (!draft.model().views().contains(target)) {
                const Result<ViewId> made = addView(draft, fromQt(tr("Overview")));
                if (!made)
                    return made.error();
                target = m_made = *made;
            }
            if (Result<> result = edit(draft, target); !result)
                return result;
            return keepCameraOf(draft, target);
        },
        gesture);
    if (!std::exchange(m_made, {}).empty() && done)
        emit viewChanged(false);
    return done;
}

bool GraphActions::place(const std::map<NodeRef, QPointF>& centres, const QString& label, std::uint64_t gesture) {
    if (centres.empty())
        return false;
    const QString moved = centres.size() == 1 ? tr("move %1").arg(nameOf(centres.begin()->first))
                                              : tr("move %1 nodes").arg(centres.size());
    return editPicture(
        label.isEmpty() ? moved : label,
        [&](Draft& draft, ViewId view) -> Result<> {
            for (const auto& [node, centre] : centres)
                if (Result<> placed = placeNode(draft, view, node, centre.x(), centre.y()); !placed)
                    return placed;
            return {};
        },
        gesture);
}

bool GraphActions::hideNodes(const std::map<NodeRef, QPointF>& centres) {
    if (centres.empty())
        return false;
    const QString label = centres.size() == 1 ? tr("hide %1 in this view").arg(nameOf(centres.begin()->first))
                                              : tr("hide %1 nodes in this view").arg(centres.size());
    return editPicture(label, [&](Draft& draft, ViewId view) -> Result<> {
        // Where all stand by hand they come back to their places; elsewhere the layout knows where those were.
        const bool byHand = draft.model().views().at(view).layout == Layout::Hand;
        std::vector<NodeRef> nodes;
        for (const auto& [node, centre] : centres) {
            nodes.push_back(node);
            if (byHand)
                if (Result<> placed = placeNode(draft, view, node, centre.x(), centre.y()); !placed)
                    return placed;
        }
        return setHidden(draft, view, nodes, true);
    });
}

bool GraphActions::arrange(Layout layout, const std::map<NodeRef, QPointF>& standing) {
    QString label;
    switch (layout) {
        case Layout::Tiers:
            label = tr("arrange the graph in tiers");
            break;
        case Layout::Circle:
            label = tr("arrange the graph in a circle");
            break;
        case Layout::Hand:
            label = tr("arrange the graph by hand");
            break;
        case Layout::Layered:
            label = tr("arrange the graph in layers");
            break;
        case Layout::Force:
            label = tr("arrange the graph by force");
            break;
    }
    return editPicture(label, [&](Draft& draft, ViewId view) -> Result<> {
        View row = draft.model().views().at(view);
        row.layout = layout;
        if (Result<> changed = change(draft, row); !changed)
            return changed;
        if (layout == Layout::Hand) {
            for (const auto& [node, centre] : standing)
                if (Result<> placed = placeNode(draft, view, node, centre.x(), centre.y()); !placed)
                    return placed;
            return {};
        }
        return unplaceAll(draft, view);
    });
}

bool GraphActions::told(const PlacedEdits::Outcome& outcome) {
    if (!outcome.said.isEmpty())
        emit message(outcome.said);
    return outcome.done;
}

bool GraphActions::refusesMerged(const Item& item) {
    if (!isMerged || !isMerged(item))
        return false;
    emit message(std::holds_alternative<RelationKey>(item)
                     ? tr("This line shows relations of what is folded: expand it (+) and remove them there.")
                     : tr("This edge shows rights of what is folded too: expand it (+) and change them there."));
    return true;
}

bool GraphActions::toggle(const CellRef& cell, RightKindId kind) {
    const RightKind* row = m_desk.document.model().rightKinds().find(kind);
    if (!row || refusesMerged(cell))
        return false;
    const ScenarioId scenario = m_desk.lens.scenario();
    const PlaceId at = m_edits.place();
    if (grantsInCell(m_desk.document.model(), scenario, cell.subject, cell.area, kind, at).empty())
        return grant(cell, {kind});
    return told(m_edits.edit(
        tr("take %2 on %3 from %1").arg(nameOf(cell.subject), toQt(row->name).toLower(), nameOf(cell.area)),
        [&](Draft& draft) { return toggleRight(draft, scenario, cell.subject, cell.area, kind, at); }));
}

Written GraphActions::write(const CellRef& cell, const QString& words) { return setText(m_edits, cell, words); }

bool GraphActions::clear(const CellRef& cell) {
    if (refusesMerged(cell))
        return false;
    const ScenarioId scenario = m_desk.lens.scenario();
    const PlaceId at = m_edits.place();
    return told(m_edits.edit(
        tr("take the rights of %1 on %2").arg(nameOf(cell.subject), nameOf(cell.area)), [&](Draft& draft) -> Result<> {
            if (grantsInCell(draft.model(), scenario, cell.subject, cell.area, {}, at).empty())
                return Error{Error::Code::Refused, fromQt(onlyThroughAnother(nameOf(cell.subject))), {}};
            return clearCell(draft, scenario, cell.subject, cell.area, at);
        }));
}

bool GraphActions::removeRelation(const RelationKey& key) {
    return !refusesMerged(key) && m_desk.document.edit(tr("remove the relation"),
                                                       [&](Draft& draft) { return remit::removeRelation(draft, key); });
}

RightKindId GraphActions::kindOf(const QString& letter) const {
    for (const RightKind& kind : m_desk.document.model().rightKinds())
        if (!kind.letter.empty() && toQt(kind.letter).compare(letter, Qt::CaseInsensitive) == 0)
            return kind.id;
    return {};
}

QString GraphActions::nameOf(const NodeRef& node) const {
    const Model& model = m_desk.document.model();
    if (node.kind != NodeRef::Kind::PolicyArea)
        return toQt(model.nameOf(subjectOf(node)));
    const PolicyArea* area = model.policyAreas().find(PolicyAreaId(node.id));
    return area ? toQt(area->name) : QString();
}

}  // namespace remit
