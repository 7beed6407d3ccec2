// SPDX-License-Identifier: MIT
// What GraphActions does to rights as they are drawn: given, moved to another end, held jointly, copied.
#include "core/edits/drawn_rights.h"
#include "core/edits/grant_right.h"
#include "ui/bridge/text.h"
#include "ui/graph/graph_actions.h"
#include "ui/graph/graph_content.h"

namespace remit {

namespace {
Error onlyThroughAnother(const QString& body) {
    return {
        Error::Code::Refused,
        fromQt(GraphActions::tr("%1 has these rights only through another body's right: change that one.").arg(body)),
        {}};
}
}  // namespace

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
                return onlyThroughAnother(nameOf(from.subject));
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
            return grants.empty() ? onlyThroughAnother(nameOf(cell.subject)) : addPartner(draft, grants, partner);
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
    const bool done = told(m_edits.edit(label, [&](Draft& draft) -> Result<> {
        given = 0;
        for (const GraphCopy& each : copies) {
            const Result<int> copied =
                copyRights(draft, m_desk.lens.scenario(), {each.grant}, each.to.subject, each.to.area);
            if (!copied)
                return copied.error();
            given += *copied;
        }
        return {};
    }));
    if (done)
        emit message(given == 0   ? tr("All of these rights are there already.")
                     : given == 1 ? tr("1 right pasted.")
                                  : tr("%1 rights pasted.").arg(given));
    return done;
}

}  // namespace remit
