// SPDX-License-Identifier: MIT
#include "ui/matrix/matrix_axes.h"

#include <QCoreApplication>

#include "ui/bridge/text.h"

namespace remit {

namespace {

struct Axes {
    Q_DECLARE_TR_FUNCTIONS(MatrixAxes)
};

constexpr std::size_t manyInstitutions = 12;
const QString dot = QStringLiteral("\u00a0· ");  // stays with the word before it

QString tierName(Tier tier) {
    switch (tier) {
        case Tier::National:
            return Axes::tr("national");
        case Tier::SupraRegional:
            return Axes::tr("supra-regional");
        case Tier::Regional:
            return Axes::tr("regional");
        case Tier::Local:
            return Axes::tr("local");
    }
    return {};
}

QString mandateName(const BodyType& type) {
    if (type.advisoryOnly)
        return Axes::tr("advisory");
    switch (type.mandate) {
        case Mandate::Elected:
            return Axes::tr("elected");
        case Mandate::Indirect:
            return Axes::tr("indirectly elected");
        case Mandate::Appointed:
            return Axes::tr("appointed");
        case Mandate::Ministerial:
            return Axes::tr("ministerial");
        case Mandate::None:
            return Axes::tr("no mandate");
    }
    return {};
}

QString aboutType(const Model& model, const BodyType& type) {
    QString out = tierName(type.tier) + dot + mandateName(type);
    QStringList adopters;
    for (BodyTypeId adopter : type.adoptedBy)
        adopters << toQt(model.nameOf(adopter));
    if (!adopters.isEmpty())
        out += dot + Axes::tr("adopted by %1").arg(adopters.join(Axes::tr(", or ")));
    return out;
}

}  // namespace

Ground::Ground(const Model& model, Text place, std::optional<Date> date) {
    if (place.empty())
        return;
    m_territory.emplace(model, date);
    const auto& places = m_territory->places();
    const auto found = std::find(places.begin(), places.end(), place);
    m_place = found == places.end() ? -1 : static_cast<int>(found - places.begin());
}

std::vector<Text> Ground::holders(const Subject& subject) const {
    std::vector<Text> out;
    if (!isPlaced())
        return out;
    const int type = subject.isBodyType() ? m_territory->typeIndex(subject.bodyType()) : -1;
    if (type >= 0)
        for (int holder :
             m_territory->types()[static_cast<std::size_t>(type)].holdersAt[static_cast<std::size_t>(m_place)])
            out.push_back(m_territory->holders()[static_cast<std::size_t>(holder)].id);
    const int holder = subject.isBodyType() ? -1 : m_territory->holderIndex(subject.id);
    if (holder >= 0 &&
        m_territory->holders()[static_cast<std::size_t>(holder)].footprint.test(static_cast<std::size_t>(m_place)))
        out.push_back(subject.id);
    return out;
}

std::vector<Text> Ground::holders() const {
    std::vector<Text> out;
    if (isPlaced())
        for (const Territory::Holder& holder : m_territory->holders())
            if (holder.footprint.test(static_cast<std::size_t>(m_place)))
                out.push_back(holder.id);
    return out;
}

std::vector<MatrixRow> rowsOf(const Model& model, const std::set<PolicyAreaId>& folded,
                              const Arranged<PolicyAreaId>& arranged) {
    std::unordered_map<PolicyAreaId, std::vector<const PolicyArea*>> children;
    for (const PolicyArea& area : model.policyAreas())
        children[area.parent].push_back(&area);
    for (auto& [parent, inside] : children)
        arranged.sort(inside);
    std::vector<MatrixRow> rows;
    const auto walk = [&](const auto& self, PolicyAreaId parent, int depth) -> void {
        const auto found = children.find(parent);
        if (found == children.end())
            return;
        for (const PolicyArea* area : found->second) {
            if (!arranged.shows(area->id))
                continue;
            const bool hasChildren = children.contains(area->id);
            const bool isFolded = hasChildren && folded.contains(area->id);
            rows.push_back({area->id, toQt(area->name), depth, hasChildren, isFolded});
            if (!isFolded)
                self(self, area->id, depth + 1);
        }
    };
    walk(walk, PolicyAreaId(), 0);
    return rows;
}

std::vector<MatrixColumn> columnsOf(const Model& model, const GrantIndex& index, const Ground& ground,
                                    const std::set<BodyTypeId>& folded, const std::set<BodyTypeId>& unfolded,
                                    const Arranged<Subject>& arranged) {
    std::unordered_map<BodyTypeId, std::vector<const Institution*>> institutions;
    for (const Institution& institution : model.institutions())
        if (!ground.isPlaced() || !ground.holders(institution.id).empty())
            institutions[institution.type].push_back(&institution);
    std::vector<const BodyType*> types;
    for (const BodyType& type : model.bodyTypes())
        if (arranged.shows(type.id))
            types.push_back(&type);
    arranged.sort(types);
    std::vector<MatrixColumn> columns;
    for (const BodyType* each : types) {
        const BodyType& type = *each;
        auto& inside = institutions[type.id];
        arranged.sort(inside);
        MatrixColumn column{type.id, toQt(type.name), {}, false, !inside.empty(), false, false, false};
        column.partnerOnly = index.isOnlyPartner(type.id);
        column.absent = ground.isPlaced() && ground.holders(type.id).empty();
        column.about = column.absent        ? Axes::tr("none here")
                       : column.partnerOnly ? Axes::tr("only named as a partner")
                                            : aboutType(model, type);
        column.folded = column.parent &&
                        (folded.contains(type.id) || (inside.size() > manyInstitutions && !unfolded.contains(type.id)));
        columns.push_back(column);
        if (column.folded)
            continue;
        for (const Institution* one : inside)
            if (arranged.shows(one->id))
                columns.push_back({one->id, toQt(one->name),
                                   index.isOnlyPartner(one->id) ? Axes::tr("only named as a partner") : toQt(type.name),
                                   true, false, false, index.isOnlyPartner(one->id), false});
    }
    return columns;
}

}  // namespace remit
