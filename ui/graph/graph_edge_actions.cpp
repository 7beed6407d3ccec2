// SPDX-License-Identifier: MIT
// What GraphActions does to rights as they are drawn: given, moved to another end, held jointly, copied.
#include "core/edits/carried_rows.h"
#include "core/edits/drawn_rights.h"
#include "core/edits/grant_right.h"
#include "core/edits/rows.h"
#include "ui/bridge/text.h"
#include "ui/graph/graph_actions.h"
#include "ui/graph/graph_content.h"
#include "ui/matrix/paste_block.h"

namespace remit {

namespace {
Error onlyThroughAnother(const QString& body) {
    return {Error::Code::Refused, fromQt(GraphActions::onlyThroughAnother(body)), {}};
}
}  // namespace

QString GraphActions::onlyThroughAnother(const QString& body) {
    return tr("%1 has these rights only through another body's right: change that one.").arg(body);
}

std::vector<GrantKey> GraphActions::grantsOf(const CellRef& cell, const std::vector<RightKindId>& kinds) const {
    const Model& model = m_desk.document.model();
    const ScenarioId scenario = m_desk.lens.scenario();
    if (const auto* inHand = std::get_if<GrantKey>(&m_desk.selection.item()); inHand && kinds.empty())
        if (const Grant* grant = model.grants().find(*inHand);
            grant && grant->subject == cell.subject && grant->area == cell.area && grant->scenario == scenario)
            return {*inHand};
    std::vector<GrantKey> out = grantsInCell(model, scenario, cell.subject, cell.area, {}, m_edits.place());
    if (!kinds.empty())
        std::erase_if(out, [&](const GrantKey& key) {
            return std::find(kinds.begin(), kinds.end(), model.grants().at(key).right) == kinds.end();
        });
    return out;
}

bool GraphActions::grant(const CellRef& cell, const std::vector<RightKindId>& kinds) {
    const Model& model = m_desk.document.model();
    const ScenarioId scenario = m_desk.lens.scenario();
    const PlaceId at = m_edits.place();
    std::vector<RightKindId> missing;
    QStringList names;
    for (const RightKindId& each : kinds) {
        const RightKind* row = model.rightKinds().find(each);
        if (!row || !grantsInCell(model, scenario, cell.subject, cell.area, each, at).empty())
            continue;
        missing.push_back(each);
        names << toQt(row->name).toLower();
    }
    if (missing.empty())
        return true;
    return told(m_edits.edit(
        tr("give %1 %2 on %3").arg(nameOf(cell.subject), names.join(QStringLiteral(", ")), nameOf(cell.area)),
        [&](Draft& draft) -> Result<> {
            for (const RightKindId& each : missing)
                if (Result<> done = toggleRight(draft, scenario, cell.subject, cell.area, each, at); !done)
                    return done;
            return {};
        }));
}

bool GraphActions::move(const CellRef& from, const CellRef& to) {
    if (refusesMerged(from))
        return false;
    const Model& model = m_desk.document.model();
    const std::vector<GrantKey> own = grantsOf(from);
    const std::vector<GrantKey> shared =
        grantsSharedBy(model, m_desk.lens.scenario(), from.subject, from.area, m_edits.place());
    const bool toBody = from.subject != to.subject;
    const QString label =
        toBody
            ? tr("give the rights of %1 on %2 to %3").arg(nameOf(from.subject), nameOf(from.area), nameOf(to.subject))
            : tr("move the rights of %1 from %2 to %3").arg(nameOf(from.subject), nameOf(from.area), nameOf(to.area));
    const auto moving = [&](PlaceId at) {
        return [&, at](Draft& draft) -> Result<> {
            if (!own.empty())
                return moveRights(draft, own, to.subject, to.area, at);
            if (shared.empty() || !toBody)
                return remit::onlyThroughAnother(nameOf(from.subject));
            if (Result<> joined = addPartner(draft, shared, to.subject); !joined)
                return joined;
            return removePartner(draft, shared, from.subject);
        };
    };
    const bool done = told(m_edits.edit(label, moving({}), moving(m_edits.place())));
    if (done)
        emit message(toBody ? tr("%1 now has the rights of %2 on %3.")
                                  .arg(nameOf(to.subject), nameOf(from.subject), nameOf(from.area))
                            : tr("%1 now has its rights on %3 instead of %2.")
                                  .arg(nameOf(from.subject), nameOf(from.area), nameOf(to.area)));
    return done;
}

bool GraphActions::join(const CellRef& cell, const std::vector<GrantKey>& grants, const Subject& partner) {
    if (refusesMerged(cell))
        return false;
    const bool done = told(m_edits.edit(
        tr("let %1 hold the rights of %2 on %3 jointly").arg(nameOf(partner), nameOf(cell.subject), nameOf(cell.area)),
        [&](Draft& draft) -> Result<> {
            return grants.empty() ? remit::onlyThroughAnother(nameOf(cell.subject))
                                  : addPartner(draft, grants, partner);
        }));
    if (done)
        emit message(tr("%1 now holds this on %3 jointly with %2.")
                         .arg(nameOf(partner), nameOf(cell.subject), nameOf(cell.area)));
    return done;
}

bool GraphActions::revoke(const GrantKey& key) {
    const Grant* grant = m_desk.document.model().grants().find(key);
    if (!grant)
        return false;
    const RightKind& kind = m_desk.document.model().rightKinds().at(grant->right);
    const QString label =
        tr("take %2 on %3 from %1").arg(nameOf(grant->subject), toQt(kind.name).toLower(), nameOf(grant->area));
    return told(m_edits.edit(label, [&](Draft& draft) { return revokeGrant(draft, key); }));
}

bool GraphActions::sharesAsPartner(const CellRef& cell) const {
    return !grantsSharedBy(m_desk.document.model(), m_desk.lens.scenario(), cell.subject, cell.area, m_edits.place())
                .empty();
}

bool GraphActions::part(const CellRef& cell) {
    if (refusesMerged(cell))
        return false;
    const std::vector<GrantKey> grants =
        grantsSharedBy(m_desk.document.model(), m_desk.lens.scenario(), cell.subject, cell.area, m_edits.place());
    const bool done =
        told(m_edits.edit(tr("take %1 off the partners on %2").arg(nameOf(cell.subject), nameOf(cell.area)),
                          [&](Draft& draft) { return removePartner(draft, grants, cell.subject); }));
    if (done)
        emit message(tr("%1 no longer holds rights on %2 jointly.").arg(nameOf(cell.subject), nameOf(cell.area)));
    return done;
}

bool GraphActions::copyTo(const std::vector<GraphCopy>& copies, const QString& label) {
    int given = 0;
    const auto copying = [&](Draft& draft, PlaceId at) -> Result<> {
        given = 0;
        for (const GraphCopy& each : copies) {
            const Result<int> copied =
                copyRights(draft, m_desk.lens.scenario(), {each.grant}, each.to.subject, each.to.area, at);
            if (!copied)
                return copied.error();
            given += *copied;
        }
        return {};
    };
    const PlaceId here = m_edits.place();
    // What is held at other places already is for this one alone.
    const auto everywhere = [&](Draft& draft) -> Result<> {
        Draft alone(draft.model());
        const int atLeast = !here.empty() && copying(alone, here) ? given : 0;
        if (Result<> done = copying(draft, {}); !done || given >= atLeast)
            return done;
        return Error{Error::Code::Refused, "Some of these rights are held at other places: give them here alone.", {}};
    };
    const PlacedEdits::Outcome outcome =
        m_edits.edit(label, everywhere, [&](Draft& draft) { return copying(draft, here); });
    if (outcome.done) {
        const QString said = given == 0   ? tr("All of these rights are there already.")
                             : given == 1 ? tr("1 right pasted.")
                                          : tr("%1 rights pasted.").arg(given);
        emit message(outcome.said.isEmpty() ? said : said + QLatin1Char(' ') + outcome.said);
    }
    return outcome.done;
}

QString GraphActions::pasteText(PasteGround ground, const QString& text) {
    return pasteTable(m_edits, std::move(ground), text, &m_window);
}

bool GraphActions::pasteNodes(const Model& carried, std::set<NodeRef>& made) {
    PastedRows pasted;
    const auto paste = [&](Draft& draft) -> Result<> {
        Result<PastedRows> done = pasteRows(draft, carried, m_desk.lens.scenario());
        if (!done)
            return done.error();
        pasted = *done;
        return {};
    };
    const View* view = m_desk.document.model().views().find(m_view);
    const bool byHand = view && view->layout == Layout::Hand;
    const auto pasteThere = [&](Draft& draft, ViewId shown) -> Result<> {
        if (Result<> done = paste(draft); !done)
            return done;
        for (const PastedRows::Node& each : pasted.nodes)
            if (Result<> placed = byHand ? placeNode(draft, shown, each.node, each.at.x, each.at.y)
                                         : setHidden(draft, shown, each.node, false);
                !placed)
                return placed;
        return {};
    };
    const std::size_t count = carried.placements().size();
    const QString label = count == 1 ? tr("paste a node") : tr("paste %1 nodes").arg(count);
    if (!(byHand || showsChosen() ? editPicture(label, pasteThere) : m_desk.document.edit(label, paste)))
        return false;
    for (const PastedRows::Node& each : pasted.nodes)
        made.insert(each.node);
    const QString what = made.size() == 1 ? nameOf(*made.begin()) : tr("%1 nodes").arg(made.size());
    QString said = pasted.rights == 0   ? tr("Pasted %1.").arg(what)
                   : pasted.rights == 1 ? tr("Pasted %1, with 1 right.").arg(what)
                                        : tr("Pasted %1, with %2 rights.").arg(what).arg(pasted.rights);
    if (pasted.leftOut > 0)
        said +=
            QLatin1Char(' ') +
            tr("Left out, since they name what is not in this document: %1 rights and relations.").arg(pasted.leftOut);
    emit message(said);
    return true;
}

}  // namespace remit
