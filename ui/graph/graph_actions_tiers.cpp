// SPDX-License-Identifier: MIT
// Body types moved to the lanes of other tiers: by GraphActions in one step, by the canvas with keys.
#include "core/edits/rows.h"
#include "core/edits/views.h"
#include "ui/graph/graph_canvas.h"

namespace remit {

namespace {

QString madeWords(const QString& name, Tier tier) {
    switch (tier) {
        case Tier::National:
            return GraphActions::tr("make %1 national").arg(name);
        case Tier::SupraRegional:
            return GraphActions::tr("make %1 supra-regional").arg(name);
        case Tier::Regional:
            return GraphActions::tr("make %1 regional").arg(name);
        case Tier::Local:
            return GraphActions::tr("make %1 local").arg(name);
    }
    return {};
}

QString nowWords(const QString& name, Tier tier) {
    switch (tier) {
        case Tier::National:
            return GraphActions::tr("%1 is national now.").arg(name);
        case Tier::SupraRegional:
            return GraphActions::tr("%1 is supra-regional now.").arg(name);
        case Tier::Regional:
            return GraphActions::tr("%1 is regional now.").arg(name);
        case Tier::Local:
            return GraphActions::tr("%1 is local now.").arg(name);
    }
    return {};
}

QString dropWords(const QString& name, Tier tier) {
    switch (tier) {
        case Tier::National:
            return GraphCanvas::tr("Dropped here, %1 becomes national; Ctrl or Alt held, it stays as it is.").arg(name);
        case Tier::SupraRegional:
            return GraphCanvas::tr("Dropped here, %1 becomes supra-regional; Ctrl or Alt held, it stays as it is.")
                .arg(name);
        case Tier::Regional:
            return GraphCanvas::tr("Dropped here, %1 becomes regional; Ctrl or Alt held, it stays as it is.").arg(name);
        case Tier::Local:
            return GraphCanvas::tr("Dropped here, %1 becomes local; Ctrl or Alt held, it stays as it is.").arg(name);
    }
    return {};
}

constexpr Tier downwards[] = {Tier::National, Tier::SupraRegional, Tier::Regional, Tier::Local};

std::optional<Tier> tierBeside(Tier tier, int step) {
    const auto at = std::find(std::begin(downwards), std::end(downwards), tier) - std::begin(downwards) + step;
    return at >= 0 && at < std::ssize(downwards) ? std::optional(downwards[at]) : std::nullopt;
}

}  // namespace

bool GraphActions::moveToTiers(const std::map<BodyTypeId, Tier>& tiers, const std::map<NodeRef, QPointF>& centres) {
    if (tiers.empty())
        return false;
    const auto& [first, tier] = *tiers.begin();
    const QString name = nameOf(NodeRef(first));
    const bool several = tiers.size() > 1;
    const auto edit = [&](Draft& draft, ViewId view) -> Result<> {
        std::vector<NodeRef> free;
        for (const auto& [type, wanted] : tiers) {
            const BodyType* found = draft.model().bodyTypes().find(type);
            if (!found)
                continue;
            BodyType row = *found;
            row.tier = wanted;
            if (Result<> changed = change(draft, row); !changed)
                return changed;
            if (!centres.contains(type))
                free.emplace_back(type);
        }
        for (const auto& [node, centre] : centres)
            if (Result<> placed = placeNode(draft, view, node, centre.x(), centre.y()); !placed)
                return placed;
        return unplace(draft, view, free);
    };
    const bool done =
        editPicture(several ? tr("move %1 body types to other tiers").arg(tiers.size()) : madeWords(name, tier), edit);
    if (done)
        emit message(several ? tr("%1 body types have another tier now.").arg(tiers.size()) : nowWords(name, tier));
    return done;
}

void GraphCanvas::sayTiers(const std::map<BodyTypeId, Tier>& tiers) {
    const auto& [first, tier] = *tiers.begin();
    emit message(tiers.size() == 1 ? dropWords(m_actions.nameOf(NodeRef(first)), tier)
                                   : tr("Dropped here, %1 body types get the tiers of these lanes; Ctrl or Alt held, "
                                        "they stay as they are.")
                                         .arg(tiers.size()));
}

void GraphCanvas::moveToLane(int step) {
    if (!m_scene->hasLanes()) {
        emit message(tr("Lanes are those of the layout Tiers: choose it above the graph first."));
        return;
    }
    std::map<BodyTypeId, Tier> tiers;
    QString name;
    for (const NodeRef& each : hand())
        if (const BodyType* type = each.kind == NodeRef::Kind::BodyType
                                       ? m_desk.document.model().bodyTypes().find(BodyTypeId(each.id))
                                       : nullptr) {
            name = m_actions.nameOf(each);
            if (const std::optional<Tier> tier = tierBeside(type->tier, step))
                tiers[type->id] = *tier;
        }
    if (name.isEmpty())
        emit message(tr("Choose a body type first: its lane is its tier, and its institutions follow it."));
    else if (tiers.empty())
        emit message((step < 0 ? tr("%1 is in the uppermost lane already.") : tr("%1 is in the lowest lane already."))
                         .arg(name));
    else
        m_actions.moveToTiers(tiers, {});
}

}  // namespace remit
