// SPDX-License-Identifier: MIT
#include "ui/navigator/navigator_rows.h"

#include <QCoreApplication>
#include <array>

#include "ui/bridge/text.h"

namespace remit {

namespace {

constexpr std::array<std::string_view, 7> prefixes{
    "section:", "area:", "type:", "institution:", "place:", "scenario:", "view:"};

template <class... F>
struct Visitor : F... {
    using F::operator()...;
};
template <class... F>
Visitor(F...) -> Visitor<F...>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

Error refusal(const QString& sentence) { return {Error::Code::Refused, fromQt(sentence), {}}; }

template <class Id>
Id as(const std::optional<NavRow>& row) {
    const Id* found = row ? std::get_if<Id>(&*row) : nullptr;
    return found ? *found : Id();
}

template <class Id>
Result<NavRow> wrapped(const Result<Id>& made) {
    return made ? Result<NavRow>(NavRow(*made)) : Result<NavRow>(made.error());
}

template <class Id>
Result<> placeInTree(Draft& draft, Id id, const NavRow& parent, const std::optional<NavRow>& before) {
    if (Result<> done = setParent(draft, id, as<Id>(parent)); !done)
        return done;
    return moveBefore(draft, id, as<Id>(before));
}

}  // namespace

std::string keyOf(const NavRow& row) {
    const std::string prefix(prefixes[row.index()]);
    return std::visit(Visitor{[&](Section section) { return prefix + std::to_string(static_cast<int>(section)); },
                              [&](const auto& id) { return prefix + id.str(); }},
                      row);
}

std::optional<NavRow> rowOf(const std::string& key) {
    for (std::size_t i = 0; i < prefixes.size(); ++i) {
        if (!key.starts_with(prefixes[i]))
            continue;
        const std::string id = key.substr(prefixes[i].size());
        switch (i) {
            case 0:
                return static_cast<Section>(std::stoi(id));
            case 1:
                return PolicyAreaId(id);
            case 2:
                return BodyTypeId(id);
            case 3:
                return InstitutionId(id);
            case 4:
                return PlaceId(id);
            case 5:
                return ScenarioId(id);
            default:
                return ViewId(id);
        }
    }
    return std::nullopt;
}

Item itemOf(const NavRow& row) {
    return std::visit(Visitor{[](Section) { return Item(); }, [](ViewId) { return Item(); },
                              [](BodyTypeId id) { return Item(Subject(id)); },
                              [](InstitutionId id) { return Item(Subject(id)); }, [](auto id) { return Item(id); }},
                      row);
}

std::optional<NavRow> rowOf(const Item& item) {
    if (const auto* cell = std::get_if<CellRef>(&item))
        return cell->area;
    if (const auto* area = std::get_if<PolicyAreaId>(&item))
        return *area;
    if (const auto* place = std::get_if<PlaceId>(&item))
        return *place;
    if (const auto* scenario = std::get_if<ScenarioId>(&item))
        return *scenario;
    if (const auto* subject = std::get_if<Subject>(&item))
        return subject->isBodyType() ? NavRow(subject->bodyType()) : NavRow(subject->institution());
    return std::nullopt;
}

QString nameOf(const Model& model, const NavRow& row) {
    const auto in = [](const auto& table, const auto& id) {
        const auto* found = table.find(id);
        return found ? toQt(found->name) : QString();
    };
    return std::visit(
        Visitor{[](Section) { return QString(); }, [&](PolicyAreaId id) { return in(model.policyAreas(), id); },
                [&](BodyTypeId id) { return in(model.bodyTypes(), id); },
                [&](InstitutionId id) { return in(model.institutions(), id); },
                [&](PlaceId id) { return in(model.places(), id); },
                [&](ScenarioId id) { return in(model.scenarios(), id); },
                [&](ViewId id) { return in(model.views(), id); }},
        row);
}

QString kindOf(const NavRow& row) {
    return std::visit(
        Visitor{[](Section) { return Words::tr("section"); }, [](PolicyAreaId) { return Words::tr("policy area"); },
                [](BodyTypeId) { return Words::tr("body type"); },
                [](InstitutionId) { return Words::tr("institution"); }, [](PlaceId) { return Words::tr("place"); },
                [](ScenarioId) { return Words::tr("scenario"); }, [](ViewId) { return Words::tr("view"); }},
        row);
}

Result<NavRow> addRow(Draft& draft, Section section, const std::optional<NavRow>& under, std::string_view name,
                      ScenarioId from) {
    switch (section) {
        case Section::Areas:
            return wrapped(addPolicyArea(draft, name, as<PolicyAreaId>(under)));
        case Section::Bodies:
            if (const BodyTypeId type = as<BodyTypeId>(under); !type.empty())
                return wrapped(addInstitution(draft, name, type));
            return wrapped(addBodyType(draft, name));
        case Section::Places:
            return wrapped(addPlace(draft, name, as<PlaceId>(under)));
        case Section::Scenarios:
            return wrapped(addScenario(draft, name, from));
        case Section::Views:
            return wrapped(addView(draft, name));
    }
    return refusal(Words::tr("Nothing can be added here."));
}

Result<> renameRow(Draft& draft, const NavRow& row, std::string_view name) {
    return std::visit(
        Visitor{[](Section) -> Result<> { return refusal(Words::tr("A section has no name of its own.")); },
                [&](auto id) { return rename(draft, id, name); }},
        row);
}

Result<> removeRow(Draft& draft, const NavRow& row) {
    return std::visit(
        Visitor{[](Section) -> Result<> { return refusal(Words::tr("A section stays; remove what stands in it.")); },
                [&](auto id) { return remove(draft, id); }},
        row);
}

Result<> placeRow(Draft& draft, const NavRow& row, const NavRow& parent, const std::optional<NavRow>& before) {
    const bool atRoot = std::holds_alternative<Section>(parent);
    const Error stays = refusal(Words::tr("A %1 cannot stand there.").arg(kindOf(row)));
    return std::visit(Visitor{[&](Section) -> Result<> { return stays; }, [&](ViewId) -> Result<> { return stays; },
                              [&](PolicyAreaId id) -> Result<> {
                                  if (!atRoot && as<PolicyAreaId>(parent).empty())
                                      return stays;
                                  return placeInTree(draft, id, parent, before);
                              },
                              [&](PlaceId id) -> Result<> {
                                  if (!atRoot && as<PlaceId>(parent).empty())
                                      return stays;
                                  return placeInTree(draft, id, parent, before);
                              },
                              [&](BodyTypeId id) -> Result<> {
                                  return atRoot ? moveBefore(draft, id, as<BodyTypeId>(before)) : Result<>(stays);
                              },
                              [&](ScenarioId id) -> Result<> {
                                  return atRoot ? moveBefore(draft, id, as<ScenarioId>(before)) : Result<>(stays);
                              },
                              [&](InstitutionId id) -> Result<> {
                                  const BodyTypeId type = as<BodyTypeId>(parent);
                                  if (type.empty())
                                      return stays;
                                  Institution institution = draft.model().institutions().at(id);
                                  if (institution.type != type) {
                                      institution.type = type;
                                      draft.put(institution);
                                  }
                                  return moveBefore(draft, id, as<InstitutionId>(before));
                              }},
                      row);
}

}  // namespace remit
