// SPDX-License-Identifier: MIT
// Edges drawn anew by GraphCanvas: given, moved to another end, held jointly; by the tools, and by menu and keyboard.
#include <QScreen>
#include <algorithm>
#include <cmath>

#include "ui/bridge/text.h"
#include "ui/graph/choice_popup.h"
#include "ui/graph/edge_words.h"
#include "ui/graph/graph_canvas.h"

namespace remit {

namespace {

std::vector<FindList::Entry> bodiesBut(const Model& model, const Subject& left = {}) {
    std::vector<FindList::Entry> out;
    const auto offer = [&](const Subject& body, const Text& name) {
        if (body != left)
            out.push_back(
                {toQt(body.id) + (body.isBodyType() ? QStringLiteral("/t") : QStringLiteral("/i")), toQt(name)});
    };
    for (const BodyType& type : model.bodyTypes()) {
        offer(type.id, type.name);
        for (const Institution& each : model.institutions())
            if (each.type == type.id)
                offer(each.id, each.name);
    }
    return out;
}

Subject bodyOf(const QString& entry) {
    const std::string id = fromQt(entry.chopped(2));
    return entry.endsWith(QStringLiteral("/t")) ? Subject(BodyTypeId(id)) : Subject(InstitutionId(id));
}

std::vector<FindList::Entry> areasBut(const Model& model, PolicyAreaId left) {
    std::vector<FindList::Entry> out;
    for (const PolicyArea& each : model.policyAreas())
        if (each.id != left)
            out.push_back({toQt(each.id), toQt(each.name)});
    return out;
}

}  // namespace

void GraphCanvas::ask(const QString& heading, const QString& what, const std::vector<FindList::Entry>& entries,
                      const std::function<void(const QString&)>& take, const QPoint& at) {
    auto* popup = new ChoicePopup(heading, what, entries, this);
    connect(popup, &ChoicePopup::chosen, this, [this, take](const QString& id) {
        take(id);
        setFocus();
    });
    popup->adjustSize();
    QRect box(at + QPoint(6, 6), popup->size());
    const QRect room = screen()->availableGeometry();
    box.moveRight(std::min(box.right(), room.right()));
    box.moveBottom(std::min(box.bottom(), room.bottom()));
    popup->move(box.topLeft());
    popup->show();
}

std::optional<EdgeSide> GraphCanvas::endAt(const QPoint& position) const {
    for (const EdgeSide side : {EdgeSide::Body, EdgeSide::Area})
        if (const EdgeEnd& end = m_scene->edgeEnd(side); end.isVisible()) {
            const QPoint away = position - mapFromScene(end.pos());
            if (std::hypot(away.x(), away.y()) <= EdgeEnd::radius)
                return side;
        }
    return std::nullopt;
}

void GraphCanvas::sayKinds(const NodeRef& from, const std::vector<RightKindId>& kinds) {
    QStringList names;
    for (const RightKindId& each : kinds)
        if (const RightKind* kind = m_desk.document.model().rightKinds().find(each))
            names << toQt(kind->name).toLower();
    const QString given = names.join(QStringLiteral(", "));
    if (from.kind == NodeRef::Kind::PolicyArea)
        emit message(names.isEmpty()
                         ? tr("Drop the line on a body, which then asks for the right.")
                         : tr("Drop the line on a body to give it %2 on %1.").arg(m_actions.nameOf(from), given));
    else
        emit message(names.isEmpty()
                         ? tr("Drop the line on a policy area, which then asks for the right.")
                         : tr("Drop the line on a policy area to give %1 %2.").arg(m_actions.nameOf(from), given));
}

void GraphCanvas::grant(const CellRef& cell, const std::vector<RightKindId>& kinds) {
    if (m_actions.grant(cell, kinds))
        choose(cell);
}

void GraphCanvas::perform(EdgeDeed deed, const std::optional<QPoint>& at) {
    const CellRef cell = cellInHand();
    if (cell.area.empty()) {
        emit message(tr("Choose an edge in the graph first: the rights of a body on a policy area."));
        return;
    }
    if (m_actions.refusesMerged(cell))
        return;
    const bool own = !m_actions.grantsOf(cell).empty();
    const QPoint where = at.value_or(viewport()->mapToGlobal(middleOf(cell)));
    switch (deed) {
        case EdgeDeed::Give:
            return askForBody(cell, where);
        case EdgeDeed::Move:
        case EdgeDeed::Share:
            if (!own)
                emit message(GraphActions::onlyThroughAnother(m_actions.nameOf(cell.subject)));
            else if (deed == EdgeDeed::Move)
                askForArea(cell, where);
            else
                askForPartner(cell, where);
            return;
        case EdgeDeed::Part:
            if (m_actions.sharesAsPartner(cell))
                m_actions.part(cell);
            else
                emit message(tr("%1 is no partner in these rights.").arg(m_actions.nameOf(cell.subject)));
            return;
    }
}

bool GraphCanvas::editWords() {
    const CellRef cell = cellInHand();
    if (cell.area.empty())
        return false;
    if (!m_actions.refusesMerged(cell))
        m_words->open(cell, middleOf(cell));
    return true;
}

void GraphCanvas::askForHolder(PolicyAreaId area, const QPoint& at) {
    ask(
        tr("Give a right on %1 to…").arg(m_actions.nameOf(area)), tr("Body"), bodiesBut(m_desk.document.model()),
        [=, this](const QString& id) { askForRight(bodyOf(id), area, at); }, at);
}

void GraphCanvas::moveEdge(const CellRef& from, const CellRef& to) {
    if (m_actions.move(from, to))
        choose(to);
}

void GraphCanvas::askForBody(const CellRef& cell, const QPoint& at) {
    ask(
        tr("Give the rights of %1 on %2 to…").arg(m_actions.nameOf(cell.subject), m_actions.nameOf(cell.area)),
        tr("Body"), bodiesBut(m_desk.document.model(), cell.subject),
        [=, this](const QString& id) {
            moveEdge(cell, {bodyOf(id), cell.area});
        },
        at);
}

void GraphCanvas::askForArea(const CellRef& cell, const QPoint& at) {
    ask(
        tr("Move the rights of %1 on %2 to…").arg(m_actions.nameOf(cell.subject), m_actions.nameOf(cell.area)),
        tr("Policy area"), areasBut(m_desk.document.model(), cell.area),
        [=, this](const QString& id) {
            moveEdge(cell, {cell.subject, PolicyAreaId(fromQt(id))});
        },
        at);
}

void GraphCanvas::askForPartner(const CellRef& cell, const QPoint& at) {
    ask(
        tr("Hold the rights of %1 on %2 jointly with…")
            .arg(m_actions.nameOf(cell.subject), m_actions.nameOf(cell.area)),
        tr("Body"), bodiesBut(m_desk.document.model(), cell.subject),
        [=, this](const QString& id) { join(cell, bodyOf(id), {}, at); }, at);
}

void GraphCanvas::join(const CellRef& cell, const Subject& partner, const std::vector<RightKindId>& kinds,
                       const QPoint& at) {
    const std::vector<GrantKey> grants = m_actions.grantsOf(cell, kinds);
    if (grants.size() < 2 || !kinds.empty()) {
        m_actions.join(cell, grants, partner);
        return;
    }
    const QString all = QStringLiteral("*");
    std::vector<FindList::Entry> rights{{all, tr("All of these rights")}};
    const Model& model = m_desk.document.model();
    for (const GrantKey& each : grants)
        if (const RightKind* kind = model.rightKinds().find(model.grants().at(each).right))
            rights.push_back({toQt(each.id), toQt(kind->name)});
    ask(
        tr("Which right does %1 hold jointly with %2?").arg(m_actions.nameOf(partner), m_actions.nameOf(cell.subject)),
        tr("Right"), rights,
        [=, this](const QString& id) {
            m_actions.join(cell,
                           id == all ? grants : std::vector{GrantKey{grants.front().scenario, GrantId(fromQt(id))}},
                           partner);
        },
        at);
}

void GraphCanvas::askForParent(PolicyAreaId area, const QPoint& at) {
    std::vector<FindList::Entry> areas = areasBut(m_desk.document.model(), area);
    const PolicyArea* row = m_desk.document.model().policyAreas().find(area);
    if (row && !row->parent.empty())
        areas.insert(areas.begin(), {QString(), tr("(at the top)")});
    ask(
        tr("Put %1 under…").arg(m_actions.nameOf(area)), tr("Policy area"), areas,
        [=, this](const QString& id) { m_actions.putUnder(area, PolicyAreaId(fromQt(id))); }, at);
}

}  // namespace remit
